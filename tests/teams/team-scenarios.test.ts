import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/packs/schema';
import { scenarios as ours } from '../../src/practice/scenarios';
import { teamScenarios } from '../../src/teams/team-scenarios';
import { packOf } from '../packs/pack';
import { scenarioWith } from '../packs/scenario';

const scenarios = (...titles: readonly string[]) => titles.map((title) => scenarioWith({ id: title.slice(0, 1), title }));
const company = packOf({ id: 'company', name: 'Company', scenarios: scenarios('a', 'b') });
const vip = packOf({ id: 'vip', name: 'VIP', extends: 'company', scenarios: scenarios('b of VIP', 'c') }, [company]);
const shop = packOf({ id: 'shop', name: 'Shop', extends: 'company', scenarios: scenarios('d') }, [company]);

const listed = (chosen: string, ...packs: readonly Pack[]) =>
  teamScenarios({ packs: packs.map((pack) => ({ pack, from: 'agent' })) }, chosen).map(({ name, scenarios }) => [
    name,
    ...scenarios.map(({ title }) => title),
  ]);

describe('teamScenarios', () => {
  it('has those of the chosen team before those of the one that it builds on, and one of the same id once', () => {
    expect(listed('vip', company, shop, vip)).toEqual([
      ['VIP', 'b of VIP', 'c'],
      ['Company', 'a'],
    ]);
    expect(listed('company', company, shop, vip)).toEqual([['Company', 'a', 'b']]);
  });

  it('has those of all teams where a rule set of ours is chosen, each once', () => {
    expect(listed('default', company, shop, vip)).toEqual([
      ['Shop', 'd'],
      ['Company', 'a', 'b'],
      ['VIP', 'b of VIP', 'c'],
    ]);
  });

  it('has ids that no scenario of ours or of another pack can have', () => {
    const pack = packOf({ id: 'team', scenarios: [{ ...ours[0] }] });
    const [team] = teamScenarios({ packs: [{ pack, from: 'organisation' }] }, 'default');
    expect(team?.scenarios.map(({ id }) => id)).toEqual([`team/${ours[0]?.id}`]);
    expect(ours.filter(({ id }) => id.includes('/'))).toEqual([]);
  });

  it('has nothing of packs without any, that are only tried, or damaged', () => {
    expect(listed('default', packOf({}), packOf({ pilot: true, scenarios: scenarios('a') }))).toEqual([]);
    expect(listed('default', { ...company, scenarios: 7 } as unknown as Pack)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packText } from '../../src/packs/pack-text';
import { formatOf, readPack } from '../../src/packs/read';
import { packOf } from './pack';
import { scenarioWith } from './scenario';

const again = (text: string) => readPack(text, { format: 'json' }).pack;

describe('packText', () => {
  it.each(['billing.json', 'hospital.yaml', 'games-studio.yaml'])(
    'writes docs/packs/%s so that reading it yields the same pack',
    (file) => {
      const text = readFileSync(new URL(`../../docs/packs/${file}`, import.meta.url), 'utf8');
      const { pack } = readPack(text, { format: formatOf(file) });
      if (!pack) throw new Error(file);
      expect(again(packText(pack))).toEqual(pack);
    },
  );

  it('keeps whatever a field may hold', () => {
    const pack = packOf({
      rules: {
        'vague-time': 'inherit',
        'tone-slang': { state: 'off', severity: 'error' },
        'cold-curt': { severity: 'warning' },
        'blame-you-didnt': { state: 'on', locked: true, pilot: false },
        'blame-you-failed': {},
      },
      categories: { cold: 'off', blame: { locked: true }, refusal: {} },
      phrases: [{ id: 'a', find: ['b c'], message: 'd', rewrites: [''], category: 'cold', severity: 'suggestion', atMost: 2, pilot: true }],
      exceptions: { 'vague-time': [] },
      rewrites: { 'vague-time': ['by [date]'] },
      terms: [{ use: 'customer', not: ['client'], severity: 'error' }],
      required: ['closing', { part: 'greeting', minWords: 0 }, { id: 'case', find: ['case number'], message: 'x', severity: 'warning' }],
      voice: { locked: true },
      sendGuard: { mode: 'ask', locked: true },
      pilot: true,
      scenarios: [scenarioWith()],
      tests: { mustFlag: [{ text: 'b c', customer: 'why', rule: 'a' }] },
    });
    expect(again(packText(pack))).toEqual(pack);
  });

  it.each([
    { mode: 'ask', from: 'error' },
    { mode: 'hint', locked: true, from: 'warning' },
    { mode: 'off', locked: true },
  ])('keeps from which severity on is asked before Send: %o', (sendGuard) => {
    const pack = packOf({ sendGuard });
    expect(again(packText(pack))).toEqual(pack);
  });

  it('leaves out what goes without saying', () => {
    const pack = packOf({ phrases: [{ id: 'a', find: ['b c'], message: 'd' }], required: ['closing'], rules: { 'vague-time': 'error' } });
    expect(JSON.parse(packText(pack))).toEqual({
      id: 'team',
      name: 'Team',
      version: '1.0.0',
      extends: 'default',
      rules: { 'vague-time': 'error' },
      phrases: [{ id: 'a', find: ['b c'], severity: 'warning', message: 'd' }],
      required: ['closing'],
    });
  });
});

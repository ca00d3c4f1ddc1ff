import { describe, expect, it } from 'vitest';
import { check, standardSettings } from '../../src/engine/check';
import { compileExtras } from '../../src/engine/extras';
import { packSettings, resolvePack } from '../../src/packs/resolve';
import { readPack } from '../../src/packs/read';
import { ruleset } from '../../src/ruleset';
import { CUSTOMER, packWith, randomFrom, reply } from '../bench/texts.mjs';

// `npm run bench` has the figures; here is only what must not happen, with room for a busy machine.
describe('a pack of 2,000 phrases', () => {
  const pack = packWith(2000, randomFrom(11));

  it('is one that can be read', () => {
    expect(readPack(JSON.stringify(pack), { format: 'json' }).errors).toBeUndefined();
  });

  it('is compiled and checked with in no more than a moment', () => {
    const least = (times: number, run: () => void): number =>
      Math.min(
        ...Array.from({ length: times }, () => {
          const start = performance.now();
          run();
          return performance.now() - start;
        }),
      );
    expect(least(8, () => compileExtras(resolvePack(pack, []).extras))).toBeLessThan(400);
    const settings = packSettings(resolvePack(pack, []));
    const random = randomFrom(3);
    const texts = Array.from({ length: 60 }, () => reply(300, random));
    const all = (own: typeof settings) => () => {
      for (const text of texts) void check({ text, customer: [CUSTOMER] }, ruleset, own);
    };
    const standard = standardSettings(ruleset.rules);
    all(settings)();
    all(standard)();
    expect(least(8, all(settings)) / least(8, all(standard))).toBeLessThan(2);
  });
});

import { describe, expect, it } from 'vitest';
import { ALL_ON, check } from '../../src/engine/check';
import { ruleset } from '../../src/ruleset';

const customer = ['I waited in all day again and nobody came. This is so frustrating!'];

const offered = (earlier: readonly string[]): readonly string[] =>
  check({ text: 'The engineer can come on Friday.', customer, earlier }, ruleset, ALL_ON)
    .problems.filter(({ rule }) => rule === 'missing-empathy')
    .flatMap(({ suggestions }) => suggestions.map(({ text }) => text.trim()));

describe('a formula of empathy', () => {
  it('is offered once', () => {
    expect(offered([])[0]).toMatch(/^I understand how frustrating/);
  });

  it('is not offered again in the same thread, whatever stood in its gap', () => {
    const again = offered(['Hi Jo, I understand how frustrating the wait is. Somebody will come.']);
    expect(again.length).toBeGreaterThan(0);
    for (const text of again) expect(text).not.toMatch(/I understand how frustrating/);
  });

  it('is offered when all of them were used, rather than none', () => {
    expect(offered(['I understand how frustrating it is. I know what this has cost you: a day.']).length).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { ALL_ON, check } from '../../src/engine/check';
import { applyEdit } from '../../src/engine/edit';
import type { Voice } from '../../src/engine/types';
import { ruleset } from '../../src/ruleset';

const customer = ['You charged me twice and nobody answers. I am really disappointed.'];

/** The draft with the rewrite of one rule, in a voice. */
function rewritten(text: string, rule: string, voice: Voice): string | undefined {
  const { problems } = check({ text, customer }, ruleset, { ...ALL_ON, voice });
  const [edit] = problems.find((problem) => problem.rule === rule)?.suggestions ?? [];
  return edit && applyEdit(text, edit);
}

describe('the tone of a rewrite', () => {
  it.each([
    ['plain', "I'm sorry"],
    ['warm', "I'm really sorry"],
    ['formal', 'I am very sorry'],
  ] as const)('%s begins with “%s”', (tone, sorry) => {
    expect(rewritten('The refund is on its way.', 'missing-apology', { tone, speaker: 'draft' })).toMatch(new RegExp(`^${sorry}`));
  });
});

describe('who speaks in a rewrite', () => {
  it.each([
    ['draft', 'We have sent the refund.', "We're sorry"],
    ['draft', 'I have sent the refund.', "I'm sorry"],
    ['I', 'We have sent the refund.', "I'm sorry"],
    ['we', 'I have sent the refund.', "We're sorry"],
  ] as const)('%s, in “%s”: “%s …”', (speaker, text, sorry) => {
    const said = rewritten(text, 'missing-apology', { tone: 'plain', speaker })
      ?.replace(/We are/, "We're")
      .replace(/I am/, "I'm");
    expect(said).toMatch(new RegExp(`^${sorry}`));
  });
});

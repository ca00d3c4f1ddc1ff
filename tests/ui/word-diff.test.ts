import { describe, expect, it } from 'vitest';
import { diffBoth, diffWords } from '../../src/ui/word-diff';

/** The rewrite with its changed parts in stars. */
const marked = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ text, changed }) => (changed ? `*${text}*` : text))
    .join('');

describe('diffWords', () => {
  it.each([
    ['you failed to send it', 'could you send it', '*could* you send it'],
    ['You failed to send it.', 'I still need it', '*I still need* it'],
    ['as soon as possible', 'by [day]', '*by [day]*'],
    ['we can’t do that', 'we can’t do that', 'we can’t do that'],
    ['send the order number', 'Send the order number, please', 'Send the order number, *please*'],
    ['anything', '', ''],
  ])('%s → %s', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  it('leaves a wholly new sentence plain, because bold would say nothing', () => {
    expect(marked('that is our policy', 'I understand how much this matters to you today')).not.toContain('*');
  });

  it('keeps every character of the rewrite', () => {
    const after = '  two  spaces\nand a line ';
    expect(
      diffWords('two lines', after)
        .map(({ text }) => text)
        .join(''),
    ).toBe(after);
  });
});

describe('diffBoth', () => {
  const both = (before: string, after: string) => {
    const diff = diffBoth(before, after);
    const show = (pieces: typeof diff.before) => pieces.map(({ text, changed }) => (changed ? `*${text}*` : text)).join('');
    return [show(diff.before), show(diff.after)];
  };
  it.each([
    ['you failed to send it', 'could you send it', 'you *failed to* send it', '*could* you send it'],
    ['we wait', 'We understand that it is hard for you. We wait', 'we wait', '*We understand that it is hard for you.* We wait'],
    [
      'It is sent.',
      'It is sent. You will hear from [name] by [date].',
      'It is sent.',
      'It is sent. *You will hear from [name] by [date].*',
    ],
    ['that is our policy', 'I see how much this matters to you', '*that is our policy*', '*I see how much this matters to you*'],
    ['Obviously you', 'You', '*Obviously* you', 'You'],
    ['gone', '', '*gone*', ''],
  ])('%s → %s', (before, after, removed, added) => {
    expect(both(before, after)).toEqual([removed, added]);
  });
});

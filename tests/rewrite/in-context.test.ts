import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/engine/types';
import { inContext } from '../../src/rewrite/in-context';
import type { Part } from '../../src/rewrite/improve';

const part = (edit: Edit, missing: boolean): Part => ({
  key: 'k',
  rule: 'r',
  title: 'T',
  message: 'M',
  category: 'cold',
  severity: 'warning',
  missing,
  edit,
});
/** `words` of the text replaced, or with nothing to replace an insertion before `words`. */
function shown(text: string, words: string, put: string, missing = false): string {
  const start = text.indexOf(words);
  const { lead, before, after, tail } = inContext(text, part({ span: { start, end: start + words.length }, text: put }, missing));
  return `${lead}{${before}|${after}}${tail}`;
}
const inserted = (text: string, at: number, put: string, length = 0): string => {
  const { lead, after, tail } = inContext(text, part({ span: { start: at, end: at + length }, text: put }, true));
  return `${lead}{${after}}${tail}`;
};

describe('a rewrite', () => {
  it('is shown in its sentence', () => {
    expect(shown('Hi Sam.\nWe look at it as soon as possible, Sam! Bye.', 'as soon as possible', 'by [date]')).toBe(
      'We look at it {as soon as possible|by [date]}, Sam!',
    );
  });
  it('that is the sentence stands alone', () => {
    expect(shown('Thanks. You failed. Bye.', 'You failed.', 'Could you?')).toBe('{You failed.|Could you?}');
  });
  it('shows the words whole of which it changes a letter', () => {
    expect(shown('Unfortunately, refunds are late.', 'Unfortunately, r', 'R')).toBe('{Unfortunately, refunds|Refunds} are late.');
  });
  it('is one line without pictures', () => {
    expect(shown('We \uFFFC say\nno way\nout.', 'no way', 'a way')).toBe('{no way|a way}');
    expect(shown('We\u00A0\uFFFC say no way.', 'no way', 'a way')).toBe('We say {no way|a way}.');
  });
  it('has at most 240 characters and keeps its own', () => {
    const words = 'word '.repeat(100);
    const all = shown(`${words}old thing ${words}`, 'old thing', 'new').replace(/[{}|]|old thing/g, '');
    expect(all.length).toBeLessThanOrEqual(242);
    expect(all).toMatch(/^…word.*word new word.*word…$/);
  });
});

describe('something missing', () => {
  it('stands between the words around it', () => {
    expect(inserted('Hi Sam,\n\nIt is sent. Bye.', 9, 'Sorry. ')).toBe('Hi Sam, {Sorry. }It is sent.');
    expect(inserted('Hi Sam, it is sent. Bye.', 8, 'sorry. I', 1)).toBe('Hi Sam, {sorry. It} is sent.');
    expect(inserted('Hi. It is sent\n\nRegards,\nAna', 14, '. Next: [step].')).toBe('It is sent{. Next: [step].} Regards,');
    expect(inserted('Hi Sam,', 7, '\n\nSorry.')).toBe('Hi Sam,{ Sorry.}');
  });
});

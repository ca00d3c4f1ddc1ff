import { describe, expect, it } from 'vitest';
import { kindOf, rewriteOf } from '../../src/ui/words';

describe('a sentence before a word in the middle of a line', () => {
  const missing = { span: null, text: null };
  // “Hi Sam, our parcel is late.” becomes “Hi Sam, we're sorry. Our parcel is late.”
  const edit = { span: { start: 8, end: 9 }, text: "we're sorry. O" };

  it('is an insertion, and its name has no letter of the next word', () => {
    expect(kindOf(missing, edit, true)).toBe('insert');
    expect(rewriteOf(edit)).toBe("we're sorry.");
  });

  it('is told from other words in the place of one letter', () => {
    const other = { span: { start: 8, end: 9 }, text: 'one' };
    expect(kindOf({ span: other.span, text: 'a' }, other, true)).toBe('replace');
    expect(rewriteOf(other)).toBe('one');
  });
});

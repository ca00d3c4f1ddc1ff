import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hunksOf } from '../../src/content/hunks';
import { applyEdit } from '../../src/engine/edit';

const whole = (text: string, put: string) => ({ span: { start: 0, end: text.length }, text: put });
const hunks = (text: string, put: string, fine = false) =>
  hunksOf(whole(text, put), text, { fine })
    .map(({ span, text: made }) => `${text.slice(span.start, span.end)}→${made}`)
    .reverse();

describe('hunksOf', () => {
  it('leaves the words between two changes alone', () => {
    expect(hunks('You failed to attach the invoice.', 'Could you attach the invoice?')).toEqual(['You failed to→Could you', '.→?']);
  });
  it('takes a word that becomes a capital apart from what goes before it', () => {
    expect(hunks('As I said, our page is new.', 'Our page is new.')).toEqual(['As I said, our→Our']);
    expect(hunks('As I said, our page is new.', 'Our page is new.', true)).toEqual(['As I said, →', 'o→O']);
  });
  it('compares no longer texts word by word', () => {
    const long = 'a '.repeat(200) + 'b';
    const apart = (text: string) => hunksOf(whole(text, `x${text}y`), text, { fine: false });
    expect(apart(long).length).toBe(1);
    expect(apart('a b c').length).toBe(2);
    expect(hunks(long, 'b a')).toHaveLength(1);
    expect(hunks('b a', long)).toHaveLength(1);
  });
  it('puts a word in the place of another as a whole, whatever letters they share', () => {
    expect(hunks('You failed to call.', 'We wanted to call.', true)).toEqual(['You→We', 'failed→wanted']);
  });
  it('takes changes with only a space between them together, and no others', () => {
    expect(hunks('You failed, and you forgot it', 'We missed, and we need it')).toEqual(['You failed→We missed', 'you forgot→we need']);
  });
  it.each([false, true])('makes exactly what was asked for, fine: %s', (fine) => {
    const words = fc.array(fc.constantFrom('You', 'you', ' ', '  ', ',', '.', 'our', 'Our', 'failed', '\n\n'), { maxLength: 20 });
    fc.assert(
      fc.property(words, words, words, words, (before, old, put, after) => {
        const text = [...before, ...old, ...after].join('');
        const start = before.join('').length;
        const edit = { span: { start, end: start + old.join('').length }, text: put.join('') };
        const edits = hunksOf(edit, text, { fine });
        expect(edits.reduce(applyEdit, text)).toBe(applyEdit(text, edit));
        edits.slice(1).forEach(({ span }, i) => expect(span.end).toBeLessThanOrEqual(edits[i]?.span.start ?? 0));
      }),
    );
  });
});

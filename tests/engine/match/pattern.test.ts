import { describe, expect, it } from 'vitest';
import { readPattern } from '../../../src/engine/match/pattern';

/** What a reader is told of a pattern. */
function told(pattern: string): string {
  const parts: string[] = [];
  readPattern(pattern, {
    word: (source, start, end) => parts.push(source.slice(start, end)),
    prefix: (source, start, end) => parts.push(`${source.slice(start, end)}…`),
    wordClass: (name) => parts.push(`class ${name}`),
    gap: (most) => parts.push(`gap ${most}`),
    mark: (mark) => parts.push(`mark ${mark}`),
    open: () => parts.push('['),
    alternative: () => parts.push('|'),
    close: () => parts.push(']'),
    optional: () => parts.push('?'),
  });
  return parts.join(' ');
}

describe('a pattern', () => {
  it.each([
    ['you failed to', 'you failed to'],
    ['  you   failed ', 'you failed'],
    ['you (really|just)? did', 'you [ really | just ] ? did'],
    ['you really? did', 'you really ? did'],
    ['a (b (c|d e)? f|g)', 'a [ b [ c | d e ] ? f | g ]'],
    ['{denial} {number}? x', 'class denial class number ? x'],
    ['you *2 not *9 no', 'you gap 2 not gap 9 no'],
    ['apolog~ for sorr~', 'apolog… for sorr…'],
    ['^ sorry , but $', 'mark ^ sorry mark , but mark $'],
    ["the customer's box", "the customer's box"],
    ['24 7th über', '24 7th über'],
    ['(a)', '[ a ]'],
    ['(a|b)c', '[ a | b ] c'],
  ])('“%s” is read as “%s”', (pattern, expected) => {
    expect(told(pattern)).toBe(expected);
  });

  it.each([
    ['you | me', '“|” outside a group'],
    ['you)', '“)” outside a group'],
    ['(you', 'a group is not closed'],
    ['(a (b) c', 'a group is not closed'],
    ['()', 'an empty alternative'],
    ['(|a)', 'an empty alternative'],
    ['(a|)', 'an empty alternative'],
    ['? you', '“?” after nothing'],
    ['(? you)', '“?” after nothing'],
    ['a {denial', '“{” is not closed'],
    ['a * b', '“*” without a number'],
    ['a *0 b', '“*” without a number'],
    ['a *', '“*” without a number'],
    ['a *x b', '“*” without a number'],
    ['sor~', '“sor~” has fewer than four letters'],
    ["didn't", "cannot read “didn't”"],
    ["the boys' box", "cannot read “boys' box”"],
    ["customer'sx", "cannot read “customer'sx”"],
    ['a-b', 'cannot read “a-b”'],
    ['You failed', 'cannot read “You failed”'],
    ['^ $', 'no word in it'],
    ['', 'no word in it'],
  ])('“%s” is refused: %s', (pattern, what) => {
    expect(() => told(pattern)).toThrow(new SyntaxError(`pattern “${pattern}”: ${what}`));
  });
});

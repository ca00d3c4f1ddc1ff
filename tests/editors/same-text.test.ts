import { describe, expect, it } from 'vitest';
import { isSameText } from '../../src/editors/same-text';

describe('isSameText', () => {
  it.each([
    ['a b', 'a b', true],
    ['a\u00a0b', 'a b', true],
    ['a\u200bb\ufeff', 'ab', true],
    ['a b', 'ab', false],
    ['a', 'b', false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(isSameText(a, b)).toBe(same);
  });
});

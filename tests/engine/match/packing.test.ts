import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Numbers, eachPackedWord, packed, packedWords } from '../../../src/engine/match/packing';

function unpacked(text: string): number[] {
  const found: number[] = [];
  for (const numbers = new Numbers(text); numbers.more;) found.push(numbers.next());
  return found;
}
function wordsOf(text: string): string[] {
  const found: string[] = [];
  eachPackedWord(text, (word) => found.push(word));
  return found;
}

describe('packed numbers', () => {
  it('are the same again, of whatever size', () => {
    const number = fc.oneof(fc.nat(200), fc.nat(5000), fc.nat(2 ** 31));
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        expect(unpacked(packed(numbers))).toEqual(numbers);
      }),
    );
    expect(unpacked(packed([0, 63, 64, 1727, 1728, 46655, 46656]))).toEqual([0, 63, 64, 1727, 1728, 46655, 46656]);
  });

  it('take one character where they are small, and none is a quote', () => {
    const numbers = Array.from({ length: 5000 }, (_, i) => i);
    expect(packed(numbers.slice(0, 64))).toHaveLength(64);
    expect(packed(numbers)).toMatch(/^[#-~]+$/);
  });
});

describe('packed words', () => {
  it('are the same again', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', "'"), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const sorted = [...new Set(words)].sort();
        expect(wordsOf(packedWords(sorted))).toEqual(sorted);
      }),
    );
  });

  it('hold only what differs from the word before', () => {
    expect(packedWords(['call', 'called', 'can'])).toBe('AcallEedCn');
  });
});

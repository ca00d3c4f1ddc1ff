import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, packedWords, unpacked, unpackedWords } from '../../../src/engine/match/packing';

describe('packed numbers', () => {
  it('are the same again, of whatever size', () => {
    const number = fc.oneof(fc.nat(200), fc.nat(5000), fc.nat(2 ** 31 - 1));
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        expect([...unpacked(packed(numbers))]).toEqual(numbers);
      }),
    );
    const edges = [0, 63, 64, 1727, 1728, 46_655, 46_656];
    expect([...unpacked(packed(edges))]).toEqual(edges);
  });

  it('take one character where they are small, and none is a quote', () => {
    const numbers = Array.from({ length: 5000 }, (_, i) => i);
    expect(packed(numbers.slice(0, 64))).toHaveLength(64);
    expect(packed(numbers)).not.toContain('"');
  });
});

describe('packed words', () => {
  it('are the same again', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', "'"), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const sorted = [...new Set(words)].sort();
        expect(unpackedWords(packedWords(sorted))).toEqual(sorted);
      }),
    );
  });

  it('hold only what differs from the word before', () => {
    expect(packedWords(['call', 'called', 'can']).rest).toBe('call ed n');
  });
});

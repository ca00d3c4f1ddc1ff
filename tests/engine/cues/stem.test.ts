import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemAt, stemIndex } from '../../../src/engine/cues/stem-index';
import { stemOf } from '../../../src/engine/cues/stem';
import { Vocabulary } from '../../../src/engine/match/vocabulary';
import { tokenise } from '../../../src/engine/text/tokens';

describe('stems', () => {
  it.each([
    ['late', 'late'],
    ['policy', 'policy'],
    ['disappointed', 'disap~'],
    ['disappointing', 'disap~'],
    ["customer's", "customer's"],
    ['2nd', '#'],
    ['😡', '☺'],
    ['❤', '☺'],
    ['übermorgen', 'übermorgen'],
    ['letter', 'letter'],
    ['letters', 'lette~'],
    ["letters'", "letters'"],
    ['0', '#'],
    ['9am', '#'],
    ['\u2600', '☺'],
    ['\u27bf', '☺'],
    ['\u27c0', '\u27c0'],
    ['\u25ff', '\u25ff'],
    ['', ''],
  ])('of “%s” is “%s”', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  it('are the same when they are found in a text without strings', () => {
    const text = "Don't DISAPPOINT me, <name>: 3 crashes, it's crash-y and ünfair 😡 cannot won’t";
    const vocabulary = new Vocabulary();
    vocabulary.finish();
    const tokens = tokenise(text, vocabulary);
    const stems = tokens.symbol.map((_, i) => stemAt(text, tokens, i));
    const index = stemIndex(
      new Map([...new Set(stems)].filter((stem) => stem !== undefined).map((stem, i) => [stem, i])),
      (symbol) => !!vocabulary.words[symbol],
    );
    expect(stems).toContain('disap~');
    expect(stems).toContain('not');
    expect(stems.filter((stem) => stem === undefined)).toHaveLength(1);
    stems.forEach((stem, i) => expect(index.at(text, tokens, i)).toBe(stem === undefined ? -1 : index.of(stem)));
  });

  it('are the same for any words, whatever other stems there are', () => {
    const vocabulary = new Vocabulary();
    vocabulary.finish();
    const word = fc.string({ unit: fc.constantFrom(..."abzABZéß09'’[{`@_"), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 30 }), (words, others) => {
        const text = words.join(' ');
        const tokens = tokenise(text, vocabulary);
        const stems = tokens.symbol.map((_, i) => stemAt(text, tokens, i));
        const known = [...others.map((other) => stemOf(other.toLowerCase())), ...stems.filter((_, i) => i % 2)];
        const index = stemIndex(new Map([...new Set(known)].map((stem, i) => [stem ?? '', i])), (symbol) => !!vocabulary.words[symbol]);
        stems.forEach((stem, i) => expect([stem, index.at(text, tokens, i)]).toEqual([stem, stem === undefined ? -1 : index.of(stem)]));
      }),
    );
  });
});

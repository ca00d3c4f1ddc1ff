import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../../src/engine/match/matcher';
import { readPlain } from '../../../src/engine/match/plain';
import { compilePlain } from '../../../src/engine/match/plain-graph';
import { tokenise } from '../../../src/engine/text/tokens';

function found(phrases: readonly string[], text: string): string[] {
  const { graph, vocabulary } = compilePlain(phrases);
  const found = matcherOf(graph, vocabulary).find(text, tokenise(text, vocabulary));
  return [...found.patterns].flatMap((pattern) => found.hitsOf(pattern).map((hit) => hit.text));
}

describe('plain phrases', () => {
  it.each<[string, string, string[]]>([
    ['we promise', 'Yes, We Promise it.', ['We Promise']],
    ['we promise', 'We will. Promise!', []],
    ['we promise', 'we, promise', ['we, promise']],
    ['refund|credit you', 'We refund you or credit you.', ['refund you', 'credit you']],
    ['(as soon as|once) we', 'As soon as we can, or once we know.', ['As soon as we', 'once we']],
    ['we * guarantee', 'We guarantee it, we really do guarantee it.', ['We guarantee', 'we really do guarantee']],
    ['we *1 guarantee', 'we really do guarantee', []],
    ['we * guarantee', 'we know, and they guarantee', []],
    ['we *2 can *2 help', 'we really can always help', ['we really can always help']],
    ['guarant~', 'A guarantee is guaranteed.', ['guarantee', 'guaranteed']],
    ['call~ us', 'Call us, calling us, recall us', ['Call us', 'calling us']],
    ["don't worry", 'Do not worry, don’t worry.', ['Do not worry', 'don’t worry']],
    ["it's fine", 'It is fine, it’s fine.', ['It is fine', 'it’s fine']],
    ['cannot', 'can not, can’t, cannot', ['can not', 'can’t', 'cannot']],
    ["the client's card", 'the client’s card', ['the client’s card']],
    ['auto-pay', 'auto-pay or auto pay', ['auto-pay', 'auto pay']],
    ['24/7 support', 'We have 24/7 support', ['24/7 support']],
    ['Wird geprüft', 'wird Geprüft', ['wird Geprüft']],
    ['The Constructor', 'see the constructor', ['the constructor']],
    ['how are you?', 'How are you today?', ['How are you']],
  ])('“%s” in “%s”', (phrase, text, hits) => {
    expect(found([phrase], text)).toEqual(hits);
  });

  it('keeps phrases apart that begin alike', () => {
    const phrases = ['we * refund', 'we * credit', 'we *5 credit', 'we will', 'we'];
    expect(found(phrases, 'we will surely credit it')).toEqual(['we', 'we will', 'we will surely credit', 'we will surely credit']);
  });

  it.each<[string, string]>([
    [`we ${'a'.repeat(158)}`, 'is longer than 160 characters'],
    ['see https://a.example now', 'holds a link, an address'],
    ['we [can]', 'looks like a regular expression (“[”)'],
    ['(?:we) can', 'looks like a regular expression (“(?”)'],
    ['we.*can', 'looks like a regular expression (“.*”)'],
    ['(we)+ can', 'looks like a regular expression (“)+”)'],
    ['we) can', 'has a bracket “)” without its other half'],
    ['(we (can))', 'has a bracket “(” without its other half'],
    ['we can*', 'has “can*”: * stands alone, between words; for any ending write can~'],
    ['* we', 'begins with *'],
    ['we *', 'ends with *'],
    ['', 'has no word in it'],
    ['  ', 'has no word in it'],
    ['*', 'has no word in it'],
    ['()', 'has no word in it'],
    ['we *0 can', 'can leave out one to 9 words, not “*0”'],
    ['we *10 can', 'can leave out one to 9 words, not “*10”'],
    ['we *5 *5 can', 'can leave out one to 9 words, not “*5”'],
    ['a * b * c * d * e', 'has more than 3 wildcards'],
    ['we '.repeat(13), 'has more than 12 words'],
    [`${'we '.repeat(12)}(a|b c)`, 'has more than 12 words'],
    ['we||can', 'has an empty alternative in “we||can”'],
    [Array.from({ length: 25 }, (_, i) => `w${i}`).join('|'), 'has more than 24 alternatives'],
    ['(a b|c d) '.repeat(7), 'has more than 64 ways to be read'],
    ['we can~', 'has “can~”: before ~ stand at least four letters'],
    ['we call2~', 'has “call2~”: before ~ stand letters only'],
    ['we call~er', 'has “call~er”: ~ stands at the end of a word'],
    ['we can. They will', 'goes on after “can.”'],
    ['thanks 😊', 'has an emoji'],
  ])('says what is odd about “%s”', (phrase, what) => {
    expect(() => readPlain(phrase)).toThrow(what);
    expect(() => readPlain(phrase)).toThrow(SyntaxError);
  });

  it.each<[string, string, string[]]>([
    [`we ${'a'.repeat(157)}`, 'we can', []],
    ['we '.repeat(12), 'we '.repeat(12), ['we '.repeat(12).trim()]],
    ['a * b * c * d', 'a b x c y z d', ['a b x c y z d']],
    ['we *9 can', 'we a b c d e f g h i can', ['we a b c d e f g h i can']],
    ['we *2 *3 can', 'we a b c d e can', ['we a b c d e can']],
    ['(a b|c d) '.repeat(6), 'a b c d a b a b a b c d', ['a b c d a b a b a b c d']],
    ['We Can', 'we can', ['we can']],
    ['(as soon as|when~|once) we', 'Whenever we, as soon as we, once we', ['Whenever we', 'as soon as we', 'once we']],
    ['we * (can|will not)', 'We surely can, we really will not', ['We surely can', 'we really will not']],
    ["it'd do", 'It would do, it had do, it’d do', ['It would do', 'it had do', 'it’d do']],
    ['we can.', 'So we can', ['we can']],
    ['e.g. us', 'See e.g. us', ['e.g. us']],
    ['über~', 'Überaus', ['Überaus']],
  ])('reads “%s” and finds it in “%s”', (phrase, text, hits) => {
    expect(found([phrase], text)).toEqual(hits);
  });

  const sign = fc.constantFrom('a', 'we', 'word~', '*', '*9', '|', '(', ')', ' ', '~', '\\', '.', '{', '^', 'é', '🙂', "'", '-', '\u202e');
  const source = fc.oneof(
    fc.array(sign, { maxLength: 40 }).map((signs) => signs.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('reads any phrase or says what is odd about it, and finds it in bounded time', () => {
    fc.assert(
      fc.property(source, fc.string({ unit: 'grapheme', maxLength: 300 }), (phrase, text) => {
        try {
          readPlain(phrase);
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError);
          return;
        }
        const start = performance.now();
        found([phrase], `${text} ${phrase.replace(/[*|()~]/g, ' ')}`);
        expect(performance.now() - start).toBeLessThan(500);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a single plain word wherever it stands alone', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[b-hj-z]{3,12}$/), (word) => {
        if (readPlain(word)[0]?.length === 1) expect(found([word], `Well ${word} then`)).toEqual([word]);
      }),
    );
  });

  it('does not hang on the worst pack and the worst draft', () => {
    const letters = 'abcdefgh'.split('');
    const phrases = Array.from({ length: 2000 }, (_, i) => {
      const pick = (k: number) => `${letters[(i >> k) % 8]}|${letters[(i * 7 + k) % 8]}`;
      return `${pick(0)} *9 ${pick(2)} *9 ${pick(4)} *9 ${pick(6)}`;
    });
    const { graph, vocabulary } = compilePlain(phrases);
    const text = Array.from({ length: 300 }, (_, i) => letters[(i * i * 31 + i * 7) % 8]).join(' ');
    const start = performance.now();
    matcherOf(graph, vocabulary).find(text, tokenise(text, vocabulary));
    const time = performance.now() - start;
    expect(time).toBeLessThan(5_000);
  });
});

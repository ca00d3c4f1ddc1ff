import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher } from '../../../src/engine/match/matcher';
import { mask } from '../../../src/engine/text/mask';
import { tokenise } from '../../../src/engine/text/tokens';
import { CLASSES, drawnPattern, slowSearch } from './slow-search';

const classes = { denial: ['deny', 'refuse to', 'reject'], outer: ['{denial}', 'ignore'] };

/** The texts that a single pattern finds. */
function found(pattern: string, text: string): string[] {
  const matcher = buildMatcher([pattern], classes);
  const hits = matcher.find(text, tokenise(mask(text), matcher.vocabulary)).hitsOf(0);
  for (const { span, text: words } of hits) expect(text.slice(span.start, span.end)).toBe(words);
  return hits.map((hit) => hit.text);
}

describe('matcher', () => {
  it.each<[string, string, string[]]>([
    ['you failed to', 'Well, You FAILED to reply.', ['You FAILED to']],
    ['you failed to', 'you failed. to', []],
    ['you (really|just)? failed', 'you just failed and you failed', ['you just failed', 'you failed']],
    ['did not', "You didn't. You didn’t. You didnt. You did not.", ["didn't", 'didn’t', 'didnt', 'did not']],
    ['can not', "I can't, cannot, cant", ["can't", 'cannot', 'cant']],
    ['will not', "won't wont", ["won't", 'wont']],
    ['you have', "You've", ["You've"]],
    ['i had', "I'd gone", ["I'd"]],
    ['i would', "I'd go", ["I'd"]],
    ['it is', "It's late", ["It's"]],
    ["customer's", 'the customer’s fault', ['customer’s']],
    ['{denial}', 'we refuse to and reject', ['refuse to', 'reject']],
    ['{outer} it', 'ignore it, deny it', ['ignore it', 'deny it']],
    ['you *2 not', 'you may well not', ['you may well not']],
    ['you *2 not', 'you may very well not', []],
    ['you *2 not', 'you, may not', []],
    ['you *2 not', 'you may, not', ['you may, not']],
    ['apolog~ for', 'we apologise for and apologize for', ['apologise for', 'apologize for']],
    ['^ sorry', 'Sorry. I am sorry.', ['Sorry']],
    ['^ sorry', 'Hi Ana, sorry it broke', ['sorry']],
    ['calm down $', 'Please calm down! To calm down the cat', ['calm down']],
    ['sorry , but', 'sorry, but no. sorry but no', ['sorry, but']],
    ['sorry but', 'sorry, but no. sorry but no', ['sorry, but', 'sorry but']],
    ['within {number} days', 'within 3 days', ['within 3 days']],
    ['within {number} days', 'within many days', []],
    ['thanks {emoji}', 'Thanks, a thousand thanks you', []],
    ['24 hours', 'in 24 hours', ['24 hours']],
    ['follow up', 'my follow-up', ['follow-up']],
    ['thanks {emoji}', 'Thanks 😊', ['Thanks 😊']],
    ['a (b c|d)? e', 'a b c e a d e a e', ['a b c e', 'a d e', 'a e']],
    ['do', "don't do", ["don't", 'do']],
    ['not', "so don't not", ["don't", 'not']],
    ['sorry? $', 'Well then. So sorry.', ['sorry']],
    ['(so|well , it) is', 'well, so is', ['so is']],
    ['(sorry|,) *2 but', 'sorry, it is but', ['it is but']],
    ['failed', 'fai\u00adled', ['fai\u00adled']],
  ])('%s in “%s”', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  it('keeps the longer of two overlapping hits of one pattern', () => {
    expect(found('sorry (for the delay)?', 'sorry for the delay')).toEqual(['sorry for the delay']);
  });

  it('keeps one hit that is longer than each of several that it overlaps, and none that is not', () => {
    expect(found('(a b|c|b c d)', 'a b c d')).toEqual(['b c d']);
    expect(found('(a b c|d|c d e)', 'a b c d e')).toEqual(['a b c', 'd']);
  });

  it('lets a gap begin at a comma that the pattern names', () => {
    expect(found('sorry , *2 but', 'sorry, that is but. sorry, that, is but')).toEqual(['sorry, that is but']);
  });

  it('sees no comma after a hit where there is none', () => {
    expect(found('so (so ,)?', 'so so')).toEqual(['so', 'so']);
    expect(found('so (so ,)?', 'so so, yes')).toEqual(['so so']);
    expect(found('so (so ,)?', 'so so! - yes')).toEqual(['so', 'so']);
  });

  it.each(['(you', 'you)', 'you | me', '? you', 'ab~', '{nothing}', "didn't", 'a-b', '^ $', '()'])(
    'refuses the pattern “%s”',
    (pattern) => {
      expect(() => buildMatcher([pattern], classes)).toThrow(SyntaxError);
    },
  );

  it('names the patterns in the order in which they are complete, and those that are so in one place in theirs', () => {
    const { vocabulary, find } = buildMatcher(
      ['^ so sorry', 'very', '(so|we) *1 sorry', 'not', '(very|so) sorry', 'sorry', '(a b|sorry) $'],
      {},
    );
    const patternsIn = (text: string) => [...find(text, tokenise(text, vocabulary)).patterns];
    expect(patternsIn('So sorry. Very sorry')).toEqual([0, 2, 4, 5, 6, 1]);
    expect(patternsIn('We very sorry')).toEqual([1, 2, 4, 5, 6]);
  });

  it('finds the same after it has forgotten what it had made for a hostile text', () => {
    const patterns = ['a *9 b', 'c *9 d', 'e *9 f', 'g *9 h', '^ (*1 sorry|so)', '(sorry|{denial}) $'];
    const matcher = buildMatcher(patterns, classes);
    const hitsIn = (text: string) => {
      const all = matcher.find(text, tokenise(text, matcher.vocabulary));
      return patterns.map((_, pattern) => all.hitsOf(pattern).map((hit) => hit.text));
    };
    let random = 1;
    const word = () => 'acegx'.charAt((random = (random * 48_271) % 0x7fffffff) % 5);
    const hostile = Array.from({ length: 25_000 }, word).join(' ');
    const text = 'So sorry. A or b, so sorry. Sorry, a c e g d f h b. We refuse to';
    const before = hitsIn(text);
    expect(before).toEqual([
      ['A or b', 'a c e g d f h b'],
      ['c e g d'],
      ['e g d f'],
      ['g d f h'],
      ['So sorry', 'Sorry'],
      ['sorry', 'sorry', 'refuse to'],
    ]);
    for (let time = 0; time < 2; time++) {
      expect(hitsIn(hostile).flat()).toEqual([]);
      expect(hitsIn(text)).toEqual(before);
    }
  });

  it('finds exactly what a search for each phrase by itself finds', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd');
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 12 }), fc.array(word, { maxLength: 40 }), (phrases, words) => {
        const matcher = buildMatcher(
          phrases.map((p) => p.join(' ')),
          {},
        );
        const text = words.join(' ');
        const hits = matcher.find(text, tokenise(text, matcher.vocabulary));
        phrases.forEach((p, i) => {
          const expected = [];
          for (let at = 0, free = 0; at + p.length <= words.length; at++)
            if (at >= free && p.every((w, k) => words[at + k] === w)) {
              expected.push(at);
              free = at + p.length;
            }
          expect(hits.hitsOf(i).map((hit) => hit.from)).toEqual(expected);
        });
      }),
    );
  });

  it('finds of patterns of all kinds exactly what a slow search finds', () => {
    const sign = fc.constantFrom('a ', 'b ', 'c ', 'd ', ', ', '! ');
    fc.assert(
      fc.property(fc.array(drawnPattern, { minLength: 1, maxLength: 3 }), fc.array(sign, { maxLength: 16 }), (patterns, signs) => {
        const matcher = buildMatcher(
          patterns.map(({ source }) => source),
          CLASSES,
        );
        const text = signs.join('');
        const tokens = tokenise(text, matcher.vocabulary);
        const all = matcher.find(text, tokens);
        patterns.forEach((pattern, i) => {
          const { hits, sentences } = slowSearch(pattern, tokens);
          expect(all.hitsOf(i).map(({ from, to }) => [from, to])).toEqual(hits);
          expect([...new Set(all.sentencesOf(i))]).toEqual(sentences);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('never throws and stays inside the text for any text', () => {
    const matcher = buildMatcher(['you *3 not', '^ (no|never) {number}?', 'sorry , but', 'apolog~ $'], {});
    const pieces = fc.constantFrom(
      'you',
      'not',
      'sorry',
      ',',
      'but',
      ' ',
      '.',
      '\n',
      "n't",
      'no',
      '7',
      '\ud83d',
      '😊',
      '\u0000',
      'apology',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((p) => p.join('')),
        ),
        (text) => {
          const tokens = tokenise(mask(text), matcher.vocabulary);
          const all = matcher.find(text, tokens);
          for (const pattern of [0, 1, 2, 3])
            for (const { span } of all.hitsOf(pattern)) {
              expect(span.start).toBeGreaterThanOrEqual(0);
              expect(span.start).toBeLessThan(span.end);
              expect(span.end).toBeLessThanOrEqual(text.length);
            }
        },
      ),
    );
  });
});

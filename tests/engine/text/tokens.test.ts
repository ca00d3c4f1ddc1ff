import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher } from '../../../src/engine/match/matcher';
import { EMOJI, NUMBER, UNKNOWN } from '../../../src/engine/match/vocabulary';
import { mask } from '../../../src/engine/text/mask';
import { MOST_WORDS, tokenise } from '../../../src/engine/text/tokens';

const { vocabulary } = buildMatcher(['a'], {});
const split = (text: string) => tokenise(mask(text), vocabulary);
const sentences = (text: string): string[] => split(text).sentences.map(({ span }) => text.slice(span.start, span.end));

/** A line that is long enough to have been wrapped. */
const LONG = 'The parcel that you sent us in the second week of May has come and';

/** The words of a text; “^” stands before one that a mark separates, “+” before the second half of a contraction. */
const words = (text: string): string => {
  const { start, marked, glued, word } = split(text);
  return start.map((_, i) => `${marked[i] ? '^' : ''}${glued[i] ? '+' : ''}${word(i)}`).join(' ');
};

describe('words', () => {
  it.each([
    ["I can't, don’t and WASN'T", 'i can +not ^do +not and was +not'],
    ["She'd say we've, I'll and you're", "she +'d say we +have ^i +will and you +are"],
    ["It's Ana's kettle, isn't that's so", "it +'s ana's kettle ^is +not that +'s so"],
    ["It'constructor is it's", "it'constructor is it +'s"],
    ["n't", "n't"],
    ["rock'n'roll at 3 o'clock, 'quoted' words'", "rock'n'roll at 3 o'clock ^quoted words"],
    ['fa\u00adiled and don’t\u200b', 'failed and do +not'],
    ['e-mail 3.50 a/b v2', 'e mail 3 50 a b v2'],
    ['so, we (all) wait — now: here; there – so', 'so ^we ^all ^wait ^now ^here ^there ^so'],
    ['so - we * wait -now- here', 'so ^we ^wait now here'],
    ['so "we" wait', 'so we wait'],
    ['(so) we. (So) we', 'so ^we so ^we'],
    ['Ça ÉTÉ naïve STRAẞE слово 日本語', 'ça été naïve straẞe слово 日本語'],
  ])('of “%s”', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('have their place in the text, also where they are halves of one', () => {
    const text = "So we've fa\u00adiled, can't we, wasn’t it";
    const { start, end } = split(text);
    expect(start.map((from, i) => text.slice(from, end[i]))).toEqual([
      'So',
      'we',
      "'ve",
      'fa\u00adiled',
      'ca',
      "n't",
      'we',
      'was',
      'n’t',
      'it',
    ]);
  });

  it('are none outside the text', () => {
    const { word } = split('so we');
    expect([word(-1), word(2)]).toEqual(['', '']);
  });

  it('are one for a number, and one for a row of emoji', () => {
    const text = 'so 12 😊😊👍🏽 😊 we ☀☀';
    const { start, end, symbol } = split(text);
    expect(start.map((from, i) => [text.slice(from, end[i]), symbol[i]])).toEqual([
      ['so', UNKNOWN],
      ['12', NUMBER],
      ['😊😊👍🏽', EMOJI],
      ['😊', EMOJI],
      ['we', UNKNOWN],
      ['☀☀', EMOJI],
    ]);
  });

  it('are another row of emoji in another sentence', () => {
    expect(split('So 😊!😊').sentences.map(({ from, to }) => to - from)).toEqual([2, 1]);
  });
});

describe('sentences', () => {
  it('end after so many words, so that no text is one sentence of thousands', () => {
    const { sentences: found, start } = split(`${'gonna '.repeat(MOST_WORDS)}don't stop, ${'and 😊 so on '.repeat(MOST_WORDS)}`);
    for (const { from, to } of found) expect(to - from).toBeLessThanOrEqual(MOST_WORDS + 1);
    expect(found.map(({ from }) => from)).toEqual([0, ...found.slice(0, -1).map(({ to }) => to)]);
    expect(found.at(-1)?.to).toBe(start.length);
  });
  it.each<[string, string[]]>([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Dr. Lee called Mr. Ray. He waits.', ['Dr. Lee called Mr. Ray.', 'He waits.']],
    ['It costs 3.50 at example.com today.', ['It costs 3.50 at example.com today.']],
    ['Call at 5 p.m. on Monday.', ['Call at 5 p.m. on Monday.']],
    ['Call at 5 p.m. We wait.', ['Call at 5 p.m.', 'We wait.']],
    ['It is No. 5. No. We wait.', ['It is No. 5.', 'No.', 'We wait.']],
    ['Use it e.g. at home.', ['Use it e.g. at home.']],
    ['Well... maybe. Wait… No.', ['Well... maybe.', 'Wait…', 'No.']],
    ['i cant help. you should read.', ['i cant help.', 'you should read.']],
    ['It is late.We know.', ['It is late.', 'We know.']],
    ['Really?! Yes.', ['Really?!', 'Yes.']],
    ['Hi Ana,\nyour parcel is late.', ['Hi Ana,', 'your parcel is late.']],
    ['Hi Ana, your parcel is late.', ['Hi Ana,', 'your parcel is late.']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['1. Open it\n2. Close it', ['Open it', 'Close it']],
    ['- open it\n- close it', ['open it', 'close it']],
    ['J. Smith wrote. I. Then we.', ['J. Smith wrote.', 'I.', 'Then we.']],
    ['Thanks 😊 We wait.', ['Thanks 😊 We wait.']],
    ['Say hi Ana, we wait.', ['Say hi Ana, we wait.']],
    ['Hello to all of you there, we wait.', ['Hello to all of you there, we wait.']],
    ['Hi, we wait.\n  Hey Ana, we wait.', ['Hi,', 'we wait.', 'Hey Ana,', 'we wait.']],
    ['Wait.. We know... it. Wait.... Now', ['Wait..', 'We know... it.', 'Wait....', 'Now']],
    ['Wait…now. Wait .. now', ['Wait…now.', 'Wait .. now']],
    ['It is No. five.', ['It is No.', 'five.']],
    ['At 5 p.m.\ntoday', ['At 5 p.m.', 'today']],
    ['See e.g. Lee, approx. Three', ['See e.g. Lee, approx. Three']],
    ['See J.  Lee and j. Lee', ['See J.  Lee and j.', 'Lee']],
    ['See J. lee', ['See J.', 'lee']],
    ['Is it late!we know. Is it v2.Now or A.We', ['Is it late!', 'we know.', 'Is it v2.Now or A.We']],
    ['Late?! So late!? Late?..  So', ['Late?!', 'So late!?', 'Late?..', 'So']],
    ['It is 3 p.m! We wait', ['It is 3 p.m!', 'We wait']],
    ['It is 3 p.m.! we wait', ['It is 3 p.m.!', 'we wait']],
    ['One  \n  Two . Three  ', ['One', 'Two .', 'Three']],
    ['12. Open it\n 3. Close it', ['Open it', 'Close it']],
    ['123. Open it', ['123.', 'Open it']],
    ['Open it 2. Close it', ['Open it 2.', 'Close it']],
    ['* open it - now\n• close it\n· open it', ['open it - now', 'close it', 'open it']],
    ['', []],
    ['...', []],
  ])('of “%s”', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('knows questions, list items and paragraphs', () => {
    const found = split('Is it late?\n\n- open it\nThen wait.').sentences;
    expect(found.map(({ question, listItem, paragraph }) => [question, listItem, paragraph])).toEqual([
      [true, false, 0],
      [false, true, 1],
      [false, false, 1],
    ]);
  });

  it.each<[string, boolean]>([
    ['is it?!', true],
    ['is it!?', true],
    ['is it?..', true],
    ['is it.?', true],
    ['is it!.', false],
    ['is it?so', true],
  ])('“%s” asks: %s', (text, question) => {
    expect(split(text).sentences[0]?.question).toBe(question);
  });

  it('begin paragraphs after blank lines, whichever line ends they have', () => {
    const text = 'a\nb\r\nc\r\n\r\nd\n \ne\u2028f\n\n\ng';
    expect(split(text).sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 0, 1, 2, 2, 3]);
  });

  it.each<[string, readonly boolean[]]>([
    ['1. a\nb', [true, false]],
    ['2 - a\nb', [false, false]],
    ['* a\n• b\n· c\n - d', [true, true, true, true]],
    ['a - b\n-c', [false, true]],
    ['- a. b\nc', [true, true, false]],
  ])('know list items in “%s”', (text, items) => {
    expect(split(text).sentences.map(({ listItem }) => listItem)).toEqual(items);
  });

  it.each<[string, string, string]>([
    ['in lower case', '\n', 'is here'],
    ['indented', '\n  ', 'is here'],
  ])('go on where a long line was wrapped, %s', (_, end, rest) => {
    expect(sentences(LONG + end + rest)).toEqual([LONG + end + rest]);
  });

  it.each<[string, string, string, string]>([
    ['with a capital', LONG, '\n', 'Is here'],
    ['after a blank line', LONG, '\n\n', 'is here'],
    ['after a mark', `${LONG},`, '\n', 'is here'],
    ['after a list item', `- ${LONG}`, '\n', 'is here'],
    ['after a short line', 'The parcel has come and', '\n', 'is here'],
    ['with a full stop', `${LONG}.`, '\n', 'is here'],
    ['after a short line below a long one', `${LONG}\nso`, '\n', 'is here'],
  ])('do not go on in the next line %s', (_, line, end, rest) => {
    expect(sentences(line + end + rest).at(-1)).toBe(rest);
  });

  it('ends sentences where Intl.Segmenter does, in plain prose', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    const word = fc.constantFrom('we', 'wait', 'for', 'parcels', 'today', 'Ana', 'it', 'is', 'late');
    const sentence = fc
      .tuple(fc.array(word, { minLength: 2, maxLength: 8 }), fc.constantFrom('.', '!', '?'))
      .map(([words, stop]) => `The ${words.join(' ')}${stop}`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.join(' ');
        expect(sentences(text)).toEqual([...segmenter.segment(text)].map(({ segment }) => segment.trim()));
      }),
    );
  });

  it('holds every token in exactly one sentence, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tokens = split(text);
        let at = 0;
        for (const { from, to, span } of tokens.sentences) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          expect(span.start).toBe(tokens.start[from]);
          at = to;
        }
        expect(at).toBe(tokens.symbol.length);
      }),
    );
  });
});

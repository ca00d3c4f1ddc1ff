import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher } from '../../../src/engine/match/matcher';
import { mask } from '../../../src/engine/text/mask';
import { tokenise } from '../../../src/engine/text/tokens';

const { vocabulary } = buildMatcher(['a'], {});
const split = (text: string) => tokenise(mask(text), vocabulary);
const sentences = (text: string): string[] => split(text).sentences.map(({ span }) => text.slice(span.start, span.end));

it('takes what is a name to JavaScript for any other word', () => {
  const { start, word } = split("It'constructor is it's");
  expect(start.map((_, i) => word(i))).toEqual(["it'constructor", 'is', 'it', "'s"]);
});

describe('sentences', () => {
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

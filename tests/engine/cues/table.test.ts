import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HEADS as ALL_HEADS, pairKey, readCueTable, splitKey, type CueTable } from '../../../src/engine/cues/table';
import { packCues, unpackCues } from '../../../src/engine/cues/packed';
import { VIEWS } from '../../../src/engine/cues/heads';
import { weights } from '../../../src/lexicon/en/weights';

const small = ['// a comment', '= sting -20 5', '[sentence]', '^ you: sting 7', 'you: sting 3, blame -2', '{asked}: sting -4', ''].join(
  '\n',
);

/** What a cue of one word or two speaks for in a view, as it is written. */
function weighted({ words, pairs, views }: CueTable, view: (typeof VIEWS)[number], cue: string): readonly string[] {
  const [first = NaN, second] = (cue.startsWith('{') ? [cue] : cue.split(' ')).map((word) => words.get(word) ?? NaN);
  const id = (second === undefined ? first : pairs.get(pairKey(first, second))) ?? NaN;
  const table = views[view];
  const [from = NaN, to = NaN] = table.first.subarray(id, id + 2);
  return Array.from(
    { length: to - from },
    (_, k) => `${ALL_HEADS[table.heads[from + k] ?? NaN]} ${Math.round((table.weights[from + k] ?? NaN) * 10)}`,
  );
}

describe('a cue table', () => {
  it('reads heads, words, pairs and signs', () => {
    const { bars, words, pairs, views } = readCueTable(small);
    expect(bars.sting).toEqual({ bias: -2, threshold: 0.5 });
    expect([...words.keys()]).toEqual(['^', 'you', '{asked}']);
    expect(pairs.size).toBe(1);
    expect([...views.sentence.weights].map((weight) => Math.round(weight * 10))).toEqual([3, -2, -4, 7]);
  });

  it('keeps what each cue speaks for in each view', () => {
    const lines = [
      '= sting -20 5',
      '[sentence]',
      'you are: sting 7, blame 2',
      'you: sting 1',
      '[reply]',
      'are: sting 1',
      'you are: cold 3',
      'you have: cold 4',
      'are you: cold -5',
    ];
    const table = readCueTable(lines.join('\n'));
    const all = ['you', 'are', 'have', 'you are', 'you have', 'are you'];
    expect(all.map((cue) => weighted(table, 'sentence', cue))).toEqual([['sting 1'], [], [], ['sting 7', 'blame 2'], [], []]);
    expect(all.map((cue) => weighted(table, 'reply', cue))).toEqual([[], ['sting 1'], [], ['cold 3'], ['cold 4'], ['cold -5']]);
    expect(all.map((cue) => weighted(table, 'customer', cue))).toEqual([[], [], [], [], [], []]);
    expect([...table.pairs.keys()].map(splitKey)).toEqual([
      [0, 1],
      [0, 2],
      [1, 0],
    ]);
  });

  it('has room for 8192 words and no more', () => {
    const ofWords = (count: number) => `[reply]\n${Array.from({ length: count }, (_, i) => `w${i}: sting 1`).join('\n')}`;
    expect(readCueTable(ofWords(8192)).words.size).toBe(8192);
    expect(() => readCueTable(ofWords(8193))).toThrow(new RangeError('too many words in the cue table'));
  });

  it('never reaches the threshold of a head that it does not name', () => {
    expect(readCueTable(small).bars.complaint.threshold).toBe(Infinity);
  });

  it.each([
    ['= stink 1 2', 'no such head'],
    ['[everything]', 'no such view'],
    ['you: sting 3', 'not a cue'],
    ['[reply]\nyou', 'not a cue'],
    ['[reply]\nyou: stink 3', 'no head “stink”'],
    ['[reply]\nyou are very: sting 3', 'more than two words'],
  ])('says what is odd about “%s”', (text, what) => {
    expect(() => readCueTable(text)).toThrow(what);
  });
});

describe('the table that ships', () => {
  const lines = weights.split('\n');
  const cues = lines.filter((line) => /^[^=/[].*: /.test(line)).map((line) => line.slice(0, line.lastIndexOf(': ')));

  it('names what it was learned from, by size and hash', () => {
    expect(lines[0]).toMatch(/^\/\/ Learned from \d+ items:$/);
    for (const line of lines.filter((line) => line.startsWith('// ')).slice(1))
      expect(line).toMatch(/^\/\/ [\w.-]+\.jsonl \d+ bytes, sha256 [\da-f]{16}$/);
  });

  it('is sorted in each view, so that a change can be read', () => {
    for (const part of weights.split(/^\[\w+\]$/m).slice(1)) {
      const own = part
        .trim()
        .split('\n')
        .map((line) => line.slice(0, line.lastIndexOf(': ')));
      expect(own).toEqual([...own].sort());
    }
  });

  it('has cues of at most two words, without digits, handles, addresses or placeholders', () => {
    for (const cue of cues.filter((cue) => !cue.startsWith('{'))) {
      expect(cue.split(' ').length).toBeLessThanOrEqual(2);
      expect(cue).not.toMatch(/[\d@/<>]|\b(?:name|url|email|handle|phone)\b/);
    }
  });

  it('is small: 30 kB gzip at most', () => {
    expect(gzipSync(weights, { level: 9 }).length).toBeLessThanOrEqual(30 * 1024);
  });

  it('is the same after packing', () => {
    const table = readCueTable(weights);
    const again = unpackCues(packCues(table));
    expect(again.bars).toEqual(table.bars);
    expect([...again.words.keys()].sort()).toEqual([...table.words.keys()].sort());
    expect(again.pairs.size).toBe(table.pairs.size);
    for (const cue of new Set(cues)) {
      const before = VIEWS.map((view) => weighted(table, view, cue));
      expect([cue, before.flat().length]).not.toEqual([cue, 0]);
      expect([cue, VIEWS.map((view) => weighted(again, view, cue))]).toEqual([cue, before]);
    }
  });
});

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HEADS as ALL_HEADS, readCueTable } from '../../../src/engine/cues/table';
import { packCues, unpackCues } from '../../../src/engine/cues/packed';
import { VIEWS } from '../../../src/engine/cues/heads';
import { weights } from '../../../src/lexicon/en/weights';

const small = ['// a comment', '= sting -20 5', '[sentence]', '^ you: sting 7', 'you: sting 3, blame -2', '{asked}: sting -4', ''].join(
  '\n',
);

describe('a cue table', () => {
  it('reads heads, words, pairs and signs', () => {
    const { bars, words, pairs, views } = readCueTable(small);
    expect(bars.sting).toEqual({ bias: -2, threshold: 0.5 });
    expect([...words.keys()]).toEqual(['^', 'you', '{asked}']);
    expect(pairs.size).toBe(1);
    expect([...views.sentence.weights].map((weight) => Math.round(weight * 10))).toEqual([3, -2, -4, 7]);
  });

  it('never reaches the threshold of a head that it does not name', () => {
    expect(readCueTable(small).bars.complaint.threshold).toBe(Infinity);
  });

  it.each([
    ['= stink 1 2', 'no such head'],
    ['[everything]', 'no such view'],
    ['you: sting 3', 'not a cue'],
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
    for (const view of VIEWS)
      for (const word of table.words.keys()) expect(weighted(again, view, word)).toEqual(weighted(table, view, word));
  });
});

function weighted({ words, views }: ReturnType<typeof readCueTable>, view: (typeof VIEWS)[number], word: string) {
  const { first, heads, weights: all } = views[view];
  const id = words.get(word) ?? -1;
  return [...heads.subarray(first[id], first[id + 1])].map((head, k) => [
    ALL_HEADS[head],
    Math.round((all[(first[id] ?? 0) + k] ?? 0) * 10),
  ]);
}

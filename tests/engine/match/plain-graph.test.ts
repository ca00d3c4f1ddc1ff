import { describe, expect, it } from 'vitest';
import { ANY } from '../../../src/engine/match/nfa';
import { labelOf, targetOf } from '../../../src/engine/match/graph';
import { matcherOf } from '../../../src/engine/match/matcher';
import { compilePlain } from '../../../src/engine/match/plain-graph';
import { tokenise } from '../../../src/engine/text/tokens';

/** By phrase: what it finds. */
function found(phrases: readonly string[], text: string): readonly (readonly string[])[] {
  const { graph, vocabulary } = compilePlain(phrases);
  const all = matcherOf(graph, vocabulary).find(text, tokenise(text, vocabulary));
  return phrases.map((_, phrase) => all.hitsOf(phrase).map((hit) => hit.text));
}

const nodesOf = (phrases: readonly string[]): number => compilePlain(phrases).graph.waits.length - 2;
/** A word of letters for each number. */
const wordOf = (number: number): string =>
  [...number.toString(25).padStart(4, '0')].map((digit) => 'bcdefghijklmnopqrstuvwxyz'[parseInt(digit, 25)]).join('');

describe('the graph of plain phrases', () => {
  it('has one node for words that phrases begin with alike', () => {
    expect(nodesOf(['we promise', 'we promise it', 'We promise', 'we credit'])).toBe(4);
    expect(nodesOf(['refund|credit you', 'credit|refund me', 'refund you'])).toBe(5);
    expect(nodesOf(['we (call|promise you|send us)'])).toBe(6);
  });

  it('has two nodes for every word of the longest gap after a node', () => {
    expect(nodesOf(['we *3 call', 'we *1 send', 'we *3 promise'])).toBe(1 + 2 * 3 + 3);
    expect(nodesOf(['we *1 call', 'we *3 call'])).toBe(1 + 2 * 3 + 2);
  });

  it('waits in every other node of a gap, from which any word leads on', () => {
    const { graph } = compilePlain(['we *2 call']);
    const edgesOf = (node: number) => [...graph.edges.subarray(graph.first[node], graph.first[node + 1])];
    const waiting = [...graph.waits.keys()].filter((node) => graph.waits[node]);
    expect(waiting).toEqual([3, 5]);
    expect(waiting.map((node) => edgesOf(node).map((e) => [labelOf(e), targetOf(e)]))).toEqual([
      [
        [ANY, 4],
        [ANY, 5],
      ],
      [[ANY, 6]],
    ]);
  });

  it('says how long a phrase is where all ways through it are equally long', () => {
    const { graph } = compilePlain([
      'we promise',
      'refund|credit you now',
      '(as soon as|once) we',
      'we * call',
      'once|twice',
      'we *2 call them',
    ]);
    expect(graph.lengths).toEqual([2, 3, 0, 0, 1, 0]);
    expect(graph.anchored).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is complete once for a phrase, however many ways lead there', () => {
    const { graph } = compilePlain([
      'we (promise|call)',
      'we (call you|call you)',
      'we call|promise',
      '(we promise|we promise)',
      'we promise',
    ]);
    expect([...graph.accepts.values()]).toEqual([[0, 2], [1], [3, 4]]);
  });

  it('has the edges of a node in ascending order, whatever order the phrases have', () => {
    const phrases = ['call', 'them', 'now', 'we now', 'we them', 'we call', 'we refund|call|now us'];
    const { first, edges } = compilePlain(phrases).graph;
    for (let node = 0; node + 1 < first.length; node++) {
      const own = [...edges.subarray(first[node], first[node + 1])];
      expect(own).toEqual([...own].sort((a, b) => a - b));
    }
    expect(found(phrases, 'we now. we call. we them. we call us')).toEqual([
      ['call', 'call'],
      ['them'],
      ['now'],
      ['we now'],
      ['we them'],
      ['we call', 'we call'],
      ['we call us'],
    ]);
  });

  it('keeps a short gap short beside a long one', () => {
    const phrases = ['we *5 credit', 'we *1 refund', 'we *2 call', 'we * pay'];
    expect(found(phrases, 'we a b c d credit. we a b refund. we a b c call. we a b c d pay')).toEqual([['we a b c d credit'], [], [], []]);
    expect(found(phrases, 'we a refund. we refund. we a b call. we a b c pay')).toEqual([
      [],
      ['we a refund', 'we refund'],
      ['we a b call'],
      ['we a b c pay'],
    ]);
  });

  it('lets each of several gaps be left out', () => {
    expect(found(['we *1 can|will *2 help|help~'], 'we can help. we a will b c helped. we a b can help')).toEqual([
      ['we can help', 'we a will b c helped'],
    ]);
  });

  it('has room for 40,000 nodes and no more', () => {
    const phrases = Array.from({ length: 3_333 }, (_, i) => `${wordOf(i)}${' then'.repeat(11)}`);
    expect(nodesOf([...phrases, 'so then'])).toBe(39_998);
    expect(() => compilePlain([...phrases, 'so then on'])).toThrow(new RangeError('there are too many phrases'));
  });

  it('has room for 24,000 different words and no more', () => {
    const phrases = Array.from({ length: 1_990 }, (_, i) => Array.from({ length: 12 }, (_, k) => wordOf(i * 12 + k)).join(' '));
    expect(nodesOf(phrases)).toBe(23_880);
    expect(() => compilePlain([...phrases, ...Array.from({ length: 120 }, (_, i) => `so ${wordOf(23_880 + i)}`)])).toThrow(
      new RangeError('there are too many different words in the phrases'),
    );
  });
});

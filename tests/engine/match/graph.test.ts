import { describe, expect, it } from 'vitest';
import { readPatterns } from '../../../src/engine/match/compile';
import { ANYWHERE, AT_START, edge, labelOf, targetOf, type Graph } from '../../../src/engine/match/graph';
import { ANY, CLAUSE, END, FREE } from '../../../src/engine/match/nfa';
import { Vocabulary } from '../../../src/engine/match/vocabulary';

const SIGNS = new Map([
  [ANY, '*'],
  [CLAUSE, ','],
  [END, '$'],
  [FREE, ''],
]);

/** A graph of patterns, and all ways from one of its nodes to its ends, in words. */
function graphOf(...patterns: string[]): { graph: Graph; nodes: number; ways: (root: number) => string[] } {
  const vocabulary = new Vocabulary();
  const graph = readPatterns(patterns, { late: ['late', 'over due'] }, vocabulary);
  const edgesOf = (node: number) => [...graph.edges.subarray(graph.first[node], graph.first[node + 1])];
  const ways = (node: number): string[] => [
    ...(graph.accepts.get(node) ?? []).map((pattern) => `= ${pattern}`),
    ...edgesOf(node).flatMap((e) =>
      ways(targetOf(e)).map(
        (rest) => `${SIGNS.get(labelOf(e)) ?? (vocabulary.words[labelOf(e)] || 'class')}${graph.waits[targetOf(e)] ? '…' : ''} ${rest}`,
      ),
    ),
  ];
  return { graph, nodes: graph.waits.length - 2, ways: (root) => ways(root).sort() };
}

describe('an edge', () => {
  it.each([
    [3, 0],
    [0x7fff, 0xffff],
    [ANY, 17],
    [FREE, 0xffff],
  ])('keeps the label %i and the target %i', (label, target) => {
    expect([labelOf(edge(label, target)), targetOf(edge(label, target))]).toEqual([label, target]);
  });
});

describe('a graph of patterns', () => {
  it.each([
    ['begin alike', ['you failed', 'you forgot', 'you'], 3],
    ['go on alike after one of two words', ['(you|we) failed'], 2],
    ['end alike', ['(you did|we did) fail'], 3],
    ['end alike though one is longer', ['(you did|we) fail'], 3],
    ['are the same', ['you failed', 'you failed', 'you (failed|failed)'], 2],
    ['are the same but for where they may begin', ['^ sorry', 'sorry'], 2],
    ['wait alike', ['you *1 not', 'you *1 (not|never)'], 4],
    ['wait, and go on at once', ['you not', 'you *1 not'], 5],
  ])('shares nodes of what is to %s', (_, patterns, nodes) => {
    expect(graphOf(...patterns).nodes).toBe(nodes);
  });

  it('leads from anywhere, and from the start of a sentence, through the words of each pattern', () => {
    const { graph, ways } = graphOf('you (really so)? failed', '^ sorry', 'sorry , but $', '^ not? (late|early)', 'you are {late}');
    expect(ways(ANYWHERE)).toEqual(
      ['sorry , but $ = 2', 'you are class = 4', 'you are over due = 4', 'you failed = 0', 'you really so failed = 0'].sort(),
    );
    expect(ways(AT_START)).toEqual(['early = 3', 'late = 3', 'not early = 3', 'not late = 3', 'sorry = 1']);
    expect(graph.anchored).toEqual([0, 1, 0, 1, 0]);
    expect(graph.lengths).toEqual([0, 1, 2, 0, 0]);
  });

  it('waits inside a gap, before each word that is left out', () => {
    const { ways } = graphOf('you *2 not', '^ *1 late', '*1 early');
    expect(ways(ANYWHERE)).toEqual(['* early = 2', 'early = 2', 'you not = 0', 'you… * not = 0', 'you… *… * not = 0'].sort());
    expect(ways(AT_START)).toEqual(['… * late = 1', 'late = 1'].sort());
  });

  it('has the edges of a node, and the patterns that are complete there, in ascending order', () => {
    const { graph } = graphOf('them', 'call', 'we (call|them|now|*1 then)', 'we now', 'we call', 'call', '^ call', '^ *1 we');
    for (let node = 0; node < graph.waits.length; node++) {
      const own = [...graph.edges.subarray(graph.first[node], graph.first[node + 1])];
      expect(own).toEqual([...new Set(own)].sort((a, b) => a - b));
    }
    for (const patterns of graph.accepts.values()) expect(patterns).toEqual([...new Set(patterns)].sort((a, b) => a - b));
    expect([...graph.accepts.values()]).toContainEqual([1, 5]);
    expect(graph.first.length).toBe(graph.waits.length + 1);
    expect(graph.first.at(-1)).toBe(graph.edges.length);
  });
});

import { describe, expect, it } from 'vitest';
import { Nfa } from '../../../src/engine/match/nfa';
import { Vocabulary } from '../../../src/engine/match/vocabulary';

const classes = { denial: ['deny', 'reject'], outer: ['ignore', '{denial} to'], late: ['late', 'over due'] };

function read(...patterns: string[]): Nfa {
  const nfa = new Nfa(new Vocabulary(), classes);
  for (const pattern of patterns) nfa.add(pattern);
  return nfa;
}

describe('the length of a pattern', () => {
  it.each([
    ['you failed', 2],
    ['you failed?', 0],
    ['you? failed', 0],
    ['(you|we) failed', 2],
    ['(you|all of us) failed', 0],
    ['(all of us|you) failed', 0],
    ['(all of us|none of you) failed', 4],
    ['we (all of us|you) (failed|did not)', 0],
    ['you (really so)? failed', 0],
    ['so (you (did|can) not|we did not) call', 5],
    ['(you|we (all|both of us)) failed', 0],
    ['you *2 failed', 0],
    ['sorry , but', 2],
    ['^ calm down $', 2],
    ['apolog~ for {number} days', 4],
    ['{emoji} {denial} {number}', 3],
    ['we {outer} it', 0],
    ['we {late} it', 0],
  ])('of “%s” is %i', (pattern, length) => {
    expect(read('so (it|that) goes', pattern).lengths).toEqual([3, length]);
  });
});

describe('a pattern', () => {
  it('begins at the start of a sentence only where it says so', () => {
    expect(read('^ sorry', 'sorry', 'sorry ^').anchored).toEqual([1, 0, 0]);
  });

  it('names no class that there is not', () => {
    expect(() => read('we {refuse} it')).toThrow(new SyntaxError('no class “refuse”'));
  });

  it('gives all of the single words of a class one label, which is made once', () => {
    const vocabulary = new Vocabulary();
    const nfa = new Nfa(vocabulary, classes);
    nfa.add('we {denial} it');
    const { size } = vocabulary;
    nfa.add('we {denial} it');
    expect(vocabulary.size).toBe(size);
    const labels = classes.denial.map((word) => vocabulary.labelsOf(vocabulary.find(word, 0, word.length)));
    expect(labels[0]).toHaveLength(1);
    expect(labels[1]).toEqual(labels[0]);
  });

  it('gives a class no word that is a phrase', () => {
    const vocabulary = new Vocabulary();
    new Nfa(vocabulary, classes).add('{late}');
    expect(['late', 'over', 'due', 'over due'].map((word) => vocabulary.labelsOf(vocabulary.find(word, 0, word.length)).length)).toEqual([
      1, 0, 0, 0,
    ]);
  });
});

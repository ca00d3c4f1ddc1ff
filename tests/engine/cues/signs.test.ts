import { describe, expect, it } from 'vitest';
import { contextSigns, customerSigns, replySigns, sentenceSigns, type Sign } from '../../../src/engine/cues/signs';
import { FACTS, type Fact, type Facts } from '../../../src/engine/types';

const names = (signs: readonly Sign[]): string[] => signs.map(([name, amount]) => (amount === 1 ? name : `${name} ${amount}`));
const factsOf = (...found: readonly Fact[]): Facts => Object.fromEntries(FACTS.map((fact) => [fact, found.includes(fact)])) as Facts;
const customer: readonly Sign[] = [['{likely angry}', 0.5]];

describe('signs of the customer’s messages', () => {
  it('say which lists they hit, how often up to three', () => {
    const hits = new Map([
      ['angry', 2],
      ['urgent', 0],
      ['repeat', 5],
    ]);
    expect(names(customerSigns(hits, 99))).toEqual(['{angry x1}', '{angry x2}', '{repeat x1}', '{repeat x2}', '{repeat x3}']);
  });

  it.each([
    [
      0,
      [
        '{customer < 1 words}',
        '{customer < 4 words}',
        '{customer < 8 words}',
        '{customer < 16 words}',
        '{customer < 30 words}',
        '{customer < 60 words}',
      ],
    ],
    [29, ['{customer < 30 words}', '{customer < 60 words}']],
    [30, ['{customer < 60 words}']],
    [60, []],
  ])('say of %i words what they are fewer than', (words, expected) => {
    expect(names(customerSigns(new Map(), words))).toEqual(expected);
  });
});

describe('signs of a reply', () => {
  const reply = { facts: factsOf(), words: 99, asks: false, link: false, customer: [] };

  it('say what it holds, whether it asks or has a link, and what the customer shows', () => {
    expect(names(replySigns(reply))).toEqual([]);
    expect(names(replySigns({ ...reply, facts: factsOf('apology', 'timeframe') }))).toEqual(['{apology}', '{timeframe}']);
    expect(names(replySigns({ ...reply, asks: true, link: true, customer }))).toEqual(['{likely angry} 0.5', '{asks}', '{link}']);
  });

  it('say what it is shorter than', () => {
    expect(names(replySigns({ ...reply, words: 24 }))).toEqual(['{reply < 25 words}', '{reply < 40 words}', '{reply < 70 words}']);
    expect(names(replySigns({ ...reply, words: 3 }))).toHaveLength(7);
  });

  it('that all sentences have in common say what it lacks, and what the customer shows', () => {
    const all = factsOf(
      'apology',
      'empathy',
      'nextStep',
      'timeframe',
      'alternative',
      'greeting',
      'courtesy',
      'closing',
      'repair',
      'debate',
    );
    expect(names(contextSigns({ facts: all, customer }))).toEqual(['{likely angry} 0.5']);
    expect(names(contextSigns({ facts: { ...all, apology: false, debate: false }, customer: [] }))).toEqual([
      '{no apology}',
      '{no debate}',
    ]);
    expect(contextSigns({ facts: factsOf(), customer: [] })).toHaveLength(10);
  });
});

describe('signs of a sentence', () => {
  const middle = { words: 99, index: 1, last: false, asked: false };

  it.each([
    ['in the middle', middle, []],
    ['at the start', { ...middle, index: 0 }, ['{first sentence}']],
    ['at the end', { ...middle, last: true }, ['{last sentence}']],
    ['alone', { ...middle, index: 0, last: true }, ['{first sentence}', '{last sentence}', '{only sentence}']],
    ['that asks', { ...middle, asked: true }, ['{asked}']],
    ['of eight words', { ...middle, words: 8 }, ['{sentence < 12 words}', '{sentence < 20 words}', '{sentence < 30 words}']],
    ['of two words', { ...middle, words: 2 }, [3, 5, 8, 12, 20, 30].map((bound) => `{sentence < ${bound} words}`)],
  ])('%s', (_, place, expected) => {
    expect(names(sentenceSigns([], place))).toEqual(expected);
  });

  it('name what patterns found in it', () => {
    expect(names(sentenceSigns(new Set(['apology', 'blame-you-failed']), middle))).toEqual(['{apology}', '{blame-you-failed}']);
  });
});

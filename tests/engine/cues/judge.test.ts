import { describe, expect, it } from 'vitest';
import { CUSTOMER_HEADS } from '../../../src/engine/cues/heads';
import { judgeBy, type CustomerJudgement, type Judge, type ReplyFound } from '../../../src/engine/cues/judge';
import { readCueTable } from '../../../src/engine/cues/table';
import { Vocabulary } from '../../../src/engine/match/vocabulary';
import { tokenise } from '../../../src/engine/text/tokens';
import { FACTS, type Fact, type Facts } from '../../../src/engine/types';

const vocabulary = new Vocabulary();
vocabulary.finish();
const TABLE = `
= complaint -10 5
= angry -20 0
= complained -10 5
= empathy -10 0
= nextStep -10 0
= missing-apology 0 0
= missing-empathy 0 0
= missing-next-step 0 0
= sting -10 5
= blame 0 2
= cold 0 0
= boilerplate -10 0
[customer]
broke: complaint 30, complained 20
{urgent x1}: angry 50
[reply]
fault: complained 7
{apology}: complained 40
{asks}: complained 3
{link}: complained 2
{reply < 4 words}: complained 1
{likely empathy}: missing-empathy 80
{likely angry}: missing-next-step 80
[sentence]
you: sting 40, blame 60
cold: sting 40, cold 60
odd: sting 20, blame 12
thank: boilerplate 20
{no apology}: boilerplate 5
{first sentence}: boilerplate 3
{last sentence}: boilerplate 2
{asked}: boilerplate 1
{a-rule}: boilerplate 7
{likely angry}: boilerplate 10
`;
const judge = (): Judge => judgeBy(readCueTable(TABLE), vocabulary);
const textOf = (text: string) => ({ text, tokens: tokenise(text, vocabulary) });
const tenths = (odds: number): number => Math.round(odds * 10);
const customerOf = (text: string, urgent = 0): CustomerJudgement => judge().customer(textOf(text), new Map([['urgent', urgent]]));

interface Given extends Partial<Omit<ReplyFound, 'facts'>> {
  readonly facts?: readonly Fact[];
  readonly customer?: CustomerJudgement;
}
function replyOf(text: string, { facts = [], customer = customerOf('so'), ...found }: Given = {}) {
  const read = textOf(text);
  const { sentences } = read.tokens;
  const judged = judge().reply(
    read,
    {
      facts: Object.fromEntries(FACTS.map((fact) => [fact, facts.includes(fact)])) as Facts,
      asks: false,
      bySentence: sentences.map(() => []),
      offered: sentences.map(() => false),
      ...found,
    },
    customer,
  );
  return { ...judged, sentences };
}

describe('what cues say of the customer', () => {
  it('is how far their weights are over the head’s bar', () => {
    expect(tenths(customerOf('It broke.').likely('complaint'))).toBe(15);
    expect(tenths(customerOf('It works.').likely('complaint'))).toBe(-15);
    expect(tenths(customerOf('It broke. It broke.', 1).likely('angry'))).toBe(30);
  });

  it('goes on as signs from 0 to 1, one for each head', () => {
    const signs = new Map(customerOf('It broke.', 1).signs);
    expect(signs.size).toBe(CUSTOMER_HEADS.length);
    expect(signs.get('{likely complaint}')).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(signs.get('{likely angry}')).toBeCloseTo(1 / (1 + Math.exp(-3)));
  });

  it('gives way to what somebody who knows says, again and again', () => {
    const read = customerOf('It broke.');
    const corrected = read.corrected({ complaint: false, angry: true });
    expect([corrected.likely('complaint') < 0, corrected.likely('angry') > 0]).toEqual([true, true]);
    expect(new Map(corrected.signs).get('{likely complaint}')).toBeLessThan(0.1);
    expect(new Map(corrected.signs).get('{likely angry}')).toBeGreaterThan(0.9);
    const again = corrected.corrected({ complaint: true });
    expect([again.likely('complaint') > 0, again.likely('angry') > 0]).toEqual([true, true]);
    expect(read.likely('complaint')).toBeGreaterThan(0);
  });
});

describe('what cues say of a reply', () => {
  const complained = (text: string, given?: Given): number => tenths(replyOf(text, given).likely('complained'));
  const long = 'So it is now and here.';

  it('adds to what they say of the customer', () => {
    expect(complained(long)).toBe(-15);
    expect(complained(long, { customer: customerOf('It broke.') })).toBe(5);
    expect(complained('So it is our fault here.')).toBe(-8);
  });

  it('leaves what they say of the customer as it is, for the next draft', () => {
    const customer = customerOf('It broke.');
    expect(['Our fault, I say so here.', long].map((text) => complained(text, { customer }))).toEqual([12, 5]);
  });

  it('counts what it holds, that it asks or has a link, and how short it is', () => {
    expect(complained(long, { facts: ['apology'] })).toBe(25);
    expect(complained(long, { asks: true })).toBe(-12);
    for (const link of ['https://a.example', 'www.a.example', 'ana@a.example', '<url>', '<email>'])
      expect(complained(`${long} ${link}`)).toBe(-13);
    expect(complained(`${long} <name>`)).toBe(-15);
    expect(complained('So it is.')).toBe(-14);
  });

  it('leaves out what we offered, but for what is there', () => {
    const text = 'So it is now. Our fault.';
    const bySentence = [[], ['apology']];
    expect(complained(text, { facts: ['apology'], bySentence })).toBe(32);
    expect(complained(text, { facts: ['apology'], bySentence, offered: [false, true] })).toBe(-15);
    expect(complained(text, { facts: ['apology'], bySentence, offered: [true, false] })).toBe(33);
  });

  it('counts for later heads how likely earlier ones are', () => {
    expect(replyOf(long).likely('missing-empathy')).toBeCloseTo(8 / (1 + Math.exp(1)));
    expect(replyOf(long, { customer: customerOf('so', 1) }).likely('missing-next-step')).toBeCloseTo(8 / (1 + Math.exp(-3)));
  });

  it('misses nothing that patterns find', () => {
    expect(replyOf(long, { facts: ['empathy', 'apology'] }).likely('missing-empathy')).toBe(-Infinity);
    expect(replyOf(long, { facts: ['empathy', 'apology'] }).likely('missing-apology')).toBe(-Infinity);
    expect(replyOf(long, { facts: ['nextStep'] }).likely('missing-next-step')).toBeGreaterThan(0);
  });
});

describe('what cues say of a sentence', () => {
  const boilerplate = (text: string, given?: Given): number[] => {
    const { sentences, sentenceLikely } = replyOf(text, { customer: customerOf('so').corrected({ angry: false }), ...given });
    return sentences.map((sentence) => tenths(sentenceLikely('boilerplate', sentence)));
  };

  it('adds up its words, its place, how it is meant, and what the whole reply lacks', () => {
    expect(boilerplate('It is. Thank you. Is it? It was.')).toEqual([-2, 15, -4, -3]);
    expect(boilerplate('It is. It was. It is.', { facts: ['apology'] })).toEqual([-7, -10, -8]);
    expect(boilerplate('It is.')).toEqual([0]);
    expect(boilerplate('It is. It is.', { bySentence: [['a-rule'], []] })).toEqual([5, -3]);
    expect(boilerplate('It is.', { customer: customerOf('so').corrected({ angry: true }) })).toEqual([10]);
  });

  it('is nothing where we offered it, and the others are first and last', () => {
    expect(boilerplate('It is. It was. It is. It was.', { offered: [true, false, false, true] })).toEqual([-Infinity, -2, -3, -Infinity]);
  });

  it('tells by which words', () => {
    const { sentences, telling } = replyOf('It is. Well, thank you.');
    expect(telling('boilerplate', sentences[1] as (typeof sentences)[1])).toEqual({ span: { start: 7, end: 22 }, words: ['thank'] });
  });
});

describe('a sting', () => {
  const stings = (text: string, given?: Given) => {
    const { sentences, stingOf } = replyOf(text, given);
    return sentences.map((sentence) => stingOf(sentence));
  };

  it('is of the likeliest kind, where both views are sure enough', () => {
    expect(stings('You lost it. So cold of us. It is.')).toEqual(['blame', 'cold', undefined]);
    expect(stings('You lost it. So cold.', { offered: [true, false] })).toEqual([undefined, 'cold']);
  });

  it('needs surer cues in a reply that has all parts of a good one', () => {
    const parts: readonly Fact[] = ['apology', 'empathy', 'nextStep', 'timeframe'];
    expect(stings('Odd.', { facts: parts })).toEqual([undefined]);
    for (const missing of parts) expect(stings('Odd.', { facts: parts.filter((part) => part !== missing) })).toEqual(['blame']);
    expect(stings('You lost it.', { facts: parts })).toEqual(['blame']);
  });
});

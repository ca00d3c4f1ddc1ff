import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build, check, standardSettings } from '../../../src/engine/check';
import { CUSTOMER_HEADS } from '../../../src/engine/cues/heads';
import { readCueTable, type CueTable } from '../../../src/engine/cues/table';
import { examplesOf, type Example } from '../../../src/learn/features';
import type { Item } from '../../../src/learn/items';
import { english } from '../../../src/lexicon/en';
import { rules } from '../../../src/rules';

const ruleset = { rules, lexicon: english };
const table = readCueTable(english.weights);

const item = (customer: string, reply: string): Item => ({ id: 'a', customer, reply, domain: 'a', fold: 'a', kind: 'written' });

/** The sum of a view's weights for features by name: what the learner thinks the engine computes. */
function sumOf(view: 'customer' | 'sentence', names: readonly string[], head: keyof CueTable['bars']): number {
  let sum = table.bars[head].bias;
  for (const line of english.weights.split(`[${view}]\n`)[1]?.split('\n[')[0]?.split('\n') ?? []) {
    const colon = line.lastIndexOf(': ');
    if (colon < 0 || !names.includes(line.slice(0, colon))) continue;
    for (const part of line.slice(colon + 2).split(', ')) if (part.startsWith(`${head} `)) sum += Number(part.slice(head.length + 1)) / 10;
  }
  return sum;
}

describe('the judge that ships', () => {
  it.each([
    ["My order never arrived!! I've written TWICE, it's the 2nd time.", 'Hi Ana,\nI can’t see it; could you send 3 photos?'],
    ['<name> where is my parcel', 'Thank you <name>! We won’t be long.'],
    ['Ça marche plus, naïve question: why?', 'It’s 5 p.m. here. See www.example.org (page 3) 🎉🎉'],
  ])('adds up what the learner saw in “%s”', (customer, text) => {
    const [example] = examplesOf([item(customer, text)], ruleset) as [Example];
    const compiled = build(ruleset);
    const read = compiled.customerOf([customer]);
    for (const head of CUSTOMER_HEADS)
      expect(read.judgement.likely(head) + table.bars[head].threshold).toBeCloseTo(sumOf('customer', example.customer, head), 3);
    const { reply } = compiled.read({ text, customer: [customer] }, read);
    reply.sentences.forEach((sentence, i) => {
      const names = example.sentences[i]?.features ?? [];
      const likely = read.judgement.signs.reduce((sum, [name, amount]) => {
        const line = english.weights
          .split('[sentence]\n')[1]
          ?.split('\n')
          .find((one) => one.startsWith(`${name}: `));
        const weight = line?.split(/: |, /).find((part) => part.startsWith('sting '));
        return sum + (weight ? (Number(weight.slice(6)) / 10) * amount : 0);
      }, 0);
      const got = reply.sentenceLikely('sting', sentence) + table.bars.sting.threshold;
      expect(got).toBeCloseTo(sumOf('sentence', names, 'sting') + likely, 3);
    });
  });

  it('finds a sting in words that no rule has, and says which', () => {
    const text = 'It is a scratch the size of a grain of rice, you need a lens to see it.';
    const { problems } = check({ text, customer: [] }, ruleset, standardSettings(rules));
    expect(problems).toMatchObject([{ rule: 'condescend-implied', category: 'dismissive' }]);
    expect(problems[0]?.because?.length).toBeGreaterThan(0);
  });

  it('shows only words that stand in the draft', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'you we never only policy Sorry but , . ! ? did not the courier lol'.split(' ')), { maxLength: 30 }),
        (words) => {
          const text = words.join(' ');
          for (const { span, because = [] } of check({ text, customer: [] }, ruleset).problems) {
            if (span) expect(span.end).toBeLessThanOrEqual(text.length);
            for (const word of because) expect(text).toContain(word);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the agent’s word on the mood', () => {
  const text = 'I have refunded the second payment.';
  const customer = ['You charged me twice and it took you a week to answer!'];
  const found = (mood?: 'content' | 'calm' | 'annoyed' | 'angry') => check({ text, customer, mood }, ruleset, standardSettings(rules));

  it('silences what is missing when the customer is content', () => {
    expect(found().problems.map(({ rule }) => rule)).toContain('missing-apology');
    expect(found('content').problems.filter(({ span }) => !span)).toEqual([]);
    expect(found('content').signals).toMatchObject({ complaint: false, upset: 0 });
  });

  it('makes empathy due when the customer is angry', () => {
    expect(found('angry').signals).toMatchObject({ complaint: true, upset: 2 });
    expect(found('angry').problems.map(({ rule }) => rule)).toContain('missing-empathy');
  });
});

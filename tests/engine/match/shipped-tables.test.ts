import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check';
import { compilePatterns } from '../../../src/engine/match/compile';
import { pack } from '../../../src/engine/match/tables';
import { english } from '../../../src/lexicon/en';
import { rules } from '../../../src/rules';
import { CUSTOMER, randomFrom, reply } from '../../bench/texts.mjs';

const source = { rules, lexicon: english };
const packed = { rules, compiled: pack(compilePatterns(rules, english), rules.length) };

const random = randomFrom(11);
const examples = rules.flatMap(({ meta }) => [
  ...meta.examples.flatMap(({ bad, good, customer }) => [
    { text: bad, customer },
    { text: good, customer },
  ]),
  ...meta.nearMisses,
]);
const drafts = [
  ...examples.map(({ text, customer }) => ({ text, customer: customer === undefined ? [] : [customer] })),
  ...Array.from({ length: 200 }, () => ({ text: reply(40, random), customer: [CUSTOMER] })),
  ...Object.values(english.languages).map((words) => ({ text: words.join(' '), customer: [] })),
  ...[...Object.values(english.facts), ...Object.values(english.cues), ...Object.values(english.classes)].map((patterns) => {
    const words = patterns.join('. ').replace(/[^a-z' .]+/g, ' ');
    return { text: words, customer: [words] };
  }),
];

describe('the tables that ship', () => {
  it('find what the patterns find that they were made from', () => {
    expect(drafts.length).toBeGreaterThan(400);
    for (const draft of drafts) expect({ draft, result: check(draft, packed) }).toEqual({ draft, result: check(draft, source) });
  });
});

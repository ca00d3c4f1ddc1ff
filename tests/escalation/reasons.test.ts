import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check';
import { reasonsIn, reasonsToEscalate } from '../../src/escalation/reasons';
import { ruleset } from '../../src/ruleset';

interface Item {
  readonly text: string;
  readonly kinds: readonly string[];
}
const itemsIn = (name: string): readonly Item[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item);

const DEVELOPED_ON = itemsIn('./sentences.jsonl');
/** Written when the patterns were done, and never looked at to change them. */
const HELD_OUT = itemsIn('./sentences-held-out.jsonl');

function score(items: readonly Item[]) {
  const misses: string[] = [];
  const counts = { right: 0, missed: 0, extra: 0 };
  for (const { text, kinds } of items) {
    const found = reasonsIn(text).map(({ kind }) => kind as string);
    for (const kind of new Set([...kinds, ...found])) {
      const outcome = !found.includes(kind) ? 'missed' : kinds.includes(kind) ? 'right' : 'extra';
      counts[outcome]++;
      if (outcome !== 'right') misses.push(`${outcome} ${kind}: ${text}`);
    }
  }
  const { right, missed, extra } = counts;
  return { precision: right / (right + extra), recall: right / (right + missed), misses: misses.join('\n') };
}

/** The reasons of a whole conversation, as the check reads its mood. */
function due(customer: readonly string[], text = 'Hi, please restart the app.') {
  const { signals, facts } = check({ text, customer }, ruleset);
  return reasonsToEscalate({ customer, signals, facts });
}

describe('reasons in sentences', () => {
  it('have at least as many near misses as there are threats', () => {
    for (const items of [DEVELOPED_ON, HELD_OUT])
      expect(items.filter(({ kinds }) => !kinds.length).length).toBeGreaterThan(items.length * 0.4);
    expect(DEVELOPED_ON.filter(({ kinds }) => kinds.length).length).toBeGreaterThanOrEqual(60);
    expect(DEVELOPED_ON.filter(({ kinds }) => !kinds.length).length).toBeGreaterThanOrEqual(60);
  });

  it('are all found where they were developed on', () => {
    expect(score(DEVELOPED_ON)).toEqual({ precision: 1, recall: 1, misses: '' });
  });

  it('are found in sentences that were held out: precision 0.95, recall 0.9', () => {
    const { precision, recall, misses } = score(HELD_OUT);
    expect(precision, misses).toBeGreaterThanOrEqual(0.95);
    expect(recall, misses).toBeGreaterThanOrEqual(0.9);
  });
});

describe('a conversation', () => {
  it('gives the customer’s own sentence for each reason, the gravest first', () => {
    expect(due(['This is my fourth email. The export is still empty! My lawyer will write to you tomorrow.'])).toEqual([
      { kind: 'legal', sentence: 'My lawyer will write to you tomorrow.' },
      { kind: 'repeat', sentence: 'This is my fourth email.' },
    ]);
  });

  it('gives a reason that only an earlier message had, in its latest words', () => {
    const threats = ['The lamp broke. I will call my lawyer.', 'Still broken, still no answer. My lawyer says that you must pay.'];
    expect(due(threats)).toEqual([{ kind: 'legal', sentence: 'My lawyer says that you must pay.' }]);
  });

  it('is a third contact with three unhappy messages, whatever they say', () => {
    const messages = ['The lamp is broken.', 'The lamp is still broken.', 'Hello? The lamp is broken and I am annoyed.'];
    expect(due(messages.slice(1))).toEqual([]);
    expect(due(messages)).toEqual([{ kind: 'repeat', sentence: null }]);
  });

  it('needs nobody else where nobody complains, or where makers argue about code', () => {
    expect(due(['How do I send my invoices to my solicitor?'])).toEqual([]);
    expect(due(['Thank you, my lawyer will be delighted with it.'])).toEqual([]);
    expect(
      due(['The regexp in parse() throws a TypeError, see https://github.com/x/y/pull/3. This is my third message on this PR.']),
    ).toEqual([]);
  });

  it('takes a threat to tell everybody as one from somebody angry alone', () => {
    expect(due(['This is a disgrace!! You robbed me. I will post this on TikTok for everyone to see!']).map(({ kind }) => kind)).toContain(
      'public',
    );
    expect(due(['The handle came off. I will post a photo of it on the forum.'])).toEqual([]);
  });

  it('is not read from quoted mail', () => {
    expect(reasonsIn('The lamp is broken.\n\n> My lawyer will write to you.')).toEqual([]);
  });
});

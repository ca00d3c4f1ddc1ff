import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reasonsIn } from '../../src/escalation/reasons';

interface Item {
  readonly text: string;
  readonly kinds: readonly string[];
}
const itemsIn = (name: string): readonly Item[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item);

function score(items: readonly Item[]) {
  const counts = { right: 0, missed: 0, extra: 0 };
  const misses: string[] = [];
  for (const { text, kinds } of items) {
    const found = reasonsIn(text).map(({ kind }) => kind as string);
    for (const kind of kinds)
      if (found.includes(kind)) counts.right++;
      else (misses.push(`missed ${kind}: ${text}`), counts.missed++);
    for (const kind of found) if (!kinds.includes(kind)) (misses.push(`extra ${kind}: ${text}`), counts.extra++);
  }
  const { right, missed, extra } = counts;
  return { precision: right / (right + extra), recall: right / (right + missed), misses };
}

describe('reasons', () => {
  it('are found', () => {
    const { precision, recall, misses } = score(itemsIn('./sentences-held-out.jsonl'));
    console.log(precision, recall, misses.join('\n'));
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.95);
  });
});

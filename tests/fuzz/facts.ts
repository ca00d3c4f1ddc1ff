import assert from 'node:assert/strict';
import type { Draft } from '../../src/engine/types';

/** Figures, addresses: what is a fact wherever it stands. By itself, so that it does not share the engine's own reading. */
const factsIn = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/\d+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bhttps?:\/\/[\w.-]+/g) ?? []);

/** Throws where a text that came of a draft lacks a figure of it, or has one that neither it nor the customer named. */
export function holdsFacts({ text, customer }: Draft, after: string, what: string): void {
  const [before, now] = [factsIn(text), factsIn(after)];
  for (const fact of before) assert.ok(now.has(fact) || after.toLowerCase().includes(fact), `${what}: “${fact}” is lost`);
  const known = [text, ...customer].join('\n').toLowerCase();
  // “Which?ana@b.example” can become “This.ana@b.example”: what stood right behind one sentence stands right behind another.
  const alone = (fact: string): string => fact.replace(/^[\w+-]*\./, '');
  for (const fact of now)
    assert.ok(before.has(fact) || known.includes(fact) || known.includes(alone(fact)), `${what}: “${fact}” comes from nowhere`);
}

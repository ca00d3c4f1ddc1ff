import assert from 'node:assert/strict';
import { applyEdit } from '../../src/engine/edit';
import type { Edit, Span } from '../../src/engine/types';

/** Whether a place is between the two halves of one character. */
const splitsCharacter = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

/** Whether a text has no half characters. */
export const isWhole = (text: string): boolean => !/\p{Cs}/u.test(text);

/** Throws unless a span lies in the text and cuts no character in two. */
export function holdsSpan(text: string, { start, end }: Span, what: string): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end), `${what}: ${start}-${end} is no span`);
  assert.ok(start >= 0 && start <= end && end <= text.length, `${what}: ${start}-${end} is outside a text of ${text.length}`);
  assert.ok(!splitsCharacter(text, start) && !splitsCharacter(text, end), `${what}: ${start}-${end} cuts a character in two`);
}

/** Throws unless an edit can be made, and leaves a text of whole characters where it was one. */
export function holdsEdit(text: string, edit: Edit, what: string): void {
  holdsSpan(text, edit.span, what);
  assert.ok(!isWhole(text) || isWhole(applyEdit(text, edit)), `${what}: leaves half a character`);
}

/** Throws unless spans follow each other without a common character. */
export function holdsOrder(spans: readonly Span[], what: string): void {
  spans.slice(1).forEach((span, i) => assert.ok((spans[i] as Span).end <= span.start, `${what}: spans overlap or are out of order`));
}

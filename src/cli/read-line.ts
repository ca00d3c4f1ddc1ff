import type { Draft } from '../engine/types';
import { isRecord } from '../records';

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((text) => typeof text === 'string');

/** A reply to be checked, or why there is none; `id` is whatever the line has. */
export type Line = { readonly id: unknown; readonly draft: Draft } | { readonly id: unknown; readonly error: string };

/** Reads a line of `--format jsonl`. Never throws. */
export function readLine(line: string): Line {
  let item: unknown;
  try {
    item = JSON.parse(line);
  } catch {
    return { id: null, error: 'not JSON' };
  }
  if (!isRecord(item)) return { id: null, error: 'not a JSON object' };
  const { id = null, reply, customer = [], earlier = [] } = item;
  if (typeof reply !== 'string') return { id, error: '“reply” must be a string' };
  const messages = typeof customer === 'string' ? (customer ? [customer] : []) : customer;
  if (!isTexts(messages)) return { id, error: '“customer” must be a string or a list of strings' };
  if (!isTexts(earlier)) return { id, error: '“earlier” must be a list of strings' };
  return { id, draft: { text: reply, customer: messages, earlier } };
}

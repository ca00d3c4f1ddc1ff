import { collator } from '../collator';
import { SEVERITIES, type Severity } from '../engine/types';
import type { MacroRow } from './types';

/** What rows are sorted by; `severity` is by all levels, the strongest first. */
export type SortKey = 'severity' | Severity | 'title' | 'words' | 'rule';

interface Order {
  readonly key: SortKey;
  /** From the greatest on. */
  readonly down: boolean;
  /** Words that a row must have in its title, its first words or its rule. */
  readonly wanted: string;
  /** Only rows with problems. */
  readonly only: boolean;
}

/** The rows that are asked for, in order; equal ones stay in the order of the files. */
export function orderedRows(rows: readonly MacroRow[], { key, down, wanted, only }: Order): readonly MacroRow[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => (!only || row.first) && words.every((word) => textOf(row).includes(word)));
  const compare = comparing(key);
  return found.sort((a, b) => (down ? compare(b, a) : compare(a, b)) || a.index - b.index);
}

const textOf = ({ title, first }: MacroRow): string => `${title}\n${first?.text ?? ''}\n${first?.title ?? ''}`.toLowerCase();

function comparing(key: SortKey): (a: MacroRow, b: MacroRow) => number {
  switch (key) {
    case 'severity':
      return (a, b) => SEVERITIES.reduce((sum, level) => sum || a.counts[level] - b.counts[level], 0);
    case 'title':
      return (a, b) => collator.compare(a.title, b.title);
    case 'words':
      return (a, b) => collator.compare(a.first?.text ?? '', b.first?.text ?? '');
    case 'rule':
      return (a, b) => collator.compare(a.first?.title ?? '', b.first?.title ?? '');
    default:
      return (a, b) => a.counts[key] - b.counts[key];
  }
}

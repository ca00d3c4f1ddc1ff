import type { Category, Edit } from '../engine/types';
import { stageOf, type Stage } from './part-order';
import { capital } from './words';

/** A missing part between two characters of the text: its sentence, and what keeps it apart from what stands there. */
export interface Insertion extends Stage {
  readonly before: string;
  readonly sentence: string;
  readonly after: string;
  /** What it pushes away begins a sentence now, with a capital. */
  readonly grows: boolean;
}

/** Reads what `place.ts` made; undefined where the edit writes over more than a letter that becomes a capital. */
export function toInsertion(
  text: string,
  { span: { start, end }, text: put }: Edit,
  rule: string,
  category: Category,
): Insertion | undefined {
  const grows = end === start + 1 && put.length > 1 && put.endsWith(` ${capital(text.charAt(start))}`);
  if (end > start && !grows) return undefined;
  const inserted = grows ? put.slice(0, -1) : put;
  const before = /^\.?\s*/.exec(inserted)?.[0] ?? '';
  const sentence = inserted.slice(before.length).trimEnd();
  const after = inserted.slice(before.length + sentence.length);
  const place = { before, sentence, after, grows };
  // A greeting or a sign-off brings its own line breaks.
  if (start === 0 && after.includes('\n\n') && sentence.endsWith(',')) return { ...place, stage: -1, rank: 0 };
  if (before.includes('\n\n') && sentence.includes('\n')) return { ...place, stage: Infinity, rank: 0 };
  return { ...place, ...stageOf(rule, category) };
}

/** What stands at one place when all of these are inserted behind `left`, in the order in which a good reply says them. */
export function joinInsertions(insertions: readonly Insertion[], left: string): string {
  const [first, ...rest] = [...insertions].sort((a, b) => a.stage - b.stage || a.rank - b.rank);
  if (!first) return '';
  let made = lead(first.before, left) + first.sentence;
  let last = first;
  for (const next of rest) {
    made += between(last, next) + capital(next.sentence);
    last = next;
  }
  return made + last.after;
}

/** The full stop and the space in front of an insertion, as far as they are not there. */
function lead(before: string, left: string): string {
  const needed = /[.!?…]["”’)]*\s*$/.test(left) ? before.replace('.', '') : before;
  return /(?:^|\s)$/.test(left) ? needed.replace(/^ +/, '') : needed;
}

function between(last: Insertion, next: Insertion): string {
  if (last.stage === next.stage) return ' ';
  return /\n/.test(last.after + next.before) ? '\n\n' : ' ';
}

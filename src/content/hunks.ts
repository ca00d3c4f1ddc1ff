import { commonItems } from '../engine/common';
import { smallestEdit } from '../engine/edit';
import type { Edit } from '../engine/types';

/** Longest text that is compared word by word, in words, spaces and marks. */
const LIMIT = 400;

/** The edit as changes of single runs of words, from the last to the first, so that what stands between them stays as it is. */
export function hunksOf(edit: Edit, text: string): readonly Edit[] {
  const tokens = (of: string) => of.match(/\s+|[\p{L}\p{N}'’]+|[^\s\p{L}\p{N}]/gu) ?? [];
  const [old, put] = [tokens(text.slice(edit.span.start, edit.span.end)), tokens(edit.text)];
  if (old.length > LIMIT || put.length > LIMIT) return [smallestEdit(edit, text)];
  const kept = commonItems(old, put);
  const hunks: { start: number; end: number; text: string }[] = [];
  let open: (typeof hunks)[number] | undefined;
  let gap = '';
  let at = edit.span.start;
  let [i, j] = [0, 0];
  while (i < old.length || j < put.length) {
    if (kept.before.has(i) && kept.after.has(j)) {
      const token = old[i++] ?? '';
      j++;
      at += token.length;
      // Two changes with nothing but a space between them are one.
      gap += token;
      if (gap.trim()) open = undefined;
      continue;
    }
    if (!open) hunks.push((open = { start: at, end: at, text: '' }));
    open.text += gap;
    open.end = at;
    gap = '';
    if (i < old.length && !kept.before.has(i)) open.end = at += old[i++]?.length ?? 0;
    else open.text += put[j++] ?? '';
  }
  return hunks.map(({ start, end, text: made }) => smallestEdit({ span: { start, end }, text: made }, text)).reverse();
}

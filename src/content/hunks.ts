import { commonItems } from '../engine/common';
import { smallestEdit } from '../engine/edit';
import type { Edit } from '../engine/types';

/** Longest text that is compared word by word, in words, spaces and marks. */
const LIMIT = 400;

/**
 * The edit as changes of runs of words, from the last to the first, so that what stands between them keeps its bold and its links.
 * `fine`: a word that only gets or loses a capital is a change of its own, as where a link begins with it.
 */
export function hunksOf(edit: Edit, text: string, { fine }: { readonly fine: boolean }): readonly Edit[] {
  const [old, put] = [tokens(text.slice(edit.span.start, edit.span.end)), tokens(edit.text)];
  if (old.length > LIMIT || put.length > LIMIT) return [smallestEdit(edit, text)];
  const compared = (words: readonly string[]) => (fine ? words.map((word) => word.toLowerCase()) : words);
  const kept = commonItems(compared(old), compared(put));
  const hunks: { start: number; end: number; text: string; capital: boolean }[] = [];
  let open: (typeof hunks)[number] | undefined;
  let at = edit.span.start;
  let gap = '';
  const take = (removed: string, added: string, capital = false) => {
    if (open) open.text += gap;
    else hunks.push((open = { start: at, end: at, text: '', capital }));
    gap = '';
    open.end = at += removed.length;
    open.text += added;
  };
  for (let [i, j] = [0, 0]; i < old.length || j < put.length;) {
    const [was = '', is = ''] = [old[i], put[j]];
    if (i < old.length && !kept.before.has(i)) {
      take(was, '');
      i++;
    } else if (!kept.after.has(j)) {
      take('', is);
      j++;
    } else {
      i++;
      j++;
      if (was !== is) {
        open = undefined;
        take(was, is, true);
        open = undefined;
        continue;
      }
      at += was.length;
      // Two changes with nothing but a space between them are one.
      gap += was;
      if (fine || gap.trim()) open = undefined;
    }
  }
  return hunks
    .map(({ start, end, text: made, capital }) => {
      const hunk = { span: { start, end }, text: made };
      // A letter of another word that happens to be the same may be bold.
      return capital ? smallestEdit(hunk, text) : hunk;
    })
    .reverse();
}

const tokens = (text: string): readonly string[] => text.match(/\s+|[\p{L}\p{N}'’]+|[^\s\p{L}\p{N}]/gu) ?? [];

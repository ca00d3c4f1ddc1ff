import { commonItems } from '../engine/common';

/** A part of a text; `changed` parts are shown as such. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** A text and its rewrite; what is changed was removed from the one, and added in the other. */
export interface Diff {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/** Longest text that is compared, in words; a longer one is a new text anyway. */
const LIMIT = 80;
/** Where less than a quarter is kept, bold would be everywhere and say nothing; only a few words may still have it. */
const FEW = 5;

/** The words of `after`, marked where they are not words of `before` in the same order. Case and punctuation do not count. */
export function diffWords(before: string, after: string): readonly Piece[] {
  const kept = keptWords(before, after);
  return kept ? marked(after, kept.after) : [{ text: after, changed: false }];
}

/** Both texts with what the other does not have marked; all of it where hardly anything was kept. */
export function diffBoth(before: string, after: string): Diff {
  const kept = keptWords(before, after) ?? { before: new Set<number>(), after: new Set<number>() };
  return { before: marked(before, kept.before), after: marked(after, kept.after) };
}

/** The words that both have, or undefined where the one is a new text rather than another wording. */
function keptWords(before: string, after: string) {
  const [old, words] = [wordsOf(before), wordsOf(after)];
  if (words.length > LIMIT || old.length > LIMIT) return undefined;
  const kept = commonItems(old, words);
  return words.length > FEW && kept.after.size * 4 < words.length && kept.before.size < old.length ? undefined : kept;
}

const wordsOf = (text: string): readonly string[] => (text.match(/\S+/g) ?? []).map(bare);

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word;
}

function marked(text: string, kept: ReadonlySet<number>): readonly Piece[] {
  const tokens = text.match(/\s+|\S+/g) ?? [];
  const words = tokens.filter((token) => token.trim() !== '').length;
  const pieces: { text: string; changed: boolean }[] = [];
  let word = 0;
  for (const token of tokens) {
    const space = token.trim() === '';
    // A space takes the look of what follows it, so that bold runs do not break between words.
    const changed = space ? pieces.at(-1)?.changed === true && !kept.has(word) && word < words : !kept.has(word++);
    const last = pieces.at(-1);
    if (last?.changed === changed) last.text += token;
    else pieces.push({ text: token, changed });
  }
  return pieces;
}

/** A part of a rewrite; `changed` parts are shown in bold. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** Longest text that is compared, in words; a longer one is a new text anyway. */
const LIMIT = 80;
/** Where less than a quarter is kept, bold would be everywhere and say nothing; only a few words may still have it. */
const FEW = 5;

/** The words of `after`, marked where they are not words of `before` in the same order. Case and punctuation do not count. */
export function diffWords(before: string, after: string): readonly Piece[] {
  const tokens = after.match(/\s+|\S+/g) ?? [];
  const old = (before.match(/\S+/g) ?? []).map(bare);
  const words = tokens.filter((token) => token.trim() !== '').map(bare);
  if (words.length > LIMIT || old.length > LIMIT) return [{ text: after, changed: false }];
  const kept = commonWords(old, words);
  if (words.length > FEW && kept.size * 4 < words.length) return [{ text: after, changed: false }];
  const pieces: { text: string; changed: boolean }[] = [];
  let word = 0;
  for (const token of tokens) {
    const space = token.trim() === '';
    // A space takes the look of what follows it, so that bold runs do not break between words.
    const changed = space ? pieces.at(-1)?.changed === true && !kept.has(word) && word < words.length : !kept.has(word++);
    const last = pieces.at(-1);
    if (last?.changed === changed) last.text += token;
    else pieces.push({ text: token, changed });
  }
  return pieces;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word;
}

/** Indexes in `after` of a longest common subsequence. */
function commonWords(before: readonly string[], after: readonly string[]): ReadonlySet<number> {
  const width = after.length + 1;
  const best = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      best[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const kept = new Set<number>();
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i] === after[j]) {
      kept.add(j);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}

/** Longer words are known by their first letters, so that “disappointed” and “disappointing” are one cue. */
export const LONGEST_WHOLE = 6;
export const KEPT = 5;

/** Where a sentence begins and how it ends, and a mark inside it: written like words in cues. */
export const BEGIN = '^';
export const END = '$';
export const ASKED = '?';
export const SHOUTED = '!';
export const CLAUSE = ',';
export const NUMBER = '#';
export const EMOJI = '☺';

/** A word as cues name it: whole, or its beginning with a `~`; any number is `#`, any emoji `☺`. */
export function stemOf(word: string): string {
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return NUMBER;
  if ((first >= 0xd800 && first < 0xe000) || (first >= 0x2600 && first < 0x27c0)) return EMOJI;
  return word.length > LONGEST_WHOLE && /^[a-z]+$/.test(word) ? `${word.slice(0, KEPT)}~` : word;
}

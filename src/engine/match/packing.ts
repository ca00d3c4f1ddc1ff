// A number is any characters of one range, its high digits, and a last one of another; quotes are in neither.
const LAST = 0x23;
const LASTS = 64;
const HIGH = 0x64;
const HIGHS = 27;

/** Numbers from 0 on as text, each in one character or more. */
export function packed(numbers: readonly number[]): string {
  const characterOf = (number: number): string => {
    let text = String.fromCharCode(LAST + (number % LASTS));
    for (let high = Math.floor(number / LASTS); high; high = Math.floor(high / HIGHS))
      text = String.fromCharCode(HIGH + (high % HIGHS)) + text;
    return text;
  };
  return numbers.map(characterOf).join('');
}

/** The numbers of a text that `packed` has made. Each start waits for this, so it is one plain loop. */
export function unpacked(text: string): Int32Array {
  const { length } = text;
  const numbers = new Int32Array(length);
  let count = 0;
  let high = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code < HIGH) {
      numbers[count++] = high * LASTS + code - LAST;
      high = 0;
    } else high = high * HIGHS + code - HIGH;
  }
  return numbers.subarray(0, count);
}

/** Words as text: how much of the word before it each keeps, and what follows. */
export interface PackedWords {
  readonly kept: string;
  readonly rest: string;
}

/** Packs sorted words. */
export function packedWords(words: readonly string[]): PackedWords {
  const kept = words.map((word, i) => {
    const before = words[i - 1] ?? '';
    let same = 0;
    while (same < before.length && word[same] === before[same]) same++;
    return same;
  });
  return { kept: packed(kept), rest: words.map((word, i) => word.slice(kept[i])).join(' ') };
}

/** The words that were packed. */
export function unpackedWords({ kept, rest }: PackedWords): string[] {
  if (!kept) return [];
  const lengths = unpacked(kept);
  let word = '';
  return rest.split(' ').map((end, i) => (word = word.slice(0, lengths[i]) + end));
}

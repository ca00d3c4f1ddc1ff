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

/** Sorted words: each begins with a capital that says how much of the word before it keeps (A: nothing, B: one letter). */
export function packedWords(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let kept = 0;
      while (kept < MOST_KEPT && kept < before.length && word[kept] === before[kept]) kept++;
      return String.fromCharCode(CAPITAL + kept) + word.slice(kept);
    })
    .join('');
}
const CAPITAL = 0x41;
const MOST_KEPT = 25;

/** Calls back for each word of a packed list. */
export function eachPackedWord(words: string, add: (word: string) => void): void {
  let word = '';
  for (const part of words.split(/(?=[A-Z])/)) add((word = word.slice(0, part.charCodeAt(0) - CAPITAL) + part.slice(1)));
}

/** Reads packed numbers one after the other. */
export class Numbers {
  private at = 0;
  constructor(private readonly text: string) {}
  get more(): boolean {
    return this.at < this.text.length;
  }
  next(): number {
    let high = 0;
    let code = this.text.charCodeAt(this.at++);
    for (; code >= HIGH; code = this.text.charCodeAt(this.at++)) high = high * HIGHS + code - HIGH;
    return high * LASTS + code - LAST;
  }
}

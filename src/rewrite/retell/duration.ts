import { units } from '../../lexicon/en/retell-words';

/** A number before a unit of time. */
export const NUMBER = /^(?:[£$€]?\d{1,3}(?:-\d{1,2})?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few)$/;
/** Where "(about) two days late" ends. */
export function lateness(words: readonly string[], from: number): number | undefined {
  let at = from;
  if (/^(?:about|over|almost|nearly|around)$/.test(words[at] ?? '')) at++;
  if (words[at] === 'a' && words[at + 1] === 'few') at++;
  if (!NUMBER.test(words[at] ?? '')) return undefined;
  at++;
  if (/^[£$€]/.test(words[at - 1] ?? '') ? words[at] !== 'short' : !units.has(words[at] ?? '')) return undefined;
  if (words[at] !== 'short') at++;
  return /^(?:late|overdue|behind|delayed|early|short)$/.test(words[at] ?? '') ? at + 1 : undefined;
}

/** "forever", "over two hours". */
export const lasts = (words: readonly string[], from: number): boolean => {
  let at = from;
  if (words[at] === 'forever' || words[at] === 'ages') return true;
  if (/^(?:about|over|almost|nearly|around)$/.test(words[at] ?? '')) at++;
  return NUMBER.test(words[at] ?? '') && units.has(words[at + 1] ?? '');
};

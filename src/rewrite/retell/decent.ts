import { unsaid } from '../../lexicon/en/retell-words';
import { GAP, isName } from './leave-out';

/** Whether nothing in a clause is insulting, private or the customer's "I". */
export function decent(clause: string): boolean {
  const words = clause.split(' ');
  return (
    !words.some(
      (word) =>
        unsaid.has(word.toLowerCase().replace(/'s$/, '')) ||
        unsaid.has(word.toLowerCase().replace(/s$/, '')) ||
        word === GAP ||
        isName(word),
    ) &&
    !/\d{5}|[@!?]|http|\b(?:i|me|my|we|our|us|mine|myself|ours)\b/.test(clause) &&
    !/\b(\w+) \1\b/.test(clause)
  );
}

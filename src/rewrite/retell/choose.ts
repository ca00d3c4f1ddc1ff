import { notFact, programs } from '../../lexicon/en/retell-words';
import type { Retold } from '../retell';
import { clauseAt, type Around } from './clause';
import { cost } from './cost';
import { decent } from './decent';
import { COMMA, GAP, sentences, type Said } from './leave-out';
import { MOST } from './predicate';
import { askedLater, askedWhy, awaited } from './question';
import { AFTER_THAT, startAt } from './start';
import { turn } from './turn';

/** The matter is settled, the customer's own, or not meant. */
const SETTLED =
  /\b(?:honest mistake|i must have|thank(?:s| you)[^.!?\n]{0,40} for (?:resolving|fixing|sorting|your quick|the quick|solving)|my (?:own )?(?:fault|mistake|error|bad)|i (?:forgot|misread)|accidentally|by mistake|no complaints?|(?:fixed|sorted|solved|resolved|works|working|worked) (?:now|again|itself|it|fine now)|(?:all|now) (?:fixed|sorted|resolved|working|works|good)|never ?mind|false alarm|just kidding|jk|not your fault|no one to blame|nobody to blame|(?:guess )?that's on me|nothing to do with (?:you|this)|(?:that's|which is) (?:fine|ok|okay))\b/i;
interface Candidate {
  readonly clause: string;
  readonly weight: number;
}

/** The plainest complaint of one message and what it cost; "settled" where there is none any more. */
export function choose(message: string): Retold | 'settled' | undefined {
  if (SETTLED.test(message.slice(0, 3000).replace(/’/g, "'"))) return 'settled';
  const said = sentences(message);
  const program = oneProgram(said);
  const all = said.flatMap((sentence, index) => candidates(sentence, { before: said[index - 1], program }));
  const [first, ...others] = [...all].sort((one, other) => other.weight - one.weight);
  const costs = said
    .map(({ question, words }) => (question ? undefined : cost(words)))
    .filter((text) => text !== undefined && decent(text));
  if (!first) return costs[0] ? { clause: costs[0] } : undefined;
  const { clause } = first;
  const besides = [...costs, ...others.map((one) => (COSTS.test(one.clause) ? one.clause : undefined))];
  const also = besides.find((text) => text !== undefined && decent(text) && !overlaps(clause, text));
  return also ? { clause, also } : { clause };
}

/** What may be said besides: what it cost them, and that nobody came or answered. */
const COSTS = /^(?:nobody|you had to|you missed|you(?:'ve)? lost (?:\d|two|three|four|five|half|hours)|you(?:'ve been| waited))\b/;
const STEMS = /\b(?:waiting|waited|hold|nobody|lost|missed|had to|stuck|locked|charged)\b/;
const overlaps = (clause: string, also: string): boolean =>
  clause === also ||
  (STEMS.exec(clause)?.[0] ?? '') === (STEMS.exec(also)?.[0] ?? '-') ||
  (/wait|hold/.test(clause) === true && /wait|hold/.test(also));

/** The one program that a message is about. */
function oneProgram(said: readonly Said[]): string | undefined {
  const named = new Set(said.flatMap(({ words }) => words.filter((word) => programs.has(word) && word !== 'update' && word !== 'page')));
  return named.size === 1 ? [...named][0] : undefined;
}

function candidates(sentence: Said, around: Around): readonly Candidate[] {
  const found: Candidate[] = [];
  const waits = sentence.question || sentence.words.length < 9 ? awaited(sentence.words) : undefined;
  if (waits && decent(waits)) found.push({ clause: waits, weight: 2 });
  const why = sentence.question ? askedWhy(sentence.words) : undefined;
  const words = why ?? sentence.words;
  for (let at = 0; at < (why ? 1 : words.length); at++) {
    const start = startAt(words, at);
    if (start === undefined || doubtful(words, at)) continue;
    const told = clauseAt(words, start, around, at === 0);
    if (!told || (sentence.question && !why && !askedLater(words, told.end))) continue;
    if (told.end < words.length && words[told.end] !== undefined && /^(?:if|unless|except|until)$/.test(words[told.end] as string))
      continue;
    const clause = turn(told.words);
    if (decent(clause) && told.words.length <= MOST)
      found.push({ clause, weight: told.weight + (/\b(?:your|you)\b/.test(clause) ? 0.5 : 0) });
  }
  return found;
}

/** Said by somebody, thought, wished or supposed: what went before in the sentence, back to a "but". */
function doubtful(words: readonly string[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const word = words[index] as string;
    if (word === 'but' || word === 'yet') return false;
    if (word === GAP && index !== 0 && words[index + 1] !== COMMA) return true;
    if (word === 'that' && !AFTER_THAT.has(words[index - 1] ?? '')) return true;
    if (/^ask(?:ed|s)?$/.test(word) && !/^(?:if|whether|for|me|us|to|that|why|about|you)$/.test(words[index + 1] ?? '')) continue;
    if (notFact.has(word) && !(index < at - 1 && words[at - 1] === COMMA && /^(?:when|once|while|since)$/.test(word))) return true;
  }
  return false;
}

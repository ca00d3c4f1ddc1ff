import { adverbs, conditions, cuts, determiners, failed, harmed, padding, prepositions, sound, units } from '../../lexicon/en/retell-words';
import { lateness, NUMBER } from './duration';
import { COMMA } from './leave-out';
import type { Predicate } from './predicate';
import type { VerbGroup } from './verb-group';
import { is, participle, verbOf } from './verbs';

const HARMED = new Set([...harmed].map(participle));
/** Participles that say something only with what follows. */
const THIN = new Set('charged billed removed thrown withdrawn deducted debited left reset taken off slow loose'.split(' '));
const MOVED = new Set(
  'sent delivered shipped posted installed assigned given addressed booked entered exported imported uploaded moved set'.split(' '),
);
const NOT_THING = new Set('arrived received working'.split(' '));

/** Reads on after more words of the predicate. */
export type Go = (more: readonly string[], from: number, weight: number, need?: number) => Predicate | undefined;

/** After "is" and "has been". */
export function beside(
  words: readonly string[],
  group: VerbGroup,
  main: string,
  go: Go,
  owns: boolean,
  theirs: boolean,
): Predicate | undefined {
  const { main: at } = group;
  if (group.negative) {
    if (
      group.perfect
        ? is(main, 'done') && (sound.has(main) || verbOf(main)?.base === 'answer') && main !== 'arrived'
        : sound.has(main) && !(NOT_THING.has(main) && main !== 'working')
    )
      return go([main], at + 1, 4);
    return undefined;
  }
  if (/^(?:too|very|so)$/.test(main)) {
    const state = words[at + 1] ?? '';
    if (/^(?:slow|late|cold|small|big|tight|short|loud|dark|hot|salty|blurry|long)$/.test(state))
      return main === 'so' ? go([state], at + 2, 2) : go([main, state], at + 2, 2);
    return undefined;
  }
  const late = lateness(words, at);
  if (late) return go(words.slice(at, late), late, 4);
  if (main === 'missing') return go([main], at + 1, 4);
  if (main === 'out' && words[at + 1] === 'of' && /^(?:order|stock|sync|date|action)$/.test(words[at + 2] ?? ''))
    return go(words.slice(at, at + 3), at + 3, 3);
  if (main === 'cut' && words[at + 1] === 'off') return go(['cut', 'off'], at + 2, 3);
  if (main === 'upside' && words[at + 1] === 'down') return go(['upside', 'down'], at + 2, 3);
  if (/^gr[ae]yed$/.test(main) && words[at + 1] === 'out') return go([main, 'out'], at + 2, 3);
  if (main === 'taken' && words[at + 1] === 'down') return go(['taken', 'down'], at + 2, 3);
  if (main === 'turned' && words[at + 1] === 'down') return go(['turned', 'down'], at + 2, 3);
  if (main === 'the' && words[at + 1] === 'wrong') return go(['the', 'wrong'], at + 2, 3, 1);
  if (MOVED.has(main) && near(words, at, 'wrong')) return go([main], at + 1, 3, 2);
  if (failed.has(main) || (HARMED.has(main) && main !== 'reset')) {
    const need = THIN.has(main) ? 1 : 0;
    if (main === 'off' && !/^(?:by|for|since)$/.test(words[at + 1] ?? '')) return undefined;
    if (main === 'closed' && !owns) return undefined;
    if ((main === 'broken' && /^(?:into|down)$/.test(words[at + 1] ?? '')) || (main === 'lost' && words[at + 1] === 'in')) return undefined;
    if (theirs && /^(?:blocked|deleted|disabled|refused|rejected|closed)$/.test(main)) return undefined;
    if (main === 'out' && !/^(?:since|for|again)$/.test(words[at + 1] ?? '')) return undefined;
    if (main === 'lost' && words[at + 1] === 'on') return undefined;
    if (!apart(words[at + 1])) return undefined;
    return go([main], at + 1, main === 'slow' || main === 'off' ? 2 : 4, need);
  }
  if (main === 'left' && prepositions.has(words[at + 1] ?? '')) return go([main], at + 1, 2, 2);
  return undefined;
}

/** "is stuck since Monday", "is down for two days": English says "has been". */
export function lasting(told: Predicate | undefined): Predicate | undefined {
  if (!told) return undefined;
  told = during(told);
  const at = told.words.findIndex((word) => /^(?:is|are|isn't|aren't)$/.test(word));
  const text = told.words.slice(at + 1).join(' ');
  if (
    at < 0 ||
    !/\bsince\b|\bfor (?:\S+ )?(?:\w+ )?(?:minutes|hours|days|weeks|months|years)\b|\d (?:minutes|hours|days|weeks|months) now\b/.test(text)
  )
    return told;
  const be = { is: 'has', are: 'have', "isn't": "hasn't", "aren't": "haven't" }[told.words[at] as string] as string;
  const rest = told.words.slice(at + 1);
  const adverb = rest.length && /^(?:still|now|always|constantly)$/.test(rest[0] as string) ? 1 : 0;
  if (rest[0] === 'still') return undefined;
  return { ...told, words: [...told.words.slice(0, at), be, ...rest.slice(0, adverb), 'been', ...rest.slice(adverb)] };
}

/** "is down 4 hours" is "has been down for 4 hours". */
function during(told: Predicate): Predicate {
  const at = told.words.findIndex((word) => failed.has(word));
  if (at < 0 || /^(?:late|overdue)$/.test(told.words[at] as string)) return told;
  const next = told.words[at + 1] ?? '';
  if (!NUMBER.test(next) || !units.has(told.words[at + 2] ?? '') || /^(?:after|before|ago|late|into|later)$/.test(told.words[at + 3] ?? ''))
    return told;
  return { ...told, words: [...told.words.slice(0, at + 1), 'for', ...told.words.slice(at + 1)] };
}

/** Whether a state stands alone, not before a noun: "is wrong on the page", not "is wrong information". */
export const apart = (next: string | undefined): boolean =>
  next === undefined ||
  next === COMMA ||
  prepositions.has(next) ||
  determiners.has(next) ||
  adverbs.has(next) ||
  padding.has(next) ||
  cuts.has(next) ||
  conditions.has(next) ||
  /^(?:\d.*|when|whenever|yesterday|today|twice|anymore|to|again|out|up|every|each|overnight|i|it|i'm|we|you|they|it's|there's)$/.test(
    next,
  );

/** "bag lost", "screen black": the helper is supplied. */
export const verbless = (main: string, next: string | undefined): boolean =>
  /^(?:broken|wrong|dead|blank|down|frozen|stuck|pending|missing|gone|empty|blocked|offline|lost|suspended|unusable|unreadable|freezing)$/.test(
    main,
  ) &&
  apart(next) &&
  !determiners.has(next ?? '') &&
  (!/^(?:blocked|locked|lost|suspended)$/.test(main) || !prepositions.has(next ?? '') || /^(?:since|after|for)$/.test(next ?? ''));

const near = (words: readonly string[], from: number, what: string): boolean => {
  const at = words.indexOf(what, from);
  return at > from && at < from + 6 && !words.slice(from, at).includes(COMMA);
};

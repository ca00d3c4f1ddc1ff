import {
  adverbs,
  conditions,
  cuts,
  dangling,
  determiners,
  failed,
  padding,
  particles,
  prepositions,
  programs,
  unclear,
  units,
} from '../../lexicon/en/retell-words';
import { COMMA, GAP, isName } from './leave-out';
import { subordinate } from './subordinate';
import { is, verbOf } from './verbs';

/** What follows a verb, as far as it can be told. */
export interface Tail {
  readonly words: readonly string[];
  readonly end: number;
}
/** How a tail may go. */
export interface Limits {
  /** At most so many words. */
  readonly room: number;
  /** What went before, for the first word leans on it. */
  readonly before: string;
  /** Inside "when you …": no further clause. */
  readonly inner?: boolean;
  /** "it" is understood here: it means the subject. */
  readonly it?: boolean;
  /** "when I open it" after this would mean the subject. */
  readonly own?: boolean;
}

const SUBJECTS = new Set(
  "i i'm i've i'd i'll we we're we've we'd we'll it's there there's they're they've he's she's you you're you've that's nobody everyone everybody he she they nothing everything what's where's who's how's let's".split(
    ' ',
  ),
);
const FINITE = new Set(
  "is are was were am has had does did will would can could should must isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't be been being do".split(
    ' ',
  ),
);
/** Verbs that are nothing else. */
const ORDERS = new Set(
  'get go give tell make want need try have explain fix sort refund send help become let keep come arrive say know think find see put bring pay resolve respond do stop'.split(
    ' ',
  ),
);
const THIRD = new Set(
  'says goes gets keeps makes wants needs takes gives tells works comes happens seems becomes arrives fails loads opens'.split(' '),
);
const NOUNS = new Set(
  'booking billing tracking shipping charging opening setting training meeting parking heating lighting listing recording painting spelling pricing banking streaming loading wedding morning evening building ceiling clothing packaging nothing string thing during wiring flooring seating red bed need speed feed seed shed weed hundred used limited united advanced'.split(
    ' ',
  ),
);
const NO_ARTICLE = new Set('app website site update screen account booking subscription'.split(' '));
const YOURS = new Set('account booking subscription'.split(' '));
const OF_TIME = new Set('morning afternoon evening week month year time weekend summer winter spring autumn'.split(' '));
const THEIRS = new Set('place office own end side people lot guys company part behalf lads'.split(' '));
const TIME = new Set('yesterday today tonight twice again anymore once properly yet ago late early overnight online abroad'.split(' '));

const number = (word: string): boolean => /^[£$€]?\d+(?:[.,:]\d+)*(?:[%k]|st|nd|rd|th|am|pm|gb|mb|g|kg|cm|mm|[mp]|ml)?$/.test(word);

/** Reads the words after a verb up to the end of its clause; undefined where they cannot be told. */
export function tail(words: readonly string[], from: number, limits: Limits): Tail | undefined {
  const out: string[] = [];
  const safe: number[] = [];
  let run = 0;
  let broken = false;
  let at = from;
  const last = (): string => out.at(-1) ?? limits.before;
  while (at < words.length && out.length < 30) {
    const word = words[at] as string;
    const next = words[at + 1];
    if (word === 'instead' && next === 'of') return undefined;
    if (word === COMMA || word === 'as' || cuts.has(word) || word === 'good' || word === 'sadly' || word === 'unfortunately') break;
    if (padding.has(word) && word !== 'only') {
      at++;
      continue;
    }
    const clause = limits.inner ? undefined : subordinate(words, at, limits);
    if (clause) {
      safe.push(out.length);
      out.push(...clause.words);
      at = clause.end;
      run = 0;
      continue;
    }
    if (conditions.has(word) || (word === 'instead' && next === 'of') || /^\d+[hm]$/.test(word)) return undefined;
    if (/^(?:day|week|month)$/.test(word) && /^\d/.test(next ?? '') && !prepositions.has(last())) return undefined;
    if (/^[£$€]\d/.test(word) && out.length > 1 && !prepositions.has(last()) && !determiners.has(last())) break;
    if (word === 'half' && /^(?:with|in)$/.test(last())) return undefined;
    if (word === 'in' && /^(?:log|sign)$/.test(last()) && /^(?:my|our|the|your)$/.test(next ?? '')) {
      out.push('in', 'to');
      at++;
      continue;
    }
    if (word === 'when' || word === 'whenever' || (word === 'while' && !is(next, 'ing'))) {
      if (word !== 'when' || !is(next, 'ing')) break;
    }
    const which = limits.inner ? undefined : bought(words, at, last());
    if (which) {
      out.push(...which);
      at += which.length;
      run = 0;
      continue;
    }
    if (word === 'everything' && prepositions.has(last())) {
      out.push(word);
      at++;
      continue;
    }
    if (SUBJECTS.has(word) || (word === 'it' && next && (FINITE.has(next) || is(next, 's') || is(next, 'past')))) break;
    if (word === 'it' && limits.it) {
      out.push(word);
      at++;
      continue;
    }
    if (word === 'this' || word === 'that' || word === 'these') {
      if (
        word === 'that' &&
        out.length > 1 &&
        !prepositions.has(last()) &&
        !determiners.has(last()) &&
        !verbOf(last()) &&
        !adverbs.has(last())
      )
        break;
      if (word !== 'this' || !next || !(OF_TIME.has(next) || programs.has(next))) {
        broken = true;
        break;
      }
      out.push(OF_TIME.has(next) ? word : 'the');
      at++;
      continue;
    }
    if (word === GAP || isName(word) || unclear.has(word) || (word === 'your' && (!next || THEIRS.has(next) || isName(next)))) {
      broken = true;
      break;
    }
    if (FINITE.has(word) || THIRD.has(word) || /^[a-z]+['’](?!s$)/.test(word)) return undefined;
    if (word === 'from' && /^(?:\d|two|three|four|five|last)/.test(next ?? '') && units.has(words[at + 2] ?? '')) break;
    if (word === 'times' && last() === 'the' && out.at(-2) === 'of') {
      out.push('time');
      at++;
      continue;
    }
    if (prepositions.has(word) && word !== 'of') safe.push(out.length);
    if (NEWER.test(word) && prepositions.has(last())) {
      if (!/^(?:update|upgrade|version|app|release)$/.test(next ?? '')) return undefined;
      out.push('the');
    }
    if (ORDINAL.test(word) && !determiners.has(last())) return undefined;
    if (ORDERS.has(word) && last() !== 'to' && !(last() === 'me' || last() === 'us') && !determiners.has(last())) break;
    if (!NOUNS.has(word)) {
      if (
        /ing$/.test(word) &&
        word.length > 4 &&
        !(prepositions.has(last()) || determiners.has(last()) || last() === 'when' || last() === 'while')
      ) {
        if (!out.length && limits.before) return undefined;
        break;
      }
      if (
        (/[a-z]ed$/.test(word) || (is(word, 'past') && !is(word, 'base'))) &&
        !determiners.has(last()) &&
        !/^(?:get|gets|got|getting|be|being|been)$/.test(last()) &&
        !(is(last(), 'done') && failed.has(last()))
      )
        return undefined;
    }
    if (
      NO_ARTICLE.has(word) &&
      (prepositions.has(last()) || is(last(), 'base')) &&
      !determiners.has(last()) &&
      last() !== 'by' &&
      ends(next)
    )
      out.push(YOURS.has(word) ? 'your' : 'the');
    const closed =
      prepositions.has(word) ||
      determiners.has(word) ||
      particles.has(word) ||
      adverbs.has(word) ||
      TIME.has(word) ||
      units.has(word) ||
      number(word) ||
      word === 'to' ||
      word === 'me' ||
      word === 'us';
    run = closed ? 0 : run + 1;
    if (run > 3) return undefined;
    if (TIME.has(word) || word === 'already') safe.push(out.length);
    out.push(word);
    at++;
  }
  return finish(out, safe, at, limits, broken);
}

const NEWER = /^(?:new|latest|recent|last|next|other|same|old)$/;
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|first|second|third)$/;
const BOUGHT =
  /^(?:took|ordered|bought|booked|cancelled|returned|made|used|received|wanted|needed|requested|uploaded|sent|created|placed|recorded|downloaded|paid for|asked for|took out|signed up for)$/;

/** "(a ride) I never took", "(the file) I uploaded": it says which. */
function bought(words: readonly string[], at: number, noun: string): readonly string[] | undefined {
  const who = words[at];
  if (
    (who !== 'i' && who !== 'we') ||
    !noun ||
    prepositions.has(noun) ||
    determiners.has(noun) ||
    particles.has(noun) ||
    adverbs.has(noun) ||
    TIME.has(noun) ||
    units.has(noun) ||
    (verbOf(noun) && !NOUNS.has(noun))
  )
    return undefined;
  let end = at + 1;
  if (/^(?:never|already|had|didn't)$/.test(words[end] ?? '')) end++;
  const never = words[end - 1] === "didn't";
  const not = words[end - 1] === 'never' && is(words[end], 'past');
  const verb = words[end] ?? '';
  if (
    never
      ? !is(verb, 'base') || !/^(?:order|want|make|use|buy|book|request)$/.test(verb)
      : !not &&
        !BOUGHT.test(verb) &&
        !BOUGHT.test(`${verb} ${words[end + 1]}`) &&
        !BOUGHT.test(`${verb} ${words[end + 1]} ${words[end + 2]}`)
  )
    return undefined;
  end++;
  while (/^(?:for|out|up)$/.test(words[end] ?? '') && end < at + 6) end++;
  return ends(words[end]) ? words.slice(at, end) : undefined;
}

const ends = (word: string | undefined): boolean =>
  !word ||
  word === COMMA ||
  cuts.has(word) ||
  prepositions.has(word) ||
  SUBJECTS.has(word) ||
  FINITE.has(word) ||
  TIME.has(word) ||
  determiners.has(word);

/** The longest part that fits and does not dangle. */
function finish(out: readonly string[], safe: readonly number[], end: number, limits: Limits, broken: boolean): Tail | undefined {
  const stops = [...(broken ? [] : [out.length]), ...[...safe].reverse()];
  for (const stop of stops) {
    const words = out.slice(0, stop);
    const final = words.at(-1);
    if (words.length > limits.room || final === 'already' || (final === 'time' && /^(?:first|second|third|last)$/.test(words.at(-2) ?? '')))
      continue;
    if (stop < out.length && units.has(final ?? '') && /^(?:before|after)$/.test(out[stop] ?? '')) continue;
    if (final !== undefined && hangs(final, words.at(-2) ?? limits.before, limits.before)) continue;
    return { words, end };
  }
  return undefined;
}

const hangs = (word: string, before: string, verb: string): boolean =>
  dangling.has(word) ||
  word.endsWith("'s") ||
  (prepositions.has(word) && !particles.has(word)) ||
  (particles.has(word) &&
    /^(?:in|on|over|through|around)$/.test(word) &&
    !PARTICLED.test(before) &&
    !/^(?:turn|switch|put)$/.test(verb) &&
    !verbOf(before)) ||
  (number(word) &&
    (prepositions.has(before) || /^[a-z]+$/.test(before)) &&
    !CLOCK.has(before) &&
    !/[£$€%a-z:]/.test(word) &&
    !LABEL.test(before)) ||
  word === GAP;
const PARTICLED = /^(?:log|logged|sign|signed|logging|signing|turn|switch|get|go|come|me|us|check|move|back|pay|all|it)$/;
const CLOCK = new Set('at since until till by from before after'.split(' '));
const LABEL =
  /^(?:error|level|row|gate|version|table|number|code|room|page|step|seat|line|zone|day|week|chapter|episode|season|android|windows|ios|invoice|order|ticket|platform|stage|terminal)$/i;

import { determiners, failed, failing, failingWith, flaws, programs, working, workingWith } from '../../lexicon/en/retell-words';
import { lasts, lateness } from './duration';
import { COMMA } from './leave-out';
import type { Predicate, Reader } from './predicate';
import { apart, beside, lasting, verbless, type Go } from './state';
import { tail } from './tail';
import { is, verbOf } from './verbs';
import { verbGroup, type VerbGroup } from './verb-group';

const KEPT = new Set(
  'crashing failing freezing lagging breaking disconnecting restarting rebooting stopping closing dropping buffering glitching stuttering flickering overheating leaking hanging disappearing logging kicking asking showing losing cutting turning going shutting rejecting declining resetting timing bouncing signing deleting sending expiring skipping beeping falling changing jamming'.split(
    ' ',
  ),
);
const WHOLE = new Set(
  'asking showing sending changing going coming falling turning cutting logging kicking signing losing rejecting declining deleting timing shutting'.split(
    ' ',
  ),
);
const COMES = new Set('arrive come'.split(' '));
/** What is wrong with a thing: "won't load", "has been failing since Monday", "arrived two days late". */
export const aboutThing: Reader = (words, subject, room) => {
  const group = verbGroup(words, subject.end, subject.plural, subject.aux);
  if (!group) return undefined;
  const main = words[group.main];
  if (main === undefined) return undefined;
  const go = (more: readonly string[], from: number, weight: number, need = 0): Predicate | undefined => {
    const before = more.at(-1) ?? group.words.at(-1) ?? '';
    const rest = tail(words, from, { room: room - group.words.length - more.length, before, own: !subject.plural });
    if (!rest || rest.words.length < need) return undefined;
    return { words: [...group.words, ...more, ...rest.words], end: rest.end, weight };
  };
  if (group.helper === 'be')
    return lasting(
      beside(
        words,
        group,
        main,
        go,
        /\b(?:account|ticket|case|issue|request|claim|complaint)$/.test(subject.words.join(' ')),
        subject.words.slice(0, 3).includes('your'),
      ),
    );
  const verb = verbOf(main);
  if (!verb) return undefined;
  if (group.negative) return undone(words, group, main, verb.base, subject.plural, go);
  if (group.helper === 'modal' || group.helper === 'do') return undefined;
  if (
    group.helper === 'none' &&
    subject.kind === 'thing' &&
    verbless(main, words[group.main + 1]) &&
    (subject.bare || /^(?:my|our)$/.test(subject.words[0] ?? ''))
  )
    return lasting(beFirst(go([subject.plural ? 'are' : 'is', main], group.main + 1, 2)));
  if (
    group.helper === 'none' &&
    subject.bare &&
    subject.kind === 'thing' &&
    /^(?:cancelled|canceled|rejected|declined|refused|deleted)$/.test(main) &&
    apart(words[group.main + 1]) &&
    !determiners.has(words[group.main + 1] ?? '') &&
    (!/^\d/.test(words[group.main + 1] ?? '') || /^(?:minutes|hours|days|weeks)$/.test(words[group.main + 2] ?? ''))
  )
    return beFirst(go([subject.plural ? 'were' : 'was', main], group.main + 1, 2));
  if (group.helper === 'have' ? !is(main, 'done') : !finite(main, subject.plural))
    return group.helper === 'none' ? running(main, subject.plural, words, group, room) : undefined;
  const next = words[group.main + 1] ?? '';
  if (verb.base === 'keep' && next === 'on' ? KEPT.has(words[group.main + 2] ?? '') : verb.base === 'keep' && KEPT.has(next)) {
    const from = group.main + (next === 'on' ? 2 : 1);
    const what = words[from] as string;
    return go([main, what], from + 1, 4, /^(?:sending|asking)$/.test(what) ? 2 : WHOLE.has(what) ? 1 : 0);
  }
  if (verb.base === 'stop' && (is(next, 'ing') || ends(next) || /^(?:this|last|two|three|a|an|on|at|again|\d+)$/.test(next)))
    return is(next, 'ing') ? go([main, next], group.main + 2, 4) : go([main], group.main + 1, 2);
  if (failing.has(verb.base)) {
    if (
      next === 'me' ||
      next === 'us' ||
      (/^(?:hang|loop|skip|smell|expire)$/.test(verb.base) && !programs.has(subject.words.at(-1) ?? ''))
    )
      return undefined;
    return go([main], group.main + 1, 4);
  }
  if (verb.base === 'come' && next === 'off' && programs.has(subject.words.at(-1) ?? '')) return undefined;
  if (
    verb.base === 'go' &&
    next === 'down' &&
    (words[group.main + 2] === 'to' ||
      !/^(?:site|website|server|servers|service|internet|line|network|app|system|power|database|api|wi-fi|shop|store)$/i.test(
        subject.words.at(-1) ?? '',
      ))
  )
    return undefined;
  if (failingWith.get(verb.base)?.has(next)) return go([main], group.main + 1, 3, 1);
  if (is(main, 's') && group.words.at(-1) === 'still' && /^(?:show|display|charge|send|list|ask|open|use|stop)$/.test(verb.base))
    return go([main], group.main + 1, 2, 2);
  if (
    /^(?:show|display|play|open|print|send|use|pick|list)$/.test(verb.base) &&
    ((next === 'the' && words[group.main + 2] === 'wrong') ||
      (/^(?:my|our)$/.test(next) && /^(?:old|wrong)$/.test(words[group.main + 2] ?? '')))
  )
    return go([main], group.main + 1, 3, 3);
  if (/^(?:start|begin|land|leave|depart|open)$/.test(verb.base)) {
    const late = lateness(words, group.main + 1);
    return late ? go([main, ...words.slice(group.main + 1, late)], late, 4) : undefined;
  }
  if (COMES.has(verb.base)) return came(words, group.main, main, go);
  if (verb.base === 'have') return has(words, group.main, main, go);
  if (verb.base === 'take' && lasts(words, group.main + 1) && !words.slice(group.main, group.main + 6).includes('tops'))
    return go([main], group.main + 1, 2, 2);
  return undefined;
};

/** "still is broken" is "is still broken". */
function beFirst(told: Predicate | undefined): Predicate | undefined {
  const at = told?.words.findIndex((word) => /^(?:is|are|was|were)$/.test(word)) ?? -1;
  return told && at > 0 ? { ...told, words: [told.words[at] as string, ...told.words.slice(0, at), ...told.words.slice(at + 1)] } : told;
}

/** After a "not". */
function undone(words: readonly string[], group: VerbGroup, main: string, base: string, plural: boolean, go: Go): Predicate | undefined {
  const next = words[group.main + 1] ?? '';
  if (group.helper === 'have' ? !is(main, 'done') : group.helper === 'none' ? !finite(main, plural) : !is(main, 'base')) return undefined;
  if (group.helper === 'modal' && /^(?:can't|cannot|couldn't)$/.test(group.words.at(-1) ?? '') && base === 'come') return undefined;
  if (!working.has(base)) return undefined;
  const with_ = workingWith.get(base);
  if (with_ && !with_.has(next) && !(base === 'come' && (ends(next) || /^(?:yet|at|until|today|yesterday)$/.test(next)))) return undefined;
  if (
    /^(?:add|include|support|process|match|accept|recognise|recognize|allow|let|fit|save|send|pass|complete|finish)$/.test(base) &&
    next === 'to'
  )
    return undefined;
  if (base === 'stop') return go([main, next], group.main + 2, 3);
  return go([main], group.main + 1, 4, with_ && base !== 'come' ? 1 : 0);
}

/** "the app crashing since the update": the helper is supplied. */
function running(main: string, plural: boolean, words: readonly string[], group: VerbGroup, room: number): Predicate | undefined {
  if (
    !is(main, 'ing') ||
    !failing.has(verbOf(main)?.base ?? '') ||
    group.words.some((word) => word !== 'still' && word !== 'constantly' && word !== 'always')
  )
    return undefined;
  const rest = tail(words, group.main + 1, { room: room - 3, before: main });
  if (!rest) return undefined;
  const lasting = rest.words.some((word) => word === 'since' || word === 'for');
  const helper = lasting ? [plural ? 'have' : 'has', ...group.words, 'been'] : [plural ? 'are' : 'is', ...group.words];
  return { words: [...helper, main, ...rest.words], end: rest.end, weight: 3 };
}

/** "arrived two days late", "came without the cable", "arrived broken". */
function came(words: readonly string[], at: number, main: string, go: Go): Predicate | undefined {
  let from = at + 1;
  const more = [main];
  if (/^(?:completely|totally|all|already)$/.test(words[from] ?? '')) more.push(words[from++] as string);
  const next = words[from] ?? '';
  const late = lateness(words, from);
  if (late) return go([...more, ...words.slice(from, late)], late, 4);
  if (/^(?:stone|ice|freezing)$/.test(next) && words[from + 1] === 'cold') return go([...more, next, 'cold'], from + 2, 4);
  if (failed.has(next) && !/^(?:off|down|out|closed|loose|lost|shut)$/.test(next) && apart(words[from + 1]))
    return go([...more, next], from + 1, 4);
  if (next === 'in' && /^(?:pieces|bits)$/.test(words[from + 1] ?? '')) return go([...more, ...words.slice(from, from + 2)], from + 2, 4);
  if (next === 'in' && words[from + 1] === 'the' && words[from + 2] === 'wrong') return go([...more], from, 4, 4);
  if (next === 'without' && determiners.has(words[from + 1] ?? '')) return go(more, from, 4, 3);
  if (next === 'with' && determiners.has(words[from + 1] ?? '') && flawed(words, from + 2)) return go(more, from, 4, 3);
  return undefined;
}

const flawed = (words: readonly string[], from: number): boolean => {
  for (let at = from; at < from + 3; at++) {
    const word = words[at];
    if (word === undefined || word === COMMA) return false;
    if (flaws.has(word) || failed.has(word) || word === 'wrong' || word === 'missing') return true;
  }
  return false;
};

/** "has no sound", "has a crack in it". */
function has(words: readonly string[], at: number, main: string, go: Go): Predicate | undefined {
  const next = words[at + 1] ?? '';
  if (
    next === 'no' &&
    !/^(?:problem|problems|issue|issues|idea|complaints|complaint|doubt|choice|reason|right|fault)$/.test(words[at + 2] ?? '')
  )
    return go([main], at + 1, 3, 2);
  if (next === 'the' && words[at + 2] === 'wrong') return go([main], at + 1, 3, 3);
  if (determiners.has(next) && next !== 'the' && flaws.has(words[at + 2] ?? '')) return go([main], at + 1, 3, 2);
  return undefined;
}

/** What is missed where there is none. */
export const THERE =
  /\b(?:internet|water|heating|power|electricity|signal|reply|response|answer|sound|connection|broadband|wi-fi|booking|warning|seats?|table|record|records|option|button|link|setting|settings|toilet|toilets|soap|towels?|staff|lift|ramp|parking|instructions|screws|cable|charger|manual|receipt|light|audio|picture|confirmation|tracking|invoice|refund|access|update|updates|explanation|notice|announcement|information)\b/i;
const finite = (word: string, plural: boolean): boolean => is(word, 'past') || (plural ? is(word, 'base') : is(word, 's'));
const ends = (word: string): boolean =>
  word === '' || word === COMMA || word === 'and' || word === 'but' || word === 'after' || word === 'in' || word === 'yesterday';

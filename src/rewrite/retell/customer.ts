import { adverbs, determiners, failed, failedPerson, particles, prepositions, tried, units } from '../../lexicon/en/retell-words';
import type { Predicate, Reader } from './predicate';
import { tail } from './tail';
import { agree } from './turn';
import { is, verbOf } from './verbs';
import { verbGroup } from './verb-group';

const LACKED =
  /^(?:internet|hot|water|heating|power|electricity|signal|reply|response|answer|sound|connection|broadband|refund|service|confirmation|updates?|news|phone|picture|gas|reception|network|light|lights|access|tracking|wi-fi|explanation)$/i;
const MISSED =
  /^(?:flight|flights|connection|connections|train|exam|meeting|appointment|wedding|interview|deadline|bus|coach|shift|class|lesson|concert|show|game|start)$/;
const LOST =
  /^(?:data|progress|streak|access|work|files|photos|history|settings|messages|notes|connection|signal|internet|saves|save|points|credits|coins|levels?|recordings?|playlists?|everything|hours?|days?|weeks?|months?|years?|half)$/;
const WRONG = /^(?:wrong|broken|damaged|used|incorrect|faulty|empty|cracked|defective|expired|cold|error|errors|duplicate|fine|penalty)$/;
const NEEDS = new Set(
  'use sync get find make set buy send receive change edit add remove delete reach contact select view top pick turn see hear start create enter claim switch move cancel check upload import export apply charge attach track share pair verify redeem read download install open'.split(
    ' ',
  ),
);
const THIN = new Set('charged billed overcharged debited'.split(' '));
const NUMBER = /^(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|over|about|almost|nearly|more)$/;

/** What befell the customer: "you can't log in", "you were charged twice", "you've been waiting since March". */
export const aboutCustomer: Reader = (words, subject, room) => {
  const group = verbGroup(words, subject.end, true, subject.aux) ?? was(words, subject.end);
  if (!group) return undefined;
  const main = words[group.main];
  if (main === undefined) return undefined;
  const helpers = group.words.map(agree);
  const go = (
    more: readonly string[],
    from: number,
    weight: number,
    fits: (rest: readonly string[]) => boolean = () => true,
  ): Predicate | undefined => {
    const rest = tail(words, from, { room: room - helpers.length - more.length, before: more.at(-1) ?? '' });
    if (!rest || !fits(rest.words)) return undefined;
    return { words: [...helpers, ...more, ...rest.words], end: rest.end, weight };
  };
  const some = (rest: readonly string[]): boolean => rest.length > 0;
  const next = words[group.main + 1] ?? '';
  const base = verbOf(main)?.base ?? '';
  const at = group.main;
  if (group.helper === 'modal' && group.negative && /^(?:can't|cannot|couldn't)$/.test(helpers.find((word) => /^c/.test(word)) ?? '')) {
    if (main === 'even') return undefined;
    if (base === 'sign' && !/^(?:in|up|into|out)$/.test(next)) return undefined;
    return is(main, 'base') &&
      tried.has(base) &&
      next !== 'over' &&
      next !== 'enough' &&
      next !== 'past' &&
      next !== 'around' &&
      next !== 'wait'
      ? able(go([main], at + 1, 4, (rest) => complete(base, rest)))
      : undefined;
  }
  if (group.helper === 'be') return being(words, at, main, group.negative, go, some, group.perfect, helpers);
  if (group.negative && group.helper !== 'modal') {
    const form = group.helper === 'have' ? is(main, 'done') : group.helper === 'do' ? is(main, 'base') : is(main, 'past');
    if (!form || !/^(?:receive|get|have|hear)$/.test(base)) return undefined;
    if (base === 'hear') return next === 'back' ? go([main], at + 1, 3) : undefined;
    if (group.helper === 'do' && base === 'have') return undefined;
    return go(
      [main],
      at + 1,
      4,
      (rest) =>
        some(rest) &&
        /^(?:my|our|a|an|the|your|any)$/.test(rest[0] ?? '') &&
        !/problem|issue|trouble|chance|complain|idea|time/.test(rest.slice(0, 3).join(' ')),
    );
  }
  if (group.negative || group.helper === 'modal' || group.helper === 'do') return undefined;
  if (group.helper === 'have') {
    if (!is(main, 'done')) return undefined;
  } else if (!is(main, 'past') && !is(main, 'base')) return undefined;
  return happened(words, at, main, base, next, go);
};

type Go = (more: readonly string[], from: number, weight: number, fits?: (rest: readonly string[]) => boolean) => Predicate | undefined;

const WITH_PARTICLE = new Set('get turn switch check apply hear top pick claim move'.split(' '));

/** Whether a verb has what it needs, with an article: "can't download the maps", not "can't download certificate". */
function complete(base: string, rest: readonly string[]): boolean {
  const [first] = rest;
  if (first === undefined) return !NEEDS.has(base);
  if (
    ((prepositions.has(first) || particles.has(first)) && (!NEEDS.has(base) || WITH_PARTICLE.has(base))) ||
    determiners.has(first) ||
    adverbs.has(first) ||
    /^\d|^(?:to|anything|me|us|yesterday|today|twice|online|properly|anymore|money|offline|abroad|remotely)$/.test(first)
  )
    return true;
  if (/^(?:since|when|every|each|after|before|while|if|as)$/.test(first)) return true;
  const end = rest.findIndex((word, index) => index > 0 && (prepositions.has(word) || determiners.has(word) || word === 'anymore'));
  const noun = end < 0 ? rest.at(-1) : rest[end - 1];
  return /[^s]s$/.test(noun ?? '') || /^(?:Wi-Fi|Bluetooth|PDF|audio|data|music)$/.test(noun ?? '');
}

/** "can't … since Monday": English says "haven't been able to". */
function able(told: Predicate | undefined): Predicate | undefined {
  if (!told?.words.includes('since') || told.words.includes('when')) return told;
  const at = told.words.findIndex((word) => word === "can't" || word === 'cannot');
  if (at < 0) return told;
  const still = told.words[0] === 'still' ? 1 : 0;
  return { ...told, words: ["haven't", 'been', 'able', 'to', ...told.words.slice(at + 1)].slice(0, 40 - still) };
}

/** "I'm locked out since Monday": English says "I've been". */
function lasting(told: Predicate | undefined): Predicate | undefined {
  if (!told) return undefined;
  if (/\bon \w+day\b|\bat \d/.test(told.words.join(' '))) return undefined;
  const long = /\bsince\b|\bfor (?:\S+ )?(?:\w+ )?(?:minutes|hours|days|weeks|months)\b/.test(told.words.join(' '));
  return long ? { ...told, since: true } : told;
}

/** "I was": agrees with nothing but "I". */
function was(words: readonly string[], from: number): ReturnType<typeof verbGroup> {
  return /^(?:was|wasn't|am)$/.test(words[from] ?? '') || (words[from] === 'still' && words[from + 1] === 'am')
    ? verbGroup(words, from, false)
    : undefined;
}

function being(
  words: readonly string[],
  at: number,
  main: string,
  negative: boolean,
  go: Go,
  some: (rest: readonly string[]) => boolean,
  perfect: boolean,
  helpers: readonly string[],
): Predicate | undefined {
  const next = words[at + 1] ?? '';
  if (main === 'able' && negative && next === 'to' && tried.has(words[at + 2] ?? ''))
    return go(['able', 'to', words[at + 2] as string], at + 3, 4, (rest) => complete(words[at + 2] as string, rest));
  if (negative) return undefined;
  if (main === 'unable' && next === 'to' && tried.has(words[at + 2] ?? ''))
    return go(['unable', 'to', words[at + 2] as string], at + 3, 4, (rest) => complete(words[at + 2] as string, rest));
  if (main === 'getting') return go([main], at + 1, 4, (rest) => rest.slice(0, 4).some((word) => /^errors?$/.test(word)));
  if (main === 'waiting')
    return perfect || helpers.includes('still') || next === 'for'
      ? go(
          [main],
          at + 1,
          3,
          (rest) =>
            (perfect ? rest.some((word) => units.has(word) || word === 'since' || word === 'for') : rest[0] === 'for') && rest.length > 1,
        )
      : undefined;
  if (/^(?:asking|chasing|trying|calling|emailing|writing)$/.test(main) && perfect)
    return go(
      [main],
      at + 1,
      2,
      (rest) => rest.some((word) => word === 'since' || word === 'for') && rest.some((word) => units.has(word) || word === 'since'),
    );
  if (main === 'left' && /^(?:waiting|standing|stranded|hanging)$/.test(next)) return go([main, next], at + 2, 3);
  if (main === 'left' && next === 'without') return go([main], at + 1, 3, (rest) => rest.length > 1);
  if (main === 'turned' && next === 'away') return go(['turned', 'away'], at + 2, 3);
  if (main === 'cut' && next === 'off') return go(['cut', 'off'], at + 2, 3);
  if (main === 'on' && next === 'hold') return lasting(go(['on', 'hold'], at + 2, 2));
  if (main === 'without' && LACKED.test(words[at + 1] ?? '')) return go([main], at + 1, 3, some);
  if (failedPerson.has(main)) {
    if (main === 'logged' || main === 'signed' || main === 'kicked')
      return next === 'out' || next === 'off' ? go([main, next], at + 2, 3) : undefined;
    if (main === 'locked' && next !== 'out') return undefined;
    if (main === 'stuck' && next === 'with') return undefined;
    return lasting(go([main], at + 1, 4, THIN.has(main) || main === 'stuck' ? some : undefined));
  }
  if (main === 'sent' || main === 'given' || main === 'delivered')
    return go([main], at + 1, 4, (rest) => rest[0] === 'the' && rest[1] === 'wrong' && rest.length > 2);
  if ((main === 'refused' || main === 'denied') && /^(?:a|an|my|our|the|entry|access|boarding)$/.test(next))
    return go([main], at + 1, 3, some);
  return undefined;
}

function happened(words: readonly string[], at: number, main: string, base: string, next: string, go: Go): Predicate | undefined {
  const third = words[at + 2] ?? '';
  if (base === 'get' && failedPerson.has(next)) {
    const out = /^(?:logged|signed|kicked|locked)$/.test(next);
    if (out && third !== 'out' && third !== 'off') return undefined;
    return go([main, next], at + 2, 4, THIN.has(next) ? (rest) => rest.length > 0 : undefined);
  }
  if (base === 'keep' && next === 'getting') {
    if (failedPerson.has(third)) return go([main, next, third], at + 3, 4);
    return go([main, next], at + 2, 4, (rest) => rest.slice(0, 4).some((word) => /^errors?$/.test(word)));
  }
  if ((base === 'get' || base === 'receive') && next !== 'the' && LACKING(next) && LACKED.test(third))
    return go([main], at + 1, 3, (rest) => rest.length > 1);
  if ((base === 'get' || base === 'receive') && main !== 'getting')
    return go(
      [main],
      at + 1,
      4,
      (rest) =>
        /^(?:a|an|the|my|our|another|error|two|three)$/.test(rest[0] ?? '') &&
        rest.length > 1 &&
        rest.slice(0, 5).some((word) => WRONG.test(word) || failed.has(word)) &&
        !rest.slice(0, 5).includes('no'),
    );
  if (
    base === 'have' &&
    next === 'to' &&
    is(third, 'base') &&
    /^(?:call|ring|phone|wait|reinstall|restart|buy|pay|reset|drive|walk|rebook|reorder|chase|replace)$/.test(third) &&
    (main === 'had' || /again|every|twice|times|each/.test(words.slice(at, at + 10).join(' ')))
  )
    return go([main, 'to', third], at + 3, 1, (rest) => rest.length > 0 && !rest.includes('old'));
  if (base === 'have' && (next === 'no' || (next === 'still' && third === 'no')))
    return go([main], at + 1, 3, (rest) => LACKED.test(rest[rest.indexOf('no') + 1] ?? '') && rest.length > 1);
  if (main === 'lost')
    return go(
      [main],
      at + 1,
      3,
      (rest) => rest[0] !== 'out' && rest.slice(0, 4).some((word, index) => LOST.test(word) && rest[index - 1] !== 'last'),
    );
  if (main === 'missed')
    return go(
      [main],
      at + 1,
      2,
      (rest) => /^(?:my|our|a|an|the)$/.test(rest[0] ?? '') && rest.slice(1, 4).some((word) => MISSED.test(word)),
    );
  if (
    /^(?:waited|queued|stood)$/.test(main) &&
    (NUMBER.test(next) || next === 'for') &&
    words.slice(at + 1, at + 6).some((word) => units.has(word))
  )
    return go([main], at + 1, 2, (rest) => rest.some((word) => units.has(word)));
  if (main === 'paid' && next === 'twice') return go([main, next], at + 2, 3);
  return undefined;
}
const LACKING = (word: string): boolean => word === 'no';

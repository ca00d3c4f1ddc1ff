import { prepositions } from '../../lexicon/en/retell-words';
import { aboutCustomer } from './customer';
import { COMMA } from './leave-out';
import { MOST, type Predicate } from './predicate';
import { atStart, OPENERS } from './start';
import type { Subject } from './subject';
import { tail } from './tail';
import { aboutThing, THERE } from './thing';

const LEFT_OUT_I =
  /^(?:(?:still )?(?:waiting|unable to|not able to|locked out|stuck|can't|cannot|couldn't|haven't|never received|never got)|been (?:waiting|locked|stuck|on hold|charged|blocked|without)|(?:was|got|were) (?:over)?(?:charged|billed|locked|fined|blocked|banned)|had to|keep getting|got logged|on hold|received the wrong|got the wrong|lost (?:\d+|two|three|four|five|all my|hours|half|access)|missed my|(?:waited|queued|stood) (?:for )?(?:\d+|two|three|four|five|over|almost|nearly))\b/;

/** "you're locked out since Monday" as "you've been locked out since Monday". */
export function been(subject: Subject, told: Predicate): Predicate | undefined {
  const { words } = told;
  if (subject.aux === 'have' || words.includes('been') || words.includes('were') || words.includes('got'))
    return { ...told, words: [...subject.words, ...words] };
  if (/(?:^| )was(?: |$)/.test(words.join(' '))) return undefined;
  const rest = words[0] === 'are' || words[0] === 'still' ? words.slice(1) : words;
  if (words.includes('still')) return undefined;
  return { ...told, words: ["you've", 'been', ...rest] };
}

/** "Still waiting for my parcel": the customer is the subject that was left out. */
export function leftOut(words: readonly string[], start: number): Predicate | undefined {
  const previous = words[start - 1];
  if (/^(?:waiting|stuck|locked|on|lost)$/.test(words[start] ?? '') && !atStart(words, start)) return undefined;
  if (previous !== undefined && previous !== COMMA && previous !== 'but' && previous !== 'still' && !OPENERS.has(previous))
    return undefined;
  if (previous === 'and' || previous === 'so') return undefined;
  if (!LEFT_OUT_I.test(words.slice(start, start + 4).join(' '))) return undefined;
  let rest = words.slice(start);
  let skipped = 0;
  const still = rest[0] === 'still';
  const verb = rest[still ? 1 : 0] ?? '';
  let subject: Subject;
  if (/^(?:waiting|unable|not|locked|stuck|on)$/.test(verb)) {
    const lasting = verb === 'waiting' && !still && /^(?:\d|two|three|four|five|six|over|almost|since|nearly|about)/.test(rest[1] ?? '');
    const since = !still && verb !== 'not' && verb !== 'unable' && rest.slice(1, 12).includes('since');
    const known = lasting || since;
    rest = known ? ['been', ...rest] : rest;
    skipped = known ? 1 : 0;
    subject = { words: [known ? "i've" : "i'm"], end: 0, kind: 'i', plural: true, aux: known ? 'have' : 'be' };
  } else if (verb === 'been') subject = { words: ["i've"], end: 0, kind: 'i', plural: true, aux: 'have' };
  else subject = { words: ['i'], end: 0, kind: 'i', plural: true };
  const told = aboutCustomer(rest, subject, MOST - 1);
  if (!told) return undefined;
  const full = told.since ? been(subject, told) : { ...told, words: [...subject.words, ...told.words] };
  return full && { ...full, end: told.end + start - skipped };
}

/** "Charged twice for one order": the customer was. */
export function chargedFor(words: readonly string[], start: number): Predicate | undefined {
  if (!atStart(words, start)) return undefined;
  if (
    !/^(?:over)?(?:charged|billed|fined) (?:twice|double|[\d£$€]|for|a |the wrong)|^(?:banned|blocked|suspended|logged out|kicked out) (?:for|from|without|after|again|of)\b/.test(
      words.slice(start, start + 3).join(' '),
    )
  )
    return undefined;
  const told = aboutCustomer(['were', ...words.slice(start)], { words: ['i'], end: 0, kind: 'i', plural: true }, MOST - 1);
  return told && { ...told, words: ['you', ...told.words], end: told.end + start - 1 };
}

const GOT =
  /^(?:i |we |i've |we've )?(ordered|asked for|booked|paid for) ((?:a|an|the|two|three) (?:[a-z]+ ){1,4}?)(?:, )?(?:and |but )?(?:i |we )?(?:got|received|was sent|were sent|was given|were given) ((?:a|an|the|two|three|one)(?: [a-z]+){1,4}?)(?: instead)?$/;
/** "I ordered a blue one and got a red one". */
export function orderedAndGot(words: readonly string[], start: number): Predicate | undefined {
  const text = words.slice(start, start + 18).join(' ');
  const [, verb, wanted, came] = GOT.exec(text.split(/ , (?!(?:and |but )?(?:i |we )?(?:got|received|was|were))/)[0] ?? '') ?? [];
  if (!verb || !wanted || !came || /\b(?:it|my|this|that|of it|to)\b/.test(`${wanted} ${came}`)) return undefined;
  const told = ['you', ...verb.split(' '), ...wanted.trim().replace(/ ,$/, '').split(' '), 'and', 'received', ...came.split(' ')];
  return { words: told, end: start + 18, weight: 4 };
}

const SPAN =
  /^((?:over |almost |nearly |about )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:minutes|hours|days|weeks|months)) (?:now )?(?:(on hold|in the queue|in a queue)|(?:without|with no) (internet|broadband|hot water|heating|water|power|electricity|Wi-Fi|a phone|phone|signal))(?= ,|$| and| for| since| so| but)/;
/** "Two weeks without internet", "50 minutes on hold". */
export function spent(words: readonly string[], start: number): Predicate | undefined {
  const [, span, held, lacked] = SPAN.exec(words.slice(start, start + 9).join(' ')) ?? [];
  if (!span || !atStart(words, start)) return undefined;
  const told = held ? `you were ${held} for ${span}` : `you've been without ${lacked ?? ''} for ${span}`;
  return { words: told.split(' '), end: start + 9, weight: 3 };
}

/** "Too many ads": there are. */
export function tooMany(words: readonly string[], start: number): Predicate | undefined {
  if (words[start] !== 'too' || words[start + 1] !== 'many' || !/^(?:ads|adverts|pop-ups|popups)$/.test(words[start + 2] ?? ''))
    return undefined;
  const rest = tail(words, start + 3, { room: 8, before: 'ads' });
  return rest && { words: ['there', 'are', ...words.slice(start, start + 3), ...rest.words], end: rest.end, weight: 2 };
}

/** "There's no sound", "there was a hair in my soup". */
export function thereIs(words: readonly string[], start: number): Predicate | undefined {
  const short = words[start] === "there's";
  const subject: Subject = { words: short ? ['there', 'is'] : ['there'], end: start + 1, kind: 'thing', plural: false };
  const be = short ? [] : [words[start + 1] ?? ''];
  if (!short && !/^(?:is|was|are|were)$/.test(be[0] ?? '')) return undefined;
  const fake = ['has', ...words.slice(start + (short ? 1 : 2))];
  if (fake[1] === 'no' && (fake[2] === 'need' || !THERE.test(fake.slice(2, 4).join(' ')))) return undefined;
  const told = aboutThing(fake, { ...subject, end: 0 }, MOST - 3);
  return told && { ...told, words: [short ? "there's" : 'there', ...be, ...told.words.slice(1)], end: told.end + start + (short ? 0 : 1) };
}

/** "Still no refund", "no internet since Monday". */
export function none(words: readonly string[], start: number): Predicate | undefined {
  const still = words[start] === 'still';
  if (still) {
    const rest = tail(words, start + 1, { room: 10, before: '' });
    return rest &&
      rest.words.length > 1 &&
      !/^(?:problem|problems|idea|complaints?|luck|good|way|joy|help|better|clue)$/.test(rest.words[1] as string)
      ? {
          words: [
            ...(/[^s]s$/.test(
              rest.words.slice(1).find((_, index, all) => index === all.length - 1 || prepositions.has(all[index + 1] as string)) ?? '',
            )
              ? ['there', 'are']
              : ["there's"]),
            'still',
            ...rest.words,
          ],
          end: rest.end,
          weight: 3,
        }
      : undefined;
  }
  if (!atStart(words, start) || words.slice(start, start + 8).includes('from')) return undefined;
  const lasting = /\bsince\b|\bfor (?:\d+|a|an|over a|two|three|four|five|six|seven|eight|nine|ten) (?:hours|days|weeks|months)\b/.test(
    words.slice(start, start + 12).join(' '),
  );
  const had = ['have', ...words.slice(start)];
  const told = aboutCustomer(lasting ? ['had', ...had.slice(1)] : had, { words: ['i'], end: 0, kind: 'i', plural: true }, MOST - 3);
  if (!told) return undefined;
  const rest = told.words.slice(1);
  return {
    ...told,
    words: lasting ? ["you've", 'had', ...rest] : ['you', 'have', ...rest],
    end: told.end + start - 1,
  };
}

import { stemOf } from '../engine/cues/stem';
import type { Item } from './items';

/** What data sets write for what they have taken out; such words are no cues. */
const PLACEHOLDERS = 'name url email phone handle number image code link account_id'.split(' ');
/** A word that is written with a capital inside sentences more often than this is a name. */
const MOST_CAPITALS = 0.5;
/** Words that English writes with a capital, and no names. */
const CAPITALISED = new Set(
  'i ok faq pdf dm id app apps gps vat sms pin tv hi hello dear thanks regards monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english'
    .split(' ')
    .map(stemOf),
);
const LEAST_SEEN = 3;

/**
 * Says which cues may ship: no name, brand or handle. Names are told by their capitals inside sentences, brands and projects also by the
 * domains that items come from.
 */
export function allowedCues(items: readonly Item[]): (cue: string) => boolean {
  const counts = new Map<string, { capital: number; small: number }>();
  for (const { customer, reply } of items)
    for (const text of [customer, reply])
      for (const match of text.matchAll(/(?<=[\p{L}\d,;] )\p{L}[\p{L}']*/gu)) {
        const word = match[0];
        if (word.length > 2 && word === word.toUpperCase()) continue;
        const stem = stemOf(word.toLowerCase());
        const count = counts.get(stem) ?? { capital: 0, small: 0 };
        if (/^\p{Lu}/u.test(word)) count.capital++;
        else count.small++;
        counts.set(stem, count);
      }
  const names = new Set<string>();
  for (const [stem, { capital, small }] of counts)
    if (capital >= LEAST_SEEN && capital / (capital + small) > MOST_CAPITALS && !CAPITALISED.has(stem)) names.add(stem);
  for (const { domain, kind } of items)
    if (kind === 'real')
      for (const word of domain
        .replace(/^[^:]*:/, '')
        .toLowerCase()
        .split(/[^a-z]+/))
        if (word.length > 3 && !isCommon(counts.get(stemOf(word)))) names.add(stemOf(word));
  const barred = new Set([...PLACEHOLDERS, ...names]);
  return (cue) => !cue.split(' ').some((word) => barred.has(word));
}

/** A domain's word that everybody writes small ("voice recorder") is no name. */
const isCommon = (count: { capital: number; small: number } | undefined): boolean => !!count && count.small > count.capital;

import { units } from '../../lexicon/en/retell-words';
import { tail } from './tail';
import { turn } from './turn';

const WRITTEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    written: 'write',
    wrote: 'write',
    emailed: 'email',
    called: 'call',
    phoned: 'phone',
    rung: 'ring',
    rang: 'ring',
    contacted: 'get in touch',
    messaged: 'write',
    chased: 'chase this',
    asked: 'ask',
    explained: 'explain this',
    told: 'say so',
    tried: 'try',
    reported: 'report this',
  }),
);
const NUMBERS = 'two three four five six seven eight nine ten'.split(' ');
const COUNT = new Set([...NUMBERS, 'several', 'many', 'multiple', ...Array.from({ length: 29 }, (_, index) => String(index + 2))]);
const SAFE = new Set('you to in support customer service your team them about already have has the this helpline'.split(' '));

/** What it cost the customer besides: writing again, a wait, a missed train. Said in a clause after "that"; undefined where they say nothing of it. */
export function cost(words: readonly string[]): string | undefined {
  return asked(words) ?? waited(words);
}

/** "I've already written twice" → "you've had to write twice". */
function asked(words: readonly string[]): string | undefined {
  for (let at = 0; at < words.length; at++) {
    const who = words[at] as string;
    const open = who === ',' || at === 0;
    if (!/^(?:i|we)(?:'ve)?$/.test(who) && !open) continue;
    const mine = /^(?:i|we)/.test(who);
    let verb = /^(?:i|we)/.test(who) || who === ',' || who === 'and' ? at + 1 : at;
    while (/^(?:already|now|also|even|have|had)$/.test(words[verb] ?? '')) verb++;
    const base = WRITTEN.get(words[verb] ?? '');
    if (!base || (!mine && !/^(?:emailed|called|phoned|rang|wrote|contacted|messaged)$/.test(words[verb] ?? ''))) continue;
    let end = verb + 1;
    while (end < verb + 5 && SAFE.has(words[end] ?? '')) end++;
    const times = words[end] ?? '';
    const said = times === 'twice' ? 'twice' : COUNT.has(times) && words[end + 1] === 'times' ? `${times} times` : undefined;
    if (said) return `you've had to ${base} ${said}`;
  }
  const text = words.join(' ');
  const nth = NTH.exec(text)?.[1];
  const times = nth ? ORDINALS.indexOf(nth) % 9 : -1;
  return times < 0 ? undefined : `you've had to write ${times === 0 ? 'twice' : `${NUMBERS[times]} times`}`;
}

const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th'.split(' ');
const NTH =
  /^(?:(?:hi|hello) , )?(?:this is (?:now )?(?:my|the) |my )?(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|4th|5th|6th|7th|8th|9th|10th) (?:email|e-mail|mail|message|request|time (?:i'm writing|i've written|writing|asking|i write))\b(?! (?:to my|from|you|i got|i've had|i have had|i received))/;

/** "been on hold for 40 minutes", "I've been waiting three weeks". */
function waited(words: readonly string[]): string | undefined {
  for (let at = 0; at < words.length; at++) {
    if (words[at] !== 'been' || !/^(?:i've|we've|have|,|and)$/.test(words[at - 1] ?? ',')) continue;
    const from = words[at + 1] === 'waiting' ? at + 2 : words[at + 1] === 'on' && words[at + 2] === 'hold' ? at + 3 : undefined;
    if (from === undefined) continue;
    const rest = tail(words, from, { room: 8, before: words[from - 1] ?? '' });
    if (!rest?.words.some((word) => units.has(word) || word === 'since')) continue;
    return `you've been ${turn([...words.slice(at + 1, from), ...rest.words])}`;
  }
  return undefined;
}

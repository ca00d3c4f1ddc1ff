import {
  abbreviations,
  adverbs,
  bare,
  cuts,
  determiners,
  failed,
  irregularVerbs,
  names,
  notFact,
  particles,
  prepositions,
  regularVerbs,
  units,
} from '../../lexicon/en/retell-words';

/** A sentence of the customer's in words, lower case but for names that may stand. */
export interface Said {
  /** Words, and "," for every mark between clauses. */
  readonly words: readonly string[];
  readonly question: boolean;
}

/** Stands where something was that is not repeated. */
export const GAP = '▮';
/** Separates clauses. */
export const COMMA = ',';

/** Nobody tells more in the first lines than this. */
const FIRST = 3000;
/** Longer words are no words. */
const LONGEST = 24;

const PRIVATE: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/\S+|\bwww\.\S+/gi, GAP],
  [/[^\s@]{0,80}@[^\s@]{1,80}/g, GAP],
  [/[<{[][^<>{}[\]\n]{1,40}[>}\]]/g, GAP],
  [/#\s*(?=\d)/g, ' '],
  [/#\w+/g, GAP],
  [/“[^“”]{0,400}[”"]|"[^"]{0,400}"|`[^`]{0,400}`|«[^»]{0,400}»/g, GAP],
  [/(?<![\p{L}\p{N}])['‘](?!\s)[^'‘’\n]{1,200}['’](?![\p{L}\p{N}])/gu, GAP],
  [/\b(?:number|no\.|nr\.?|ref\.?|reference|id)[ :]{0,3}(?=[A-Z]{0,4}-?\d{3})/gi, ' '],
  [/(?<![\p{L}\p{N}.,£$€])(?:[A-Z]{1,5}-?)?\d[\d -]{3,30}\d(?![\p{L}\p{N}.,%])/gu, ' '],
  [/[*_~^|\\]+/g, ' '],
];
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|[:;]-?'?[()DPp/|]+(?!\w)/gu;
const STOP = /[.!?…]+(?=\s|$|▮)|\n+/;
const PARTS = /[\p{L}\p{N}£$€][\p{L}\p{N}'£$€%.,:/-]*|\S/gu;

const TYPOS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    im: "i'm",
    ive: "i've",
    dont: "don't",
    doesnt: "doesn't",
    "dosen't": "doesn't",
    dosent: "doesn't",
    didnt: "didn't",
    cant: "can't",
    "can'not": "can't",
    wont: "won't",
    isnt: "isn't",
    arent: "aren't",
    wasnt: "wasn't",
    werent: "weren't",
    hasnt: "hasn't",
    havent: "haven't",
    hadnt: "hadn't",
    couldnt: "couldn't",
    wouldnt: "wouldn't",
    u: 'you',
    ur: 'your',
    thats: "that's",
    recieved: 'received',
    recieve: 'receive',
    recived: 'received',
    wifi: 'Wi-Fi',
    'wi-fi': 'Wi-Fi',
    adress: 'address',
    adresses: 'addresses',
    disapear: 'disappear',
    disapeared: 'disappeared',
    seperate: 'separate',
    untill: 'until',
    noone: 'nobody',
    abt: 'about',
    bc: 'because',
    bcs: 'because',
    bcz: 'because',
    becuase: 'because',
    yday: 'yesterday',
    wks: 'weeks',
    wk: 'week',
    mins: 'minutes',
    min: 'minutes',
    hrs: 'hours',
    hr: 'hours',
    mths: 'months',
    yrs: 'years',
    secs: 'seconds',
    pkg: 'package',
    acct: 'account',
    acc: 'account',
    pics: 'pictures',
    pic: 'picture',
    vids: 'videos',
    notifs: 'notifications',
    tho: 'though',
    everytime: 'every time',
    wheres: "where's",
    fourty: 'forty',
    alot: 'a lot',
    atall: 'at all',
  }),
);
/** What may be read with a space between its halves. */
const JOINED: Readonly<Record<string, string>> = {
  'can not': "can't",
  'to login': 'to log in',
  "can't login": "can't log in",
  'cannot login': 'cannot log in',
  "couldn't login": "couldn't log in",
  'no one': 'nobody',
  'any more': 'anymore',
  'no-one': 'nobody',
  'do not': "don't",
  'does not': "doesn't",
  'did not': "didn't",
  'is not': "isn't",
  'are not': "aren't",
  'was not': "wasn't",
  'were not': "weren't",
  'has not': "hasn't",
  'have not': "haven't",
  'will not': "won't",
  'could not': "couldn't",
  'would not': "wouldn't",
  'i am': "i'm",
  'i have': "i've",
  'we have': "we've",
  'we are': "we're",
};

const PROPER = new Map([...names, ...abbreviations].map((name) => [name.toLowerCase(), name]));
/** Words that are no names when they are said loudly. */
const KNOWN: ReadonlySet<string> = new Set([
  ...adverbs,
  ...cuts,
  ...determiners,
  ...failed,
  ...notFact,
  ...particles,
  ...prepositions,
  ...units,
  ...regularVerbs,
  ...irregularVerbs.split(/[ ,]/),
  ...bare.keys(),
  ...TYPOS.values(),
  ...TYPOS.keys(),
  ...'not no twice wrong my me our your you it is was are has have had been again zero days nobody never nothing money been everything all very'.split(
    ' ',
  ),
]);
/** "may" and the like are rather words than names unless they are written as names. */
const DOUBTFUL = new Set([
  'may',
  'march',
  'us',
  'am',
  'pm',
  'ram',
  'edge',
  'plus',
  'pro',
  'windows',
  'pin',
  'premium',
  'visa',
  'id',
  'ac',
  'june',
  'august',
  'excel',
]);

/** The first sentences of a message in words: lower case, spelt out, with gaps where something private, quoted or unknown stood. */
export function sentences(message: string): readonly Said[] {
  let text = message
    .slice(0, FIRST)
    .normalize('NFKC')
    .replace(/[‘’ʼ´]/g, "'")
    .replace(/\u200d|\ufe0f/g, '')
    .replace(/<br\s*\/?>/gi, '\n');
  for (const [pattern, instead] of PRIVATE) text = text.replace(pattern, ` ${instead} `);
  text = text.replace(EMOJI, ' \n ').replace(/[()[\];:–—]+(?=\s|$)|[(–—[]|\s-+\s|\.{2,}/g, ' , ');
  const said: Said[] = [];
  for (let rest = text; rest;) {
    const at = STOP.exec(rest);
    const end = at ? at.index : rest.length;
    const one = rest.slice(0, end);
    if (one.trim()) said.push({ words: words(one), question: at?.[0].includes('?') ?? false });
    if (!at) break;
    rest = rest.slice(end + at[0].length);
  }
  return message.length > FIRST ? said.slice(0, -1) : said;
}

function words(sentence: string): readonly string[] {
  const raw = sentence.match(PARTS) ?? [];
  const letters = sentence.replace(/\P{L}/gu, '');
  const shouted = letters.length > 9 && letters.replace(/\P{Lu}/gu, '').length > letters.length * 0.6;
  const result: string[] = [];
  for (const part of raw) {
    const bare = part.replace(/[.,:/'-]+$/, '');
    if (bare) result.push(...word(bare, shouted, result.length === 0 || result.at(-1) === COMMA).split(' '));
    if (part.length > bare.length && /[.,:/]$/.test(part)) result.push(COMMA);
    else if (!bare) result.push(part === GAP || part === '&' ? part : COMMA);
  }
  return join(result).flatMap((part) => part.split(' '));
}

function word(part: string, shouted: boolean, first: boolean): string {
  const low = part.toLowerCase();
  if (!/^[a-z0-9£$€][a-z0-9'£$€%.,:-]*$/.test(low) || low.length > LONGEST || /\d{5}/.test(low)) return GAP;
  if (low === 'i' || low.startsWith("i'")) return low;
  const proper = PROPER.get(low);
  if (proper && (!DOUBTFUL.has(low) || (part === proper && !shouted))) return proper;
  const meant = TYPOS.get(low);
  if (meant) return meant;
  if (shouted || first || part === low || (part === part.toUpperCase() && KNOWN.has(low))) return low;
  return part;
}

/** A word in capitals inside a sentence: a common word said loudly, or perhaps a name. */
export const isName = (word: string): boolean => /[A-Z]/.test(word) && !PROPER.has(word.toLowerCase()) && !/^\d/.test(word);

function join(parts: readonly string[]): readonly string[] {
  const result: string[] = [];
  for (const part of parts) {
    const both = JOINED[`${result.at(-1) ?? ''} ${part}`];
    if (both) result[result.length - 1] = both;
    else result.push(part);
  }
  return result;
}

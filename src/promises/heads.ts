import { ACTIONS, AGENT, DOING, DONE, GIVEN, LOOKING } from './words';

/** Where a sentence begins to promise. */
export interface Head {
  /** Where it begins, its owner included. */
  readonly start: number;
  /** Where what is done begins, its verb. */
  readonly verb: number;
  readonly owner: string;
  /** What of a time it has to have to be a promise: a date, any word of time, or none where it is what people in support do. */
  readonly needs: 'date' | 'word' | 'action';
  /** “Let me check”: counts for nothing beside another promise. */
  readonly light?: boolean;
  /** “Your refund will be processed”: what is done begins before the verb. */
  readonly passive?: boolean;
}

const ADVERB =
  '(?:\\s+(?:also|now|then|personally|certainly|definitely|just|still|again|quickly|surely|immediately|gladly|happily|first|next|be\\s+sure\\s+to|of\\s+course|make\\s+sure\\s+to|try(?:\\s+(?:my|our)\\s+best)?\\s+to|do\\s+(?:my|our)\\s+(?:very\\s+)?best\\s+to|aim\\s+to|continue\\s+to|go\\s+ahead\\s+and|in\\s+turn|therefore|instead|once\\s+more))*';
/** “our second-line engineer”, “a member of our claims team”, “Marco from our repairs team”, “our manager, Mrs Okafor,”. */
const FROM = '(?:\\s+(?:(?:from|of|in|at|on)\\s+(?:our|the|my)|from|of)\\s+(?:[\\w-]+\\s+){0,2}[\\w-]+)?';
const ASIDE = '(?:,\\s+[^,.;:]{2,40},)?';
const TITLED = '(?:(?:Mr|Mrs|Ms|Dr)\\.?\\s+)?\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}\\p{Ll}+)?';
const NOT_NAMES =
  '(?!(?:I|We|It|This|That|These|Those|There|They|You|He|She|Who|What|Which|When|Where|How|Why|Everything|Everyone|Nobody|Nothing|Anything|Something|Customers?|Orders?|Refunds?|Your|The|Our|My|And|But|So|If|Or|As|No|Yes|Not|All|Most|Once|Otherwise|Delivery|Shipping|Support|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Both|Each|Next|Then|Here|Now|Today|Tomorrow|Royal|Fedex|Hermes|Evri|Paypal|Klarna|Stripe|Amazon|Google|Apple|Microsoft|\\w+(?:ments?|tions?|ings?|ity|ance|ers|ies))\\b)';
const OURS = `(?:[Oo]ur|[Mm]y)\\s+(?:[\\w-]+\\s+){0,2}?(?:${AGENT})(?:\\s+${TITLED})?${FROM}${ASIDE}`;
const SOME = `(?:[Ss]ome(?:one|body)(?:\\s+else)?|[Aa]n?\\s+(?:[\\w-]+\\s+)?(?:member|${AGENT})|[Oo]ne(?=\\s+of\\s+(?:our|the)\\s))${FROM}`;
const UNIT = '[Tt]he\\s+(?:[\\w-]+\\s+){1,2}(?:team|department|desk|manager|supervisor|director|engineer|technician|colleagues?)';
const NAME = `${NOT_NAMES}${TITLED}(?:\\s+(?:(?:from|in|at)\\s+(?:our|the)\\s+(?:[\\w-]+\\s+){0,2}|from\\s+)[\\w-]+)?${ASIDE}`;
const OTHER = `${OURS}|${SOME}|${UNIT}|${NAME}`;
const WILL =
  "(?:'ll|\\s+will|\\s+shall|(?:'m|'re|'s|\\s+am|\\s+are|\\s+is)\\s+going\\s+to|\\s+(?:hereby\\s+)?(?:promise|commit|undertake|pledge|guarantee)\\s+to)";
const FIRST_PERSON = new RegExp(
  `\\b(?<owner>I|i|[Ww]e)(?:${WILL}|(?<=i)ll(?=\\s+(?:${ACTIONS})\\b)|\\s+(?:can\\s+)?(?:promise|guarantee)(?:\\s+you)?(?=\\s+(?:an?|the|your)\\s))${ADVERB}\\s+(?=[\\w'])`,
  'g',
);
const THIRD_PERSON = new RegExp(
  `(?<![\\w'])(?<owner>${OTHER})(?:'ll|\\s+will|\\s+shall|\\s+(?:is|are)\\s+going\\s+to)${ADVERB}\\s+(?=\\w)`,
  'gu',
);
const PRONOUN = new RegExp(`\\b(?<owner>[Hh]e|[Ss]he|[Tt]hey)(?:'ll|\\s+will)${ADVERB}\\s+\\b`, 'g');
const WHO = new RegExp(`\\bwho(?:'ll|\\s+will)${ADVERB}\\s+\\b`, 'g');
const AND_WILL = new RegExp(`\\b(?:and|but|then)(?:\\s+(?:then|also|I))?\\s+(?:will|shall)${ADVERB}\\s+\\b`, 'g');
const RIGHT_NOW = new RegExp(`\\b(?<owner>I|[Ww]e|${OURS})(?:'m|'re|\\s+am|\\s+are|\\s+is)${ADVERB}\\s+(?=(?:${DOING})\\b)`, 'gu');
/** “Will update you tomorrow.” */
const SUBJECTLESS = new RegExp(`^[Ww]ill${ADVERB}\\s+(?=(?:${ACTIONS})\\b)`, 'g');
const LET_ME = new RegExp(`\\b[Ll]et\\s+(?:me|us)\\s+(?=(?:${LOOKING})\\b)(?!ask\\s+you\\b)`, 'g');
/** “You will hear from us”, “expect a call from Ana”. */
const RECEIVED =
  /(?<=^|[,;:.]\s)(?:[Pp]lease\s+)?(?=[Ee]xpect\s)|(?<!\b(?:before|behind|with|after|like|for|to|from)\s+)\b[Yy]ou(?:'ll|\s+will|\s+shall|\s+can(?=\s+(?:also\s+)?expect)|\s+are\s+going\s+to)\s+(?:also\s+|then\s+|soon\s+)?(?=(?:expect|hear|have|get|receive|be\s+(?:contacted|called|hearing))\b)/g;
/** “Your refund will be processed by our team”. */
const PASSIVE = new RegExp(
  `(?<![\\w'])(?<what>(?:[Yy]our|[Tt]he|[Tt]his|[Aa]n?|[Ii]t|[Tt]hat|[Aa]ll|[Ee]verything)(?:\\s+(?!and\\b)[\\w'-]+){0,6}?|[Yy]ou|I)(?:'ll|\\s+will|\\s+(?:is|are)\\s+going\\s+to)${ADVERB}\\s+be\\s+(?=(?:(?:fully|completely|personally)\\s+)?(?:${DONE})\\b)`,
  'g',
);
/** Where a sentence goes on with something else. */
const NEXT_CLAUSE =
  /;|:\s|,?\s+(?:so|because|since)\s+(?:please|you|if|it|they|that|this|the|your|there|we|I)\b|,?\s+(?:and|but)\s+(?:(?:please|you|if|it|they|he|she|there|can|could|feel|we|I|let)\b|the\s+[\w-]+(?:'s|\s+(?:is|will|are|has))\b)|,\s*(?:please|which|because|though|although)\b|,\s*(?:it|he|she|they|you|there)(?='|\s)|\bbecause\b|\s[–—]\s(?=please|which|it)/i;
const GIVER = new RegExp(`\\b(?:from|by)\\s+(?:(?<owner>${OTHER}|me|us)\\b)`, 'u');
const GIFT = new RegExp(
  `^(?:expect|have|get|receive|hear\\s+back)\\s+(?:(?:your|an?|the|another|more|full|new|all)\\s+)*(?:[\\w-]+\\s+){0,2}?(?:${GIVEN})\\b|^(?:have|get)\\s+(?:it|them|that|this)\\b|^hear\\s+back\\b|^be\\s+(?:contacted|called)\\b`,
  'i',
);
const IS_NAME = new RegExp(`^${NAME}$`, 'u');
const COLLEAGUE = new RegExp(
  `(?<![\\w'])(?:(?<one>${OURS}|${UNIT})|(?:\\b(?:to|with|asked|from|colleague)\\s+)(?<two>${NAME})|(?<three>${NAME})(?=\\s+(?:is|has|will)\\b))`,
  'gu',
);
const SUBJECT = new RegExp(
  `\\b(?<pronoun>I|[Ww]e)\\b|\\b(?<other>[Yy]ou|[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Tt]his|[Tt]hat)(?='|\\s+(?:am|are|is|was|were|have|has|had|will|can|could|do|did|should|may|must)\\b)|(?<![\\w'])(?<colleague>${OURS})(?=\\s+(?:will|is|are|has|have)\\b)`,
  'gu',
);

/** Where the sentence begins to promise, in its order; where two begin together the longer stays. */
export function headsIn(sentence: string, colleague: string | null): readonly Head[] {
  const found: Head[] = [];
  const add = (
    shape: RegExp,
    owner: (groups: Readonly<Record<string, string>>, at: number, verb: number) => string | null,
    more: Partial<Head> = {},
  ) => {
    for (const match of sentence.matchAll(shape)) {
      const verb = match.index + match[0].length;
      const who = owner(match.groups ?? {}, match.index, verb);
      if (who !== null) found.push({ start: match.index, verb, owner: who, needs: 'action', ...more });
    }
  };
  const named = ({ owner = '' }: Readonly<Record<string, string>>): string => ownerOf(owner);
  add(FIRST_PERSON, named);
  add(THIRD_PERSON, named);
  add(PRONOUN, ({ owner = '' }, at) => personFor(owner, colleagueIn(sentence.slice(0, at)) ?? colleague));
  add(SUBJECTLESS, () => 'I');
  add(WHO, (_, at) => colleagueIn(sentence.slice(0, at)));
  add(AND_WILL, (_, at) => subjectOf(sentence.slice(0, at)));
  add(RIGHT_NOW, named, { needs: 'date' });
  add(LET_ME, () => 'I', { light: true });
  for (const match of sentence.matchAll(RECEIVED)) {
    const verb = match.index + match[0].length;
    const giver = giverIn(sentence.slice(verb, clauseEnd(sentence, verb, sentence.length)));
    if (giver) found.push({ start: match.index, verb, ...giver });
  }
  for (const match of sentence.matchAll(PASSIVE)) {
    const verb = match.index + match[0].length;
    const by =
      /\bby\s+(?<owner>us|me|our\s+(?:[\w-]+\s+){0,2}?[\w-]+|(?:an?|the|one\s+of\s+our)\s+(?:colleagues?|specialist|member\s+of\s+our\s+team|manager|agent|engineer|technician|(?:[\w-]+\s+)?(?:team|department)))\b/i.exec(
        sentence.slice(verb),
      );
    found.push({
      start: match.index,
      verb,
      owner: by?.groups?.['owner'] ? ownerOf(by.groups['owner']) : 'we',
      needs: by ? 'action' : 'word',
      passive: true,
    });
  }
  found.sort((a, b) => a.start - b.start || b.verb - a.verb);
  return found.filter((head, index) => !found.slice(0, index).some((other) => other.verb > head.start));
}

/** Who gives what “you will” speaks of; undefined where nobody does. */
function giverIn(clause: string): Pick<Head, 'owner' | 'needs'> | undefined {
  const from = GIVER.exec(clause)?.groups?.['owner'];
  if (from) return { owner: ownerOf(from), needs: 'action' };
  const ours = /^\w+\s+(?<owner>my|our)\s/i.exec(clause)?.groups?.['owner'];
  if (ours) return { owner: ownerOf(ours), needs: 'action' };
  return GIFT.test(clause) ? { owner: 'we', needs: 'date' } : undefined;
}

/** “They” may be anybody, “he” and “she” are no team. */
const personFor = (pronoun: string, colleague: string | null): string | null =>
  colleague === null ||
  (!/^they/i.test(pronoun) && /\b(?:team|desk|department|office|depot|warehouse|support|crew|staff|people)s?\b/i.test(colleague))
    ? null
    : colleague;

/** The last colleague or team that a text names. */
export function colleagueIn(text: string): string | null {
  let last: string | null = null;
  for (const { groups } of text.matchAll(COLLEAGUE)) last = ownerOf(groups?.['one'] ?? groups?.['two'] ?? groups?.['three'] ?? '');
  return last;
}

/** Who “and will” goes on about; null where it is none of us. */
function subjectOf(before: string): string | null {
  let last: string | null = null;
  for (const { groups } of before.matchAll(SUBJECT))
    last = groups?.['other'] ? null : ownerOf(groups?.['pronoun'] ?? groups?.['colleague'] ?? '');
  return last;
}

function ownerOf(words: string): string {
  const plain = words.replace(/[\s,]+$/, '').replace(/\s+/g, ' ');
  if (/^(?:i|me|my)$/i.test(plain)) return 'I';
  if (/^(?:we|us|our)$/i.test(plain)) return 'we';
  return plain.replace(/^(?:Our|My|Some\w*|The|A|An|One)\b/, (word) => word.toLowerCase());
}

/** Where the clause of the verb at `verb` ends: where the sentence goes on with something else, at `until` at the latest. */
export function clauseEnd(sentence: string, verb: number, until: number): number {
  const next = NEXT_CLAUSE.exec(sentence.slice(verb, until));
  return next ? verb + next.index : until;
}

/** A bare name may be that of a person or of anything that a sentence begins with. */
export const isThing = (owner: string): boolean => IS_NAME.test(owner) && owner !== 'I';

import { wholeSentence } from '../engine/edit';
import { withoutSentence } from '../engine/flag-phrases';
import type { Reframe, Reply, Sentence } from '../engine/rule';
import { bereaved, gravelyIll, inDanger } from '../lexicon/en/plight';
import { slotsIn } from '../engine/text/slots';
import type { Category, Edit, Span } from '../engine/types';
import { retoldOf } from './retell';
import { action, alternative, facts, matters, sameFact, sorryAbout, thanks, understand, update } from './phrases';
import { insertAfterGreeting, insertBeforeSignOff } from './place';
import { uncapital } from './words';

/** What helps against a sentence that stings. */
interface Way {
  readonly say: (reply: Reply) => string;
  /** What stands in the reply already and helps as well. */
  readonly said: RegExp;
  /** `beside`: the sentence stays; `instead`: it goes, unless it holds a fact; `drop`: it may go without a word. */
  readonly how: 'beside' | 'instead' | 'drop';
}

const ACTS =
  /^(?:here(?:['’]s| is) what (?:I|we)(?:['’]ll| will| can)|(?:I|we)(?:['’]ve| have| will|['’]ll|['’]m|['’]re| am| are) (?!not|never|unable|sorry|afraid)\w|the next step is)/i;
const OFFERS =
  /^(?:what (?:I|we) can (?:gladly )?(?:offer|do)|instead|(?:I|we) can (?:offer|still|also|give|send|help)|you can (?:still|also|instead))\b/i;
const TELLS =
  /^(?:you(?:['’]ll| will) (?:hear from|receive an update)|(?:I|we)(?:['’]ll| will) (?:update|write to|call|e-?mail|let) you)\b.+\bby\b/i;
const SHOWS = /^(?:what (?:I|we) can see|(?:here is|this is) what (?:I|we) (?:can see|know)|let me (?:check|look))\b/i;
const SEES = /^(?:I|we) (?:can see|understand|see|know) (?:why|how)\b/i;
const REGRETS = /\bsorry (?:about|for|that|to hear|your)\b/i;
const KIND =
  /\b(?:thank you (?:so much )?for (?:telling|letting|bringing|writing|raising|reporting)|sorry (?:about|for|to hear|that|your)|(?:understand|see) (?:how|why))\b/i;

/** An action beside a cause, another way beside a no, a date beside a promise, what is known in the place of a reproach. */
const WAYS: Readonly<Partial<Record<Category, Way>>> = {
  blame: { say: facts, said: SHOWS, how: 'instead' },
  defensive: { say: facts, said: SHOWS, how: 'instead' },
  excuse: { say: action, said: ACTS, how: 'beside' },
  'non-apology': { say: (reply) => sorryAbout(reply), said: REGRETS, how: 'instead' },
  dismissive: { say: matters, said: SEES, how: 'instead' },
  refusal: { say: alternative, said: OFFERS, how: 'beside' },
  'vague-timing': { say: update, said: TELLS, how: 'beside' },
  unprofessional: { say: matters, said: SEES, how: 'drop' },
  cold: { say: thanks, said: KIND, how: 'beside' },
  boilerplate: { say: action, said: ACTS, how: 'drop' },
  'tone-mismatch': { say: matters, said: SEES, how: 'drop' },
};

/** Figures, addresses, codes, quotations, placeholders, days: they stay as they stand. */
const HARD = /[\d@#`"“”<>{}[\]]|https?:|www\.|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i;
/** Reasons, conditions, terms: what the customer may need to know. */
const SOFT =
  /\b(?:because|due to|since|unless|except|only|until|before|after|if|when|once|link|page|form|number|attached|please|how|why|so that)\b|\b(?:refund|fee|charge|price|cost|pa(?:y|id)|deliver|ship|open|close|avail|includ|valid|expir|cancel|book|sent|install|sign|refer|support|requir|option|setting|version|warrant|guarant|insur|contract|term|polic|rule|count|design|work|decid|decision|accept|appl|log|regist|review|forward|pass)\w*/i;
/** A name in the middle of a sentence. */
const NAME = /(?<=[\p{L}\p{N},] )(?!I\b|I['’])\p{Lu}[\p{L}\p{N}]/u;
const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[^.!?:;\n]{0,40}?,\s*/i;

/** What can be said of any sentence that stings, by its category. */
export const reframe: Reframe = {
  suggest(category, span, reply) {
    const way = WAYS[category];
    const sentence = sentenceAt(reply, span);
    if (!way || !sentence || !stands(sentence, reply)) return [];
    // Somebody in danger or grief needs an answer first, and more than thanks.
    if (category === 'cold')
      return isGrave(reply) ? [] : [insertAfterGreeting(reply, reply.signals.upset ? understand(reply) : way.say(reply))];
    // The plan comes after all that explains; after a no, it is another way.
    if (category === 'excuse')
      return [insertBeforeSignOff(reply, NOTHING.test(reply.sentenceText(sentence)) ? alternative(reply) : way.say(reply))];
    const whole = withMood(wholeSentence(sentence, reply.text), reply.text);
    const words = reply.text.slice(whole.start, whole.end);
    const greeting = GREETING.exec(words)?.[0] ?? '';
    const own = words.slice(greeting.length);
    const hard = HARD.test(own) || NAME.test(own);
    const soft = SOFT.test(own);
    if (way.how === 'beside' || (category === 'boilerplate' && (hard || soft))) return [beside(whole, words, way.say(reply))];
    // Beside a reproach that stays, nothing helps. What only this sentence knows is for the agent to say again.
    if (hard || sentence.to - sentence.from < SHORTEST || (soft && category === 'tone-mismatch')) return [];
    const factual =
      category !== 'tone-mismatch' && category !== 'boilerplate' && (soft || reply.takesUp(whole) || isLeanedOn(sentence, reply));
    const said = !factual ? way.say(reply) : category === 'non-apology' ? `${sorryAbout(reply)} ${sameFact(reply)}` : sameFact(reply);
    const goesOn = greeting !== '' || /,[ \t]*$/.test(reply.text.slice(0, whole.start));
    const instead = { span: { start: whole.start + greeting.length, end: whole.end }, text: goesOn ? uncapital(said) : said };
    if (factual || goesOn || !hasOthers(sentence, reply)) return [instead];
    const gone = withoutSentence(whole, reply.text);
    return way.how === 'drop' ? [gone, instead] : [instead, gone];
  },
  isSaid({ span, because }, category, reply) {
    const own = WAYS[category];
    const sentence = own && span && sentenceAt(reply, span);
    if (!sentence) return false;
    // Cues say that a sentence stings more surely than how: what helps against one kind helps against all.
    const ways = because ? Object.values(WAYS) : [own];
    const next = reply.sentences[sentence.index + 1];
    if (category === 'cold' && isKind(reply)) return true;
    if (category === 'excuse' && reply.sentences.slice(sentence.index + 1).some((other) => ACTS.test(reply.sentenceText(other))))
      return true;
    return next !== undefined && ways.some(({ said }) => said.test(reply.sentenceText(next)));
  },
  isOffered: (sentence, customer) =>
    OPENING.test(sentence) ? slotsIn(sentence).length > 0 || tellsAgain(sentence, customer) : WITHOUT_GAP.test(sentence),
};

/** Read once per reply: a long one can have thousands of sentences that sting. */
const kinds = new WeakMap<Reply, boolean>();

function isKind(reply: Reply): boolean {
  let known = kinds.get(reply);
  if (known === undefined) kinds.set(reply, (known = KIND.test(reply.masked)));
  return known;
}

/** Whether the customer's own words stand in a sentence, turned to them. */
function tellsAgain(sentence: string, customer: readonly string[]): boolean {
  const retold = retoldOf(customer);
  return retold === undefined ? QUOTES.test(sentence) : sentence.includes(retold.clause);
}

/** "I'm sorry to read this: “…”", "you wrote “…”". */
const QUOTES = /\b(?:to read this:|you wrote) “/;

/** How the sentences of `phrases.ts` and of the rules' inserts begin; with an open gap they are not yet the agent's. */
const OPENING =
  /^(?:[^.,]{2,40}, )?(?:(?:I|we)(?:['’](?:m|re)| am| are) (?:really |very )?sorry|(?:I|we) (?:know|understand|can see) (?:what|how|that)|here(?:['’]s| is) what|the next step is|what (?:I|we) can|you(?:['’]ll| will) (?:hear from|receive an update)|so that I have this right|to stop this from coming back|(?:I|we)(?:['’](?:m|re)| am| are) passing|they will contact you|you won['’]t have to explain|(?:I|we)(?:['’]ll| will) (?:see this through|stay on this))\b/i;
/** Those without a gap. */
const WITHOUT_GAP =
  /^(?:[^.,]{2,40}, )?(?:They have all you told us and what (?:I|we) have done so far|(?:I|We) (?:can see|understand) (?:why|how much) this matters to you|Thank you (?:so much )?for (?:telling us about|bringing) this(?: to our attention)?)\.?$/i;

function sentenceAt({ sentences }: Reply, { start }: Span): Sentence | undefined {
  let from = 0;
  for (let to = sentences.length; from < to;) {
    const middle = (from + to) >> 1;
    if ((sentences[middle] as Sentence).span.start <= start) from = middle + 1;
    else to = middle;
  }
  return sentences[from - 1];
}

/** A sentence of its own, which can have another beside it: no item of a list, no greeting or name, nothing that goes on in the next line. */
function stands({ span, listItem, from, to }: Sentence, { text }: Reply): boolean {
  return !listItem && to - from > 1 && !/[,:;–—-]\s*$/.test(text.slice(span.start, span.end));
}

/** "It", "that", "this" in the next sentence's first words may mean something in this one. */
function isLeanedOn({ index }: Sentence, reply: Reply): boolean {
  const next = reply.sentences[index + 1];
  return next !== undefined && /^(?:\S+\s+){0,4}?(?:it|its|this|that|these|those|they|them|he|she|there)\b/i.test(reply.sentenceText(next));
}

/** "Nothing we can do about it": a plan for it would contradict. */
const NOTHING = /\bnothing [^.!?]{0,20}?\b(?:we|i) can\b|\bnothing to be done\b/i;

const isGrave = (reply: Reply): boolean => bereaved(reply) || gravelyIll(reply) || inDanger(reply);

/** Whether the reply says more than this sentence. */
function hasOthers(sentence: Sentence, reply: Reply): boolean {
  return reply.sentences.some(({ index, from, to }) => index !== sentence.index && to - from >= LEAST_WORDS);
}
/** A shorter sentence says nothing that could be said otherwise. */
const SHORTEST = 4;
/** Fewer words are a greeting or a name. */
const LEAST_WORDS = 5;

/** The sentence with the smiley or emoji behind it. */
function withMood({ start, end }: Span, text: string): Span {
  const mood = /^(?: ?(?:[:;]-?[)(DP]|\p{Extended_Pictographic}\uFE0F?))+(?!\p{L})/u.exec(text.slice(end, end + LONGEST_MOOD))?.[0] ?? '';
  return { start, end: end + mood.length };
}
const LONGEST_MOOD = 20;

/** Behind the sentence, in its line. */
function beside(whole: Span, words: string, text: string): Edit {
  return { span: { start: whole.end, end: whole.end }, text: `${/[\p{L}\p{N}]$/u.test(words) ? '.' : ''} ${text}` };
}

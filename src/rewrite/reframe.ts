import { wholeSentence } from '../engine/edit';
import { withoutSentence } from '../engine/flag-phrases';
import { rememberLast } from '../engine/remember';
import type { Reframe, Reply, Sentence } from '../engine/rule';
import { MOST_WORDS } from '../engine/text/tokens';
import type { Category, Edit, Span } from '../engine/types';
import { bereaved, gravelyIll, inDanger } from '../lexicon/en/plight';
import { bring } from './bring';
import { factIn, isLeanedOn } from './fact-in';
import { isOffered } from './offered';
import { alternative, sameFact, sorryAbout, understand } from './phrases';
import { insertAfterGreeting, insertBeforeSignOff } from './place';
import { WAYS, type Way } from './ways';
import { uncapital } from './words';

/** What can be said of any sentence that stings, by its category. */
export const reframe: Reframe = {
  suggest(category, span, reply) {
    const way = WAYS[category];
    const sentence = sentenceAt(reply, span);
    if (!way || !sentence || isEndless(sentence) || !stands(sentence, reply)) return [];
    switch (way.place) {
      case 'after the greeting':
        // Somebody in danger or grief needs an answer first, and more than thanks.
        return isGrave(reply) ? [] : [insertAfterGreeting(reply, reply.signals.upset ? understand(reply) : way.say(reply))];
      case 'at the end':
        return [insertBeforeSignOff(reply, NOTHING.test(reply.sentenceText(sentence)) ? alternative(reply) : way.say(reply))];
      default:
        return atSentence(way, category, sentence, reply);
    }
  },
  isSaid({ span, because }, category, reply) {
    const own = WAYS[category];
    const sentence = own && span && sentenceAt(reply, span);
    if (!sentence) return false;
    if (own.place === 'after the greeting' && lastSaid(own, reply) >= 0) return true;
    if (own.place === 'at the end' && lastSaid(own, reply) > sentence.index) return true;
    const next = reply.sentences[sentence.index + 1];
    // Cues say that a sentence stings more surely than how: what helps against one kind helps against all.
    const ways = because ? Object.values(WAYS) : [own];
    return next !== undefined && ways.some(({ said }) => said.test(reply.sentenceText(next)));
  },
  bring,
  isOffered,
};

/** No sentence that anybody wrote: it may hold hundreds of problems, and would be read anew for each. */
const isEndless = ({ span, from, to }: Sentence): boolean => to - from >= MOST_WORDS || span.end - span.start > LONGEST;
const LONGEST = 2000;

/** Beside the sentence, or in its place. */
function atSentence(way: Way, category: Category, sentence: Sentence, reply: Reply): Edit[] {
  const whole = withMood(wholeSentence(sentence, reply.text), reply.text);
  const words = reply.text.slice(whole.start, whole.end);
  const greeting = GREETING.exec(words)?.[0] ?? '';
  const own = words.slice(greeting.length);
  // Of a weak apology the “sorry” is no fact.
  const fact = factIn(category === 'non-apology' ? own.replace(/\b(?:sorry|apologi[sz]e)\b/gi, '') : own, whole, sentence, reply);
  const hollow = category === 'boilerplate' || category === 'tone-mismatch';
  if (way.how === 'beside' || (category === 'boilerplate' && fact !== 'none')) return [beside(whole, words, way.say(reply))];
  // Beside a reproach that stays, nothing helps.
  if (fact === 'hard' || sentence.to - sentence.from < SHORTEST || (category === 'tone-mismatch' && isLeanedOn(sentence, reply))) return [];
  const kept = fact === 'soft' && !hollow && !(category === 'non-apology' && FORMULA.test(own)) ? sameFact(reply) : '';
  const said = !kept ? way.say(reply) : category === 'non-apology' ? `${sorryAbout(reply)} ${kept}` : kept;
  const goesOn = greeting !== '' || /,[ \t]*$/.test(reply.text.slice(Math.max(0, whole.start - 3), whole.start));
  const instead = { span: { start: whole.start + greeting.length, end: whole.end }, text: goesOn ? uncapital(said) : said };
  if (kept || goesOn || !hasOthers(sentence, reply)) return [instead];
  const gone = withoutSentence(whole, reply.text);
  return way.how === 'drop' ? [gone, instead] : [instead, gone];
}

const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[^.!?:;\n]{0,40}?,\s*/i;

/** An apology that says nothing else. */
const FORMULA = /\b(?:any|the) (?:inconvenience|trouble|frustration|confusion)\b/i;

/** Read once per reply: a long one can have thousands of sentences that sting. */
const waysRead = rememberLast((_reply: Reply) => new Map<Way, number>());

/** The last sentence that says what helps, or -1. */
function lastSaid(way: Way, reply: Reply): number {
  const known = waysRead(reply);
  let last = known.get(way);
  if (last === undefined) known.set(way, (last = reply.sentences.findLastIndex((one) => way.said.test(reply.sentenceText(one)))));
  return last;
}

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

import { wholeSentence } from '../engine/edit';
import { bereaved, gravelyIll } from '../lexicon/en/plight';
import type { Reply, Rule, Sentence } from '../engine/rule';
import type { Edit, Finding } from '../engine/types';

const rule: Rule = {
  meta: {
    id: 'emotion-bereaved-cheer',
    title: 'Too bright beside a death or an illness',
    category: 'tone-mismatch',
    severity: 'warning',
    description: 'A cheerful closing, an exclamation mark, emoji, a survey or an offer after a death or a serious illness.',
    message: 'They are grieving or afraid, and this may hurt. Try: the same, without the cheer.',
    rationale: 'Cheer beside grief shows that a template wrote the reply. Plain and quiet words are what helps.',
    examples: [
      {
        bad: 'I am sorry for your loss. The account is closed. Have a great day!',
        good: 'I am sorry for your loss. The account is closed.',
        customer: 'My mother passed away and I need to close her account.',
      },
      {
        bad: 'I am sorry for your loss. The contract ended today 😊',
        good: 'I am sorry for your loss. The contract ended today',
        customer: 'My husband died in April. Please stop the contract.',
      },
      {
        bad: 'I am very sorry to hear about the diagnosis. The booking is cancelled!',
        good: 'I am very sorry to hear about the diagnosis. The booking is cancelled.',
        customer: 'I was diagnosed with cancer last week and cannot travel.',
      },
      {
        bad: 'We are sorry for your loss. Please take our short survey about this chat.',
        good: 'We are sorry for your loss.',
        customer: 'My late father had a phone with you. How do I return it?',
      },
    ],
    nearMisses: [
      { text: 'Have a great day!', customer: 'Thanks, the new card is here.' },
      { text: 'I am sorry for your loss. Your account manager is Ana. Take care.', customer: 'My mother passed away.' },
      { text: 'I am so sorry for your loss 💐', customer: 'My husband died in April.' },
      { text: 'You can rate the film! 😊', customer: 'Where can I rate the film about the funeral?' },
    ],
    sources: ['FCA FG21/1, fair treatment of vulnerable customers', 'HBR 2018, Sorry Is Not Enough'],
  },
  *check(reply) {
    if (!bereaved(reply) && !gravelyIll(reply)) return;
    for (const sentence of reply.sentences) {
      const found = cheerIn(sentence, reply);
      if (found) yield found;
    }
  },
};

const CHEERFUL =
  /\b(?:(?:have|enjoy) (?:a|an|the rest of your|your) (?:\w+ )?(?:great|good|lovely|nice|wonderful|fantastic|amazing|awesome|super|fabulous|sunny|day|weekend|evening|week)|happy (?:to have|shopping|holidays|travels|monday|friday|weekend)|awesome|woohoo|yay|great news|exciting|fantastic|cheers)\b/i;
const SELLS =
  /\b(?:(?:short|quick|brief|our|satisfaction|feedback) survey|rate (?:us|this|your|our|my)|(?:leave|write) (?:us )?a review|\d+ ?% off|discount code|promo code|special offers?|upgrade (?:to|now)|loyalty points|bonus points|treat yourself|refer a friend|follow us on|(?:check out|discover) our)\b/i;
/** Hearts, flowers, candles and the like may stand there. */
const EMOJI = /(?![❤♥🖤🤍💙💜💚💛🧡💔💐🌹🌷🕊🕯🙏🤗😔😢🥺©®™‼])\p{Extended_Pictographic}\uFE0F?/u;

/** "Take good care!" is meant warmly, and heard so. */
const WARM = /\b(?:hope|wish\w*|take (?:good )?care|get well|recover\w*|mend|strength)\b/i;

function cheerIn(sentence: Sentence, reply: Reply): Finding | undefined {
  const { span } = sentence;
  const text = reply.masked.slice(span.start, span.end);
  const cheer = CHEERFUL.exec(text) ?? SELLS.exec(text);
  if (cheer) return at(span.start + cheer.index, cheer[0].length, short(sentence) ? without(sentence, reply) : []);
  const emoji = EMOJI.exec(text);
  if (emoji) {
    const [start, end] = [span.start + emoji.index, span.start + emoji.index + emoji[0].length];
    const from = reply.text[start - 1] === ' ' ? start - 1 : start;
    return at(start, end - start, [{ span: { start: from, end }, text: '' }]);
  }
  const marks = /!+/.exec(text);
  if (marks && !WARM.test(text) && reply.factHits('greeting').every((hit) => hit.sentence !== sentence))
    return at(span.start + marks.index, marks[0].length, [
      { span: { start: span.start + marks.index, end: span.start + marks.index + marks[0].length }, text: '.' },
    ]);
  return undefined;
}

const at = (start: number, length: number, suggestions: readonly Edit[]): Finding => ({
  span: { start, end: start + length },
  suggestions,
});

/** A longer sentence may say something else, too. */
const short = ({ from, to }: Sentence): boolean => to - from <= 9;

/** The whole sentence goes, with the space before it. */
function without(sentence: Sentence, { text }: Reply): Edit[] {
  const { start, end } = wholeSentence(sentence, text);
  return [{ span: { start: text[start - 1] === ' ' ? start - 1 : start, end }, text: '' }];
}

export default rule;

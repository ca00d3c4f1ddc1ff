import { closes, greets } from '../engine/letter';
import type { Reply, Rule } from '../engine/rule';
import { bring } from '../rewrite/bring';

const LEAST_WORDS = 40;
const LEAST_SENTENCES = 3;

const rule: Rule = {
  meta: {
    id: 'missing-greeting-closing',
    title: 'Starts or ends without a hello',
    category: 'clarity',
    severity: 'suggestion',
    strictOnly: true,
    description: 'A reply of e-mail length that greets nobody, or that greets and then simply stops.',
    message: 'They may find it abrupt. Try: their name at the start, yours at the end.',
    rationale: 'A name at both ends shows that a person wrote to a person. It costs one line.',
    examples: [
      {
        bad: 'I have checked the order and the teapot left our warehouse on Monday. The courier came on Tuesday but found nobody in, so it went back to the depot.\n\nIt will come again on Thursday between nine and twelve. Let me know if another day suits you better.',
        good: 'Hi [name],\n\nI have checked the order and the teapot left our warehouse on Monday. The courier came on Tuesday but found nobody in, so it went back to the depot.\n\nIt will come again on Thursday between nine and twelve. Let me know if another day suits you better.',
      },
      {
        bad: 'Hi Mo,\n\nThe statement was wrong since the third licence was still active in April. That licence is now off, the April statement is corrected, and the new total is on the billing page.\n\nThe old statement is kept there for your records.',
        good: 'Hi Mo,\n\nThe statement was wrong since the third licence was still active in April. That licence is now off, the April statement is corrected, and the new total is on the billing page.\n\nThe old statement is kept there for your records.\n\nKind regards,\n[your name]',
      },
      {
        bad: 'Your deposit was returned on 4 May to the card that ends in 1881. Banks take three to five days to show it on the account.\n\nThe room for June is booked on the same card, and nothing is due until you arrive.\n\nKind regards,\nIda',
        good: 'Hi [name],\n\nYour deposit was returned on 4 May to the card that ends in 1881. Banks take three to five days to show it on the account.\n\nThe room for June is booked on the same card, and nothing is due until you arrive.\n\nKind regards,\nIda',
      },
    ],
    nearMisses: [
      { text: 'Sure, that is done.' },
      {
        text: 'Mo,\n\nThe teapot left our warehouse on Monday. The courier came on Tuesday but found nobody in, so it went back to the depot.\n\nIt will come again on Thursday between nine and twelve, and the driver rings ten minutes before.\n\nBest wishes\nIda',
      },
      {
        text: 'The teapot left our warehouse on Monday. The courier came on Tuesday but found nobody in, so it went back to the depot.\n\nIt will come again on Thursday between nine and twelve, and the driver rings ten minutes before that.',
        customer: 'And when will it come?',
        earlier: ['Hi Mo, I am checking this for you. Ida'],
      },
    ],
    sources: ['Page 2014', 'Zendesk AutoQA, greeting and closing'],
  },
  *check(reply) {
    if (reply.earlier.length || reply.signals.technical || reply.facts.debate || !isLetter(reply)) return;
    if (!greets(reply) && !warm(reply)) yield { span: null, suggestions: () => bring('greeting', reply) };
    else if (greets(reply) && !closes(reply)) yield { span: null, suggestions: () => bring('closing', reply) };
  },
};

const isLetter = ({ words, sentences }: Reply): boolean =>
  words >= LEAST_WORDS && sentences.length >= LEAST_SENTENCES && (sentences.at(-1)?.paragraph ?? 0) > 0;

/** A first sentence that speaks to the person: "I'm sorry about …", "Nearly there, Ana." */
const warm = (reply: Reply): boolean =>
  [...reply.factHits('apology'), ...reply.factHits('empathy')].some(({ sentence }) => sentence.index === 0) ||
  /^[^.!?\n]{0,80}(?:, | (?:Oh|Mr|Ms|Mrs|Dr)\.? )\p{Lu}\p{Ll}+/u.test(` ${reply.masked.trimStart()}`);

export default rule;

import type { Rule } from '../engine/rule';

/** What `hostile-shouting` leaves: two exclamation marks, or a question with a shout in it. */
const PAIR = /(?<![!?])(?:!!|\?!|!\?)(?![!?])/g;
const WARM = /\b(?:thank|thanks|sorry|hope|glad|welcome|enjoy|happy)\b/i;

const rule: Rule = {
  meta: {
    id: 'hostile-punctuation',
    title: 'Sounds louder than it is meant',
    category: 'unprofessional',
    severity: 'suggestion',
    description: 'Doubled marks, “!!” or “?!”, in answer to a complaint.',
    message: 'Doubled marks can sound loud or amused. Try: one mark.',
    rationale: 'To somebody with a problem two exclamation marks are impatience or a grin, and neither helps.',
    examples: [
      { bad: 'We told you that!!', good: 'We told you that.', customer: 'My parcel is lost.' },
      { bad: 'Did you check the address?!', good: 'Did you check the address?', customer: 'My order never arrived.' },
      { bad: 'The van does not fly!!', good: 'The van does not fly.', customer: 'I waited all day and nobody came.' },
    ],
    nearMisses: [
      { text: 'Thank you so much for the photos!!', customer: 'My order arrived broken, photos attached.' },
      { text: 'Enjoy the party!!', customer: 'Just got my costume ready, love it!' },
      { text: 'Is it working now?', customer: 'The app crashed.' },
    ],
    sources: ['Danescu-Niculescu-Mizil et al. 2013'],
  },
  *check(reply) {
    if (!reply.signals.complaint || reply.facts.cheer) return;
    for (const match of reply.masked.matchAll(PAIR)) {
      const sentence = reply.sentences.findLast(({ span }) => span.start < match.index);
      if (sentence && WARM.test(reply.text.slice(sentence.span.start, match.index))) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      yield { span, suggestions: [{ span, text: match[0].includes('?') ? '?' : '.' }] };
    }
  },
};

export default rule;

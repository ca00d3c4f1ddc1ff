import type { Rule } from '../engine/rule';
import { insertAfterGreeting } from '../rewrite/place';
import { apologies } from '../rewrite/phrases';
import { smallTalk } from '../engine/situation';

const rule: Rule = {
  meta: {
    id: 'mismatch-implied',
    title: 'Sounds like an answer to something else',
    category: 'tone-mismatch',
    severity: 'suggestion',
    description: 'A cheerful, thankful or promotional answer to a complaint without a word of regret, or one to another message.',
    message: 'They may feel that nobody read it. Try: name their problem first.',
    rationale: 'A smile, an offer or another topic says to somebody with a problem that nobody read it.',
    examples: [
      {
        bad: "Yay, thank you for the fantastic review! Don't forget to follow us and enjoy 20% off your next order 🎉",
        good: "We're sorry the lamp arrived broken, and that nobody answers your emails. Yay, thank you for the fantastic review! Don't forget to follow us and enjoy 20% off your next order 🎉",
        customer: 'The lamp arrived broken and nobody answers my emails. I am furious, this is a disgrace.',
      },
      {
        bad: 'Yay, what a fantastic review, thank you so much! Follow us and enjoy 15% off your next order 🎉',
        good: "We're sorry you were charged twice. Yay, what a fantastic review, thank you so much! Follow us and enjoy 15% off your next order 🎉",
        customer: 'You charged me twice and your phone line hangs up on me. I am furious.',
      },
      {
        bad: "Wow, thank you so much for the lovely review! Don't forget to follow us for 20% off your next trip 🎉",
        good: "We're sorry your suitcase was lost. Wow, thank you so much for the lovely review! Don't forget to follow us for 20% off your next trip 🎉",
        customer: 'You lost my suitcase and I have no clothes for the wedding. This is a disgrace.',
      },
    ],
    nearMisses: [
      { text: 'Yay, so happy that you like it!', customer: 'Love the new lamp, thank you!' },
      { text: 'I am sorry about the lamp. Here is 20% off your next order.', customer: 'The lamp arrived broken.' },
      { text: 'Thanks for choosing us!', customer: 'Booked my third trip with you today.' },
    ],
    sources: ['HBR 2018, Sorry Is Not Enough'],
  },
  *check(reply) {
    const { complaint, companySide } = reply.signals;
    if (complaint && companySide && !smallTalk(reply) && !reply.facts.apology && reply.likely('tone-mismatch') > 0)
      yield { span: null, suggestions: () => apologies(reply).map((sentence) => insertAfterGreeting(reply, sentence)) };
  },
};

export default rule;

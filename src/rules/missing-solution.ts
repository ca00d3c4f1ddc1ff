import type { Reply, Rule } from '../engine/rule';
import type { Fact } from '../engine/types';
import { asks, misses } from '../engine/situation';
import { bring } from '../rewrite/bring';

const rule: Rule = {
  meta: {
    id: 'missing-solution',
    title: 'No next step yet',
    category: 'missing-next-step',
    severity: 'suggestion',
    description: 'There is an open problem and the reply has no answer, action, question or way to continue.',
    message: 'They cannot tell what happens next. Try: what you will do, and by when.',
    rationale: 'Sympathy without a step leaves the customer where they were. Energy in solving is what satisfies.',
    examples: [
      {
        bad: "I'm so sorry about that.",
        good: "I'm so sorry about that. Here is what happens next: [action] by [date].",
        customer: 'My order never arrived.',
      },
      {
        bad: 'We apologise for the inconvenience.\n\nKind regards,\nTom',
        good: 'We apologise for the inconvenience. Here is what happens next: [action] by [date].\n\nKind regards,\nTom',
        customer: 'The heating is broken and it is freezing.',
      },
      {
        bad: 'That must be frustrating.',
        good: 'That must be frustrating. Here is what happens next: [action] by [date].',
        customer: 'You charged me twice!',
      },
    ],
    nearMisses: [
      { text: "I'm so sorry. I've sent a new one today.", customer: 'My order never arrived.' },
      { text: "I'm sorry. Which model do you have?", customer: 'The heating is broken.' },
      { text: 'Yes, shipping to Spain takes 4 days.', customer: 'Do you ship to Spain?' },
    ],
    sources: ['HBR 2018, Sorry Is Not Enough', 'Lewicki, Polin & Lount 2016'],
  },
  *check(reply) {
    if (!reply.signals.companySide || leadsOn(reply) || !(misses(reply, 'missing-next-step') || sympathyAlone(reply))) return;
    yield { span: null, suggestions: () => bring('nextStep', reply) };
  },
};

/** A list, a number, another way, a question or a debate is an answer of a kind. */
function leadsOn(reply: Reply): boolean {
  const { timeframe, alternative, debate } = reply.facts;
  return timeframe || alternative || debate || asks(reply) || /\d/.test(reply.text) || reply.sentences.some(({ listItem }) => listItem);
}

/** Cues doubt that there is a step, and what the agent has written is kindness. */
const DOUBT = 0.3;

function sympathyAlone(reply: Reply): boolean {
  const own = (fact: Fact): boolean => reply.factHits(fact).some(({ sentence }) => !reply.offered[sentence.index]);
  return reply.signals.complaint && (own('apology') || own('empathy')) && reply.likely('nextStep') < DOUBT;
}

export default rule;

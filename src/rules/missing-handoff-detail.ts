import { namesColleague } from '../engine/details';
import { flagPhrases } from '../engine/flag-phrases';
import { conditional, inQuestion, sentenceHas, type Guard } from '../engine/guards';
import type { Reply } from '../engine/rule';

const named: Guard = ({ sentence }, reply) => namesColleague(reply.sentenceText(sentence));

export default flagPhrases(
  {
    id: 'missing-handoff-detail',
    title: 'Handed on, but to whom and by when?',
    category: 'handoff',
    severity: 'suggestion',
    description: 'A hand-off that names no person and no time, and does not say that nothing has to be told again.',
    message: 'They may hear “you start over”. Try: who has it, and when they will hear.',
    rationale: 'A customer who is handed on fears to tell it all again to nobody in particular. A name and a time take that away.',
    examples: [
      {
        bad: "I've escalated this to my manager.",
        good: "I've escalated this to my manager. You will hear from [name] by [date].",
        customer: 'The kitchen is still not finished. I am fed up.',
      },
      {
        bad: "I'm forwarding your case to the billing team.",
        good: "I'm forwarding your case to the billing team. You will hear from [name] by [date].",
      },
      {
        bad: 'We will refer your claim to our workshop and they will be in touch.',
        good: 'We will refer your claim to our workshop and they will be in touch. You will hear from [name] by [date].',
        customer: 'The brake failed after one week.',
      },
    ],
    nearMisses: [
      { text: "I've escalated this to my manager Ana, who will call you." },
      { text: "I've forwarded it to the billing team; they reply within 24 hours." },
      { text: "I've shared the link with you." },
      { text: 'I have passed your kind words to the kitchen.', customer: 'The soup was heavenly!' },
      { text: 'I am passing this to our workshop with all your photos, so you need not tell it again.' },
      { text: 'If it happens again, we will escalate this to the network team.' },
    ],
    sources: ['Zendesk, escalation and churn risk', 'Packard, Moore & McFerran 2018'],
  },
  [
    {
      find: [
        '{we} (have|am|are|will|can)? *1 (escalated|escalate|escalating) *5 (to|with) {our} *3 (manager|supervisor|team|department|office|colleague~|specialist~|engineer~|developer~)',
        '{we} (have|am|are|will)? *1 (escalated|escalate|escalating) (this|it|your *2)',
        '{we} (have|am|are|will)? *1 (forwarded|forward|forwarding|passed|pass|passing|transferred|transfer|transferring|referred|refer|referring|handed|hand|handing) (this|it|you|your *3|everything|the (case|matter|claim|issue|ticket)) *2 to (the|our|my|a|another) *3 (manager|supervisor|team|department|office|colleague~|specialist~|engineer~|developer~|workshop|warehouse)',
      ],
      unless: [conditional, inQuestion, named, sentenceHas('words', 'comments', 'compliments', 'praise', 'thanks', 'wish', 'now')],
      instead: [({ sentence }, reply) => ({ sentence: `${reply.sentenceText(sentence)}. You will hear from [name] by [date].` })],
    },
  ],
  { when: leavesOpen },
);

/** "…you need not tell it again", "with your photos and the whole history". */
const CARRIED =
  /\b(?:again|repeat|once more|twice|start over|history|everything|all (?:the|your) (?:details|photos|messages|notes)|notes)\b/i;
const IDEA = /\b(?:feedback|suggestions?|ideas?|feature request)\b/i;
const WHEN = /\b(?:by|within|before|until) (?:[[<{]|\w+day|noon|\d|the end)|\btoday\b|\btomorrow\b/i;

/** Nothing in the reply says when, and the customer waits for something. */
function leavesOpen(reply: Reply): boolean {
  const { signals, facts, masked, customer } = reply;
  const waiting = customer.length === 0 || signals.complaint || signals.question;
  return waiting && !facts.timeframe && !facts.cheer && !IDEA.test(masked) && !CARRIED.test(masked) && !WHEN.test(reply.text);
}

import type { Rule } from '../engine/rule';
import { answersComplaint } from '../engine/situation';
import { bring } from '../rewrite/bring';

/** A reply with more content words than these is about something, if in words of its own. */
const MOST_OWN = 5;

/** What follows is theirs, even where it is still a slot. */
const FRAME = /\b(?:I have this right|you (?:mention|said|say|wrote|describe)|if I understand|as you)/i;

const rule: Rule = {
  meta: {
    id: 'missing-acknowledgement',
    title: 'Their own words do not come back',
    category: 'clarity',
    severity: 'suggestion',
    strictOnly: true,
    description: 'Nothing that the customer wrote about comes back in the reply.',
    message: 'They may feel that nobody read it. Try: their problem in a few of their own words.',
    rationale: 'Naming what happened shows that somebody read it. General words leave the customer in doubt.',
    examples: [
      {
        bad: "Thank you for your message. We'll be in touch by noon.",
        good: "So that I have this right: [the problem in their words]. Thank you for your message. We'll be in touch by noon.",
        customer: 'The green teapot I bought drips from the spout and ruined my tablecloth.',
      },
      {
        bad: 'Hi Ola, can you give us more details please?',
        good: 'Hi Ola, so that I have this right: [the problem in their words]. Can you give us more details please?',
        customer: 'Why does the April statement show three licences? I only have one. This is wrong.',
      },
      {
        bad: 'We apologise for the inconvenience and will get back to you.',
        good: 'So that I have this right: you got a fine. We apologise for the inconvenience and will get back to you.',
        customer: 'My parking permit expired a month early and I got a fine because of it.',
      },
    ],
    nearMisses: [
      {
        text: "I'm sorry the teapot drips. I'll send another one.",
        customer: 'The green teapot I bought drips from the spout and ruined my tablecloth.',
      },
      { text: 'Hello, how can I help?', customer: 'Hi there' },
      { text: 'I have refunded the second payment.', customer: 'You charged me twice for my yearly membership, I am furious!' },
      { text: 'Have a lovely weekend.', customer: 'Thanks, the green teapot arrived and pours beautifully.' },
    ],
    sources: ['Packard & Berger 2021', 'Zendesk AutoQA, comprehension'],
  },
  *check(reply) {
    if (!answersComplaint(reply) || reply.earlier.length || FRAME.test(reply.masked)) return;
    if (reply.facts.acknowledgement || reply.contentWords().size > MOST_OWN) return;
    yield { span: null, suggestions: () => bring('acknowledgement', reply) };
  },
};

export default rule;

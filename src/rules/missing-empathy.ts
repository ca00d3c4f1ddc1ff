import { lacksCare } from '../lexicon/en/plight';
import type { Rule } from '../engine/rule';
import { misses } from '../engine/situation';
import { bring } from '../rewrite/bring';

const rule: Rule = {
  meta: {
    id: 'missing-empathy',
    title: 'No word on their trouble yet',
    category: 'missing-empathy',
    severity: 'suggestion',
    description: 'The customer is upset and nothing in the reply recognises their trouble, effort or feelings.',
    message: 'They are upset and may feel unseen. Try: one sentence that names their trouble.',
    rationale: 'People who feel heard stop repeating themselves. One specific sentence is enough.',
    examples: [
      {
        bad: 'Please restart the router.',
        good: 'I understand how frustrating it is that the router keeps dropping. Please restart the router.',
        customer: "I'm so frustrated, the router keeps dropping and I've lost a whole day of work!",
      },
      {
        bad: 'Send it back with the label.',
        good: 'I understand how frustrating [the problem] is. Send it back with the label.',
        customer: 'Really disappointed with the quality, it broke again.',
      },
      {
        bad: 'Your ticket is with the billing team.',
        good: "I understand how frustrating it is that you've had to email four times. Your ticket is with the billing team.",
        customer: "I've emailed four times and nothing happens, this is a joke!",
      },
    ],
    nearMisses: [
      { text: 'We open at 9.', customer: 'What time do you open?' },
      {
        text: "I can see why you're frustrated when the router drops every hour. Let's fix it.",
        customer: "I'm so frustrated, the router keeps dropping.",
      },
      { text: 'That must have been disappointing. I can offer a replacement.', customer: 'Really disappointed with the quality.' },
    ],
    sources: ['EPITOME, Sharma et al. 2020', 'Packard, Li & Berger 2024'],
  },
  *check(reply) {
    if (!misses(reply, 'missing-empathy') || lacksCare(reply)) return;
    yield { span: null, suggestions: () => bring('empathy', reply) };
  },
};

export default rule;

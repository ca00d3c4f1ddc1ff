import { flagPhrases } from '../engine/flag-phrases';
import { inQuestion, sentenceHas } from '../engine/guards';

const refusing = sentenceHas('not', 'no', 'never', 'unable', 'only', 'final', 'declined', 'without');
const granting = sentenceHas('lets', 'covers', 'covered', 'allows', 'privacy', 'insurance', 'read', 'sorry');

export default flagPhrases(
  {
    id: 'shift-policy-shield',
    title: 'Hides behind a rule',
    category: 'excuse',
    severity: 'warning',
    description: 'A policy, clause or guideline as the whole reason: “it’s our policy”, “as per our terms”.',
    message: 'A rule alone sounds like an excuse. Try: the reason behind it, and an alternative.',
    rationale: '“It’s our policy” tops the lists of hated phrases: it explains nothing and offers nothing.',
    examples: [
      { bad: "It's our policy.", good: 'We do it this way because [reason]. What I can offer is [alternative].' },
      {
        bad: "That's against company policy.",
        good: "That isn't something I can do, because [reason]. What I can offer is [alternative].",
      },
      { bad: 'As per our policy, opened items are not refunded.', good: 'We do not refund opened items because [reason].' },
    ],
    nearMisses: [
      { text: 'Our returns policy lets you send it back within 60 days.' },
      { text: 'Your insurance policy number is on page one.' },
      { text: 'You can read our privacy policy here.' },
    ],
    sources: ['Globe and Mail, readers’ most hated phrases', 'Castro, avoid list'],
  },
  [
    {
      find: ['^ (it|this|that) is (just|simply)? our policy $'],
      instead: [{ sentence: 'We do it this way because [reason]. What I can offer is [alternative].' }],
    },
    {
      find: ['^ (it|this|that) is against (our|company) policy $'],
      instead: [{ sentence: "That isn't something I can do, because [reason]. What I can offer is [alternative]." }],
    },
    {
      find: [
        'our policy (is|not|states|does|says|requires)',
        'policy (states|does not|dictates|prohibits|forbids|not to)',
        '(as per|per|due to|because of|according to) *2 (policy|policies|guidelines|terms|rules|criteria|regulations)',
        '(operate|have) a *3 policy',
        'pursuant to',
      ],
      unless: [granting, inQuestion, (hit, reply) => !refusing(hit, reply)],
    },
  ],
);

import type { Rule } from '../engine/rule';
import { misses } from '../engine/situation';
import { bring } from '../rewrite/bring';

const rule: Rule = {
  meta: {
    id: 'missing-apology',
    title: 'No apology yet',
    category: 'missing-apology',
    severity: 'warning',
    description: 'The customer reports a failure and the reply has no word of regret.',
    message: 'They may wait for a “sorry”. Try: one plain sentence.',
    rationale: 'Owning what happened is what an upset customer waits for before they take in any help.',
    examples: [
      {
        bad: 'Hi Sam,\n\nI have refunded the second payment.',
        good: "Hi Sam,\n\nI'm sorry you were charged twice for your subscription. I have refunded the second payment.",
        customer: 'You charged me twice for my subscription!',
      },
      {
        bad: 'Please reinstall the app.',
        good: "I'm sorry the app keeps crashing since the update. Please reinstall the app.",
        customer: 'The app keeps crashing since the update.',
      },
      {
        bad: "Hello, we've sent a new one.",
        good: "Hello, we're sorry your order never arrived, and that nobody replies. We've sent a new one.",
        customer: 'My order never arrived and nobody replies.',
      },
    ],
    nearMisses: [
      { text: 'Click Settings and then Password.', customer: 'How do I change my password?' },
      { text: "I'm sorry your order hasn't arrived. I've sent a new one.", customer: 'My order never arrived.' },
      { text: 'Great to hear, have a lovely weekend.', customer: 'Thanks, all sorted!' },
      { text: 'We let you down with this delivery.', customer: 'My parcel is late.' },
    ],
    sources: ['Lewicki, Polin & Lount 2016', 'Davidow 2003'],
  },
  *check(reply) {
    if (!misses(reply, 'missing-apology')) return;
    yield { span: null, suggestions: () => bring('apology', reply) };
  },
};

export default rule;

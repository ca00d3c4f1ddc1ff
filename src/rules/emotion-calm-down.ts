import { flagPhrases } from '../engine/flag-phrases';
import { conditional, followedBy } from '../engine/guards';
import { insteadOfClause } from '../rewrite/clause';
import { speaker } from '../rewrite/words';

export default flagPhrases(
  {
    id: 'emotion-calm-down',
    title: 'Sounds like “calm down”',
    category: 'dismissive',
    severity: 'error',
    description: '“Calm down”, “no need to be upset”, “please be reasonable”.',
    message: 'They may hear “do not be upset”. Try: what you understood, and what happens next.',
    rationale: 'An order about feelings says that they are not justified. It heads every list of phrases to avoid.',
    examples: [
      { bad: 'Please calm down.', good: 'I can see why [what happened] is upsetting. Here is what happens next: [action].' },
      { bad: "There's no need to be rude.", good: 'I can see why [what happened] is upsetting. Here is what happens next: [action].' },
      { bad: 'Please be reasonable.', good: 'I can see why [what happened] is upsetting. Here is what happens next: [action].' },
    ],
    nearMisses: [
      { text: 'Let the machine cool down for 30 minutes before you open it.' },
      { text: "There's no need to send it back." },
      { text: "I'll handle the rest so you can relax this weekend." },
      { text: "Please don't worry, the charge has been reversed." },
    ],
    sources: ['Castro, avoid list', 'ICT Texas, avoid list'],
  },
  [
    { find: '^ please (calm|settle) down and', instead: ['please'] },
    {
      find: [
        '^ (please|just|now)? *1 (calm|settle|simmer) down',
        '(you|try to|please|everyone|better) (calm|settle|simmer) down',
        '(had|take) (some)? time to cool down',
        '(there is)? no need (to (be|get|become) (rude|upset|angry|dramatic|aggressive|nasty|personal|so)|for (drama|that tone|insults))',
        '(please)? be reasonable',
      ],
      unless: [conditional, followedBy(3, 'for', 'minutes', 'completely')],
      instead: [
        insteadOfClause((reply) => `${speaker(reply)} can see why [what happened] is upsetting. Here is what happens next: [action].`),
      ],
    },
  ],
);

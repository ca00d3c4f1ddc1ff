import { flagPhrases } from '../engine/flag-phrases';
import { actsBeside, conditional, inQuestion, sentenceHas } from '../engine/guards';
import { waits } from '../engine/situation';
import { isWhole } from '../rewrite/words';

const workaround = sentenceHas('instead', 'hand', 'manually', 'workaround', 'sorry', 'mistake', 'ours');

export default flagPhrases(
  {
    id: 'shift-system-says-no',
    title: 'Sounds like the computer decides',
    category: 'excuse',
    severity: 'warning',
    description: '“The system won’t let me”, “it was closed automatically”, “that’s how our tool works”.',
    message: 'They may hear “nobody here decides”. Try: what a person can do, and when.',
    rationale: 'A customer cannot reason with a program. They wrote because they want a person to decide.',
    examples: [
      { bad: "The system won't let me.", good: "I can't do this from here. I will ask [team] and tell you by [date]." },
      { bad: "Our software doesn't allow a second address.", good: 'I have added the second address by hand.' },
      { bad: 'The seats are assigned by the computer.', good: 'I have moved you to seats 4 and 5.' },
    ],
    nearMisses: [
      { text: "The system won't accept the voucher, so I've applied the discount by hand." },
      { text: "If your system won't let you sign in, send me a screenshot." },
      { text: 'Our system is back online.' },
      { text: 'The refund was calculated by our system; I checked it and added the 4 euro it left out.' },
    ],
    sources: ['Globe and Mail, readers’ most hated phrases', 'Davidow 2003'],
  },
  [
    {
      find: '^ (the|our|my) (system|software|computer|tool|platform) (will|does|can) not (let|allow) (me|us|this|that|it) (to)? (do (this|that|it))?',
      unless: [actsBeside, workaround],
      instead: [(hit) => (isWhole(hit) ? { sentence: "I can't do this from here. I will ask [team] and tell you by [date]." } : undefined)],
    },
    {
      find: [
        '(the|our|my|this) *1 (system|software|computer|tool|till|checkout|machine|program|programme|crm|scanner|template|till|app) {aside}? (will|does|can|did|is|would) not (let|allow|permit|give|support|enable|offer|pull|know|look|do|open)',
        '(system|software|computer|tool|till|checkout) (offers|gives|has|knows|leaves|allows|accepts) (me|us)? (no|only|nothing)',
        'computer says',
        'system (limitation~|restriction~)',
        '(closed|issued|set|produced|generated|calculated|sorted|assigned|decided|screened|applied|triggered|chosen|locked|put on|picked|sent) (out|overnight)? (by|in) (an|the|our|a) *1 (system|software|computer|algorithm|robot|bot|tool|queue|review|filter)',
        '(system|software|computer|algorithm|tool|robot|queue|checkout|feed|registers|till|model) (decides|decided|determines|drops|locks|sorts|proposes|picks|chooses|assigns|generates|schedules|rounds)',
        '(that|this|it) is (just|simply|exactly|also)? how *3 (system|platform|software|tool|workflow|process|app) (is|was|works|work|operates|behaves|organised|built)',
        'systems are automated',
      ],
      unless: [actsBeside, conditional, inQuestion, workaround],
    },
  ],
  { when: waits },
);

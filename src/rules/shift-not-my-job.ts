import { flagPhrases } from '../engine/flag-phrases';
import { actsBeside, inQuestion, sentenceHas } from '../engine/guards';
import { waits } from '../engine/situation';
import { isWhole } from '../rewrite/words';

export default flagPhrases(
  {
    id: 'shift-not-my-job',
    title: 'Sounds like somebody else’s desk',
    category: 'excuse',
    severity: 'warning',
    description: '“Not my department”, “we only pass it on”, “another team handles this”, “we have no influence on that”.',
    message: 'They may feel sent round in circles. Try: who takes it on, and by when.',
    rationale: 'Who is in charge inside the house is not the customer’s task. A handover with a name is.',
    examples: [
      { bad: "That's not my department.", good: '[Team] looks after this. I am passing it on to [name], who will reply by [date].' },
      { bad: 'We only print the statements.', good: 'I am asking the accounts team today and will write to you on Thursday.' },
      { bad: 'Our desk has no say in the timetable.', good: 'I have asked the planners for the reason and will write by Friday.' },
    ],
    nearMisses: [
      { text: 'Our billing team handles this, so I have passed your case to Ana, who will email you by noon.' },
      { text: 'It is my job to get this sorted for you.' },
      { text: 'I am just checking the tracking now.' },
      { text: 'We have no access to your recordings: they stay on your device.' },
    ],
    sources: ['Davidow 2003', 'Globe and Mail, readers’ most hated phrases'],
  },
  [
    {
      find: '^ (this|that|it) is not {aside}? (my|our) (job|department|area|remit|table|desk|team)',
      unless: [actsBeside],
      instead: [
        (hit) =>
          isWhole(hit) ? { sentence: '[Team] looks after this. I am passing it on to [name], who will reply by [date].' } : undefined,
      ],
    },
    {
      find: [
        'not {aside}? (my|our|this) (job|department|area|remit|desk|decision|table)',
        '(above|beyond|outside) my (pay grade|remit|authority)',
        'i do not make the rules',
        '(i|we|you) (just|only|merely) (handle|follow|see|show|display|pass|print|draw|host|rent|sell|resell|relay|forward|take|do (the|what|as)|apply|deliver|know what)',
        '(i|we) (am|are) (just|only|merely) (the|here|(a|an) *2 (agent|rep|representative|assistant|employee|messenger|worker|operator|intern|reseller|platform|marketplace|middleman))',
        '(i|we) (just|only) work here',
        '^ (please|kindly)? (call|write to|email|contact|ask|use|visit|try) *4 instead $',
        '^ (so|then|unfortunately|please)? (you (will)? (have|need) to)? (open|raise|create|submit|file) (a|another) (new|another|separate)? (ticket|request|case) *4 $',
        'use the (correct|right|proper|appropriate) (form|channel|address|category|department|number)',
        '(no|zero|little|nor|not have any|without any) (sight|insight|influence|say|discretion|visibility|control|power|means|authority) (of|into|on|over|in|there|here|whatsoever|to)',
        '(no|zero|little) (influence|say|insight|discretion|control) $',
        'no (way of knowing|line of sight)',
        '(can|could) not (see into|overturn|influence)',
        '(not|nor) (visible|known) to (us|me)',
        '(as much of)? a mystery to (us|me)',
        '(sits|sit|lives|live|lies|lie|rests) with (a|another|the) (different|separate|other)? *1 (team|department|office|desk)',
        '(handled|managed|decided|done|dealt with) by (another|a different|a separate) (team|department|office|desk|colleague)',
        '(for|up to) (another|a different|a separate) (team|department|office|desk)',
      ],
      unless: [actsBeside, inQuestion, sentenceHas('sorry')],
    },
  ],
  { when: waits },
);

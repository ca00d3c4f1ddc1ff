import { flagPhrases } from '../engine/flag-phrases';
import { actsBeside, conditional, inQuestion, negated } from '../engine/guards';

export default flagPhrases(
  {
    id: 'shift-colleague-blame',
    title: 'Sounds like a colleague’s fault',
    category: 'excuse',
    severity: 'warning',
    description: '“My colleague messed up”, “it was the new intern”, “our courier is useless”.',
    message: 'They may hear “don’t blame me”. Try: “we”, then what you do about it.',
    rationale: 'To the customer you are the company. Blame inside the house answers nothing and makes all of it look unreliable.',
    examples: [
      { bad: 'My colleague gave you the wrong price.', good: 'We gave you the wrong price.' },
      { bad: 'It was the night agent who typed it in.', good: 'We typed the name in with a letter missing.' },
      { bad: 'Honestly, our courier is useless.', good: 'The delivery did not go as it should; I am raising it with the courier.' },
    ],
    nearMisses: [
      { text: 'We gave you the wrong price, and I am sorry.' },
      { text: 'My colleague Ana made a note of your call, so you will not need to repeat it.' },
      { text: 'The agent you spoke to passed me the full history.' },
      { text: "I'm sorry our driver forgot the second bag; it comes today." },
    ],
    sources: ['Davidow 2003', 'Page 2014, Journal of Pragmatics 62'],
  },
  [
    {
      find: '^ (my|the|another|our) (previous|last|other|new|former)? (colleague|agent|representative|rep) {aside}? (gave|told|sent|sold)',
      unless: [
        (hit, reply) =>
          !/^[^.!?]{0,40}\b(?:wrong|incorrect|outdated|false|old)\b/i.test(reply.text.slice(hit.span.end, hit.sentence.span.end)),
      ],
      instead: [({ text }) => text.replace(/^.* (?=\S+$)/, 'we ')],
    },
    {
      find: [
        '(my|the|our|another|a|some) *1 (colleague|colleagues|agent|agents|rep|representative|technician|driver|intern|interns|trainee|temp|apprentice|junior|manager|salesman|salesperson|warehouse|packer|student|lad|lads|girl|girls|receptionist|developers|sales|marketing|predecessor) {aside}? (messed|screwed|misread|misinformed|botched|mixed|forgot|mislaid|lied|dropped|got (it|this|that) wrong|should (not)? have|(did|do|does) not (know|read|bother|check|listen|tell))',
        'it was *2 (colleague|agent|technician|driver|intern|trainee|temp|apprentice|junior|student|girl|lad|packer|warehouse|sales) (who|that)',
        '(new|fresh) (intern|interns|trainee|trainees|temp|temps|apprentice|staff)',
        '(colleague|agent|person|manager|one) *5 (is no longer with us|has (since)? left|left the company|no longer works)',
        'our *1 (system|app|website|site|courier|product|company|software|warehouse|process|bank|supplier) (is|are|can be) {aside}? {very}? (terrible|awful|garbage|rubbish|useless|a mess|a joke|crap|hopeless|unreliable|ancient)',
        '(i|we) keep telling (them|management|the)',
        '(this|it|that) {aside}? happens (all the time|a lot|constantly|every (day|week|time))',
      ],
      unless: [conditional, inQuestion, negated, actsBeside],
    },
  ],
  { when: ({ facts }) => !facts.apology && !facts.ownership },
);

import { flagPhrases } from '../engine/flag-phrases';
import { conditional, inQuestion, negated, sentenceHas } from '../engine/guards';

const ours = sentenceHas('sorry', 'apologise', 'apologize');

export default flagPhrases(
  {
    id: 'condescend-lecture',
    title: 'Sounds like a lesson',
    category: 'dismissive',
    severity: 'warning',
    description: '“You need to understand …”, “please remember that we …”, “as you will appreciate”, “let me explain in simple terms”.',
    message: 'They may feel taught, not helped. Try: the fact alone, after a word on their trouble.',
    rationale: 'It asks the customer to feel for the company, or tells a grown person how the world works.',
    examples: [
      { bad: 'You need to understand that we have strict processes.', good: 'The check takes [time].' },
      { bad: "As you'll appreciate, the vans are full in December.", good: 'The vans are full in December.' },
      { bad: 'There is no point in writing again.', good: 'I will write to you on Friday, whatever the result.' },
      { bad: 'What you fail to see is how bees behave.', good: 'Bees leave the hive at noon, which is why [reason].' },
      {
        bad: 'Floors creak in winter, and that is what wood does.',
        good: 'The floor creaks when the air is dry; here is what helps: [step].',
      },
    ],
    nearMisses: [
      { text: 'You need to accept the invitation in the email first.' },
      { text: 'Please note that your refund can take 5 days to show.' },
      { text: 'I hope I have understood you correctly.' },
      { text: 'Please remember to bring your key.' },
      { text: 'The form says it in simple words now.' },
    ],
    sources: ['Culpeper 2010, Journal of Pragmatics 42', 'DataLad handbook on condescending words'],
  },
  [
    {
      find: '^ as (i am sure)? you (will|can|may|might|would)? {aside}? (appreciate|understand|imagine)',
      unless: [ours],
      instead: [(hit, reply) => (/^,/.test(reply.text.slice(hit.span.end)) ? '' : undefined)],
    },
    {
      find: [
        'as (i am sure)? you (will|can|may|might|would) {aside}? (appreciate|understand|imagine)',
        '(please|kindly|try to|do|you (need|have|ought) to|you (must|should)|(i|we) *1 (need|want|ask|expect|invite) you to) {aside}? (understand|realise|realize|appreciate|remember|consider) (that)? (we|i|our|my|there is|there are|this is|these are|every|each|it is)',
        '(please|kindly|try to|do|you (need|have|ought) to|you (must|should)) {aside}? (bear|keep) in mind (that)? (we (are|have|get|only|receive)|i am|it is|our (team|staff|people)|there are|each)',
        'you (need|have|ought) to (understand|realise|realize|appreciate) (that|how)',
        'please understand $',
        'you (will|would) (understand|learn|see) *2 (when|once) you',
        'what you (do not|fail to|need to|have to|must|may not|seem to) {aside}? (seem to)? (understand|realise|realize|get|see|know|remember|forget|overlook)',
        '^ you (seem to)? (forget|overlook|misunderstand) (that|how|the)',
        '(you|one|everyone|anyone|anybody|player|owner|developer|tenant|student|adult) (should|ought to|must) {aside}? (know|be aware) (that|of|when|how|your|this|better|by)',
        '(let me|i will|i shall) {aside}? (explain|put|say|break) *3 in (simple|plain|simpler|layman~|everyday) (terms|words|english|language)',
        '(that|this) is (simply|just|exactly|merely)? what (a|the|any|some)? *2 (do|does|are for|is for) $',
        '(that|this) is (simply|just|exactly|merely)? how (a|the|any|some)? *2 (work|goes|go) $',
        '(that|this) is (simply|just|exactly|merely)? how (websites|software|things|life|nature|business|technology|servers|markets|shops) works',
        "(clue is|clue's|it is) (all)? in the name",
        'word of advice',
        '(that|this|which) is why (we|i) (always|strongly|clearly|do)? (recommend|advise|ask|tell|say|warn)',
        '(no|little) point in *1 (writing|calling|asking|complaining|arguing|sending|discussing|contacting)',
        'one (email|message|ticket|call|mail|request) is enough',
        '(duplicate|repeated|multiple|several|more|further|so many) (requests|emails|messages|tickets|calls|mails) *3 (not help|not speed|slow|delay|only|just)',
        '(writing|sending|calling) *5 (does|will|do) not (help|speed|make|change|get)',
      ],
      unless: [ours, negated, conditional, inQuestion],
    },
    {
      find: 'not (send|open|submit|write) (us)? (duplicate|multiple|several|repeated|any more|more|further) (requests|emails|messages|tickets|mails)',
      unless: [ours, inQuestion, sentenceHas('need')],
    },
  ],
);

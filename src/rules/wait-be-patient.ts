import { flagPhrases } from '../engine/flag-phrases';
import { inQuestion, followedBy, sentenceHas } from '../engine/guards';
import { waits } from '../engine/situation';
import { isWhole } from '../rewrite/words';

export default flagPhrases(
  {
    id: 'wait-be-patient',
    title: 'Sounds like “wait longer”',
    category: 'vague-timing',
    severity: 'warning',
    description: '“Please be patient”, “bear with us”, “good things take time” without a day.',
    message: 'They may hear “wait, and don’t ask”. Try: the day of the next update.',
    rationale: 'Somebody who waits already is patient. What helps is to know for how long.',
    examples: [
      {
        bad: 'Please be patient.',
        good: 'You will have an update by [date].',
        customer: "I've been waiting three weeks for my refund!",
      },
      { bad: 'Our team is at it, so hang tight.', good: 'Our team is at it, and I will write to you on Friday.' },
      { bad: 'Kindly bear with us.', good: 'You will have an update by [date].', customer: 'I am still waiting for a reply.' },
      {
        bad: 'Good things take time.',
        good: 'The repair takes until [date], because [reason].',
        customer: 'My watch is still not repaired.',
      },
    ],
    nearMisses: [
      { text: 'Bear with me for two minutes while I check the tracking.' },
      { text: 'Please wait 30 seconds before you plug it back in.', customer: 'The router is broken.' },
      { text: 'Thank you for your patience. Your lamp left us today.', customer: 'Still waiting for my lamp.' },
      { text: 'Hang on to the receipt, we pay it back.' },
      { text: 'It takes time to get used to the new pedals.' },
    ],
    sources: ['CFPB complaint process'],
  },
  [
    {
      find: [
        '^ (please|kindly|and)? (be patient|have patience|bear with (us|me)|hang tight|hold tight|sit tight|wait (for your turn|your turn)?) $',
        '^ we *2 (ask|request) (you|for your) *2 (patience|bear with us|be patient) *4 $',
      ],
      unless: [inQuestion],
      instead: [(hit) => (isWhole(hit) ? { sentence: 'You will have an update by [date].' } : undefined)],
    },
    {
      find: [
        '(be|stay|remain) patient',
        '(bear|bearing) with (us|me)',
        '(hang|hold|sit) tight',
        'your turn will come',
        '^ (please|just|kindly)? (try|check back|check|call|write|come back|ask) (us)? (again)? (later|in a (few|couple of) (days|weeks|hours|months)) $',
        '^ (please|just|kindly)? (check|keep checking) back (later|soon|regularly|from time) *3 $',
        '(keep an eye on|keep checking) (our|the) (website|site|page|app|news)',
        '(wait|waiting) *1 (another|a few more|a little more|some more|one more) (day|days|week|weeks|month|months|hours)',
        '(good|great|these|quality|art|craft) *2 (takes|take) (the)? time',
        '(give|allow) (us|them)? (some|a (bit|little)|a bit more|more) time $',
        'give (us|them) (some|a (bit|little)|a bit more|more) time',
        '(kindly|please|must|have to) wait (for)? (his|its|their|your)? (turn)? $',
        'patience (as|while|until|in the meantime|with this)',
        '(ask|request) you to wait',
      ],
      unless: [inQuestion, sentenceHas('seconds', 'thank'), followedBy(1, 'before', 'to')],
    },
  ],
  { when: (reply) => !reply.facts.timeframe && waits(reply) },
);

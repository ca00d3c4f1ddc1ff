import { flagPhrases } from '../engine/flag-phrases';
import { inQuestion, conditional, sentenceHas } from '../engine/guards';
import type { Hit, Reply } from '../engine/rule';
import { speaker, textAfter, uncapital } from '../rewrite/words';
import { waits } from '../engine/situation';

export default flagPhrases(
  {
    id: 'vague-owner',
    title: 'No date for the follow-up yet',
    category: 'vague-timing',
    severity: 'suggestion',
    description: '“We’ll get back to you”, “our team is working on it”, “someone will contact you” and no time anywhere.',
    message: 'They cannot tell when to expect this. Try: who does it, and by when.',
    rationale: 'Without a time the customer must chase. A name and a date say that somebody has it.',
    examples: [
      { bad: 'We will get back to you.', good: 'We will get back to you by [date].' },
      { bad: 'Our team is working on it.', good: 'Our team is working on it, and we will update you by [date].' },
      {
        bad: 'Your case was passed to the relevant team.',
        good: 'Your case was passed to the relevant team, and I will update you by [date].',
      },
      { bad: 'Someone will contact you.', good: 'Someone will contact you by [date].' },
    ],
    nearMisses: [
      { text: 'Our team will reply by noon tomorrow.' },
      { text: 'Please contact us and we will look into it with you.' },
      { text: "I've looked into it and refunded the second payment." },
      { text: 'If you send the number, we will get back to you within a day.' },
    ],
    sources: ['Packard, Moore & McFerran 2018', 'CFPB complaint process'],
  },
  [
    {
      find: [
        '{we} *2 will *2 (get|come|revert) back (to you)? (on this|with an update|with you)?',
        '(someone|somebody|a (member|colleague|specialist|manager)|one of us|they|the team|our *2 team|the (responsible|relevant|appropriate|respective|competent) *1 (team|department|colleague~|office)) will *2 (contact you|get in touch|be in touch|reach out|get back to you|follow up|call you|connect|reply)',
        '{we} will *1 (follow up|be in (contact|touch)|get in touch|reach out to you|contact you|revert|update you|notify you|let you know) *1 (with you)?',
        '{we} shall (get back|revert|update)',
        '(who|they|underwriting|department|team|colleagues) (will|shall) (revert|be in touch|be in contact)',
        'you will (hear from|be informed|be notified|be contacted|get an update|get a mail)',
        '(will|shall) *1 give you a (call|ring|shout)',
        '(come|comes) back to you',
        '(is|are|be) (being)? (looked into|investigated|processed|picked up)',
        '(it|this) will (come|ship|land|arrive) (when|as soon)',
      ],
      unless: [inQuestion, sentenceHas('if')],
      instead: [byDate],
    },
    {
      find: [
        '(team|developers|engineers|we|i|devs|experts|staff|managers|maintainers) (is|are|am) *3 (working|looking into|investigating|checking|reviewing|discussing|planning|considering) *1 (on|to|towards|into|it|this|the|an|a)?',
        '{we} will (certainly|definitely|surely|also|further)? (look into|investigate|conduct|consider|take this into|take your|address|pass (it|this|your)|work (on|towards)|check (and|on|this|it)|get (it|this) checked|review (it|this)|solve|fix|resolve|have this checked|see what)',
        '(forward~|pass|passed|passing|escalat~|send|sent|assigned|handed|refer|referred|transfer~) (your *2|this|it|that|the *2)? (on|over|along)? (to|with) (the|our) (responsible|relevant|appropriate|concerned|right|correct|respective|proper|competent) (team|department|colleague~|unit|office|division|people)',
        '{we} will see if (someone|somebody|anyone|anybody|one of)',
        '(will|would) be (considered|taken into consideration|passed|forwarded|fixed|resolved|addressed|launched|improved)',
      ],
      unless: [inQuestion, conditional, sentenceHas('send', 'so', 'contact', 'provide', 'had')],
      instead: [withUpdate],
    },
  ],
  { when: (reply) => !reply.facts.timeframe && waits(reply) },
);

/** "You will hear from us by [date]": at the end of a sentence that promises one thing. */
function byDate(hit: Hit, reply: Reply) {
  const rest = textAfter(hit, reply);
  const promise = /\b(?:will|shall)\b|['’]ll\b/i.test(reply.sentenceText(hit.sentence));
  if (
    !promise ||
    VAGUE.test(rest) ||
    /[,;:–—]|\b(?:and|but|so|once|when|as|after|if|because|until|before)\b/i.test(rest) ||
    rest.length > 40
  )
    return undefined;
  return { sentence: `${reply.sentenceText(hit.sentence)} by [date].` };
}

const DONE = /\b(?:fix|fixed|solve|resolved?|launched)\b/i;
/** What `vague-time` replaces. */
const VAGUE = /\b(?:soon|shortly|asap|possible|point|stage|future|eventually|promptly|course|long)\b/i;

function withUpdate(hit: Hit, reply: Reply) {
  const rest = textAfter(hit, reply);
  if (DONE.test(hit.text)) return byDate(hit, reply);
  if (VAGUE.test(rest) || rest.length > 30 || /[,;:–—]|\b(?:and|but|so|once|when|as|after|if|because|until|before|to)\b/i.test(rest))
    return undefined;
  return { sentence: `${reply.sentenceText(hit.sentence)}, and ${uncapital(speaker(reply))} will update you by [date].` };
}

import { flagPhrases } from '../engine/flag-phrases';
import { actsBeside, conditional, inQuestion, negated, reported, sentenceHas, type Guard } from '../engine/guards';
import type { Hit, Reply } from '../engine/rule';
import { askForIt, notReceived } from '../rewrite/omission';
import { contracts, endsClause, textAfter, textBefore } from '../rewrite/words';

const onADay: Guard = (hit, reply) => /^ ?\d/.test(reply.text.slice(hit.span.end));
const unless = [conditional, inQuestion, reported, sentenceHas('sorry', 'fine', 'worry', 'criteria')];

export default flagPhrases(
  {
    id: 'blame-you-didnt',
    title: 'Sounds like what they did not do',
    category: 'blame',
    severity: 'warning',
    description: '“You didn’t send …”, “you never replied”, “no response from your side”, “it is printed on every invoice”.',
    message: 'They may hear a reproach. Try: what did not arrive, or a request for it.',
    rationale: 'A negated sentence about the customer’s conduct invites a denial. What is missing can be said without a culprit.',
    examples: [
      { bad: "You didn't provide your order number.", good: 'Could you provide your order number?' },
      { bad: 'You never replied to our email.', good: "We didn't get a reply to our email." },
      { bad: 'There was no response from your side.', good: "We haven't had a reply yet." },
      {
        bad: 'You have not sent the router back, so we kept the case open.',
        good: 'We have not received the router back, so we kept the case open.',
      },
    ],
    nearMisses: [
      { text: "You didn't do anything wrong here." },
      { text: 'The address is printed on the label, so we should have seen it.' },
      { text: "If you didn't receive the code, I can resend it." },
      { text: "I'm sorry you weren't told about the delay." },
      { text: "You haven't been charged for the second order." },
    ],
    sources: ['Yeomans et al. 2020, Conversational Receptiveness'],
  },
  [
    {
      find: [
        'you (did|have|had) (still|also|simply|even)? not {aside}? {duty}',
        'you do not {aside}? (read|listen|answer|respond|reply|follow|tell|mention|specify|say)',
        'you (have)? never {aside}? {duty}',
        'you still have not {aside}? {duty}',
      ],
      unless,
      instead: [askForIt, notReceived],
    },
    {
      find: [
        'no (response|reply|reaction|answer) (was received)? from (you|your (side|end))',
        'without a (reply|response|reaction) from (you|your side)',
        'waiting for (a|your) (reply|response|answer|confirmation) from you',
      ],
      unless,
      instead: [noReply],
    },
    {
      find: [
        'you (did|have|had) (still|also|simply|even)? not {aside}? (cancel|cancelled|report|reported|register|registered|renew|renewed|activate|activated|apply|applied) *6 (in time|on time|before|until|within|earlier|sooner)',
        'you (left|let) *4 (unanswered|unread|unopened)',
        '(glance|look|moment) *6 would have (done|told|shown|saved|spared)',
        '(available|offered|possible|on offer) *5 (and|but) (was)? not (selected|chosen|taken|used|ticked|booked)',
        'not a word (about|of|on|from (you|your))',
        '(nobody|no one|none of you) *4 (said|breathed|mentioned|told us|reported|spoke)',
        'if only (you|somebody|someone|anyone) had',
      ],
      unless,
    },
    {
      find: [
        '(printed|written|stated|explained|described|documented|listed|announced) (on|in|under|inside|above) (the|every|each|all|our|page {number}|chapter|section|bold)',
        '(states|says|state|say) (so|this|it) (on|in|under|above) (the|every|each|bold|page)',
        '(states|say|says) (clearly|plainly|in bold)',
        '(clearly|plainly|explicitly) (states|says)',
      ],
      message: 'They may hear “you didn’t read it”. Try: the answer itself, then where it stands.',
      unless: [...unless, negated, actsBeside, sentenceHas('missed', 'should', 'we', 'our', 'i', 'here', 'below', 'now'), onADay],
    },
  ],
);

/** No reply came; from whom goes without saying. */
function noReply(hit: Hit, reply: Reply) {
  if (/^there (?:was|is|has been) $/i.test(textBefore(hit, reply)) && endsClause(hit, reply) && !textAfter(hit, reply))
    return { sentence: `We ${contracts(reply) ? "haven't" : 'have not'} had a reply yet.` };
  return hit.text.replace(/ from you(?:r \w+)?$/i, '');
}

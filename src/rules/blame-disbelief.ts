import { flagPhrases } from '../engine/flag-phrases';
import { conditional, followedBy, inQuestion, negated, sentenceHas } from '../engine/guards';
import type { Reply } from '../engine/rule';
import { update } from '../rewrite/phrases';
import { capital, leads } from '../rewrite/words';

const ours = sentenceHas('sorry', 'apologise', 'apologize');

export default flagPhrases(
  {
    id: 'blame-disbelief',
    title: 'Sounds like doubt in their word',
    category: 'defensive',
    severity: 'warning',
    description: '“You claim”, “the alleged damage”, “if what you say is true”, “strange that”, “a strong word”.',
    message: 'They may hear “we don’t believe you”. Try: what you see, and a question.',
    rationale: 'Doubt calls the customer a liar and makes them fight for the facts. What both sides see can be compared without it.',
    examples: [
      { bad: 'You claim that the kettle leaks.', good: 'You told us that the kettle leaks.' },
      { bad: 'The alleged scratch is on the left door.', good: 'The scratch is on the left door.' },
      {
        bad: 'If what you say is true, we will look into it.',
        good: 'Thank you for telling us. We will look into it. You will hear from us by [date].',
      },
      { bad: 'Are you sure you plugged it in?', good: 'Could you tell me [what you need to know]?' },
      { bad: 'It is odd how only you saw the dent.', good: 'Could you send me a photo of the dent?' },
      { bad: 'Swindle is a big word for a rounding rule.', good: 'I can see why the rounding annoys you.' },
    ],
    nearMisses: [
      { text: 'You can claim the cost back with this form.' },
      { text: 'If you claimed the voucher yesterday, it is already on your account.' },
      { text: "We don't doubt that the bell rang." },
      { text: 'Are you sure you want to cancel? I can pause it instead.' },
      { text: 'Please send us proof of purchase, so that I can claim it for you.' },
      { text: 'It is strange that our scanner missed it; I am having it checked.' },
      { text: 'The parcel is marked as delivered on Monday; I understand it did not reach you.' },
    ],
    sources: ['Culpeper 2010, Journal of Pragmatics 42', 'Yeomans et al. 2020, Conversational Receptiveness'],
  },
  [
    {
      find: 'you (are)? {aside}? (claim|claimed|claiming|allege|alleged|alleging) (that|you|we|our|he|she|they|never|not|there)',
      unless: [negated, conditional, ours],
      instead: [({ text }) => (/,|(?:never|not)$/i.test(text) ? undefined : text.replace(/^you.* (?=\S+$)/i, 'you told us '))],
    },
    {
      find: ['(the|your|this|these|those|any) (alleged|supposed|purported)', '(your|these|those) so called'],
      unless: [ours, inQuestion],
      instead: [({ text }) => text.replace(/ .*$/, '')],
    },
    {
      find: '^ if (what you (say|said|describe|describes|claim|write|told us|are saying)|your (story|account|version|claim)) (is|was|were) {aside}? (true|correct|accurate)',
      instead: [(hit, reply) => thankful(reply.text.slice(hit.span.end, hit.sentence.span.end), reply)],
    },
    {
      find: [
        'you (are)? {aside}? (claim|claimed|claiming|allege|alleged|alleging) to',
        'if (it|that|this) were {aside}? (true|so)',
        'if (the|your) *2 (was|were|did|had) (indeed|in fact|really)',
        '(hard|difficult|impossible) to (believe|accept|credit)',
        '(hard|difficult) time believing',
        '(i|we|to) {aside}? {very}? doubt (that|you|your|our|this|any|it|the)',
        '(be|is|are|was) (highly|very|rather|extremely)? (doubtful|implausible|far fetched)',
        'whatever (you may have|it is you|your *1) (read|heard|seen|thought|shows|says|tells|claims)',
        'you think you (saw|heard|read|paid|sent|ordered)',
        'what you (describe|say|report|tell us) {aside}? (can not|could not|is impossible|is not possible)',
      ],
      unless: [negated, conditional, ours],
    },
    {
      find: '^ (and|but|so)? are you {aside}? (absolutely|quite|entirely)? (sure|certain|positive) (that)? (you|it|this|that|the|your)',
      unless: [followedBy(2, 'want', 'would', 'like', 'wish', 'need', 'prefer')],
      instead: [(hit) => (leads(hit) ? { sentence: 'Could you tell me [what you need to know]?' } : undefined)],
    },
    {
      find: [
        '^ (please|kindly)? (provide|send|show|give|submit) (us|me)? (with)? *1 (proof|evidence) (for (this|that|it|your claim)|of (this|that|it)|that *6)? $',
        '^ do you (even|actually)? have (any|some)? (proof|evidence) (for (this|that|it|your claim)|of (this|that|it)|that *6)? $',
        '^ (well)? you {aside}? (have)? signed for (it|this|that|the) *2 $',
        '(please|kindly|must|have to|need to|should) prove (that|it|this|your)',
      ],
      unless: [negated, conditional, ours],
    },
    {
      find: [
        '^ (it is|i find it|we find it)? {very}? (strange|odd|curious|peculiar|remarkable|funny|interesting) *1 (that|how|then)',
        '(is|find|seems) (it)? {very}? (a)? (strange|odd|curious|peculiar|remarkable) (thing)? (that|how)',
        '(bit|something|complete|total) of a mystery (how|why|where|that)',
        '(is|are) (quite|rather|such)? (a)? {very}? (strong|big|harsh|heavy) (word|words|claim)',
        '(is|was) your word , not',
        '(pinch|grain) of salt',
        'raise~ (an|my|one|some) eyebrow~',
        'hold water',
        '(a bit|a little|rather) rich',
        'draw your own conclusion~',
        '(can|could) you (even|actually) prove',
        '(object|objects|exception|issue) (to|with) (the|your) (word|term|claim|suggestion)',
      ],
      unless: [ours, inQuestion, sentenceHas('our', 'myself')],
    },
  ],
);

/** The doubt goes where all that was to follow is a look into it: a promise stays under its condition. */
function thankful(after: string, reply: Reply) {
  const rest = /^, *((?:we|I)(?: will|['’]ll) (?:look into|check|investigate)\b.*)$/.exec(after)?.[1];
  return rest === undefined ? undefined : { sentence: `Thank you for telling us. ${capital(rest)} ${update(reply)}` };
}

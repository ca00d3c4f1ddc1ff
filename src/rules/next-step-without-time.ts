import { flagPhrases } from '../engine/flag-phrases';
import { inQuestion, negated, sentenceHas, wordsBefore, type Guard } from '../engine/guards';
import type { Hit, Reply } from '../engine/rule';
import { waits } from '../engine/situation';
import { endsClause, leads } from '../rewrite/words';

const asks = sentenceHas('please', 'kindly', 'could', 'if', 'screen', 'light', 'until');
/** "I'll put you on the list": the customer's own place. */
const theirs: Guard = (hit, reply) => reply.word(hit.from - 1) === 'you';

const PROMISE = new Set(['will', 'shall', 'hope', 'coming']);
/** "The battery ages over time". */
const notPromised: Guard = (hit, reply) => !wordsBefore(hit, reply, PROMISE, 8);

export default flagPhrases(
  {
    id: 'next-step-without-time',
    title: 'Sounds like it may never come',
    category: 'vague-timing',
    severity: 'suggestion',
    description: 'A promise that hangs on something else: “when its turn comes”, “it’s on our list”, “one of these days”.',
    message: 'They cannot tell when that is. Try: who does it, and a day they will hear from you.',
    rationale: 'What depends on a list, a turn or a free moment sounds like never. A day for the next word is enough.',
    examples: [
      { bad: 'The plumber comes when things calm down.', good: 'The plumber comes by [date].' },
      { bad: 'More sizes will follow over time.', good: 'More sizes will follow by [date].' },
      { bad: 'The export is on our list.', good: 'The export is planned for June; I will tell you on the 3rd how far we are.' },
      { bad: 'Your garden gate gets painted once the workshop has time.', good: 'Ana paints your garden gate on Tuesday.' },
    ],
    nearMisses: [
      { text: 'You are on the list for Monday at nine.' },
      { text: 'Once you have the code, enter it here.' },
      { text: 'When it is ready, the light turns green.' },
      { text: 'The fix is on our list for Thursday.' },
      { text: 'Every battery loses some charge over time.' },
      { text: 'Is the parcel in the queue or already out?' },
    ],
    sources: ['CFPB complaint process', 'Davidow 2003'],
  },
  [
    {
      find: [
        '(when|whenever|once|as and when) *3 (allows|allow|permits|permit|frees up|calms down|calm down|settles down|settle down)',
        'as (the|my|our|their|his|her|its|time|capacity|funds|staffing) *2 (allows|allow|permits|permit)',
        '(when|once|until) *2 turn (comes)?',
        '(before you know it|in the fullness of time)',
        '(one of these|one of those) (days|nights|weekends|weeks)',
        'in the (foreseeable|coming) (future|period|time)',
        'closer to the time',
      ],
      unless: [inQuestion, negated, asks],
      instead: [byDate],
    },
    {
      find: '(sooner or later|in (due|good) time|over time|down the line)',
      unless: [inQuestion, negated, asks, notPromised],
      instead: [byDate],
    },
    {
      find: [
        'as (fast|quickly|swiftly) as (we|they|it) (can|is)',
        'one of the (next|coming|upcoming) *1 (releases|versions|updates|patches|sprints|cycles|seasons|quarters|waves|runs|builds|release|version|update)',
        '(when|whenever|once|until) (there|theres) *1 (news|time|capacity|a slot|something|movement)',
        'when theres (news|time)',
        '(when|whenever|once) (it|they|she|he) (is|are|has|have) *1 (ready|done|free|back|finished|available|a (minute|moment))',
        '(when|once|until) (the|a|my|our|one|right|repairs|parts) *3 (is|are|has|have) *1 (ready|free|back|time|capacity|complete|completed|available|a moment|finished|matched|spoken|come back)',
        'on (the|our|their) *1 (list|to do list|agenda|wish list)',
        '(in|into) the (queue|pipeline|works|backlog)',
        '(are|is) (on it|on the case|on top of it|doing (everything|what~|all) *3)',
        'takes place in the order of',
        'at (our|their) earliest (convenience|opportunity)',
        '(is|are) (under|in) (review|process|progress)',
        'it is coming (down the line)? $',
      ],
      unless: [inQuestion, negated, asks, theirs],
    },
  ],
  { when: (reply) => !reply.facts.timeframe && waits(reply) },
);

/** At the end of a clause a day can stand in its place. */
function byDate(hit: Hit, reply: Reply) {
  // What it hangs on is a fact, and nobody "will be looking by Friday".
  if (/\b(?:allow|permit|free|fund|staff|capacity)/i.test(hit.text) || /\bbe \w+ing\b/i.test(reply.sentenceText(hit.sentence)))
    return undefined;
  return endsClause(hit, reply) && !leads(hit) ? 'by [date]' : undefined;
}

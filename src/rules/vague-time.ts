import { flagPhrases } from '../engine/flag-phrases';
import { followedBy, inQuestion, wordsBefore, type Guard } from '../engine/guards';
import type { Hit, Reply } from '../engine/rule';
import { endsClause, textAfter, textBefore } from '../rewrite/words';
import { waits } from '../engine/situation';
import type { Edit, Finding, Span } from '../engine/types';
import { dateOffers } from '../promises/dated';
import { promisesIn } from '../promises/in-reply';

/** A concrete time in the same or the next sentence makes up for it. */
const timed: Guard = (hit, reply) =>
  reply.factHits('timeframe').some((time) => time.sentence.index === hit.sentence.index || time.sentence.index === hit.sentence.index + 1);
const asksCustomer: Guard = (hit, reply) =>
  wordsBefore(hit, reply, new Set(['you', 'please', 'your', 'hope', 'see', 'could', 'visit', 'if']), 9);
const wish: Guard = (hit, reply) =>
  wordsBefore(hit, reply, new Set(['well', 'better', 'speak', 'back', 'again', 'hear', 'see', 'welcome', 'too']), 2);

const rule = flagPhrases(
  {
    id: 'vague-time',
    title: 'No date for the promise yet',
    category: 'vague-timing',
    severity: 'suggestion',
    description: '“Soon”, “shortly”, “as soon as possible”, “in a future update” for something the company will do.',
    message: 'They may keep guessing. Try: a day or an hour, even a late one.',
    rationale: 'A date that holds calms people even when it is far off. “Soon” makes them write again.',
    examples: [
      { bad: "We'll get back to you soon.", good: "We'll get back to you by [date]." },
      { bad: 'Your refund will be processed shortly.', good: 'Your refund will be processed by [date].' },
      { bad: 'Someone will contact you as soon as possible.', good: 'Someone will contact you by [date].' },
    ],
    nearMisses: [
      { text: "I'll email you by 5 pm on Friday, or sooner if I hear back." },
      { text: "As soon as the parcel is scanned, I'll text you." },
      { text: 'Hope you feel better soon.' },
      { text: 'Could you send it as soon as possible?' },
      { text: 'We look forward to seeing you again soon.' },
    ],
    sources: ['CFPB complaint process', 'ISO 10002:2018', 'Packard & Berger 2021'],
  },
  [
    {
      find: [
        '({very}|sometime)? (as soon as possible|as quickly as possible|as soon as (we|i) (possibly)? can|at the earliest|at the soonest|shortly|soon|promptly|asap|in due course|before (too)? long|on (a)? priority|in the near future|at some (point|stage)|eventually)',
      ],
      unless: [timed, inQuestion, wish, (hit, reply) => asksCustomer(hit, reply) && !promised(hit, reply), followedBy(2, 'as', 'if')],
      instead: [byDate],
    },
    {
      find: [
        '(in|for|with) (a|the|our|one of the) (future|upcoming|coming|next|later) *2 (update~|release~|version~|sprint~|patch|round|developments|development|months|weeks|quarters)',
        '(in|for) future (update~|release~|version~|development~)',
        'in a while',
        '(whenever|as soon as) (they|we|i|it|one) (can|get|gets|has|have|lets|is|are)',
        'when (it|they|we|i|he|she) (is|are|get|gets|have) (ready|free|round|back|to it|a (sec|minute|chance|moment))',
        'if (i|we) get (a|the) (minute|sec|chance|moment)',
        '(once|the moment|when|until) (there|something|somebody|it|we) *1 (news|update|moves|tell|know|ready|reaches)',
        '(get|getting) round to it',
        'our next (release|version|update)',
        'stay tuned $',
        'stay tuned for',
        'watch this space',
        'hang tight',
        'keep you (posted|updated|informed|in the loop)',
        'when (it|they) (comes|is|are) (ready|back)',
        'as and when',
        'once (we|i) (are|have|know|get) (free|an update|a solution|something|any)',
        'as (capacity|time|the rota|the queue) (permits|allows)',
        'on (our|the|their) (radar|roadmap)',
        '^ (maybe|perhaps|possibly|hopefully) *2 (next|later|in a) (week|month|few|this|today)',
        '(could|might|may|can) {aside}? take (a while|some time|a bit|quite)',
        'will be (done|ready|there|fixed|finished|sent) when it',
        '(no|not have a|not give you a) (date|eta|timeline|timeframe|time frame) *2 $',
        'not know when (it|this|that|they|we|the)',
        'take (a little|some more|slightly|a bit) (longer|time|more time)',
        'as soon as (it|they|there|a|an) (is|are|update|slot)',
      ],
      unless: [
        timed,
        inQuestion,
        (hit, reply) => wordsBefore(hit, reply, new Set(['you', 'hope', 'serve', 'visit', 'see', 'experience']), 7),
      ],
    },
  ],
  { when: waits },
);

export default {
  ...rule,
  *check(reply: Reply, hits: readonly Hit[]) {
    for (const finding of rule.check(reply, hits)) yield { ...finding, dates: () => datesFor(finding, reply) };
  },
};

/** So many days are offered beside the gap. */
const DAYS = 2;

/** The promise around the words, with a day in their place. */
function datesFor({ span }: Finding, reply: Reply): readonly Edit[] {
  const { text, clock } = reply;
  const promised = promisesIn(reply).find(({ trouble, due }) => trouble === 'vague' && due.span && span && overlaps(due.span, span));
  return promised && clock ? dateOffers(text, promised, clock).slice(0, DAYS) : [];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const PROMISE = new Set(['will', 'shall', 'going', 'working', 'looking', 'contact', 'be', 'get', 'should']);
const promised: Guard = (hit, reply) => wordsBefore(hit, reply, PROMISE, 6);

/** In the place of "soon"; where that stands before the verb, at the end: "will be ready by [date]". */
function byDate(hit: Hit, reply: Reply) {
  if (endsClause(hit, reply) || hit.from === hit.sentence.from) return 'by [date]';
  const rest = textAfter(hit, reply);
  if (!/^(?:soon|shortly|eventually|promptly)$/i.test(hit.text)) return undefined;
  if (
    !/^(?:be|have|get|send|ship|launch|receive|hear|update|contact|refund|call|return|fix|reply|respond|arrive|release|add|open|process)\b[^,;:–—]*$/i.test(
      rest,
    )
  )
    return undefined;
  if (/\b(?:and|but|so|once|when|as|after|if|because|until|which|that)\b/i.test(rest)) return undefined;
  return { sentence: `${textBefore(hit, reply)}${rest} by [date].` };
}

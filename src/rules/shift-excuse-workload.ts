import { flagPhrases } from '../engine/flag-phrases';
import { conditional, inQuestion, sentenceHas } from '../engine/guards';
import type { Hit, Reply } from '../engine/rule';
import { dropClause, parts } from '../rewrite/clause';
import { leads } from '../rewrite/words';

export default flagPhrases(
  {
    id: 'shift-excuse-workload',
    title: 'Sounds too busy for them',
    category: 'excuse',
    severity: 'suggestion',
    description: 'Volume, staffing, season or budget as the reason: “due to high volumes”, “we are all volunteers”.',
    message: 'They may hear “you are not important”. Try: when they will have an answer.',
    rationale: 'Responsibility and repair count for more in an apology than the reason for the trouble.',
    examples: [
      { bad: 'We are extremely busy at the moment.', good: 'You will have an answer by [date].' },
      { bad: 'Due to high volumes, replies are slow.', good: 'You will have an answer by [date].' },
      { bad: 'We are short-staffed this week.', good: 'You will have an answer by [date].' },
      { bad: 'Due to high demand, your order ships on Friday.', good: 'Your order ships on Friday.' },
    ],
    nearMisses: [
      { text: "We're short-staffed this week, and that's no excuse for the silence." },
      { text: 'If the line is busy, press 2 to request a call back.' },
      { text: "You must be very busy, so I'll keep this short." },
    ],
    sources: ['Lewicki, Polin & Lount 2016'],
  },
  [
    {
      find: [
        '(due to|because of|owing to|given) *3 (volume|volumes|demand|staffing|staff shortage|shortages|workload|backlog|holidays|season|number of)',
        '{we} (are|have been) {very}? (busy|swamped|overwhelmed|understaffed|short staffed|stretched)',
        '(all volunteer|volunteers)',
        '(limited|no longer have the|not have the|can not afford the) *2 (resources|time|bandwidth|capacity|staff)',
        '(staff shortage~|staffing issues|unforeseen circumstances|operational (needs|reasons|requirements))',
        'a (small|tiny) team',
      ],
      unless: [conditional, inQuestion, sentenceHas('excuse', 'sorry', 'you')],
      instead: [whatFollows],
    },
  ],
);

const WHEN =
  /^(?:(?:at the moment|right now|currently|these days|at present|(?:this|at this) (?:week|month|season|time)(?: of (?:the )?year)?|today|and|of \w+|\w+)(?: |$)){0,2}$/i;
const SLOW = /^(?:(?:our )?(?:repl|response|answer)|it (?:takes|may take|might take)|there (?:are|may be) delays|we are (?:slow|behind))/i;
const answer = { sentence: 'You will have an answer by [date].' };
const drop = dropClause(answer.sentence);

/** The reason goes and what follows from it stays, unless that is only the wait itself. */
function whatFollows(hit: Hit, reply: Reply) {
  const { tail, rest } = parts(hit, reply);
  if (!leads(hit) || !WHEN.test(tail)) return undefined;
  return SLOW.test(rest) && !reply.facts.timeframe ? answer : drop(hit, reply);
}

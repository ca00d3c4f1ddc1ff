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
      find: '(due to|because of|owing to|given|in view of) *3 (volume|volumes|demand|staffing|staff shortage|shortages|workload|backlog|holidays|season|sickness|high number|large number)',
      unless: [conditional, inQuestion, sentenceHas('excuse', 'sorry', 'you')],
      instead: [whatFollows],
    },
    {
      find: [
        '(volume|volumes|demand) *2 (is|are) *2 (high|higher|exceptional|unusual|up|unprecedented|through the roof)',
        '(we|i|they|team|desk|office|department|finance|kitchen|warehouse) (am|are|is|have been|has been) {aside}? {very}? (busy|swamped|slammed|overwhelmed|understaffed|short staffed|stretched|snowed under|inundated)',
        '(we|i) (are|am) {aside}? *1 (volunteers|a volunteer)',
        '(all volunteer|volunteer (project|board|team)|(made|run|done|maintained|written) by volunteers|very limited *2 volunteers)',
        '(limited|no longer have the|not have the|can not afford the) *2 (resources|time|bandwidth|capacity|staff)',
        '(staff shortage~|staffing issues|unforeseen circumstances|operational (needs|reasons|requirements))',
        '(as|are|being|we are just|only) a (small|tiny|two person|one person|one man) (team|outfit|shop|company|band)',
        '(down with|off with|in bed with) (flu|covid|a cold|the flu)',
        '(people|staff|colleagues|nurses|drivers|engineers|agents|{number}|one|two|three|four) *3 (off sick|on leave|on parental leave|on maternity leave|called in sick|down (at the moment|this|since|which))',
        '(it is|is|in|are in) *1 (the|high|peak|tax|busy|holiday|wedding|renewals|renewal|exam|moving|verification|buying|christmas|sale) (season|week|time of year|period)',
        '(a|the) busy (time|period|season|week|month|day)',
        '(there is|have|has) (a|an) *1 backlog',
        '(and|with|have|has|got|a) *1 day (job|jobs)',
        '(there are|only|just) (two|three) of us',
        '(i|we) work alone',
        '(i am|we are) {aside}? only human',
        '(i|we) have (many|lots of|hundreds of|thousands of)? other (customers|clients|guests|patients|people|tickets|cases) (too|as well|to (serve|help|look after))?',
        'not (our|my|the) only (customer|client|guest|one|person|case)',
      ],
      unless: [conditional, inQuestion, sentenceHas('excuse', 'sorry', 'you', 'your'), dated],
      instead: [whatFollows],
    },
  ],
);

/** A day, a date or a time stands beside it: the reason leads to what happens next. */
function dated({ sentence }: Hit, reply: Reply): boolean {
  const near = (index: number): boolean => index >= sentence.index && index <= sentence.index + 2;
  return reply.factHits('timeframe').some((hit) => near(hit.sentence.index) && !/^(?:this|in (?:the|this)) /i.test(hit.text));
}

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

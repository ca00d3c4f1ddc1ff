import { prevention } from '../rewrite/phrases';
import type { Rule } from '../engine/rule';
import { answersComplaint } from '../engine/situation';
import { insertBeforeSignOff } from '../rewrite/place';

/** The failure came again; that the customer wrote again is another matter. */
const RECURS =
  /\b(?:(?:second|third|fourth|fifth|2nd|3rd|4th|5th|umpteenth) (?:time|replacement|one|broken|wrong|faulty|damaged|outage)|another (?:broken|wrong|faulty|damaged|missing|outage)|(?:broken|wrong|late|missing|down|broke|failed|crashed|happened|happening|happens|charged me|same (?:problem|issue|mistake|error|thing)) (?:yet )?(?:again|twice)|again and again|in a row|every single (?:time|month|week|day)|keeps? (?:happening|sending me|charging me|breaking)|repeatedly|over and over)\b/i;

/** Something about the cause, or about what is different from now on. */
const CHANGES =
  /\b(?:again|twice|fault|bug|broke|mistake|turned out|cause|causes|caused|why|because|prevent\w*|avoid\w*|from now on|in (?:the )?future|going forward|next time|no longer|permanent\w*|for good|stop (?:this|it|that)|so (?:that )?(?:this|it|that|you|we|the)\b[^.]{1,40}(?:not|n't|never)|make sure|making sure|made sure|ensure|(?:we|I)(?:'ve| have| are|'re)? (?:now )?(?:changed?|changing|added|adding|fixed|reviewing|reviewed|training|trained|retrained|investigat\w+|find(?:ing)? out|look(?:ing|ed)? into)|personally|myself|second person|from (?:this|today|now|next)|until|root|underlying|pattern|improv\w+|fix for)\b/i;

/** A longer reply tells a story, in words that no list knows. */
const MOST_WORDS = 45;

const rule: Rule = {
  meta: {
    id: 'missing-prevention',
    title: 'It came again, and nothing on why',
    category: 'clarity',
    severity: 'suggestion',
    strictOnly: true,
    description: 'The same failure came again and the reply says nothing of its cause or of what will be different.',
    message: 'They may expect it to happen once more. Try: what changes from now on.',
    rationale: 'One repair mends one case. Somebody who had it three times wants to know why there will be no fourth.',
    examples: [
      {
        bad: "I'm sorry. I've sent the right one.",
        good: "I'm sorry. I've sent the right one. To stop this from coming back, [what changes].",
        customer: 'This is the third time my order is wrong.',
      },
      {
        bad: 'I am sorry for the crashes. Please reinstall the app.',
        good: 'I am sorry for the crashes. Please reinstall the app. To stop this from coming back, [what changes].',
        customer: 'Your app keeps crashing again and again, I lose my work.',
      },
      {
        bad: 'We are sorry for the wrong lamp. A new one is on its way.\n\nKind regards,\nIda',
        good: 'We are sorry for the wrong lamp. A new one is on its way. To stop this from coming back, [what changes].\n\nKind regards,\nIda',
        customer: 'Second broken lamp in a row from your shop!',
      },
    ],
    nearMisses: [
      {
        text: "I'm sorry. I've sent the right one, and a second person now checks each box so this doesn't repeat.",
        customer: 'This is the third time my order is wrong.',
      },
      { text: "I'm sorry. I've sent the right one.", customer: 'My order is wrong.' },
      {
        text: "I'm sorry. I'm finding out why the lamps break and will tell you by Friday.",
        customer: 'Second broken lamp in a row from your shop!',
      },
      { text: 'The report comes every Monday at nine.', customer: 'Can I get the report every week?' },
    ],
    sources: ['ISO 10002', 'Lewicki, Polin & Lount 2016'],
  },
  *check(reply) {
    if (!reply.signals.companySide || !answersComplaint(reply) || reply.words > MOST_WORDS) return;
    if (!reply.customer.some((message) => RECURS.test(message)) || CHANGES.test(reply.masked.replace(/’/g, "'"))) return;
    yield { span: null, suggestions: () => [insertBeforeSignOff(reply, prevention(reply))] };
  },
};

export default rule;

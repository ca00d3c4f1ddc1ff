import { flagPhrases } from '../engine/flag-phrases';
import { actsBeside, inQuestion, sentenceHas } from '../engine/guards';
import type { Hit, Reply } from '../engine/rule';
import { waits } from '../engine/situation';
import { parts } from '../rewrite/clause';
import { speaker, uncapital } from '../rewrite/words';

const refusing = sentenceHas('not', 'no', 'never', 'unable', 'only', 'final', 'declined', 'without');
/** A rule named beside a way forward informs. */
const helping = sentenceHas('but', 'please', 'so', 'attached', 'owe', 'owed', 'may', 'would', 'privacy', 'here');
const granting = sentenceHas('lets', 'covers', 'covered', 'allows', 'privacy', 'insurance', 'read', 'sorry');

export default flagPhrases(
  {
    id: 'shift-policy-shield',
    title: 'Sounds like a rule and no reason',
    category: 'excuse',
    severity: 'warning',
    description: 'A policy, clause or guideline as the whole reason: “it’s our policy”, “as per our terms”.',
    message: 'A rule alone can sound like an excuse. Try: the reason, and what you can offer.',
    rationale: '“It’s our policy” tops the lists of hated phrases: it explains nothing and offers nothing.',
    examples: [
      { bad: "It's our policy.", good: 'We do it this way because [reason]. What we can offer is [alternative].' },
      {
        bad: "That's against company policy.",
        good: "That isn't something I can do, because [reason]. What I can offer is [alternative].",
      },
      { bad: 'As per our policy, opened items are not refunded.', good: 'Opened items are not refunded because [reason].' },
    ],
    nearMisses: [
      { text: 'Our returns policy lets you send it back within 60 days.' },
      { text: 'Under our terms the taxi is covered too, so I have added it.' },
      { text: 'Your insurance policy number is on page one.' },
      { text: 'You can read our privacy policy here.' },
    ],
    sources: ['Globe and Mail, readers’ most hated phrases', 'Castro, avoid list'],
  },
  [
    {
      find: ['^ (it|this|that) is (just|simply)? our policy $'],
      instead: [
        (_, reply) => ({ sentence: `We do it this way because [reason]. What ${uncapital(speaker(reply))} can offer is [alternative].` }),
      ],
    },
    {
      find: ['^ (it|this|that) is against (our|company) policy $'],
      instead: [
        (_, reply) => {
          const who = uncapital(speaker(reply));
          return { sentence: `That isn't something ${who} can do, because [reason]. What ${who} can offer is [alternative].` };
        },
      ],
    },
    {
      find: '^ (as per|per|due to|because of|according to) *2 (policy|policies|guidelines|terms|rules|criteria|regulations)',
      unless: [granting, inQuestion, (hit, reply) => !refusing(hit, reply)],
      instead: [withReason],
    },
    {
      find: [
        '(rules are rules|policy is policy)',
        '(that|this|it|those|these) (is|are) (simply|just|in|all in)? (our|the|company|house|standard) (policy|rule|rules|terms|procedure|practice) $',
        '(that|this|it) is (all|clearly)? in (the|our|your) (terms|contract|agreement|conditions|small print)',
        '(in accordance with|pursuant to|in terms of|under|as set out in|as stated in|as described in|by virtue of|permitted by) (the|our|its|your) *1 (policy|terms|rules|regulations|conditions|agreement)',
        '(policy|policies|rules) *1 (prohibit|prohibits|forbid|forbids|not to|does not cover|do not cover|do not allow|does not allow|give no|gives no)',
        'our policy not',
      ],
      unless: [granting, helping, inQuestion, actsBeside],
    },
    {
      find: [
        '(terms|contract|agreement|conditions|regulations) {aside}? (clearly)? (state|states|say|says|stipulate|stipulates|exclude|excludes|require|requires|ask for|asks for|apply|oblige|obliges)',
        '(policy|policies|rules) *1 (state|states|says|dictates|dictate|requires)',
        'our policy (is|does)',
        '(as per|per|due to|because of|according to) *2 (policy|policies|guidelines|terms|rules|criteria|regulations)',
      ],
      unless: [granting, helping, inQuestion, actsBeside, (hit, reply) => !refusing(hit, reply)],
    },
  ],
  { when: waits },
);

/** "As per our policy, X" becomes "X because [reason]": the decision stays, the shield goes. */
function withReason(hit: Hit, reply: Reply) {
  const { tail, rest } = parts(hit, reply);
  const said = rest.replace(/[.!?…\s]+$/, '');
  return said && !tail && !/[,;:]|\b(?:because|as|since)\b/i.test(said) ? { sentence: `${said} because [reason].` } : undefined;
}

import type { Rule } from '../engine/rule';

/** They speak of the company's values. Thanks and offers of help are left alone: every decent reply has them. */
const FORMULAS = [
  '(your|every|all|this|such|it|customer) *2 (feedback|business|opinion|input|views|view|satisfaction|loyalty|request|concern|query|call|voice|comfort) (is|are|means|matters|mean|helps|remains|will remain|plays) *2 (important|valuable|valued|priority|pivotal|crucial|vital|much|world|lot|great deal|heart|to us|gift|grow|improve|shape|part)',
  '(it|this) is (very|extremely|really)? important to us',
  '{we} *1 take *2 (feedback|matters|matter|concerns|complaints|quality) *2 seriously',
  '({we}|team|brand|company) *2 (strive|strives|endeavour|endeavor|committed|dedicated) *4 (provide|improve|improving|deliver|delivering|offer|give|giving|excellence|enhance|serve|exceed|satisfaction|bring|goal|make|ensure)',
  '{we} (only|always) *1 want *4 (experience|service)',
  '{we} *1 (continually|constantly|continuously|always|consistently) (work~|striv~|looking|improv~|upgrad~|trying)',
  '(at|is) (the|our) (heart|core) of (everything|what) we do',
  'valued (customer|customers|guest|guests|member|patron|partner)',
  'assur~ you of our best',
  '(thank you|thanks) for (the trust|your (continued|valuable))',
  '(best|finest|seamless|smoother|excellent|outstanding|desirable|unforgettable|exceptional) (possible)? (banking|customer|user|shopping|service|app|overall)? (experience|experiences|service|services)',
  '(feedback|suggestion|suggestions|comments|comment|remarks|concern) (has|have|is|are) (been)? (duly)? (noted|registered|logged|recorded|passed to all)',
  '(take|use|consider) (your|this|it) *3 (valuable|into consideration|internally|evaluate|constructive)',
  '(utmost|fullest|highest) (seriousness|attention|priority|importance)',
  '(passionate|proud|pride ourselves|number one priority|foremost priority|best in class)',
  'kindly be informed',
  'please be advised',
];

const rule: Rule = {
  meta: {
    id: 'canned-phrase',
    title: 'Sounds like a formula',
    category: 'boilerplate',
    severity: 'suggestion',
    description: 'Formulas that fit every message: “your feedback is important to us”, “we strive for excellence”.',
    message: 'They may hear words for anybody. Try: one sentence with their own words in it.',
    rationale: 'Concrete words signal that somebody listened; a formula signals the opposite.',
    examples: [
      {
        bad: 'Your feedback is important to us. We strive to provide the best service.',
        good: 'You are right about the queue on Saturday; I have told the manager.',
        customer: 'Terrible service, we waited an hour on Saturday.',
      },
      {
        bad: 'We take all complaints very seriously.',
        good: 'The search does skip short words, and we have changed that.',
        customer: 'The search never finds anything, useless.',
      },
      {
        bad: 'Your business is very important to us.',
        good: 'The refund left our bank today.',
        customer: 'Where is my refund? Worst company ever.',
      },
    ],
    nearMisses: [
      { text: 'Thank you for sending the photos so quickly.', customer: 'The lamp is broken.' },
      { text: 'Thank you for reaching out. I have refunded the second payment.', customer: 'You charged me twice.' },
      { text: 'We take the blame for this one.', customer: 'My parcel is lost again.' },
    ],
    sources: ['Packard & Berger 2021', 'Globe and Mail, readers’ most hated phrases'],
  },
  phrases: FORMULAS,
  *check(reply, hits) {
    if (reply.customer.length && !reply.signals.companySide) return;
    const first = hits[0];
    if (first && !reply.facts.timeframe) yield { span: first.span, suggestions: [] };
  },
};

export default rule;

import type { Hit, Rule } from '../engine/rule';

/** They speak of the company's values. Thanks and offers of help are left alone: every decent reply has them. */
const FORMULAS = {
  find: [
    '(your|every|all|this|such|it|customer) *2 (feedback|business|opinion|views|view|satisfaction|loyalty|request|concern|query|call|voice|comfort|trust) (is|are|means|matters|mean|helps|remains|will remain|plays) *2 (important|valuable|valued|priority|pivotal|crucial|vital|much|world|lot|great deal|heart|to us|gift|grow|improve|shape|part)',
    '(it|this) is (very|extremely|really)? important to us',
    '{we} *1 take *2 (feedback|matters|matter|concerns|complaints|quality|reports|comments) *2 seriously',
    '{we} take *2 (food|product|service|customer|patient|guest|data) *1 (quality|safety|security|satisfaction|privacy|care) *1 seriously',
    '({we}|team|brand|company) *2 (strive|strives|endeavour|endeavor|committed|dedicated) *2 (to|for) *2 (provide|provid~|deliver|delivering|offer|offering|excellence|exceed|enhance|give|giving)',
    '{we} (only|always) *1 want *4 (experience|service)',
    '(at|is) (the|our) (heart|core|very heart|very core) of (everything|what|all) (we|that we) do',
    '(lies|lie) at the *1 (heart|core) of',
    'assur~ you of our best',
    '(feedback|suggestion|suggestions|comments|comment|remarks|concern) (has|have|is|are) (been)? (duly)? (noted|registered|logged|recorded)',
    '(take|use|consider) (your|this|it) *3 (valuable|constructive) *1',
    'your *2 (satisfaction|comfort|trust) is (our|the) *3',
    '(is|are|has|have|remains|remain|of) (and (remains|remain))? *1 (utmost|highest|fullest|foremost|top|number one|greatest) (seriousness|importance|priority|concern|motivation)',
    '(utmost|fullest|highest) (seriousness|attention|importance)',
    '^ (dear)? valued (customer|customers|guest|guests|member|members|patron|patient|user)',
    '(am|are) (so)? passionate about',
    '(committed|dedicated) to *5 (experience|excellence|service)',
    '(highly|greatly) (appreciated|valued) (and|while|as)',
    'kindly be informed',
  ],
};

/** Each of these alone is in many a decent reply; two are a form letter. */
const HALF_FORMULAS = {
  find: [
    '{we} *1 (continually|constantly|continuously|always|consistently) (work~|striv~|looking|improv~|upgrad~|trying)',
    'valued (customer|customers|guest|guests|member|members|patron|patient|patients)',
    '(best|finest|seamless|smoother|excellent|outstanding|desirable|unforgettable|exceptional) (possible)? (banking|customer|user|shopping|service|app|overall)? (experience|experiences|service|services)',
    '(thank you|thanks) for (the trust|your (continued|valuable))',
    '(strive|endeavour|endeavor|aim|committed) *2 to',
    '(utmost|highest) priority',
    '(passionate|pride ourselves|number one priority|foremost priority|best in class)',
    '(into consideration|passed to all|evaluate internally)',
    'please be (advised|assured)',
    'rest assured',
    'your patience and understanding',
  ],
};

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
  phrases: [...FORMULAS.find, ...HALF_FORMULAS.find],
  *check(reply, hits) {
    if (reply.customer.length && !reply.signals.companySide) return;
    const whole = hits.find(({ phrase }) => phrase < FORMULAS.find.length) ?? (distinct(hits) > 1 ? hits[0] : undefined);
    if (whole && !reply.facts.timeframe) yield { span: whole.span, suggestions: [] };
  },
};

const distinct = (hits: readonly Hit[]): number => new Set(hits.map(({ phrase }) => phrase)).size;

export default rule;

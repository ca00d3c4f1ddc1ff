import type { Rule } from '../engine/rule';

const rule: Rule = {
  meta: {
    id: 'canned-phrase',
    title: 'A formula instead of an answer',
    category: 'boilerplate',
    severity: 'suggestion',
    description: 'Formulas that fit every message: “your feedback is important to us”, “we strive for excellence”.',
    message: 'This could answer anybody. Try: one sentence with their own words in it.',
    rationale: 'Concrete words signal that somebody listened; a formula signals the opposite.',
    examples: [
      {
        bad: 'Your feedback is important to us. We strive to provide the best service.',
        good: 'You are right about the queue on Saturday; I have told the manager.',
        customer: 'Terrible service, we waited an hour on Saturday.',
      },
      {
        bad: 'We take feedback very seriously and continually work to improve.',
        good: 'The search does skip short words, and we have changed that.',
        customer: 'The search never finds anything, useless.',
      },
      {
        bad: 'Rest assured that we value your business.',
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
  phrases: [
    '(your|every|all|this|such) *2 (feedback|business|opinion|input|views|view|satisfaction|loyalty|experience|request|concern|query|call|message|voice) (is|are|means|matters|mean|helps|help) *2 (important|valuable|valued|priority|pivotal|crucial|vital|much|world|lot|great deal|heart|to us|gift|grow|improve|shape|us)',
    '{we} *1 take *2 (feedback|matters|matter|concerns|complaints|quality|seriously) *3 (seriously|very seriously)?',
    '{we} *2 (strive|strives|endeavour|endeavor|aim|committed|dedicated|seek|work|working|working hard|continually work|constantly working|continuously working) *2 (to|for) *3 (provide|improve|improving|deliver|delivering|offer|give|giving|excellence|enhance|serve|exceed|satisfaction|ensure|make)',
    '(continually|constantly|continuously|always|consistently) (work~|striv~|looking|aiming|improv~|upgrad~|trying)',
    'at the heart of (everything|what) we do',
    '(rest|be) assured',
    'valued (customer|customers|guest|member|patron|partner)',
    '(assuring|assure) you of our best',
    '{we} (will)? (continue|keep) (to)? (improv~|develop~|work~|striv~)',
    '(will|would) (take|use|consider) (your|this|it) *3 (feedback|into consideration|suggestion|suggestions|comment|evaluate)',
    '(feedback|suggestion|comments|comment|remarks|concern) (has|have) been (duly)? (noted|registered|logged|recorded)',
    '(noted|made a note of|take note of|taken note of) your (feedback|comments|comment|suggestion|suggestions|concern|concerns)',
    '(serve|help|assist) you (better|with your questions)',
    '(enhance|improve|improving|better) *2 (customer|user|your|the|overall) (experience|journey|service|services)',
    'please be advised',
    'kindly be informed',
    'hope to (serve|exceed|welcome|see)',
    '(best|finest|desirable|seamless|smoother|excellent|great|good|pleasant|outstanding|better|smooth|enjoyable) (possible)? (banking|customer|user|shopping|service|app|overall)? (experience|experiences|service)',
    'seriousness',
    '{we} (value|appreciate) (your|the) (feedback|business|opinion|input|comments|loyalty|patronage|concern)',
    '(thank you|thanks) for (your|this|the|sharing|providing) *2 (feedback|comments|comment|review|concerns)',
    '(understand|know|hear) more (about)? (regarding)? (your|this)',
    '(please)? (let us know|contact us|reach out) if you (have|need) any (questions|questions or concerns|assistance|help|issue)',
    'if (you|there) (need|face|is anything|would like|are facing) any (help|assistance|further|we|difficulties|follow up)',
    '(would|will) be (happy|glad) to (help|assist)',
    'highest priority',
    'for further assistance',
  ],
  *check(reply, hits) {
    if (!reply.signals.complaint && reply.customer.length) return;
    const sentences = new Set(hits.map((hit) => hit.sentence.index));
    const content = reply.sentences.filter((sentence) => sentence.to - sentence.from > 3).length;
    const first = hits.find((hit) => !/^(?:thank|if|for |would|will|please)/i.test(hit.text));
    if (first && sentences.size >= 2 && sentences.size * 2 >= content) yield { span: first.span, suggestions: [] };
  },
};

export default rule;

import type { Reply, Rule, Sentence } from '../engine/rule';
import { courteous } from '../rewrite/need';

const ORDERS = new Set(
  'send provide contact call email read use check see open submit fill try go ask attach bring dm update reinstall restart follow look add buy consult settle complete pay search stop archive enter head state post file visit'.split(
    ' ',
  ),
);

const rule: Rule = {
  meta: {
    id: 'command-bare-imperative',
    title: 'A bare order',
    category: 'cold',
    severity: 'suggestion',
    description: 'A short reply to a problem that orders something and has no greeting, thanks, please or sorry.',
    message: 'This sounds like an order. Try: “Could you …?” and what it is good for.',
    rationale: 'Somebody who brings a problem and gets an order feels like a nuisance.',
    examples: [
      {
        bad: 'Send me your order number.',
        good: 'Could you send me your order number?',
        customer: 'My order never arrived and nobody replies.',
      },
      { bad: 'Use the contact form.', good: 'Could you use the contact form?', customer: 'Your app charged me twice!' },
      { bad: 'Check the FAQ.', good: 'Could you check the FAQ?', customer: 'The router is broken again and nothing works.' },
    ],
    nearMisses: [
      { text: 'Please send me your order number.', customer: 'My order never arrived.' },
      { text: 'Send me the photo and I will file the claim today, thank you.', customer: 'My order never arrived.' },
      { text: 'Send me the new date.', customer: 'How do I change the date?' },
    ],
    sources: ['Yeomans et al. 2018, politeness R package', 'Danescu-Niculescu-Mizil et al. 2013'],
  },
  *check(reply) {
    if (!reply.signals.complaint || reply.words > 30 || courteous(reply)) return;
    const order = reply.sentences[0];
    if (order && !order.question && ORDERS.has(reply.word(order.from))) yield { span: order.span, suggestions: asQuestion(order, reply) };
  },
};

export default rule;

function asQuestion(order: Sentence, reply: Reply) {
  const text = reply.sentenceText(order);
  if (order.listItem || /[,;:]/.test(text) || ['stop', 'see', 'search'].includes(reply.word(order.from))) return [];
  const end = order.span.start + text.length;
  const stop = /^[.!]+/.exec(reply.text.slice(end))?.[0].length ?? 0;
  return [{ span: { start: order.span.start, end: end + stop }, text: `Could you ${text.charAt(0).toLowerCase()}${text.slice(1)}?` }];
}

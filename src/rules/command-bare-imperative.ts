import type { Rule } from '../engine/rule';
import { asks, chatty, courteous } from '../engine/situation';
import { asQuestion, orders } from '../rewrite/order';

const MOST_WORDS = 40;
/** “… and we file it today”: what the order is good for. */
const BENEFIT = /\b(?:and|so|then) (?:that )?(?:I|we|you|it|they)\b/i;

const rule: Rule = {
  meta: {
    id: 'command-bare-imperative',
    title: 'Sounds like an order',
    category: 'cold',
    severity: 'suggestion',
    description: 'A short reply to a problem that orders something and has no greeting, thanks, please or sorry.',
    message: 'They may hear an order. Try: “Could you …?” and why it helps.',
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
    if (!reply.signals.complaint || reply.words > MOST_WORDS || courteous(reply) || chatty(reply) || asks(reply)) return;
    const order = reply.sentences.find((sentence) => !sentence.listItem && orders(sentence, reply));
    if (order && !BENEFIT.test(reply.sentenceText(order))) yield { span: order.span, suggestions: asQuestion(order, reply) };
  },
};

export default rule;

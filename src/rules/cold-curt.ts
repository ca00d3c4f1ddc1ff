import type { Rule } from '../engine/rule';
import { asks, courteous } from '../engine/situation';
import { orders } from '../rewrite/order';

const MOST_WORDS = 15;

const rule: Rule = {
  meta: {
    id: 'cold-curt',
    title: 'Sounds annoyed',
    category: 'cold',
    severity: 'suggestion',
    description: 'A few words to somebody with a problem, without greeting, thanks, please, sorry, or an I or we that helps.',
    message: 'So few words can sound annoyed. Try: one friendly sentence around them.',
    rationale: 'The customer cannot see a busy day, only a short sentence. They read it as “you are a nuisance”.',
    examples: [
      {
        bad: 'No. Only the owner can do that.',
        good: 'Sorry, only the owner can do that.',
        customer: 'I cannot change my address, it fails every time!',
      },
      {
        bad: 'On page 4.',
        good: 'Please have a look at page 4: it shows the steps.',
        customer: 'The printer does not work and I am fed up.',
      },
      { bad: 'Already reported.', good: 'Thank you, we know about it and it is fixed on [date].', customer: 'The export is broken again.' },
    ],
    nearMisses: [
      { text: 'Yes, until six.', customer: 'Are you open on Sunday?' },
      { text: 'Sorry, gone since noon.', customer: 'The cake was missing from my order.' },
      { text: 'Which version do you use?', customer: 'The app keeps crashing.' },
    ],
    sources: ['Danescu-Niculescu-Mizil et al. 2013'],
  },
  *check(reply) {
    const first = reply.sentences[0];
    if (!first || !reply.signals.complaint || reply.words > MOST_WORDS || courteous(reply)) return;
    if (/\b(?:I|we|together)\b/i.test(reply.masked) || asks(reply)) return;
    if (orders(first, reply)) return;
    yield { span: first.span, suggestions: [] };
  },
};

export default rule;

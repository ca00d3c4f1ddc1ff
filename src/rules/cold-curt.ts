import type { Reply, Rule } from '../engine/rule';
import { asks, chatty, courteous } from '../engine/situation';
import { orders } from '../rewrite/order';

/** So few words are curt by themselves; more are when they come in bits. */
const FEW_WORDS = 15;
const MOST_WORDS = 30;
const WORDS_EACH = 8;

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
    if (!first || !reply.signals.complaint || courteous(reply) || asks(reply) || chatty(reply) || !isCurt(reply)) return;
    if (/\b(?:I|we|together)\b/i.test(reply.masked) || reply.sentences.some((sentence) => orders(sentence, reply))) return;
    yield { span: first.span, suggestions: [] };
  },
};

const isCurt = ({ words, sentences }: Reply): boolean =>
  words <= FEW_WORDS || (words <= MOST_WORDS && sentences.length > 1 && words / sentences.length <= WORDS_EACH);

export default rule;

import type { Reply, Rule } from '../engine/rule';
import { answersComplaint, takesOn } from '../engine/situation';
import { bring } from '../rewrite/bring';

const rule: Rule = {
  meta: {
    id: 'missing-ownership',
    title: 'Sorry, and nobody owns it',
    category: 'clarity',
    severity: 'suggestion',
    strictOnly: true,
    description: 'The customer is angry or writes again about a failure; the reply says sorry, but not whose it was or who sees to it.',
    message: 'They may wonder who takes care of it. Try: what you will see through.',
    rationale: 'To take responsibility counts most in an apology, above all when it is not the first.',
    examples: [
      {
        bad: "I'm sorry about that. Here is a voucher.",
        good: "I'm sorry about that. Here is a voucher. I'll see this through until [outcome].",
        customer: 'Third time you sent me the wrong shoes. Unacceptable!',
      },
      {
        bad: 'Sorry to hear that, please send a photo.',
        good: "Sorry to hear that, please send a photo. I'll see this through until [outcome].",
        customer: 'This is the second broken lamp you have sent me, I am furious!',
      },
      {
        bad: 'Hi Mo,\n\nWe are sorry for the delay. The refund takes ten days.\n\nKind regards,\nIda',
        good: 'Hi Mo,\n\nWe are sorry for the delay. The refund takes ten days. We will see this through until [outcome].\n\nKind regards,\nIda',
        customer: "I'm furious, I have asked four times and my refund still hasn't arrived.",
      },
    ],
    nearMisses: [
      {
        text: "I'm sorry. We got your order wrong three times, and that's on us.",
        customer: 'Third time you sent me the wrong shoes. Unacceptable!',
      },
      { text: "I'm sorry it's late. It arrives tomorrow.", customer: 'My order is late.' },
      {
        text: "I'm sorry. I'm chasing it now and I'll stay on it until the money is with you.",
        customer: "I'm furious, I have asked four times and my refund still hasn't arrived.",
      },
      { text: "I'm sorry, we open at nine on Sundays.", customer: 'When do you open on Sundays?' },
    ],
    sources: ['Lewicki, Polin & Lount 2016'],
  },
  *check(reply) {
    const { repeat, upset, companySide } = reply.signals;
    if (!(answersComplaint(reply) && companySide && (upset === 2 || (repeat && upset > 0)))) return;
    if (!reply.facts.apology || reply.facts.ownership || owns(reply)) return;
    yield { span: null, suggestions: () => bring('ownership', reply) };
  },
};

/** A longer reply shows in many ways who stands up for it. */
const MOST_WORDS = 40;

const owns = ({ masked, words }: Reply): boolean => words > MOST_WORDS || takesOn(masked);

export default rule;

import type { Rule } from '../engine/rule';

const rule: Rule = {
  meta: {
    id: 'refuse-unfortunately',
    title: 'Sounds like bad news twice',
    category: 'refusal',
    severity: 'suggestion',
    description: '“Unfortunately”, “I’m afraid”, “regrettably” more than once in a reply, with nothing offered beside it.',
    message: 'They may hear nothing but regret. Try: one “unfortunately” and then what is possible.',
    rationale: 'One such word prepares people for bad news. The second one sounds like a form letter.',
    examples: [
      {
        bad: 'Unfortunately the blue one is sold out. Unfortunately the red one is, too.',
        good: 'Unfortunately the blue one is sold out, and so is the red one. I can offer green.',
      },
      { bad: "I'm afraid it is late, and regrettably we have no date.", good: 'It is late, and I will ask for a date today.' },
      {
        bad: 'Sadly the warranty has ended. Repairs are unfortunately not covered.',
        good: 'The warranty has ended, so a repair costs [price].',
      },
    ],
    nearMisses: [
      { text: 'Unfortunately the blue one is sold out, so I can offer green or a refund.' },
      { text: 'Luckily it is back in stock.' },
      { text: "I'm not afraid of a long list, so send me all of it." },
    ],
    sources: ['Van Herck, Decock & Fastrich 2022'],
  },
  phrases: ['(unfortunately|regrettably|sadly|alas)', '(i|we) (am|are) afraid', '{we} regret to (inform|say|tell)'],
  *check({ facts }, hits) {
    const second = hits[1];
    if (second && !facts.alternative && !facts.handoff) yield { span: second.span, suggestions: [] };
  },
};

export default rule;

import type { Rule } from '../engine/rule';

/** So many apologies in one reply are words in the place of help. */
const HOLLOW = 3;

const rule: Rule = {
  meta: {
    id: 'apology-excessive',
    title: 'Sounds hollow by repetition',
    category: 'boilerplate',
    severity: 'suggestion',
    description: 'Three or more apologies in one reply.',
    message: 'After the second “sorry” they stop hearing it. Try: one, then what you do.',
    rationale: 'Apologies beyond the opening lower satisfaction; energetic help raises it.',
    examples: [
      {
        bad: "I'm so sorry. I apologise for the delay. Please accept our apologies.",
        good: "I'm sorry for the delay. The lamp leaves today.",
      },
      {
        bad: 'Sorry for the wait. Sorry for the mix-up. And sorry for the confusion.',
        good: 'Sorry for the wait and the mix-up. It is put right.',
      },
      {
        bad: 'We are sorry. We regret this very much. Once again, our apologies.',
        good: 'We are sorry. The money is back on your card.',
      },
    ],
    nearMisses: [
      { text: "I'm sorry for the delay. I've sent a replacement. Again, I'm sorry it took three emails." },
      { text: "I'm so sorry for your loss.", customer: 'My husband died and you keep writing to him.' },
      { text: "Sorry to bother you again. I'm sorry we lost the form." },
    ],
    sources: ['HBR 2018, Sorry Is Not Enough'],
  },
  phrases: ['(sorry|apologies|apologise|apologize|apology)', '{we} *2 regret', '(forgive|pardon) (us|me)'],
  *check(reply, hits) {
    const last = hits.at(-1);
    const most = reply.signals.vulnerable ? HOLLOW + 1 : HOLLOW;
    if (last && hits.length >= most) yield { span: last.span, suggestions: [] };
  },
};

export default rule;

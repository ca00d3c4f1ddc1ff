import type { Rule } from '../engine/rule';

const SLOT = /\[(?!\d+\]|x\]|[ ✓]\])\p{L}[^[\]\n]{0,60}\](?![([\p{L}])|\bX{3,}\b|\bTODO\b|\bTBD\b/gu;

const rule: Rule = {
  meta: {
    id: 'template-unfilled-slot',
    title: 'No text in this gap yet',
    category: 'placeholder',
    severity: 'error',
    description: 'A slot in square brackets, XXX or TODO is still in the draft.',
    message: 'A gap is still open. Fill it in, or take the sentence out, before you send.',
    rationale: 'A visible gap tells the customer that they got a form.',
    examples: [
      { bad: 'Dear [Name], thanks for writing.', good: 'Dear Ana, thanks for writing.' },
      { bad: "I'll call you by [date/time].", good: "I'll call you by 5 pm." },
      { bad: 'Your refund of XXX will arrive tomorrow.', good: 'Your refund of £20 will arrive tomorrow.' },
    ],
    nearMisses: [
      { text: 'Hi {{ticket.requester.first_name}}, your parcel is here.' },
      { text: 'See note [1] below.' },
      { text: 'Use [this link](https://example.com) to sign in.' },
      { text: 'Hi <name>, the address is <url>.' },
    ],
    sources: ['Zendesk, Using placeholders'],
  },
  *check(reply) {
    for (const match of reply.masked.matchAll(SLOT)) {
      if (/^\[(?:sic|\.\.\.|…|image|link|url)\]$/i.test(match[0])) continue;
      yield { span: { start: match.index, end: match.index + match[0].length }, suggestions: [] };
    }
  },
};

export default rule;

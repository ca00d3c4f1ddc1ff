import type { Rule } from '../engine/rule';
import { slotsIn } from '../engine/text/slots';

const rule: Rule = {
  meta: {
    id: 'template-unfilled-slot',
    title: 'No text in this gap yet',
    category: 'placeholder',
    severity: 'error',
    description: 'A slot in square brackets, XX/XX, XXX or TODO is still in the draft.',
    message: 'A gap is still open. Fill it in, or take the sentence out, before you send.',
    rationale: 'A visible gap tells the customer that they got a form.',
    examples: [
      { bad: 'Dear [Name], thanks for writing.', good: 'Dear Ana, thanks for writing.' },
      { bad: "I'll call you by [date/time].", good: "I'll call you by 5 pm." },
      { bad: "I'm sorry about [what went wrong].", good: "I'm sorry about the cracked lid." },
      { bad: 'It arrives on XX/XX.', good: 'It arrives on 4 May.' },
      { bad: 'Here is the code: [insert code here].', good: 'Here is the code: 4417.' },
      { bad: 'Your refund of XXX will arrive tomorrow.', good: 'Your refund of £20 will arrive tomorrow.' },
    ],
    nearMisses: [
      { text: 'Hi {{ticket.requester.first_name}}, your parcel is here.' },
      { text: 'See note [1] below.' },
      { text: 'Use [this link](https://example.com) to sign in.' },
      { text: 'As you say, the new one [in the hall] is louder.' },
      { text: 'The card ends in XXXX-1881.' },
      { text: 'Hi <name>, the address is <url>.' },
    ],
    sources: ['Zendesk, Using placeholders'],
  },
  *check(reply) {
    for (const span of slotsIn(reply.masked)) yield { span, suggestions: [] };
  },
};

export default rule;

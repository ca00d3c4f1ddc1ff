import { flagByCues } from '../engine/flag-by-cues';

/** “Sorry that we …”, “sorry that you had to …”: it names what we did, or what they went through. */
const OURS = /\b(?:sorry|apologi[sz]e) (?:that|for|about) (?:we|our|you (?:had|have|were)|the|this|it|my|I|your loss)\b/i;

export default flagByCues(
  {
    id: 'apology-implied',
    title: 'Sounds like half an apology',
    category: 'non-apology',
    severity: 'warning',
    description: 'Regret for how the customer sees it, or taken back in the same breath.',
    message: 'They may hear no apology at all. Try: sorry, and for what.',
    rationale: 'An apology that names nothing, or doubts it, makes people angrier than none.',
    examples: [
      { bad: "I'm sorry if you were upset by what the technician said.", good: "I'm sorry about what the technician said." },
      { bad: 'Sorry you see it that way.', good: "I'm sorry about the wait." },
      { bad: "I'm sorry that you misunderstood the offer.", good: "I'm sorry about the unclear offer." },
    ],
    nearMisses: [
      { text: 'I am sorry that our technician did not come on Tuesday.' },
      { text: "I'm sorry that you had to wait." },
      { text: 'We are sorry for your loss.' },
      { text: "I'm sorry about the wait." },
      { text: 'Sorry to hear that the lamp arrived broken.' },
      { text: "We're sorry for charging you twice." },
    ],
    sources: ['Lazare 2004', 'Lewicki, Polin & Lount 2016'],
  },
  { unless: (sentence, reply) => OURS.test(reply.sentenceText(sentence)) },
);

import { flagPhrases } from '../engine/flag-phrases';
import { negated, sentenceHas } from '../engine/guards';

const praised = sentenceHas('thank', 'thanks', 'great', 'better', 'best', 'fortunate', 'valued', 'esteemed', 'alive', 'love');

export default flagPhrases(
  {
    id: 'hostile-insult',
    title: 'Sounds like an attack',
    category: 'unprofessional',
    severity: 'error',
    description: 'Insults to the person or the message: “you are being ridiculous”, “a stupid question”, “people like you”.',
    message: 'They may feel attacked, and can quote it. Try: the facts alone.',
    rationale: 'An insult is the one sentence of the whole reply that will be screenshotted.',
    examples: [
      { bad: "That's a stupid question.", good: 'Here is how it works: [answer].' },
      { bad: 'Your complaint is laughable.', good: 'Here is what I found on your complaint: [finding].' },
      { bad: 'Customers like you are the problem.', good: 'Here is what I found: [finding].' },
    ],
    nearMisses: [
      { text: "That's not a silly question at all." },
      { text: "This delay is ridiculous, and I'm sorry." },
      { text: 'It is customers like you who make us better.' },
      { text: 'Thank you, people like you keep this project alive.' },
    ],
    sources: ['Culpeper 2010, Journal of Pragmatics 42'],
  },
  [
    {
      find: [
        'you are (being)? {very}? (ridiculous|stupid|an idiot|childish|pathetic|paranoid|delusional|lazy|rude|not helping)',
        '(stupid|dumb|silly|idiotic|ridiculous|laughable|pointless) (question|complaint|comment|idea|request)',
        'your (question|complaint|review|request|demand|email) is {very}? (stupid|ridiculous|laughable|pathetic|absurd|nonsense|a joke)',
        '(customers|people|users|guests) like you',
        '(moron~|idiots|bunch of clowns|whingers|entitlement mentality|toxic entitlement|crybab~|tantrum)',
        '(refrain from|please stop) (complaining|moaning|whining|the spamming|spamming|wasting)',
      ],
      unless: [negated, sentenceHas('sorry', 'apologise', 'apologize'), praised],
    },
  ],
);

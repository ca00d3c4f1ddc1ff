import { flagPhrases } from '../engine/flag-phrases';
import { negated, sentenceHas } from '../engine/guards';

export default flagPhrases(
  {
    id: 'hostile-insult',
    title: 'Sounds like an attack',
    category: 'unprofessional',
    severity: 'error',
    description: 'Insults, profanity, accusations of lying, and threats.',
    message: 'They may feel attacked, and can quote it. Try: the facts alone.',
    rationale: 'An insult is the one sentence of the whole reply that will be screenshotted.',
    examples: [
      { bad: "That's a stupid question.", good: 'Here is how it works: [answer].' },
      { bad: "You're lying about the delivery.", good: 'The tracking shows [status]. To trace it, I need [detail].' },
      { bad: 'Customers like you are the problem.', good: 'Here is what I found: [finding].' },
    ],
    nearMisses: [
      { text: "That's not a silly question at all." },
      { text: "This delay is ridiculous, and I'm sorry." },
      { text: 'I have blocked the fraudulent charge on your card.' },
      { text: 'Your Bloody Mary mix ships today.' },
    ],
    sources: ['Culpeper 2010, Journal of Pragmatics 42'],
  },
  [
    {
      find: [
        'you are (being)? (ridiculous|stupid|an idiot|childish|pathetic|lying|a liar|paranoid|delusional|lazy|rude|not helping)',
        '(stupid|dumb|silly|idiotic|ridiculous|laughable|pointless) (question|complaint|comment|idea|request)',
        '(customers|people|users) like you',
        '(fuck~|shit|shitty|bullshit|crap|damn|asshole~|bastard~|moron~|idiots|sucks ass|wtf)',
        '(bunch of clowns|whingers|entitlement|crybab~|tantrum)',
        '(will|shall|going to) (block|report|sue|ban) (you|the address|this address)',
        '(our|my) (lawyer~|solicitor~|legal department) (reads|will|charges|has|is)',
        '(refrain from|please stop) (complaining|moaning|whining|the spamming|spamming|wasting)',
      ],
      unless: [negated, sentenceHas('sorry', 'apologise', 'apologize')],
    },
  ],
);

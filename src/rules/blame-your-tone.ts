import { flagPhrases } from '../engine/flag-phrases';
import { conditional, negated, sentenceHas } from '../engine/guards';

export default flagPhrases(
  {
    id: 'blame-your-tone',
    title: 'Sounds like a remark on their manners',
    category: 'blame',
    severity: 'warning',
    description: 'Remarks on how the customer writes: “your tone”, “stay polite”, “that language”.',
    message: 'They may hear that you will not help. Try: what they need, not how they ask.',
    rationale: 'A remark on somebody’s tone is heard as a refusal to deal with what they said.',
    examples: [
      { bad: 'Please mind your tone.', good: 'I want to get this sorted with you.' },
      { bad: 'There is no need to shout.', good: 'I can see how much this has cost you.' },
      { bad: 'Your comments are not constructive.', good: 'Could you tell me which step fails?' },
      { bad: 'Please refrain from that type of language.', good: 'I can see how much this has cost you.' },
    ],
    nearMisses: [
      { text: 'There is no need to be sorry: the mistake was ours.' },
      { text: 'The ring tone can be changed in Settings.' },
      { text: 'You can change the language in your profile.' },
      { text: "I'm sorry about the tone of our last email." },
    ],
    sources: ['Castro, avoid list', 'Culpeper 2010, Journal of Pragmatics 42'],
  },
  [
    {
      find: [
        'your (aggressive|hostile|rude|condescending|profane|abusive)? (tone|attitude|manners|behaviour|behavior|anger)',
        '(the|that|this) (condescending|aggressive|hostile|harsh|rude|offensive) (tone|attitude|comment~|message|language|behaviour|behavior|manner)',
        '(mind|watch|moderate|pay attention to) (your|the) (tone|language|words|manners)',
        'tone of (your|the) (message|comment|review|email|mail|letter)',
        '(toning|tone) down',
        '(type|kind|sort|use) of (that)? (type of)? language',
        '(stay|remain|keep it|keep this|being|be) (civil|polite|friendly|respectful|constructive|reasonable|courteous)',
        '(is|are|was|were) not (very|really|at all)? (constructive|respectful|friendly|appropriate|helpful at all|a friendly way)',
        'no way to (talk|speak|treat)',
        '(choice of words|your wording)',
        'your (email|message|mail|letter|review|comment|comments|words|call|reply|remarks) *1 (is|was|were|are) {very}? (rude|offensive|insulting|unacceptable|inappropriate|aggressive|impolite|hurtful|uncalled for|disrespectful)',
        '(take|took) (offence|offense)',
        '(answer|respond to|reply to|read|accept|tolerate) (messages|emails|mails|comments|words|language|insults) (like|of) (that|this|these)',
        '(aggressive|hostile|unconstructive|petty|snide|drive by|profane) (and hostile)? (comment~|remark~|argument~|issue|criticism|behaviour|behavior)',
      ],
      unless: [conditional, negated, sentenceHas('sorry', 'apologise', 'apologize', 'our', 'should')],
    },
    {
      find: '(no|any) (need|reason|cause|call|excuse) (to|for) (be|being|get|getting|use|using|such)? *1 (shout|shouting|yell|yelling|swear|swearing|rude|rudeness|insult|insulting|insults|caps|aggressive|angry|upset|nasty|impolite|sarcastic|threaten|threatening|threats|abuse|abusive|dramatic|emotional)',
      unless: [conditional, sentenceHas('sorry')],
    },
  ],
);

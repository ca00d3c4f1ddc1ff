import { flagPhrases } from '../engine/flag-phrases';
import { sentenceHas } from '../engine/guards';
import { insteadOfClause } from '../rewrite/clause';

export default flagPhrases(
  {
    id: 'hostile-dare-to-leave',
    title: 'Sounds like “then leave”',
    category: 'dismissive',
    severity: 'error',
    description: '“Take your business elsewhere”, “feel free to fork it”, “if you don’t like it …”.',
    message: 'They may hear “we don’t need you”. Try: one last offer, or an easy way to leave.',
    rationale: 'A customer who is dared to leave does, and says why in public.',
    examples: [
      { bad: 'Feel free to take your business elsewhere.', good: 'Before you decide, here is what I can offer: [option].' },
      { bad: "If you don't like it, use another app.", good: 'Before you decide, here is what I can offer: [option].' },
      { bad: 'Go ahead and sue us.', good: 'I am passing this to [name], who will contact you by [date].' },
    ],
    nearMisses: [
      { text: "You're free to cancel at any time, and I can do that for you now." },
      { text: 'Feel free to reply with any questions.' },
      { text: 'You can use another shop for the alterations, and we pay the bill.' },
      { text: "If you don't like it, you can return it within 30 days." },
      { text: "If you don't like the colour, try the blue one." },
      { text: "I'm so sorry for your loss." },
    ],
    sources: ['Globe and Mail, readers’ most hated phrases'],
  },
  [
    {
      find: [
        '(feel free to|you (can|may|are free to|are welcome to)) *2 take your (business|custom|money) elsewhere',
        'if you do not like (it|this|our *2) , (then|just)? (leave|go elsewhere|do not (use|buy|come|order|play|install)|(use|find|try|buy|go to|get) (something else|another (app|shop|store|company|provider|product|tool|service|bank|place|game|library|one)))',
      ],
      instead: [insteadOfClause('Before you decide, here is what I can offer: [option].')],
    },
    {
      find: [
        'you (can|could|may|are free to|are welcome to) {aside}? (go to|try|find|use|switch to|buy from|book with|choose|order from) (another|a different|some other|any other) (company|provider|shop|supplier|bank|airline|hotel|school|restaurant|seller|gym|agency) $',
        'if you are not (happy|satisfied) *4 (then|just)? (you (can|may|could|are free to))? {aside}? (cancel|leave|go) $',
        'take (your|the) (business|custom|money|site|account) elsewhere',
        '(free|welcome) to (fork|leave|use (another|something)|go elsewhere|find another|contribute|send a patch|submit a (patch|pull))',
        'go ahead and (sue|cancel|leave|report|post|write|complain|publish|tell everyone)',
        'feel free to (complain|sue|post|publish|report us|go to)',
        'your (lawyer|solicitor|attorney|lawyers) (can|may|is welcome to|should)',
        '(threatening us|your threats|threats (do|will) not)',
        '(bad|negative|poor|one star) (review|reviews) (do|does|will) not',
        '(i|we) (really|honestly)? do not care (about|if|what|who|how)',
        '(do|call|write to) (what|who|whom|whatever|whoever) (ever)? you (want|like)',
        '(suited|happier) (home|elsewhere|with (something|another))',
        '(other|another|different) (libraries|apps|providers|products|shops|tools|editor|bank) (exist|is the place|exists|out there)',
        '(look|go|try) (online for|elsewhere)',
        '(hire|pay) (somebody|someone) *1 (else)? to',
        '(here is|there is) the (exit|door)',
        'your (loss|privilege)',
        'send (a|the) (patch|pull request)',
      ],
      unless: [sentenceHas('sorry', 'glad', 'happy')],
    },
  ],
);

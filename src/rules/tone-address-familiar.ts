import { flagPhrases } from '../engine/flag-phrases';
import { wordsBefore, type Guard } from '../engine/guards';
import { upsetOrUnknown } from '../engine/situation';

const surname: Guard = (hit, reply) => wordsBefore(hit, reply, new Set(['ms', 'mrs', 'mr', 'miss', 'dr']), 1);

export default flagPhrases(
  {
    id: 'tone-address-familiar',
    title: 'Sounds too close for comfort',
    category: 'unprofessional',
    severity: 'warning',
    description: 'Pet names and pals: “hun”, “sweetie”, “listen, buddy”, “my friend”, said to somebody with a problem.',
    message: 'They may feel talked down to. Try: their name, or nothing.',
    rationale: 'A pet name from a stranger puts the customer below. Most people want their name or none.',
    examples: [
      { bad: 'Hi hun, the parcel is at the depot.', good: 'Hi [name], the parcel is at the depot.' },
      { bad: 'Listen, buddy, the rules are the same for everyone.', good: 'The rules are the same for everyone because [reason].' },
      { bad: 'That is how it works, sweetie.', good: 'That is how it works.' },
    ],
    nearMisses: [
      { text: 'Dear Ms Darling, the shoes leave today.' },
      { text: "We'd love to help." },
      { text: 'Your mate can collect it for you.' },
      { text: 'Made our day as well, my friend.', customer: 'Thank you, that was quick!' },
    ],
    sources: ['Danescu-Niculescu-Mizil et al. 2013'],
  },
  [
    {
      find: '^ (hi|hey|hello|hiya) (hun|babe|sweetie|sweetheart|honey|darling|bro|pal|buddy|mate|love)',
      instead: [({ text }) => `${text.split(' ')[0] ?? ''} [name]`],
    },
    {
      find: [
        '(hun|babe|sweetie|sweetheart|darling|bro|missy|boomer)',
        '(listen|look|easy|calm down|alright|relax) *1 (pal|buddy|mate|dude|lady|my friend|lad|man|champ)',
        '^ (mate|pal|buddy|dude|lady) ,',
        ', (mate|pal|buddy|dude|lad|lady|love|sunshine|sherlock|madam|young (lady|man)) $',
        ', (mate|pal|buddy|dude|lad|sunshine|sherlock|young (lady|man)|madam) ,',
      ],
      unless: [surname],
    },
  ],
  { when: (reply) => upsetOrUnknown(reply) && !reply.facts.cheer },
);

import { flagPhrases, type PhraseEntry } from '../engine/flag-phrases';
import { sentenceHas, type Guard } from '../engine/guards';
import { upsetOrUnknown } from '../engine/situation';

/** "gonna" is read as "going to". */
const IN_FULL: Readonly<Record<string, string>> = { gonna: 'going to', wanna: 'want to', gotta: 'have to' };
const spelledOut: Guard = ({ text }) => !(text.toLowerCase() in IN_FULL);

const friendly = sentenceHas('glad', 'enjoy', 'congrats');

const SLANG: readonly PhraseEntry[] = [
  { find: ['^ (lol|lmao|rofl|omg|bruh)'], instead: [''] },
  { find: '(lol|lmao|rofl|omg|bruh)' },
  { find: ['(dunno|hmu|soz|innit|noob|smh)', '^ (nah|meh)'] },
  { find: '(haha|hahaha)' },
  { find: '(going|got|want) to', unless: [spelledOut], instead: [({ text }) => IN_FULL[text.toLowerCase()]] },
];

export default flagPhrases(
  {
    id: 'tone-slang',
    title: 'Sounds like a chat among friends',
    category: 'unprofessional',
    severity: 'suggestion',
    description: 'Chat slang in answer to a problem: “lol”, “omg”, “gonna”, “bruh”, “dunno”.',
    message: 'They may feel taken lightly. Try: the same thing in plain words.',
    rationale: 'Slang says that this is a chat among friends. Somebody with a problem wants to be taken seriously.',
    examples: [
      { bad: 'LOL, the courier does that.', good: 'The courier does that.', customer: 'My parcel was thrown over the fence.' },
      { bad: "We're gonna look at it today.", good: "We're going to look at it today.", customer: 'The app crashed again.' },
      { bad: 'Omg, that charge is ours.', good: 'That charge is ours.', customer: 'You charged me twice!' },
    ],
    nearMisses: [
      { text: 'lol glad you like it!', customer: 'The new mascot made my day, thanks!' },
      { text: 'Hi Lola, the file is at https://example.com/lol' },
      { text: 'Thx for the photo, the swap goes out today.', customer: 'The lamp is broken.' },
      { text: 'Haha, glad the cat approves of the box!' },
    ],
    sources: ['Danescu-Niculescu-Mizil et al. 2013'],
  },
  SLANG.map((entry) => ({ ...entry, unless: [...(entry.unless ?? []), friendly] })),
  { when: (reply) => upsetOrUnknown(reply) && !reply.facts.cheer && !reply.signals.technical },
);

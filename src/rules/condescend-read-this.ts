import { flagPhrases } from '../engine/flag-phrases';
import { sentenceHas } from '../engine/guards';

export default flagPhrases(
  {
    id: 'condescend-read-this',
    title: 'Sounds like “go and read”',
    category: 'dismissive',
    severity: 'warning',
    description: '“Read the manual”, “search before posting”, “it’s clearly stated on our website”.',
    message: 'They may feel sent away. Try: the answer in one sentence, then the link.',
    rationale: 'It says that the question was careless. One sentence of answer costs less than the quarrel.',
    examples: [
      { bad: "It's clearly stated on our website.", good: 'The short answer is [answer]. The details are on our website.' },
      { bad: 'Did you even read my email?', good: 'The short answer is [answer].' },
      { bad: 'Please read the instructions again.', good: 'The short answer is [answer].' },
    ],
    nearMisses: [
      { text: 'Could you check your spam folder?' },
      { text: "I've read your message carefully." },
      { text: 'Please read the safety instructions carefully before you use the charger.' },
      { text: "This should have been clearly stated on our page, and I'm sorry it wasn't." },
    ],
    sources: ['Castro, avoid list', 'DataLad handbook on condescending words'],
  },
  [
    {
      find: ['^ (it|this|that) is (clearly|all|already)? (stated|written|explained|documented|described|in bold) *1 (on|in|under) *3 $'],
      unless: [sentenceHas('sorry', 'should')],
      instead: [
        ({ text }) => ({
          sentence: `The short answer is [answer]. The details are ${/ (?:on|in|under) .*$/i.exec(text)?.[0].trim() ?? 'here: [link]'}.`,
        }),
      ],
    },
    {
      find: [
        'read *3 (again|properly|more|carefully)',
        'did you (even|actually) (read|try|look|check|bother)',
        '(clearly|plainly|explicitly) (stated|written|documented|marked|mentioned|printed|labelled|says)',
        'google search will',
        '(it is|is|stands|stand) (all)? (in|on) (the|every) (title|manual|changelog|faq|first page|docs|welcome pack|small print)',
        '(should|need to|must) (have)? read the',
        'not (read|willing to read)',
        'go (read|and read|to entry)',
      ],
      unless: [sentenceHas('sorry', 'before', 'safety', 'we', 'i')],
    },
  ],
);

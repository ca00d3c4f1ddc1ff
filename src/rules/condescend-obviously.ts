import type { Hit, Reply } from '../engine/rule';
import { flagPhrases } from '../engine/flag-phrases';
import { sentenceHas } from '../engine/guards';
import { upsetOrUnknown } from '../engine/situation';

export default flagPhrases(
  {
    id: 'condescend-obviously',
    title: 'Sounds like they should know this',
    category: 'dismissive',
    severity: 'warning',
    description: '“Obviously”, “it’s that simple”, “common sense”, “as anybody can see”, “a basic step”.',
    message: 'They may hear “everybody knows that”. Try: the step alone.',
    rationale: 'If it had been obvious, the customer would not have written. The remark only adds shame.',
    examples: [
      { bad: 'Obviously, you need to be logged in.', good: 'You need to be logged in.' },
      { bad: "It's not rocket science.", good: 'Here are the steps: [steps].' },
      { bad: "It's common sense to keep the receipt.", good: 'The receipt helps us find the order.' },
    ],
    nearMisses: [
      { text: 'We clearly let you down here.' },
      { text: 'Please make sure the label is clearly visible.' },
      { text: 'Of course you can return it.' },
      { text: "Obviously this isn't the experience we want for you." },
    ],
    sources: ['retext-equality, condescending', 'SkyVerge, blocked phrases'],
  },
  [
    {
      find: ['obviously', 'needless to say', 'as (everyone|everybody|anyone|anybody) (knows|can see|should know|will know)'],
      unless: [sentenceHas('we', 'our', 'sorry', 'i')],
      instead: [remark],
    },
    {
      find: [
        'rocket science',
        'common (sense|knowledge)',
        'it is (that|really that|literally) (simple|basic|easy|one click) $',
        '(is|are) self explanatory',
        '(pretty|quite|fairly|very) (obvious|basic|self explanatory)',
        '(lack of|unfamiliarity with|without proper) *2 (knowledge|understanding|familiarity)',
        '(entry level|beginner|basic) (tutorial~|question~|course~|knowledge)',
        'should be (no surprise|obvious)',
      ],
      unless: [sentenceHas('sorry')],
    },
  ],
  { when: upsetOrUnknown },
);

/** The remark goes; between two commas both would have to. */
function remark(hit: Hit, reply: Reply) {
  const inCommas = /,\s*$/.test(reply.text.slice(0, hit.span.start));
  const aside = /^,/.test(reply.text.slice(hit.span.end));
  return inCommas || (/^as\b/i.test(hit.text) && !aside) ? undefined : '';
}

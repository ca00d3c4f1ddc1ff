import { flagPhrases } from '../engine/flag-phrases';
import { sentenceHas } from '../engine/guards';
import { leads } from '../rewrite/words';
import { upsetOrUnknown } from '../rewrite/need';

export default flagPhrases(
  {
    id: 'condescend-obviously',
    title: 'Says they should know',
    category: 'dismissive',
    severity: 'warning',
    description: '“Obviously”, “it’s that simple”, “common sense”, “as anybody can see”, “a basic step”.',
    message: 'This tells them they should have known. Try: the step itself, without the remark.',
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
      instead: [(hit) => (leads(hit) && /ly$|say$/.test(hit.text) ? '' : undefined)],
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
        '(six|five|ten|four) year old could',
        'millions manage',
        'hard to miss',
        'plain terms',
        'should be (no surprise|obvious)',
      ],
      unless: [sentenceHas('sorry')],
    },
  ],
  { when: upsetOrUnknown },
);

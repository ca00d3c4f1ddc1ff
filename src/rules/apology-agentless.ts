import { flagPhrases } from '../engine/flag-phrases';
import { conditional, followedBy, inQuestion, sentenceHas } from '../engine/guards';

export default flagPhrases(
  {
    id: 'apology-agentless',
    title: 'Sounds like nobody did it',
    category: 'non-apology',
    severity: 'suggestion',
    strictOnly: true,
    description: '“Mistakes were made”, “an error occurred”, “there has been a misunderstanding”, in answer to a complaint.',
    message: 'They may hear that nobody did it. Try: “we”, if it was you.',
    rationale: 'Owning what happened is the strongest part of an apology. A sentence without a doer leaves it out.',
    examples: [
      {
        bad: 'Mistakes were made with your booking.',
        good: 'We made a mistake with your booking.',
        customer: 'You put the wrong name on my booking!',
      },
      {
        bad: 'There seems to have been a miscommunication.',
        good: 'We did not tell you in time.',
        customer: 'Nobody told me that the class was cancelled. So annoying.',
      },
      {
        bad: 'Something went wrong with the delivery.',
        good: 'We sent the parcel to the wrong town.',
        customer: 'My parcel never arrived and I am really disappointed.',
      },
    ],
    nearMisses: [
      { text: 'We made a mistake with your booking.', customer: 'My booking has the wrong name on it.' },
      { text: 'There was a mix-up on our side.', customer: 'My order never arrived.' },
      { text: 'I want to find out what went wrong.', customer: 'The parcel is late again!' },
      { text: 'Something went wrong with the delivery.' },
    ],
    sources: ['Lazare 2004, On Apology', 'Lewicki, Polin & Lount 2016'],
  },
  [
    {
      find: [
        '(mistakes|mistake|errors|error) (was|were|have been|has been|may have been|must have been) made',
        '(an|the|some) *1 (error|mistake|oversight|mix up|miscommunication|misunderstanding) (has|have|must have|may have|seems to have|appears to have)? (occurred|happened|arisen|taken place)',
        'there (was|has been|seems to (be|have been)|appears to (be|have been)|must have been|may have been) (a|an|some) *1 (error|mistake|oversight|misunderstanding|miscommunication|mix up|confusion)',
        '^ (something|things) (went|has gone|have gone|seems to have gone|must have gone) wrong',
        '(was|were|has been|have been|got) {aside}? (mishandled|overlooked|mislaid|misplaced|misrouted)',
      ],
      unless: [conditional, inQuestion, followedBy(4, 'us', 'our', 'me'), sentenceHas('we', 'i', 'our', 'my', 'us')],
    },
  ],
  { when: ({ facts, signals }) => signals.complaint && !facts.ownership },
);

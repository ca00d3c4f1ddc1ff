import { flagPhrases } from '../engine/flag-phrases';
import { inQuestion, sentenceHas, type Guard } from '../engine/guards';
import { upsetOrUnknown } from '../engine/situation';

const AFTER =
  /^[,\s]*(?:that |and |but )?(?:(?:to you|I|we)\b(?! (?:can(?:['’]t|not)|don['’]t|do not|won['’]t|find|think|doubt|see)\b)|(?:our|my) (?:mistake|fault|error)|you(?:['’]re| are) right|you deserve|you (?:won['’]t|will not|don['’]t|do not) )/i;

/** "To be honest, we dropped the ball", "to be clear, you won't be charged": it owns or it reassures. */
const owns: Guard = (hit, reply) => AFTER.test(reply.text.slice(hit.span.end, hit.sentence.span.end));

export default flagPhrases(
  {
    id: 'condescend-candour',
    title: 'Sounds like “to be honest”',
    category: 'defensive',
    severity: 'suggestion',
    description: '“To be honest”, “with respect”, “frankly”, “no offence”, “to be fair” before something they will not like.',
    message: 'They may brace for a blow. Try: the point without it.',
    rationale: 'It announces that what follows is unfriendly and makes the rest of the reply look less honest.',
    examples: [
      { bad: 'To be fair, the label says 30 degrees.', good: 'The label says 30 degrees.' },
      { bad: 'With all due respect, you agreed to the terms.', good: 'You agreed to the terms.' },
      { bad: "Frankly, that's not going to happen.", good: "That's not going to happen." },
      { bad: 'No offence, but the manual explains this.', good: 'The manual explains this.' },
    ],
    nearMisses: [
      { text: 'To be honest, we dropped the ball on this one.' },
      { text: 'Thank you for being so honest with us.' },
      { text: "To be clear, you won't be charged for the replacement." },
      { text: 'To be fair to you, the sign was hidden.' },
      { text: 'Honestly? I would keep the old one.' },
    ],
    sources: ['SkyVerge, blocked phrases', 'Culpeper 2010, Journal of Pragmatics 42'],
  },
  [
    {
      find: [
        '^ (to be (perfectly|completely|totally|brutally|very|quite)? (honest|frank|blunt|fair)|(quite)? frankly|honestly|in all honesty|truth be told|with (all)? (due)? respect|in all fairness|let us be (honest|realistic|frank))',
        '^ no (offence|offense) (intended|meant)? (but)?',
        '^ let (me|us) be (very|perfectly|absolutely|quite)? (clear|blunt|frank|honest)',
      ],
      unless: [owns, inQuestion, sentenceHas('sorry', 'apologise', 'apologize', 'thank', 'love')],
      instead: [(hit, reply) => (/ but$/i.test(hit.text) || /^,/.test(reply.text.slice(hit.span.end)) ? '' : undefined)],
    },
    {
      find: [
        '^ (in fairness|tbh)',
        '(and|but|,) (with (all)? (due)? respect|in (all)? fairness|to be fair|to be (brutally|perfectly) (honest|frank))',
        'tbh',
        'gently (suggest|wonder|remind|point out)',
        'if i may say so',
        'let us be honest',
        'do not take (this|it) the wrong way',
      ],
      unless: [owns, inQuestion, sentenceHas('sorry', 'apologise', 'apologize', 'thank')],
    },
  ],
  { when: upsetOrUnknown },
);

import { flagPhrases } from '../engine/flag-phrases';
import { followedBy, sentenceHas } from '../engine/guards';
import type { Hit, Reply } from '../engine/rule';
import { capital, textAfter } from '../rewrite/words';

const newsAfter = followedBy(6, 'glad', 'happy', 'understand', 'thank', 'grateful', 'only', 'know');

export default flagPhrases(
  {
    id: 'apology-grudging',
    title: 'Sounds like a forced apology',
    category: 'non-apology',
    severity: 'error',
    description: '“Sorry, although …”, “we would apologise, but”, “we have already apologised”, “fine, sorry”.',
    message: 'They may hear that you don’t mean it. Try: sorry, once, for what happened.',
    rationale: 'An apology that is rationed, mocked or taken back in the same breath does more harm than none.',
    examples: [
      { bad: 'We have already apologised for this.', good: "I'm sorry this is still not resolved. [Next step] by [date]." },
      { bad: 'Sorry about the noise, although the hall was full.', good: 'Sorry about the noise. The hall was full.' },
      { bad: 'What more do you want from us?', good: 'What would make this right for you?' },
      { bad: 'Fine, sorry about the mud.', good: 'Sorry about the mud.' },
    ],
    nearMisses: [
      { text: 'I can only apologise for how we handled this.' },
      { text: 'Once again, I am sorry for the delay.' },
      { text: 'I would apologise even if nobody had been hurt.' },
      { text: 'What else do you want us to change on the invoice?' },
      { text: 'We would like to apologise for the wait.' },
      { text: 'I am sorry about the change, although I am glad you heard of it in time.' },
    ],
    sources: ['Culpeper 2010, Journal of Pragmatics 42', 'Lazare 2004, On Apology'],
  },
  [
    {
      find: '^ {we} (have)? already (apologised|apologized|said sorry) *3 $',
      instead: [{ sentence: "I'm sorry this is still not resolved. [Next step] by [date]." }],
    },
    {
      find: '^ (but)? what (more|else) (do|can|could) you {aside}? (want|expect) (from (us|me))? $',
      instead: [{ sentence: 'What would make this right for you?' }],
    },
    {
      find: '^ (fine|alright|whatever) , (i am|we are|so)? (sorry|apologies)',
      instead: [({ text }) => text.replace(/^\w+, /, '')],
    },
    {
      find: '^ *3 (sorry|apologies) (for|about) *6 , (although|though|even if|even though)',
      unless: [newsAfter],
      instead: [asTwoSentences],
    },
    {
      find: [
        '(sorry|apologise|apologize|apologies|regret) *9 (although|though|even if|even though) (strictly|technically|to be fair|in fairness|it|its|the|our|my|nobody|they|i must|we must|he|she|this|that)',
        '(sorry|apologise|apologize|apologies) , (although|though|even if|even though)',
        '(sorry|apologise|apologize|apologies) *9 , (although|though|even if|even though)',
      ],
      unless: [newsAfter, ({ text }) => /^apologi[sz]e even|sorry to (?:say|tell|inform)/i.test(text)],
    },
    {
      find: [
        '{we} (have|had)? already (apologised|apologized|said (i am|we are|that)? *2 sorry)',
        '{we} have (apologised|apologized) (already|before|on|twice|enough|several|many)',
        '{we} (would|should) (gladly|happily|also)? (apologise|apologize|say sorry|be sorry|be the first to (apologise|apologize))',
        '(say|said) (i am|we are|i was) sorry , (okay|ok|alright|did)',
        '(sorry not sorry|sorry i guess|sorry , (okay|ok|happy now))',
        '{we} (guess|suppose) *2 (sorry|apolog~)',
        '^ well , sorry',
        '(sorry|apologies|apologise|apologize) (that|if)? *1 not (being|having) (a|an|the|able to please)',
        'if it makes (you|it|things) *1 (feel)? *1 (better|happy|happier)',
        "(for form's sake|sorry in principle|sorry on principle)",
        'if an apology (is|would|helps)',
        'in (my|our) (own)? (defence|defense)',
        'how many (more)? times (do|must|should|have) (i|we)',
      ],
      unless: [followedBy(1, 'even'), sentenceHas('no', 'nothing', 'never')],
    },
  ],
);

/** The reason stays, but no longer takes the apology back. */
function asTwoSentences(hit: Hit, reply: Reply) {
  const comma = hit.text.lastIndexOf(',');
  const rest = textAfter(hit, reply);
  return rest && !/even if$/i.test(hit.text) ? { sentence: `${hit.text.slice(0, comma)}. ${capital(rest)}.` } : undefined;
}

import { flagPhrases } from '../engine/flag-phrases';
import { conditional, followedBy, inList, sentenceHas } from '../engine/guards';
import { isWhole, leads } from '../rewrite/words';

const asksForAFact = followedBy(7, 'happen', 'see', 'instead', 'output', 'behaviour', 'behavior', 'result');

export default flagPhrases(
  {
    id: 'blame-why-question',
    title: 'Sounds like a cross-examination',
    category: 'blame',
    severity: 'warning',
    description: '“Why didn’t you …?”, “what did you expect?”, “how could you …?”, “you do realise that …?”',
    message: 'They may hear a reproach, not a question. Try: ask for the fact you need.',
    rationale: 'A question that nobody can answer well is an accusation. A question for a fact moves things on.',
    examples: [
      { bad: "Why didn't you call before you cut the tree?", good: 'Could you tell me [what you need to know]?' },
      { bad: 'What did you expect?', good: 'Here is what is possible now: [option].' },
      { bad: 'How could you miss the fee?', good: 'The fee is on the second page.' },
      { bad: 'You do realise that the lid must be shut?', good: 'The lid must be shut.' },
    ],
    nearMisses: [
      { text: "Why don't you send me the photos and I'll take it from there." },
      { text: "Could you tell me why you're cancelling, so that we can improve?" },
      { text: "That's why you were charged twice." },
      { text: 'What did you expect to happen when you tapped Save, and what did you see?' },
      { text: 'I understand why you called the bank first.' },
    ],
    sources: ['Culpeper 2010, Journal of Pragmatics 42', 'Zhang et al. 2018, Conversations Gone Awry'],
  },
  [
    {
      find: '^ (so|and|but|then)? why (on earth)? (did|have|had|would|were|are|should) (not)? (you|one|anyone|anybody|nobody|no one)',
      unless: [inList],
      instead: [{ sentence: 'Could you tell me [what you need to know]?' }],
    },
    {
      find: 'what (else|on earth|exactly)? (did|do|would) you {aside}? expect',
      unless: [asksForAFact],
      instead: [(hit) => (isWhole(hit) ? { sentence: 'Here is what is possible now: [option].' } : undefined)],
    },
    {
      find: '^ (but|and|surely)? you do (realise|realize|know|understand|remember) that',
      unless: [conditional],
      instead: [(hit, { text }) => (leads(hit) && !/\?/.test(text.slice(hit.span.end, hit.sentence.span.end + 1)) ? '' : undefined)],
    },
    {
      find: [
        ', (so|and|but)? why (on earth)? (did|have|had|would|were|should) (not)? (you|one|anyone|nobody|no one)',
        '^ (so|and|but)? why (sign|buy|order|book|click|accept|pay|install) *6 (if|when|without)',
        '^ (so|and|but)? what (else|more|exactly)? do you (want|expect) (me|us) to (do|say)',
        'what (were|was) (you|he|she) (hoping|thinking|expecting)',
        'what (on earth)? made you (think|believe|assume)',
        'what (exactly)? (are|were|am|was|is) (we|i|anyone) (supposed|meant) to',
        'how (am|are|was|were) (i|we|anyone) (supposed|meant) to',
        'how (could|can) (you|anyone|anybody|one) (not|even|possibly|miss|overlook|forget|say|expect)',
        'who (on earth|exactly|in *1 right mind)',
        '(what|which) (possible)? reason (did|do|would|could|can) you have',
        '(did|have|has) (you|anyone|anybody) (even|actually) (think|thought|considered|asked)',
        '(may|might|must) (i|we|one)? {aside}? *1 (wonder|ask) why (nobody|no one|nothing|you (did not|waited|never|only|chose|left|kept))',
      ],
      unless: [asksForAFact, conditional, inList, sentenceHas('sorry', 'improve')],
    },
  ],
);

import { flagPhrases } from '../engine/flag-phrases';
import { actsBeside, conditional, inQuestion, negated, reported, sentenceHas } from '../engine/guards';
import { dropClause } from '../rewrite/clause';
import { speaker, uncapital } from '../rewrite/words';

export default flagPhrases(
  {
    id: 'blame-your-fault',
    title: 'Sounds like it is their fault',
    category: 'blame',
    severity: 'error',
    description: '“Your mistake”, “user error”, “the problem is on your end”, “that one’s on you”.',
    message: 'They may hear “it’s your fault”. Try: what you found, and the next step.',
    rationale: 'Naming a culprit closes the conversation. What was found and what comes next keeps it open.',
    examples: [
      { bad: 'The problem is on your end.', good: 'Here is what I found: [finding].' },
      { bad: 'It looks like user error.', good: 'Changing [setting] should fix this.' },
      { bad: 'You must have entered the wrong code.', good: 'Here is what I found: [finding].' },
      { bad: 'The delay was caused by your mistake.', good: 'The delay began with [cause]. The next step is [step].' },
    ],
    nearMisses: [
      { text: 'This is not your fault at all.' },
      { text: 'Through no fault of yours the order was split.' },
      { text: 'You were sent the wrong lamp, and that is on us.' },
      { text: 'You must have been worried all night.' },
      { text: 'It looks as if you typed the wrong postcode; I have corrected it.' },
      { text: "There's nothing you need to do on your end." },
      { text: 'Could you check whether the light is green on your side?' },
    ],
    sources: ['Brown & Levinson 1987', 'Benoit, image repair theory'],
  },
  [
    {
      find: [
        'your (own)? (fault|mistake|error|negligence|carelessness|misunderstanding|doing)',
        '(user|operator|customer|human|usage) error',
        '(problem|issue|fault|error|delay|cause) (is|lies|was|must be|seems to be|appears to be) *2 (on|at|with|from) (your|the (customer|user|client)) (end|side|part|device)?',
        '(arises|arise|stems|comes|originates|originate) from (your|the client) (side|end)',
        '(caused|misconfigured|damaged) by (you|your|the (customer|user|client|tenant))',
        'you (broke|caused|misused|mishandled|damaged) (the|it|this|your|a)',
        'it was you (who|that)',
        'you are the (one|ones) who',
        'you are doing (something|it|this) wrong',
        '(is|was) (just)? asking for (it|trouble)',
        'be more careful',
      ],
      unless: [negated, conditional, inQuestion, reported, sentenceHas('nothing', 'no')],
    },
    {
      find: [
        'you {aside}? (must have)? {aside}? (entered|typed|ordered|chose|chosen|selected|picked|used|sent|gave|given|clicked|pressed|booked|bought|put|provided|installed|connected|plugged|called|contacted|emailed|submitted|wrote|written|took|taken|set|filled in) (us|me|it|this|them|{our} *1|the *1)? (to|in|into|at|with|for|on)? (the|a|an) (wrong|incorrect)',
        'you (must have|obviously|clearly|apparently) {aside}? (misread|misunderstood|misheard|mistyped|overlooked|missed|confused|mixed|deleted|forgotten|dropped|spilled|spilt|broken|made a mistake|pressed something|clicked something)',
        'you (are|were) {aside}? (using|holding|reading|doing|wearing|installing|charging|cleaning|connecting) *3 (wrong|wrongly|incorrectly|improperly|the wrong way)',
        '(this|that|it) is (now|entirely|solely|really)? your (own)? (problem|responsibility|risk|job|task)',
        '(the|a|every|each) (customer|user|buyer|passenger|tenant|guest|cardholder|account holder|sender|recipient|traveller|traveler) {aside}? (is|are|has to|must) {aside}? (responsible|liable)',
        'you {aside}? (chose|picked|selected|ordered|booked|clicked|ticked|accepted|agreed|confirmed|set|did) *6 yourself',
        '(it|that) was your (own)? (choice|decision|idea|wish)',
        'you (have|seem to have|may have|must have)? (misread|misunderstood|misheard|mistyped|misinterpreted) (the|our|my|this|that|it|how|what|something)',
        '(someone|somebody|one) (in|from) your (household|house|family|office|team|company) (must|has|probably|may|might)',
        'you {aside}? (waited|left (it|this)) (far|much)? too long',
        'you {aside}? (have)? (contacted|told|informed|reported|cancelled|came|come|called|wrote|written|asked|applied|returned|notified) *4 too late',
        '(due to|because of|caused by|result of|comes from|came from) (improper|incorrect|inappropriate|wrong|careless|faulty) (use|usage|handling|installation|storage|operation|care|assembly|cleaning)',
        '(must|can only) be (your|the) *1 (bank|browser|internet|wifi|connection|provider|phone|computer|device|router|network|settings|software|antivirus|firewall|inbox|printer)',
        '(must be|is (clearly|obviously|definitely)) (a|an|some)? (issue|problem|fault|error|something) *1 (with|on|at|in) your',
      ],
      unless: [negated, conditional, inQuestion, reported, actsBeside, sentenceHas('nothing', 'no', 'sorry')],
    },
    {
      find: '^ the (problem|issue|fault|error) is (on|at) your (end|side)',
      unless: [conditional, inQuestion, reported],
      instead: [dropClause((reply) => `Here is what ${uncapital(speaker(reply))} found: [finding].`)],
    },
  ],
);

import { flagPhrases } from '../engine/flag-phrases';
import { conditional, inQuestion, sentenceHas } from '../engine/guards';
import { leads } from '../rewrite/words';

export default flagPhrases(
  {
    id: 'emotion-only-you',
    title: 'Says others have no such problem',
    category: 'dismissive',
    severity: 'warning',
    description: '“Works fine here”, “no one else has complained”, “thousands of happy users”.',
    message: 'This doubts their report. Try: take it as given and ask what would help find it.',
    rationale: 'Whether others are content tells this customer only that nobody believes them.',
    examples: [
      { bad: 'It works fine on my end.', good: "I'm not seeing the same here yet. Could you tell me [detail]?" },
      { bad: 'No one else has complained about this.', good: 'Thank you for telling us. Could you tell me [detail]?' },
      { bad: 'Thousands of users manage without a problem.', good: 'Thank you for telling us. Could you tell me [detail]?' },
    ],
    nearMisses: [
      { text: 'No one else has access to your account.' },
      { text: "You're the first to get the new model." },
      { text: "Thank you, you're the first person to report this and it helps us fix it." },
      { text: 'After the update it should work fine again.' },
    ],
    sources: ['Lazare 2004, On Apology'],
  },
  [
    {
      find: [
        '^ it (works|is working|runs|worked) (perfectly)? (fine|well|ok|okay|perfectly)? (on|for|at|with) (my|our|us|me|mine|ours) (end|side)?',
      ],
      instead: [{ sentence: "I'm not seeing the same here yet. Could you tell me [detail]?" }],
    },
    {
      find: [
        '(works|working|runs|behaves|plays|worked) (perfectly|absolutely|just)? (fine|well|ok|okay|perfectly|smoothly|itself) (for (everyone|everybody|all|most|other|others|us|me)|on (my|our|mine)|here|at)?',
        'working for everyone',
        '(no one|nobody|none of our (customers|users|guests)|no other (customer|user)) (else)? {aside}? (complained|complains|reported|reports|raised|raises|mentioned|has this|had this|has a problem|seems to)',
        'you are the (only|first) (one|person|customer|guest|user) *2 (complain~|moan|say|with|who)',
        '(never|not) (had|received|heard|seen|receive|get) (of)? (a|any|this|that|one|such)? (complaint|complain|complaints|issue like|problem like|problem before|issue before)',
        '(thousands|millions|hundreds|majority|most|plenty) of (our|other|the|happy)? (users|customers|people|developers|guests|students|drivers|players)',
        '(anyone|everyone|everybody|most people|most users|most customers|most of our (users|guests|customers)) (else)? (can|manages|manage|finds|find|will recognise|knows|know|who has)',
        'without anyone (complaining|running into|noticing)',
        'hardly anyone',
        'a lot of people (like|count|love|use)',
        'is (100|perfectly|absolutely|completely|usually)? (percent|secure|everything but)',
        'our (app|product|service|software|price|quality) is (very|usually|actually|always)',
        'that is (unusual|strange|weird|odd)',
      ],
      unless: [conditional, inQuestion, sentenceHas('sorry', 'thank', 'thanks', 'should', 'affected', 'apologise', 'apologize', 'fixed')],
      instead: [(hit) => (leads(hit) ? { sentence: 'Thank you for telling us. Could you tell me [detail]?' } : undefined)],
    },
  ],
);

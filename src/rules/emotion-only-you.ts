import { flagPhrases } from '../engine/flag-phrases';
import { conditional, inQuestion, sentenceHas } from '../engine/guards';
import { upsetOrUnknown } from '../engine/situation';
import { insteadOfClause } from '../rewrite/clause';

export default flagPhrases(
  {
    id: 'emotion-only-you',
    title: 'Sounds like nobody believes them',
    category: 'defensive',
    severity: 'warning',
    description: '“No one else has complained”, “you are the first”, “thousands of happy users”.',
    message: 'They may hear “it is only you”. Try: thank them, and take the report as it is.',
    rationale: 'Whether others are content tells this customer only that nobody believes them.',
    examples: [
      { bad: 'No one else has complained about this.', good: 'Thank you for telling us about this.' },
      { bad: 'We have never had this complaint before.', good: 'Thank you for telling us about this.' },
      { bad: 'Thousands of users love the new design.', good: 'Thank you for telling us about this.' },
    ],
    nearMisses: [
      { text: 'No one else has access to your account.' },
      { text: "You're the first to get the new model." },
      { text: "Thank you, you're the first person to report this and it helps us fix it." },
      { text: 'You can share the album with everyone else in your family.' },
    ],
    sources: ['Lazare 2004, On Apology'],
  },
  [
    {
      find: [
        '(no one|nobody|none of our (customers|users|guests)|no other (customer|user)) (else)? {aside}? (complained|complains|reported|reports|raised|raises|mentioned|has this|had this|has a problem)',
        '(we|i) *2 (never|not) {aside}? (had|received|heard|seen|receive|get) (of)? (a|any|this|that|one|such)? *1 (complaint~|complain) (before)?',
        '(never|not) had (this|such) *1 before',
        '(other|previous|our|most) (guests|customers|users|clients|buyers|visitors|tenants|patients|passengers|members|students) *5 (have|had|has) (not|no|never) *2 (complaint~|complained|problem|problems|issue|issues|trouble)',
        '(thousands|millions|hundreds|majority) of (our|other|the|happy)? (users|customers|people|developers|guests|students|drivers|players)',
        'a lot of people (like|count|love|use)',
        'our (app|product|service|software|price|quality) is (very|usually|actually|always)',
        'that is (unusual|strange|weird|odd)',
      ],
      unless: [conditional, inQuestion, sentenceHas('sorry', 'thank', 'thanks', 'should', 'affected', 'apologise', 'apologize', 'fixed')],
      instead: [insteadOfClause('Thank you for telling us about this.')],
    },
  ],
  { when: upsetOrUnknown },
);

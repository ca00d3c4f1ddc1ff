import { flagPhrases } from '../engine/flag-phrases';
import { inQuestion, reported, sentenceHas } from '../engine/guards';
import { dropClause } from '../rewrite/clause';

export default flagPhrases(
  {
    id: 'blame-should-have',
    title: 'Sounds like a reproach about the past',
    category: 'blame',
    severity: 'error',
    description: 'A reproach about the past: “you should have checked”, “had you told us”, “you were supposed to”.',
    message: 'They may hear “you were careless”. Try: what is possible now.',
    rationale: 'Nobody can change what they did. The sentence only tells the customer that they were careless.',
    examples: [
      { bad: 'You should have checked the size guide.', good: 'Here is what is possible now: [option].' },
      { bad: 'Had you told us sooner, it would be fixed.', good: 'Here is what is possible now: [option].' },
      { bad: 'You should have checked the size guide, but I can still exchange it.', good: 'I can still exchange it.' },
      { bad: 'Next time, please read the description.', good: 'Here is what is possible now: [option].' },
      { bad: 'You were supposed to return it in May.', good: 'Here is what is possible now: [option].' },
    ],
    nearMisses: [
      { text: 'You should have received the parcel last week, and I am sorry it has not arrived.' },
      { text: 'You should never have had to chase us for this.' },
      { text: 'You should have been told about the delay.' },
      { text: 'We should have checked the address before we shipped it.' },
    ],
    sources: ['ICT Texas, avoid list', 'Culpeper 2010, Journal of Pragmatics 42'],
  },
  [
    {
      find: [
        'you (should|could|might|ought to) {aside}? (have|of) {aside}? {reproached}',
        '^ should (have|of) (been {reproached}|{reproached}|rung|been)',
        '(^|,) had (you|this|the|there) *3 (told|asked|read|been|checked|called|contacted|said|only|followed|kept|spoken)',
        'you (are|were) (supposed|meant) to',
        '(customers|users|guests|patients|applicants|students|passengers|members|tenants|parents|employees|families|clients|buyers|candidates) (are|were) (expected|supposed|meant|advised|reminded|to)',
        'the (onus|burden)',
        'you (should|must|have to|need to) (contact|call|tell|ask|read|check|inform|report|order|book|come|look|cancel|write|be) *6 (next time|in future|in the future|earlier|sooner)',
        '^ (so)? (next time|in (the)? future) (please|kindly|you (should|must|need to|have to)|(read|check|contact|call|ask|tell|look|make sure|order|cancel|come|inform|report|choose))',
        '^ next time you (can|could|might|may want to) (just|simply|also|always)? (call|tell|ask|book|check|contact|plan|come|order|choose|read)',
      ],
      unless: [inQuestion, reported, sentenceHas('nothing', 'sorry')],
      instead: [dropClause('Here is what is possible now: [option].')],
    },
  ],
);

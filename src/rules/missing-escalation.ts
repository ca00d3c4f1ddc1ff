import type { Reply, Rule } from '../engine/rule';
import { reasonsToEscalate } from '../escalation/reasons';
import { handOffs } from '../rewrite/phrases';
import { insertBeforeSignOff } from '../rewrite/place';

const rule: Rule = {
  meta: {
    id: 'missing-escalation',
    title: 'Nobody more senior takes this on',
    category: 'handoff',
    severity: 'warning',
    description:
      'A lawyer, a regulator, a chargeback, danger, the press, someone senior or the third contact is named, and the reply neither hands over nor settles it.',
    message: 'They may feel nobody senior is listening. Try: who takes this on, by when.',
    rationale: 'A threat, a danger or a third try shows that the usual way has not worked. The same way once more loses them.',
    examples: [
      {
        bad: 'The fix is in the next update.',
        good: "The fix is in the next update. I'm passing this to [name, role], who can [why them]. They have all you told us and what I have done so far. They will contact you by [date].",
        customer: "If the app isn't fixed this week, my lawyer will write to you.",
      },
      {
        bad: 'You can send the item back.\n\nKind regards,\nIda',
        good: "You can send the item back. I'm passing this to [name, role], who can [why them]. They have all you told us and what I have done so far. They will contact you by [date].\n\nKind regards,\nIda",
        customer: 'You took the money twice. My bank starts a chargeback tomorrow.',
      },
      {
        bad: 'Please restart the device.',
        good: "Please restart the device. I'm passing this to [name, role], who can [why them]. They have all you told us and what I have done so far. They will contact you by [date].",
        customer: 'The speaker gave off smoke while it was charging. This is dangerous!',
      },
      {
        bad: 'Sorry about this. Please check your connection.',
        good: "Sorry about this. Please check your connection. I'm passing this to [name, role], who can [why them]. I've told them that the line still drops every evening, and that you've had to write four times, so you won't have to explain it again. They will contact you by [date].",
        customer: 'This is my fourth email and the line still drops every evening. Nobody helps me.',
      },
    ],
    nearMisses: [
      { text: 'My team lead Ana will call you by 3 pm today.', customer: 'I want to speak to a manager now, my lawyer is informed.' },
      { text: "I've refunded the second payment today.", customer: 'You took the money twice. My bank starts a chargeback tomorrow.' },
      { text: "I'm sorry. Which phone do you use?", customer: 'The app is slow.' },
      { text: 'Use the export under Settings.', customer: 'How do I send my invoices to my solicitor?' },
      { text: 'Lovely to have you back!', customer: 'This is the third time we order from you, always great.' },
    ],
    sources: ['Zendesk, escalation and churn risk', 'Davidow 2003'],
  },
  *check(reply) {
    if (!reasonsToEscalate(reply).length || isTakenOn(reply)) return;
    yield { span: null, suggestions: () => handOffs(reply).map((text) => insertBeforeSignOff(reply, text)) };
  },
};

const isTakenOn = ({ facts, masked }: Reply): boolean => facts.handoff || (facts.ownership && facts.timeframe) || SETTLES.test(masked);

/** Something is decided, somebody senior writes or takes over, or the talk goes on elsewhere. */
const SETTLES =
  /\b(?:(?:I|we)(?:['’]ve| have)? (?:\w+ )?(?:refunded|refund|cancelled|replaced|approved|booked|credited|sent|send|reversed|waived|ordered|arranged|stopped|pulled|closed|called|spoke|spoken|fixed|corrected|deleted|restored|paid|pay|raised|opened|reported|asked|put|moved|took|taken|made|found|given)|(?:is|are|was|been|being|be) (?:\w+ )?(?:refunded|cancelled|replaced|approved|credited|reversed|waived|corrected|fixed|deleted|withdrawn|recalled|stopped|paid)|on its way|owner|founder|director|manager|head of|team lead|supervisor|boss|proprietor|principal|reach out|DM|direct message|(?:please|or) (?:e-?mail|call|contact)|complaints? (?:team|department|officer)|safety team|legal (?:team|department)|personally|myself|direct (?:line|number)|call(?:ing)? you|(?:will|['’]ll) (?:ring|phone|call|visit|collect|come)|comes? (?:to|by|on)|engineer)\b/i;

export default rule;

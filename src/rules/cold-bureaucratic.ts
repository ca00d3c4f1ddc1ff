import { flagPhrases } from '../engine/flag-phrases';
import { goesOn, sentenceHas, type Guard } from '../engine/guards';

const warm = sentenceHas('sorry', 'afraid', 'apologise', 'apologize', 'i', 'we', 'me', 'my', 'our', 'thank', 'thanks', 'please');

const regrets: Guard = (_, { facts }) => facts.apology;
/** Somebody speaks: in the sentence, or anywhere with a word of regret. */
const human: Guard = (hit, reply) => warm(hit, reply) || reply.facts.apology;

export default flagPhrases(
  {
    id: 'cold-bureaucratic',
    title: 'Sounds like an office letter',
    category: 'cold',
    severity: 'suggestion',
    description: 'Official formulas: “pursuant to”, “hereby”, “has been declined”, “your statement is noted”.',
    message: 'They may hear a form, not a person. Try: I or we, and everyday words.',
    rationale: 'Nobody seems to stand behind such a sentence, so nobody seems to care.',
    examples: [
      { bad: 'Your claim has been declined.', good: 'We could not approve your claim because [reason].' },
      { bad: 'We hereby acknowledge receipt of your letter.', good: 'Thank you for your letter.' },
      { bad: 'The contents of your mail are noted.', good: 'I have read your mail.' },
    ],
    nearMisses: [
      { text: 'I have noted your address.' },
      { text: 'Your request to change the date has been approved.' },
      { text: "I'm sorry that your claim was declined; I have reopened it." },
    ],
    sources: ['Van Herck, Decock & Fastrich 2022'],
  },
  [
    {
      find: ['^ your claim has been (declined|rejected|refused|denied) $'],
      instead: [{ sentence: 'We could not approve your claim because [reason].' }],
    },
    {
      find: [
        '(hereby|herewith|aforementioned|thereof|pursuant|in triplicate|undersigned|hitherto|notwithstanding)',
        'this (mailbox|inbox|address) is not monitored',
        'do not reply to this',
        'strictly in accordance with',
      ],
      unless: [regrets],
    },
    {
      find: [
        '(claim|request|application|appeal|submission|rma|complaint|objection|order|case) *3 (is|was|were|has been|have been|stays) (accordingly)? (declined|rejected|refused|denied|dismissed|disposed|unsuccessful|unfounded|overruled|not eligible)',
        '(as per|under|per|by|in|outside|of) (clause|section|article|para|paragraph|schedule|appendix|annex) {number}',
        '(see|refer to) (our)? (clause|section|article|annex|schedule|previous (correspondence|reply)|reverse)',
        '(is|are|were) (duly)? noted',
        '^ *2 (noted|withheld|upheld|forfeited|declined|overruled) $',
        '^ (noted|received|determined) and (put|placed|kept|logged) *3',
        '(accrues|chargeable|surrendered|remitted|actioned|whereupon)',
        '(is|are) to be (indicated|entered|returned|filed|lodged|addressed|cancelled|submitted|supervised|completed|presented|cleared)',
        '(card|account|service|membership) (stays|remains|is|was) (suspended|terminated|forfeited)',
        '^ duplicate of (an|another|issue|ticket|{number})',
        '(we)? (trust|hope) this clarifies',
        'does not (satisfy|correspond with|constitute|attain)',
        '(incomplete|late|unsigned) (forms|reports|claims|requests|applications) *3 (returned|closed|destroyed|discarded|considered|processed|rejected|shredded)',
        '(application|objection|claim|submission|delivery|permit) (returned|rejected|refused|dismissed|not eligible)',
        '(presence|attendance|verification|registration|signature) (is)? (mandatory|compulsory|required) $',
        'reason code',
      ],
      unless: [human, goesOn, sentenceHas('because', 'since')],
    },
  ],
);

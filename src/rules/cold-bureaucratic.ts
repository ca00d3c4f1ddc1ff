import { flagPhrases } from '../engine/flag-phrases';
import { sentenceHas } from '../engine/guards';

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
    { find: '(hereby|herewith|aforementioned|whereupon|thereof|pursuant)' },
    {
      find: [
        '(claim|request|application|appeal|submission|rma|complaint|warranty request|card|account) *3 (is|was|were|has been|have been|stays) (accordingly)? (declined|rejected|refused|denied|dismissed|disposed|suspended|closed|withdrawn|unsuccessful|not eligible)',
        '(as per|under|per|by|in|outside|pursuant to|of) (clause|section|article|para|schedule|appendix) {number}',
        '(is|are|were) (duly)? noted',
        '(accrues|fall due|falls due|chargeable|surrendered|remitted|actioned|is to be|are to be)',
        'this (mailbox|inbox|address) is not monitored',
        'do not reply to this',
        '(trust|hope) this clarifies',
        'does not (satisfy|correspond with|constitute|attain)',
        'closing (this|the pr|as|it)',
        '^ duplicate of',
        'strictly in accordance with',
      ],
      unless: [sentenceHas('sorry', 'afraid', 'apologise', 'apologize', 'i', 'we', 'because', 'me')],
    },
  ],
);

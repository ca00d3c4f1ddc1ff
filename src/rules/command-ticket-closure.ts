import { flagPhrases } from '../engine/flag-phrases';
import { goesOn, sentenceHas } from '../engine/guards';
import type { Reply } from '../engine/rule';
import { upsetOrUnknown } from '../engine/situation';

const opens = sentenceHas(
  'reopen',
  'reopens',
  'anytime',
  'asked',
  'requested',
  'fixed',
  'duplicate',
  'sorry',
  'glad',
  'happy',
  'your',
  'reply',
  'open',
);

export default flagPhrases(
  {
    id: 'command-ticket-closure',
    title: 'Sounds like filed away',
    category: 'cold',
    severity: 'suggestion',
    description: 'An open matter that is closed, or about to be: “Closing.”, “ticket closed”, “incomplete reports get closed”.',
    message: 'They may hear “we are done with you”. Try: how they can go on with it.',
    rationale: 'Whoever still has the problem is not helped by a closed ticket; they open another one, angrier.',
    examples: [
      { bad: 'No logs. Closing.', good: 'Could you attach the logs? The ticket stays open until then.' },
      { bad: 'Ticket closed.', good: 'If it happens again, just reply here.' },
      { bad: 'If we do not hear back, the case will be closed.', good: 'You can reply here at any time to go on.' },
      { bad: 'Reports without a version get closed.', good: 'Which version is it? With that I can look.' },
    ],
    nearMisses: [
      { text: 'Closed as a duplicate; the repair goes on in number 80.' },
      { text: 'The ticket was closed by mistake, so I have opened it again.' },
      { text: 'The store closes at six.' },
      { text: 'Your case stays open until you tell us that it works.' },
    ],
    sources: ['ISO 10002:2018'],
  },
  [
    {
      find: [
        '^ (and|so|ok|okay)? (closing|closed|locked|locking) (now|then|as (stale|invalid|is))? $',
        '(ticket|case|issue|thread|file|report) (is)? (now)? (closed|locked|archived) $',
        '(file|case|ticket|matter) is (now|therefore|hereby|accordingly)? (closed|concluded) $',
        '(reports|tickets|issues|requests|forms|questions|mails) *5 (get|gets|are|will be) (closed|discarded|deleted|shredded|destroyed|ignored)',
        'or the (issue|ticket|case) (gets|is|will be) closed',
        '(case|ticket|issue|request) (closes|will be closed|gets closed|will be marked) *3',
        'closed for want of',
        '(i|we) (will|am going to|are going to) {aside}? (close|be closing) (this|the|your) (ticket|case|request|conversation|chat|complaint) (now|today|then)? $',
        '(closed|closes) automatically (when|if|after)',
      ],
      unless: [goesOn, opens],
    },
  ],
  { when: (reply: Reply) => upsetOrUnknown(reply) && !reply.facts.apology && !reply.facts.cheer },
);

import type { Reply } from '../engine/rule';

// Word lists for reading the register of a reply; each says what kind of conversation this is.
const PRAISING =
  /\b(?:glad (?:you|to (?:hear|know|see))|thrilled|delighted|kind words?|(?:happy|great|good|nice|pleased) to hear|see you|look(?:ing)? forward to|enjoy (?:the|your|it)|being (?:our|a|loyal) |always happy to help|love having|appreciate you\b|for coming|(?:your|the) rating|(?:5|five).?stars?|congrat\w*|love (?:it|to see|this|that|your))\b/i;
const SERVING =
  /\b(?:contact|dm|e-?mail|call us|reach out|write to|support team|chat|link|(?:let us|tell us|let me) know|tell us|assist\w*|please|refund\w*|replacement|ticket|re(?:install|start)|your (?:order|account|parcel|case))\b/i;
const EXPLAINING =
  /\b(?:you can|currently|only|however|unfortunately|because|not (?:possible|available|supported)|we (?:don['’]t|do not)|option|feature|hope (?:this|that) helps|gotcha|got it|you should|you['’]ll (?:need|have)|as long as|to start|you don['’]t need|the reason)\b/i;
const FIXING = /\b(?:fix\w*|resolv\w*|investigat\w*|look(?:ing)? into|issues?|problems?|trouble\w*|assist\w*|closer look|working on)\b/gi;
const MAKERS =
  /```|<(?:code|image)>|\b(?:pr|pull request|commit|branch|merged?|repo|repository|api|library|compiler|npm|semver|upstream|stack trace|maintainers?|github|linux|implementation|proposal|syntax|namespace|deprecat\w+|module|config\w*|plugin|package|patch|docs|documentation|contribut\w+|in my opinion|I (?:don['’]t|do not) think|I think)\b/i;
const LEADING = new RegExp(
  [
    /\b(?:please|kindly|(?:could|can|would) you|let (?:me|us)|you (?:can|could|may|need|should|will|might)|you['’]ll)\b/,
    /\b(?:contact|dm|reach|visit|check|try|tap|click|go to|press|restart|reinstall|download|send|share|link|url|steps|call (?:us|me|\d)|e-?mail (?:us|me|to)|reply (?:here|to))\b/,
    /\b(?:I|we|they|he|she|team|someone|somebody|colleague|it)(?:['’]ll| will| shall)\b/,
    /\b(?:I|we)(?: can| could|['’]d| would)(?! be\b| only| not|n)\b/,
    /\b(?:I|we)(?:['’]ve| have)(?: just| now| already| also| since)? (?:sen[dt]|ask|book|order|open|pass|forward|add|put|mov|told|written|spoken|call|paus|push|tak|set|start|found|made|(?:refund|cancel|fix|re[a-z]|arrang|rais|escalat|correct|chang|credit|extend|appl|issu|switch|activat|updat|check|flag|releas|waiv)\w)/,
    /\b(?:I['’]m|I am|we['’]re|we are) (?:\w+ )?(?:looking|working|sending|checking|bringing|passing|investigating|going|coming|calling|arranging|raising|moving|putting|getting|on (?:it|this))\b/,
    /\b(?:refunded|replacement|voucher|fixed|restored|shipped|dispatched|on its way|here(?:['’]s| is| are)|attached|booked|ha(?:s|ve) been|goes out|comes (?:on|to|out)|arrives?|reserved|sorted|waived|cancelled|is back|now|live|delete|start again|took|https?)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);
/** "… soon. ^AB": how care teams sign in public. */
const INITIALS = /[-–^*~] ?<?\p{L}+>?(?:\s*<url>)?\s*$/u;
const PUBLIC_CHAT = /<handle>|(?:^|\s)[@#]\p{L}/u;

/** Whether the reply is a company's answer to somebody with a complaint, and not small talk, thanks for praise or a debate among makers. */
export function answersComplaint(reply: Reply): boolean {
  const { complaint, companySide, repeat } = reply.signals;
  if (!complaint || !(companySide || repeat || fixes(reply) > 0) || PRAISING.test(reply.masked)) return false;
  const customer = reply.customer.join('\n');
  const makers = MAKERS.test(customer);
  if (makers && MAKERS.test(reply.text)) return false;
  const chat = PUBLIC_CHAT.test(customer) || INITIALS.test(reply.text);
  if (chat && reply.signals.upset === 0 && !fixes(reply)) return false;
  if ((reply.facts.greeting && reply.words > 5) || reply.facts.closing || SERVING.test(reply.masked)) return true;
  return reply.words >= 10 && !makers && !MAKERS.test(reply.text) && !chat;
}

/** Whether the customer complains, or nothing is known of them: to a content customer the same words are harmless. */
export const upsetOrUnknown = (reply: Reply): boolean => reply.signals.complaint || reply.customer.length === 0;

/** Whether the customer may be waiting for something: who is content or thankful is not. */
export const waits = (reply: Reply): boolean => !PRAISING.test(reply.masked) && (upsetOrUnknown(reply) || reply.signals.question);

/** Whether the reply explains how things are, more than it mends them: a reader who is not angry may take that as enough. */
export const explains = (reply: Reply): boolean => EXPLAINING.test(reply.masked) && fixes(reply) < 2;

const fixes = (reply: Reply): number => reply.masked.match(FIXING)?.length ?? 0;

const COURTESY =
  /\b(?:please|pls|kindly|thank|thanks|sorry|apolog\w*|hi|hello|hey|dear|welcome|glad|happy|would|could|regret|appreciate\w*|good (?:morning|afternoon|evening|day)|namaste|help|love|let us|let me|let's|cheers|hope|regards|wishes|understand|oh no|together|here for|so (?:we|that)|we(?:['’]ll| will))\b/i;

/** Whether anything in the reply is courteous: a greeting, thanks, please, sorry, an offer. */
export const courteous = (reply: Reply): boolean => COURTESY.test(reply.masked);

/** Whether the reply ends with initials, as short messages in public do. */
export const signedInChat = (reply: Reply): boolean => INITIALS.test(reply.text);

/** Whether anything in the reply leads on: an action done or promised, an instruction, a way to continue, a time. */
export function leadsOn(reply: Reply): boolean {
  return reply.facts.timeframe || reply.sentences.some((sentence) => sentence.question) || LEADING.test(reply.text);
}

/** Whether the reply takes up a word of the customer's, as a sorry for what happened does. */
export function takesUp(reply: Reply): boolean {
  const theirs = stems(reply.customer.join(' '));
  for (const stem of stems(reply.masked)) if (theirs.has(stem)) return true;
  return false;
}

const GENERAL = new Set(
  'about after again already because before being could doing every first found having hello issue just known later never other people please problem really should since still support thanks thank their there these thing things think those though today tomorrow using wanted where which while would yours account order email customer service update number check contact phone message details address experience feedback review concern'.split(
    ' ',
  ),
);

/** Beginnings of the words that say what a text is about. */
function stems(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(/[a-z]{5,}/g) ?? [])
    if (!GENERAL.has(word)) found.add(word.replace(/(?:ing|ed|es|s|ly)$/, '').slice(0, 7));
  return found;
}

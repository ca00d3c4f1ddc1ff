/** What the customer's messages show, as far as weighted cues tell. */
export const CUSTOMER_HEADS = [
  'complaint',
  'companySide',
  'annoyed',
  'angry',
  'repeat',
  'urgent',
  'threat',
  'vulnerable',
  'thanks',
] as const;

/**
 * What a reply as a whole shows; the customer's cues count, too. `complained` is the complaint in the light of the answer. Later heads
 * use the earlier ones' likelihoods.
 */
export const REPLY_HEADS = [
  'complained',
  'empathy',
  'nextStep',
  'missing-apology',
  'missing-empathy',
  'missing-next-step',
  'tone-mismatch',
] as const;

/** The kinds of sting that a sentence may have. */
export const STINGS = ['blame', 'defensive', 'excuse', 'non-apology', 'dismissive', 'refusal', 'unprofessional', 'cold'] as const;
export type Sting = (typeof STINGS)[number];

/** What a sentence of a reply shows: that it stings, and of which kind it is. */
export const SENTENCE_HEADS = ['sting', ...STINGS, 'boilerplate', 'vague-timing'] as const;

export type CustomerHead = (typeof CUSTOMER_HEADS)[number];
export type ReplyHead = (typeof REPLY_HEADS)[number];
export type SentenceHead = (typeof SENTENCE_HEADS)[number];
export type Head = CustomerHead | ReplyHead | SentenceHead;

/** What cues are looked for in. Cues of the customer's messages also count for the heads of the reply. */
export const VIEWS = ['customer', 'reply', 'sentence'] as const;
export type View = (typeof VIEWS)[number];

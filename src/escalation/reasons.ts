import { remember } from '../engine/remember';
import type { Reply } from '../engine/rule';
import {
  BESIDE,
  CHARGEBACK,
  DENIED,
  FOR_SENIOR,
  LEGAL,
  PRESS,
  PUBLIC,
  REGULATOR,
  REGULATOR_INITIALS,
  THIRD_TIME,
} from '../lexicon/en/escalation';
import { DANGER } from '../lexicon/en/plight';
import { patternsFor, type Saying } from '../lexicon/en/saying';
import { sentencesOf } from './sentences';

/** Why a matter is to be passed on, the gravest first; `public` is told to everybody, `senior` asked for, `repeat` the third contact. */
export const REASONS = ['safety', 'legal', 'regulator', 'chargeback', 'press', 'public', 'senior', 'repeat'] as const;
export type ReasonKind = (typeof REASONS)[number];

/** A reason with the customer's own sentence; null where the number of their messages says it. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly sentence: string | null;
}

/** So many messages in one conversation are a third contact. */
const MANY = 3;

const SAYINGS: Readonly<Record<ReasonKind, readonly Saying[]>> = {
  safety: [DANGER],
  legal: [LEGAL],
  regulator: [REGULATOR, REGULATOR_INITIALS],
  chargeback: [CHARGEBACK],
  press: [PRESS],
  public: [PUBLIC],
  senior: [FOR_SENIOR],
  repeat: [THIRD_TIME],
};

/** What can be denied, or asked about as an everyday matter; danger and a third message cannot. */
const DENIABLE: ReadonlySet<ReasonKind> = new Set(['legal', 'regulator', 'chargeback', 'press', 'public', 'senior']);

/** What a customer's message gives as reasons, whatever its mood; one of a kind. */
export function reasonsIn(message: string): readonly Reason[] {
  const sentences = sentencesOf(message);
  return REASONS.flatMap((kind) => {
    const sentence = sentences.find(({ text }) => says(kind, text))?.text;
    return sentence === undefined ? [] : [{ kind, sentence }];
  });
}

function says(kind: ReasonKind, sentence: string): boolean {
  const isMeant = (pattern: RegExp): boolean => {
    const match = pattern.exec(sentence);
    return match !== null && !(DENIABLE.has(kind) && (DENIED.test(sentence.slice(0, match.index)) || BESIDE.test(sentence)));
  };
  return SAYINGS[kind].some((saying) => patternsFor(saying, sentence).some(isMeant));
}

/** The same of all messages, the latest words of each kind; worked out once for the same messages. */
const saidBy = remember((customer): readonly Reason[] => {
  const found = new Map(customer.flatMap(reasonsIn).map((reason) => [reason.kind, reason]));
  return REASONS.flatMap((kind) => found.get(kind) ?? []);
});

/** Why this conversation is to be passed on; empty where nothing asks for it. */
export function reasonsToEscalate({ customer, signals, facts }: Pick<Reply, 'customer' | 'signals' | 'facts'>): readonly Reason[] {
  const { complaint, technical, upset } = signals;
  if (technical || facts.debate || !complaint) return [];
  const reasons = saidBy(customer).filter(({ kind }) => (kind === 'public' ? upset === 2 : kind !== 'repeat' || upset > 0));
  const isThird = upset > 0 && customer.length >= MANY && !reasons.some(({ kind }) => kind === 'repeat');
  return isThird ? [...reasons, { kind: 'repeat', sentence: null }] : reasons;
}

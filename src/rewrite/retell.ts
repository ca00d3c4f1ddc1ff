import { remember } from '../engine/remember';
import { choose } from './retell/choose';

/** What the customer complains of, in words that can be said to them. */
export interface Retold {
  /** "your export has been failing since Monday": no capital at the start, no final stop. */
  readonly clause: string;
  /** "you've had to write twice": what it cost them besides, where they say so; same form. */
  readonly also?: string;
}

/** What the customer complains of, turned to them: a clause that can follow "I'm sorry that" or stand behind "As I understand it, ", or undefined where it is not sure. */
export function retell(customer: readonly string[]): Retold | undefined {
  for (const message of [...customer].slice(-5).reverse()) {
    const told = choose(message);
    if (told === 'settled') return undefined;
    if (told) return told;
  }
  return undefined;
}

/** The same, worked out once for the same messages. */
export const retoldOf = remember(retell);

/** Clauses that need no "that" after "sorry". */
const PLAIN = /^(?:you|your|the|there)\b/;

/** "I'm sorry your export has been failing since Monday, and that you've had to write twice." */
export function sorryThat(retold: Retold, weAre: string): string {
  return retoldAfter(`${weAre} sorry${PLAIN.test(retold.clause) ? '' : ' that'}`, retold);
}

/** A sentence of any beginning that a clause can follow: "I understand how frustrating it is that", "Thank you for telling us that". */
export function retoldAfter(beginning: string, { clause, also }: Retold): string {
  return `${beginning} ${clause}${also ? `, and that ${also}` : ''}.`;
}

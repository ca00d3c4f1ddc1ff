import type { Draft } from '../engine/types';
import type { Scenario } from './types';

/** A reply to a scenario's ticket, as it is checked. */
export function draftOf({ ticket }: Pick<Scenario, 'ticket'>, text: string): Draft {
  const saidBy = (who: 'customer' | 'agent'): readonly string[] => ticket.filter(({ from }) => from === who).map((message) => message.text);
  return { text, customer: saidBy('customer'), earlier: saidBy('agent') };
}

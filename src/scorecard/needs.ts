import type { Signals } from '../engine/types';
import type { Item } from './scorecard';

/** What this customer waits for; `inThread` where they got a reply before. All else is welcome and not counted. */
export function needsOf({ complaint, companySide, upset, repeat, urgent, vulnerable, question, technical }: Signals, inThread: boolean) {
  const needs: Readonly<Record<Item, boolean>> = {
    greeting: !inThread && !technical,
    acknowledgement: complaint,
    empathy: upset > 0 || vulnerable || (complaint && repeat),
    apology: complaint && companySide,
    ownership: complaint && companySide && (upset === 2 || repeat),
    solution: complaint,
    nextStep: complaint || question || urgent,
    timing: complaint || urgent,
    tone: true,
    clarity: true,
    closing: !inThread && !technical,
  };
  return new Set((Object.keys(needs) as Item[]).filter((item) => needs[item]));
}

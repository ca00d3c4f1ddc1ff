import type { Severity } from '../engine/types';
import { overlaps, type Box } from './placement';

/** Words that the browser cannot underline by itself, in window coordinates. */
export interface Underlined {
  readonly severity: Severity;
  readonly rects: readonly DOMRect[];
}

/** Draws lines under words in `holder`, only where `box` shows them; with no box, none. */
export function drawUnderlines(holder: HTMLElement, words: readonly Underlined[], box: Box | null): void {
  const lines = words.flatMap(({ severity, rects }) => rects.map((rect) => ({ severity, rect })));
  const seen = box ? lines.filter(({ rect }) => overlaps(rect, box) && rect.bottom <= box.bottom + 1) : [];
  while (holder.childElementCount > seen.length) holder.lastElementChild?.remove();
  seen.forEach(({ severity, rect }, i) => {
    const line = (holder.children[i] ?? holder.appendChild(holder.ownerDocument.createElement('div'))) as HTMLElement;
    line.className = `underline ${severity}`;
    line.style.transform = `translate(${Math.round(rect.left)}px, ${Math.round(rect.bottom) - 2}px)`;
    line.style.width = `${Math.round(rect.width)}px`;
  });
}

import { SEVERITIES, type Severity, type Span } from '../engine/types';

/** What is drawn: the words' ranges, as the editor gives them. */
export interface Marked {
  readonly severity: Severity;
  readonly span: Span;
}

const nameOf = (severity: Severity): string => `replywell-${severity}`;

/** Underlines problems without touching the page's elements. Only our own names are ever changed. */
export function drawHighlights(marked: readonly Marked[], rangesOf: (span: Span) => readonly AbstractRange[]): void {
  for (const severity of SEVERITIES) {
    const ranges = marked.filter((m) => m.severity === severity).flatMap(({ span }) => rangesOf(span));
    if (ranges.length) CSS.highlights.set(nameOf(severity), new Highlight(...ranges));
    else CSS.highlights.delete(nameOf(severity));
  }
}

/** Takes all underlines away. */
export function clearHighlights(): void {
  for (const severity of SEVERITIES) CSS.highlights.delete(nameOf(severity));
}

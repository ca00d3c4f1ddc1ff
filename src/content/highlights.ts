import { SEVERITIES, type Severity, type Span } from '../engine/types';
import css from './highlights.css';

/** What is drawn: the words' ranges, as the editor gives them. */
export interface Marked {
  readonly severity: Severity;
  readonly span: Span;
}

/** The window of the reply box: a frame has underlines and styles of its own. */
type View = Window & typeof globalThis;

const nameOf = (severity: Severity): string => `replywell-${severity}`;

/** Underlines problems without touching the page's elements. Only our own names are ever changed. */
export function drawHighlights(marked: readonly Marked[], rangesOf: (span: Span) => readonly AbstractRange[], view: View = window): void {
  for (const severity of SEVERITIES) {
    const ranges = marked.filter((m) => m.severity === severity).flatMap(({ span }) => rangesOf(span));
    if (ranges.length) {
      dress(view);
      view.CSS.highlights.set(nameOf(severity), new view.Highlight(...ranges));
    } else view.CSS.highlights.delete(nameOf(severity));
  }
}

/** Takes all underlines away. */
export function clearHighlights(view: View = window): void {
  for (const severity of SEVERITIES) view.CSS.highlights.delete(nameOf(severity));
}

const dressed = new WeakSet<Document>();

/** The browser gives our style to the page, not to its frames. */
function dress({ document: inner }: View): void {
  if (inner === document || dressed.has(inner)) return;
  dressed.add(inner);
  const style = inner.createElement('style');
  style.textContent = css;
  // In the head: what is edited is the body.
  inner.head.append(style);
}

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
  const drawn = SEVERITIES.map(
    (severity) => [severity, marked.filter((m) => m.severity === severity).flatMap(({ span }) => rangesOf(span))] as const,
  );
  if (drawn.some(([, ranges]) => ranges.length)) dress(view);
  else undress(view);
  for (const [severity, ranges] of drawn) {
    if (ranges.length) view.CSS.highlights.set(nameOf(severity), new view.Highlight(...ranges));
    else view.CSS.highlights.delete(nameOf(severity));
  }
}

/** Takes all underlines away. */
export function clearHighlights(view: View = window): void {
  drawHighlights([], () => [], view);
}

/** Our style, by document. It is there only while something is underlined: a browser asks such rules about each element that it styles. */
const styles = new WeakMap<Document, HTMLStyleElement>();

function dress({ document: page }: View): void {
  const style = styles.get(page) ?? page.createElement('style');
  if (style.isConnected) return;
  style.textContent = css;
  styles.set(page, style);
  // In the head: in an editor's frame, what is edited is the body.
  page.head.append(style);
}

function undress({ document: page }: View): void {
  styles.get(page)?.remove();
}

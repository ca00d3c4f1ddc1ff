import { mirrorRects } from './mirror';
import type { Surface } from './types';

/** Chromium lets a range reach into a field's own text. */
type RangedField = HTMLTextAreaElement & { createValueRange?: (start: number, end: number) => Range };

/** A `<textarea>`. */
export function fieldSurface(field: RangedField): Surface {
  const isActive = () => (field.getRootNode() as Document | ShadowRoot).activeElement === field;
  return {
    read: () => field.value,
    rangesOf: ({ start, end }) => (field.createValueRange ? [field.createValueRange(start, end)] : []),
    rectsOf: ({ start, end }) =>
      field.createValueRange ? [...field.createValueRange(start, end).getClientRects()] : mirrorRects(field, { start, end }),
    offsetAt(x, y) {
      const point = field.ownerDocument.caretPositionFromPoint?.(x, y);
      return point?.offsetNode === field ? point.offset : null;
    },
    selection() {
      if (!isActive()) return null;
      const { selectionStart: start, selectionEnd: end } = field;
      return field.selectionDirection === 'backward' ? [end, start] : [start, end];
    },
    focus: () => {
      if (!isActive()) field.focus({ preventScroll: true });
    },
    select: (anchor, focus) =>
      field.setSelectionRange(Math.min(anchor, focus), Math.max(anchor, focus), anchor > focus ? 'backward' : 'forward'),
    selectedRange: () => null,
    isMixed: () => false,
    shape: (text) => ({ insert: text, reads: text }),
    styled: () => 0,
    linked: () => 0,
    isLinked: () => false,
    isReadOnly: () => field.readOnly || field.matches(':disabled'),
  };
}

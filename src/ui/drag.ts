import type { Point } from './placement';

/** Pixels that a pressed pointer may move and still mean a click. */
const STILL = 5;

/** Listeners for an element that can be dragged; afterwards the click that ends a drag is nobody's. */
export interface DragHandlers {
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onPointerUp(event: PointerEvent): void;
  onPointerCancel(): void;
  onClickCapture(event: MouseEvent): void;
}

/** Says where an element is dragged to, in window coordinates; `onMove(null)` is the end of a drag that was given up. */
export function dragHandlers(onMove: (at: Point | null) => void, onDrop: (at: Point) => void): DragHandlers {
  let from: Point | null = null;
  let dragging = false;
  let dropped = false;
  return {
    onPointerDown({ button, isPrimary, clientX: x, clientY: y, currentTarget, pointerId }) {
      if (button !== 0 || !isPrimary) return;
      from = { x, y };
      dropped = false;
      (currentTarget as Element).setPointerCapture(pointerId);
    },
    onPointerMove({ clientX: x, clientY: y }) {
      if (!from) return;
      dragging ||= Math.hypot(x - from.x, y - from.y) > STILL;
      if (dragging) onMove({ x, y });
    },
    onPointerUp({ clientX: x, clientY: y }) {
      if (dragging) onDrop({ x, y });
      dropped = dragging;
      dragging = false;
      from = null;
    },
    onPointerCancel() {
      if (dragging) onMove(null);
      dragging = false;
      from = null;
    },
    onClickCapture(event) {
      if (!dropped) return;
      dropped = false;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
  };
}

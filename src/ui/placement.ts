import type { MarkPlace } from '../settings/types';

/** A rectangle in window coordinates, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const GAP = 8;
/** Between a toast and the window's edges. */
const EDGE = 16;

/** The smallest box around all of them, or null when there are none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** Whether two boxes share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Where the card goes: below the words, else above, else beside them. It stays in the window, never covers the words, and covers
 * nothing in `avoid` (the Send button) unless every other place is outside the window.
 */
export function placeCard(words: Box, card: Size, window: Size, avoid: readonly Box[]): Point {
  const x = clamp(words.left, GAP, window.width - card.width - GAP);
  const middle = clamp(words.top, GAP, window.height - card.height - GAP);
  const below = words.bottom + GAP;
  const candidates: readonly Point[] = [
    { x, y: below },
    { x, y: words.top - GAP - card.height },
    ...avoid.map((box) => ({ x: box.right + GAP, y: below })),
    { x: words.right + GAP, y: middle },
    { x: words.left - GAP - card.width, y: middle },
  ];
  const boxAt = ({ x, y }: Point): Box => ({ left: x, top: y, right: x + card.width, bottom: y + card.height });
  const inside = candidates.filter((point) => {
    const box = boxAt(point);
    return box.left >= 0 && box.top >= 0 && box.right <= window.width && box.bottom <= window.height;
  });
  const free = inside.find((point) => !avoid.some((box) => overlaps(box, boxAt(point))));
  const roomier = window.height - words.bottom >= words.top ? 0 : 1;
  return free ?? inside[0] ?? { x, y: clamp(candidates[roomier]?.y ?? 0, 0, window.height - card.height) };
}

/** Where the dialog before Send goes: above the reply, else below or beside it, so that it can be read; always inside the window. */
export function placeDialog(reply: Box, dialog: Size, window: Size): Point {
  const x = clamp((reply.left + reply.right - dialog.width) / 2, GAP, window.width - dialog.width - GAP);
  const y = clamp((reply.top + reply.bottom - dialog.height) / 2, GAP, window.height - dialog.height - GAP);
  const places: readonly Point[] = [
    { x, y: reply.top - GAP - dialog.height },
    { x, y: reply.bottom + GAP },
    { x: reply.right + GAP, y },
    { x: reply.left - GAP - dialog.width, y },
  ];
  const free = places.find((at) => at.x >= 0 && at.y >= 0 && at.x + dialog.width <= window.width && at.y + dialog.height <= window.height);
  const isLow = reply.top + reply.bottom > window.height;
  return free ?? { x, y: isLow ? GAP : Math.max(GAP, window.height - dialog.height - GAP) };
}

/** Where a toast goes: in the window's lower right corner, above what is in `avoid` (the Send button), else in the upper right corner. */
export function placeToast(toast: Size, window: Size, avoid: readonly Box[]): Point {
  const x = window.width - toast.width - EDGE;
  const corner = { x, y: window.height - toast.height - EDGE };
  const above = avoid.map(({ top }) => ({ x, y: Math.min(corner.y, top - GAP - toast.height) }));
  const isFree = ({ y }: Point): boolean =>
    y >= 0 && !avoid.some((box) => overlaps(box, { left: x, top: y, right: x + toast.width, bottom: y + toast.height }));
  return [corner, ...above, { x, y: EDGE }].find(isFree) ?? corner;
}

/** Where the mark goes: in a corner of the box as far as the window shows it, or null when it does not. */
export function placeMark(box: Box, mark: Size, window: Size, place: MarkPlace = 'bottom-right'): Point | null {
  const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
  const [right, bottom] = [Math.min(box.right, window.width), Math.min(box.bottom, window.height)];
  const seen = bottom - top;
  if (seen < Math.min(mark.height, box.bottom - box.top) || right - left < mark.width) return null;
  // In a box of one line the mark sits in its middle; in a taller one it keeps the corner's distance.
  const gap = Math.min(GAP, Math.max(0, (seen - mark.height) / 2));
  return {
    x: place.endsWith('left') ? left + GAP : right - mark.width - GAP,
    y: place.startsWith('top') ? top + gap : bottom - mark.height - gap,
  };
}

/** The corner of a box that a point is nearest to. */
export function cornerAt({ x, y }: Point, { left, top, right, bottom }: Box): MarkPlace {
  return `${y < (top + bottom) / 2 ? 'top' : 'bottom'}-${x < (left + right) / 2 ? 'left' : 'right'}`;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

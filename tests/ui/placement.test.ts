import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cornerAt, overlaps, placeCard, placeDialog, placeMark, placeToast } from '../../src/ui/placement';

const WINDOW = { width: 1000, height: 600 };
const CARD = { width: 320, height: 180 };
const words = (left: number, top: number) => ({ left, top, right: left + 120, bottom: top + 20 });
const boxAt = ({ x, y }: { x: number; y: number }) => ({ left: x, top: y, right: x + CARD.width, bottom: y + CARD.height });

describe('placeCard', () => {
  it('goes below the words', () => {
    expect(placeCard(words(100, 100), CARD, WINDOW, [])).toEqual({ x: 100, y: 128 });
  });

  it('flips above where there is no room below', () => {
    expect(placeCard(words(100, 500), CARD, WINDOW, [])).toEqual({ x: 100, y: 312 });
  });

  it('leaves the Send button free', () => {
    const send = { left: 90, top: 420, right: 160, bottom: 450 };
    const point = placeCard(words(100, 380), CARD, WINDOW, [send]);
    expect(overlaps(boxAt(point), send)).toBe(false);
  });

  it('stays in the window and never covers the words, wherever they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 880 }), fc.integer({ min: 0, max: 580 }), (left, top) => {
        const box = boxAt(placeCard(words(left, top), CARD, WINDOW, []));
        expect(overlaps(box, words(left, top))).toBe(false);
        expect(box.left >= 0 && box.top >= 0 && box.right <= WINDOW.width && box.bottom <= WINDOW.height).toBe(true);
      }),
    );
  });
});

describe('placeToast', () => {
  it.each([
    ['in the lower right corner', [], { x: 664, y: 404 }],
    ['there beside a Send button elsewhere', [{ left: 20, top: 560, right: 90, bottom: 590 }], { x: 664, y: 404 }],
    ['above a Send button in that corner', [{ left: 900, top: 560, right: 990, bottom: 590 }], { x: 664, y: 372 }],
    ['in the upper corner where Send has none above it', [{ left: 900, top: 300, right: 990, bottom: 590 }], { x: 664, y: 112 }],
    ['in the lower corner where Send is everywhere', [{ left: 600, top: 0, right: 990, bottom: 590 }], { x: 664, y: 404 }],
  ])('goes %s', (_, avoid, expected) => {
    expect(placeToast(CARD, WINDOW, avoid)).toEqual(expected);
  });
});

describe('placeMark', () => {
  const MARK = { width: 24, height: 24 };
  it.each([
    ['the lower right corner', { left: 100, top: 100, right: 500, bottom: 300 }, { x: 468, y: 268 }],
    ['the middle of one line', { left: 100, top: 100, right: 500, bottom: 130 }, { x: 468, y: 103 }],
    ['the window’s edge, when the box goes on below', { left: 100, top: 100, right: 500, bottom: 900 }, { x: 468, y: 568 }],
  ])('sits in %s', (_, box, expected) => {
    expect(placeMark(box, MARK, WINDOW)).toEqual(expected);
  });

  it.each([
    ['bottom-left', { x: 108, y: 268 }],
    ['top-right', { x: 468, y: 108 }],
    ['top-left', { x: 108, y: 108 }],
  ] as const)('sits in the corner that the agent chose: %s', (place, expected) => {
    const box = { left: 100, top: 100, right: 500, bottom: 300 };
    expect(placeMark(box, MARK, WINDOW, place)).toEqual(expected);
    expect(cornerAt(expected, box)).toBe(place);
  });

  it('stays in sight at the top of a box that is scrolled half away', () => {
    expect(placeMark({ left: -40, top: -100, right: 500, bottom: 300 }, MARK, WINDOW, 'top-left')).toEqual({ x: 8, y: 8 });
  });

  it('does not show for a box that is scrolled away', () => {
    expect(placeMark({ left: 100, top: -300, right: 500, bottom: -10 }, MARK, WINDOW)).toBeNull();
    expect(placeMark({ left: 100, top: 640, right: 500, bottom: 900 }, MARK, WINDOW)).toBeNull();
  });
});

describe('placeDialog', () => {
  const DIALOG = { width: 400, height: 200 };
  const boxOf = ({ x, y }: { x: number; y: number }) => ({ left: x, top: y, right: x + 400, bottom: y + 200 });
  it.each([
    ['above it', { left: 100, top: 300, right: 800, bottom: 500 }, { x: 250, y: 92 }],
    ['below it', { left: 100, top: 50, right: 800, bottom: 250 }, { x: 250, y: 258 }],
    ['beside it', { left: 10, top: 50, right: 400, bottom: 550 }, { x: 408, y: 200 }],
  ])('lets the reply be read: %s', (_, box, expected) => {
    expect(placeDialog(box, DIALOG, WINDOW)).toEqual(expected);
  });

  it('stays in the window, whatever the reply covers', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 900 }), fc.integer({ min: -300, max: 900 }), (top, height) => {
        const { left, top: y, right, bottom } = boxOf(placeDialog({ left: 0, top, right: 900, bottom: top + height }, DIALOG, WINDOW));
        expect(left >= 0 && y >= 0 && right <= WINDOW.width && bottom <= WINDOW.height).toBe(true);
      }),
    );
  });
});

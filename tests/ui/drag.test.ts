// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { dragHandlers } from '../../src/ui/drag';

const start = () => {
  const [onMove, onDrop] = [vi.fn(), vi.fn()];
  const handlers = dragHandlers(onMove, onDrop);
  const event = (x: number, y: number, button = 0): PointerEvent =>
    ({ button, isPrimary: true, clientX: x, clientY: y, pointerId: 1, currentTarget: { setPointerCapture: vi.fn() } }) as never;
  const click = () => {
    const stopped = { preventDefault: vi.fn(), stopImmediatePropagation: vi.fn() };
    handlers.onClickCapture(stopped as never);
    return stopped.preventDefault.mock.calls.length > 0 ? 'swallowed' : 'heard';
  };
  return { handlers, event, click, onMove, onDrop };
};

it('is a click while the pointer stays about where it was', () => {
  const { handlers, event, click, onMove, onDrop } = start();
  handlers.onPointerDown(event(10, 10));
  handlers.onPointerMove(event(13, 12));
  handlers.onPointerUp(event(13, 12));
  expect(click()).toBe('heard');
  expect(onMove).not.toHaveBeenCalled();
  expect(onDrop).not.toHaveBeenCalled();
});

it('says where it is dragged and dropped, and the click at the end is nobody’s', () => {
  const { handlers, event, click, onMove, onDrop } = start();
  handlers.onPointerDown(event(10, 10));
  handlers.onPointerMove(event(60, 10));
  handlers.onPointerMove(event(12, 10));
  handlers.onPointerUp(event(12, 10));
  expect(onMove.mock.calls).toEqual([[{ x: 60, y: 10 }], [{ x: 12, y: 10 }]]);
  expect(onDrop.mock.calls).toEqual([[{ x: 12, y: 10 }]]);
  expect([click(), click()]).toEqual(['swallowed', 'heard']);
});

it('goes back when the drag is given up', () => {
  const { handlers, event, onMove, onDrop } = start();
  handlers.onPointerDown(event(10, 10));
  handlers.onPointerMove(event(60, 10));
  handlers.onPointerCancel();
  expect(onMove).toHaveBeenLastCalledWith(null);
  handlers.onPointerMove(event(80, 10));
  expect(onMove).toHaveBeenCalledTimes(2);
  expect(onDrop).not.toHaveBeenCalled();
});

it('leaves the other buttons of the mouse alone', () => {
  const { handlers, event, onMove } = start();
  handlers.onPointerDown(event(10, 10, 2));
  handlers.onPointerMove(event(60, 10));
  expect(onMove).not.toHaveBeenCalled();
});

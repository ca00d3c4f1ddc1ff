// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createUndo } from '../../src/content/undo';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const start = () => {
  const life = new AbortController();
  return { life, undo: createUndo(life.signal), takeBack: vi.fn() };
};

it('takes the last choice back once', () => {
  const { undo, takeBack } = start();
  const earlier = vi.fn();
  undo.offer('dismissed', earlier);
  undo.offer('markHidden', takeBack);
  expect(undo.offered.value).toBe('markHidden');
  undo.take();
  undo.take();
  expect([takeBack.mock.calls.length, earlier.mock.calls.length, undo.offered.value]).toEqual([1, 0, null]);
});

it('is offered for ten seconds from the last choice on', () => {
  const { undo, takeBack } = start();
  undo.offer('dismissed', takeBack);
  vi.advanceTimersByTime(6000);
  undo.offer('dismissed', takeBack);
  vi.advanceTimersByTime(9900);
  expect(undo.offered.value).toBe('dismissed');
  vi.advanceTimersByTime(200);
  expect(undo.offered.value).toBeNull();
  undo.take();
  expect(takeBack).not.toHaveBeenCalled();
});

it('leaves no timer behind when the page is done with', () => {
  const { life, undo, takeBack } = start();
  undo.offer('dismissed', takeBack);
  life.abort();
  expect([undo.offered.value, vi.getTimerCount()]).toEqual([null, 0]);
});

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

it('says, once it is not taken back, that it was kept, and why', () => {
  const { undo, takeBack } = start();
  const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()];
  undo.offer('dismissed', takeBack, first);
  expect(undo.mayExplain.value).toBe(true);
  undo.explain('not-right');
  expect([undo.mayExplain.value, undo.offered.value]).toEqual([false, 'dismissed']);
  undo.explain('not-here');
  expect(first).not.toHaveBeenCalled();
  undo.offer('dismissed', takeBack, second);
  expect(undo.mayExplain.value).toBe(true);
  vi.advanceTimersByTime(10_000);
  undo.offer('markHidden', takeBack);
  expect(undo.mayExplain.value).toBe(false);
  undo.offer('dismissed', takeBack, third);
  undo.explain('not-here');
  undo.take();
  vi.advanceTimersByTime(10_000);
  expect([first.mock.calls, second.mock.calls, third.mock.calls]).toEqual([[['not-right']], [[null]], []]);
});

it('leaves no timer behind when the page is done with', () => {
  const { life, undo, takeBack } = start();
  undo.offer('dismissed', takeBack);
  life.abort();
  expect([undo.offered.value, vi.getTimerCount()]).toEqual([null, 0]);
});

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCounter } from '../../src/content/counter';

const send = vi.fn();
let leaving = (): void => undefined;
let on = true;
let life: AbortController;
const start = () => createCounter({ window, signal: life.signal, isOn: () => on, leaving: () => leaving(), send });

beforeEach(() => {
  vi.useFakeTimers();
  on = true;
  leaving = () => undefined;
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

it('hands counts on in batches', () => {
  const { count } = start();
  count('a-rule', 'fired');
  count('a-rule', 'fired');
  count('b-rule', 'dismissed-once');
  expect(send).not.toHaveBeenCalled();
  vi.advanceTimersByTime(30_000);
  expect(send.mock.calls).toEqual([[{ 'a-rule': { fired: 2 }, 'b-rule': { 'dismissed-once': 1 } }]]);
  vi.advanceTimersByTime(90_000);
  expect(send).toHaveBeenCalledOnce();
});

it.each([
  ['left', () => window.dispatchEvent(new Event('pagehide'))],
  [
    'hidden',
    () => {
      vi.spyOn(document, 'hidden', 'get').mockReturnValueOnce(true);
      document.dispatchEvent(new Event('visibilitychange'));
    },
  ],
])('hands on what there is when the page is %s', (_, leave) => {
  start().count('a-rule', 'taken');
  leave();
  expect(send.mock.calls).toEqual([[{ 'a-rule': { taken: 1 } }]]);
});

it('counts what ends with the page', () => {
  const { count } = start();
  leaving = () => count('a-rule', 'dismissed-once');
  window.dispatchEvent(new Event('pagehide'));
  expect(send.mock.calls).toEqual([[{ 'a-rule': { 'dismissed-once': 1 } }]]);
});

it('counts nothing where nothing is to be counted, and hands nothing on once that is so', () => {
  const { count } = start();
  count('a-rule', 'fired');
  on = false;
  count('a-rule', 'fired');
  vi.advanceTimersByTime(30_000);
  expect(send).not.toHaveBeenCalled();
});

it('says nothing once it has ended', () => {
  const { count } = start();
  count('a-rule', 'fired');
  life.abort();
  count('a-rule', 'fired');
  vi.advanceTimersByTime(30_000);
  expect(send).not.toHaveBeenCalled();
});

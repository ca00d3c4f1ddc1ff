// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { countReplies, type ReplyCount } from '../../src/content/count-replies';

const count = vi.fn();
const gone = vi.fn();
let counted: Set<string>;
let element: HTMLElement;
let life: AbortController;
let replies: ReplyCount;
let address: string;

beforeEach(() => {
  vi.useFakeTimers();
  counted = new Set();
  [element, life, address] = [document.createElement('div'), new AbortController(), '/tickets/7'];
  replies = countReplies({ element, counted, signal: life.signal, address: () => address, count, gone });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const press = (key: string): void => {
  element.dispatchEvent(new KeyboardEvent('keydown', { key }));
  replies.edited();
};

it('counts each reply that is sent, whether it was typed or put in by the page', () => {
  press('a');
  replies.emptied(false);
  expect(count).toHaveBeenCalledTimes(1);
  replies.edited();
  replies.emptied(false);
  expect(count).toHaveBeenCalledTimes(2);
});

it('counts a reply that is left once, however often the agent comes back to it, and not again when it is sent', () => {
  press('a');
  replies.left();
  press('b');
  replies.left();
  press('c');
  replies.emptied(false);
  expect(count).toHaveBeenCalledTimes(1);
  press('d');
  replies.emptied(false);
  expect(count).toHaveBeenCalledTimes(2);
});

it('tells tickets apart by their address', () => {
  press('a');
  replies.left();
  address = '/tickets/8';
  press('a');
  // The page shows another ticket in the same box.
  replies.emptied(true);
  expect([count.mock.calls.length, [...counted]]).toEqual([2, ['/tickets/7', '/tickets/8']]);
});

it('does not count what only the page has written, such as a signature', () => {
  replies.edited();
  replies.left();
  replies.left();
  expect(count).not.toHaveBeenCalled();
});

it('counts what our rewrites have changed', () => {
  replies.worked();
  replies.left();
  expect(count).toHaveBeenCalledTimes(1);
});

it.each([
  ['a key', () => press('Backspace')],
  ['cutting', () => void element.dispatchEvent(new Event('cut'))],
  ['a command', () => void element.dispatchEvent(new InputEvent('beforeinput', { inputType: 'deleteContentBackward' }))],
  ['undoing', () => void element.dispatchEvent(new InputEvent('beforeinput', { inputType: 'historyUndo' }))],
  ['the keys of undo', () => void element.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true }))],
])('goes on with the reply that was deleted by %s and written anew', (_, erase) => {
  press('a');
  erase();
  replies.emptied(false);
  expect(count).not.toHaveBeenCalled();
  press('b');
  vi.advanceTimersByTime(1000);
  replies.emptied(false);
  expect(count).toHaveBeenCalledTimes(1);
});

it('hears nothing more once it has ended', () => {
  life.abort();
  press('a');
  replies.left();
  expect(count).not.toHaveBeenCalled();
});

it('tells when a text is gone, and whether anything else has changed, but not of one that the agent has deleted', () => {
  press('a');
  replies.emptied(false);
  expect(gone.mock.calls).toEqual([[true]]);
  press('b');
  replies.emptied(true);
  press('c');
  replies.left();
  expect(gone.mock.calls).toEqual([[true], [false], [false]]);
  press('Backspace');
  replies.emptied(false);
  expect(gone).toHaveBeenCalledTimes(3);
});

it('takes a reply that is sent right after its last letter was deleted for sent', () => {
  press('a');
  press('Backspace');
  press('Control');
  press('Enter');
  replies.emptied(false);
  expect(gone.mock.calls).toEqual([[true]]);
});

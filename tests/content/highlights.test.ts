// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clearHighlights, drawHighlights } from '../../src/content/highlights';

const drawn = new Map<string, unknown>();
const range = (): AbstractRange[] => [document.createRange()];
const ours = (): number => document.head.querySelectorAll('style').length;
const WORD = { severity: 'error', span: { start: 0, end: 1 } } as const;

beforeEach(() => {
  // jsdom has no highlights.
  vi.stubGlobal('CSS', { highlights: drawn });
  vi.stubGlobal('Highlight', Array);
  drawn.set('another-extension', 1);
});
afterEach(() => {
  clearHighlights();
  vi.unstubAllGlobals();
});

it('a page has our style only while something is underlined, and once', () => {
  drawHighlights([], range);
  expect(ours()).toBe(0);
  drawHighlights([WORD], range);
  drawHighlights([WORD, { ...WORD, severity: 'warning' }], range);
  expect([ours(), [...drawn.keys()]]).toEqual([1, ['another-extension', 'replywell-error', 'replywell-warning']]);
  drawHighlights([], range);
  expect([ours(), [...drawn.keys()]]).toEqual([0, ['another-extension']]);
});

it('words that are not there any more need no style', () => {
  drawHighlights([WORD], () => []);
  expect(ours()).toBe(0);
});

it('our style comes back when the page has thrown it out', () => {
  drawHighlights([WORD], range);
  document.head.replaceChildren();
  drawHighlights([WORD], range);
  expect(ours()).toBe(1);
});

// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Problem } from '../../src/engine/types';
import { Card } from '../../src/ui/card';
import { setStrings } from '../../src/ui/i18n';
import { PROBLEMS } from './scenes/fake';
import { englishStrings } from './strings';

const onWhy = vi.fn();
const onFill = vi.fn();
const nothing = () => {};

beforeEach(() => {
  setStrings(englishStrings);
  // jsdom has no layout.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = nothing;
      disconnect = nothing;
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

function show(problem: Problem): HTMLElement {
  const asks = {
    onRender: nothing,
    onPick: nothing,
    onFill,
    onDismiss: nothing,
    onWhy,
    onCopy: nothing,
    onStep: nothing,
    onClose: nothing,
  };
  render(<Card problem={{ ...problem, key: 'k' }} position={1} total={1} canReplace copy={null} {...asks} />);
  return screen.getByRole('button', { name: 'Why?' });
}

it('“Why?” shows the words that raised a finding, and from there the way to the rule', () => {
  const why = show(PROBLEMS.cues);
  expect(why.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(why);
  expect(why.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('dialog').textContent).toContain('Words that sound like it: “on our side”, “correctly”, “did everything”');
  expect(onWhy).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'More about this rule' }));
  expect(onWhy).toHaveBeenCalledOnce();
});

it.each([undefined, []])('“Why?” goes to the rule at once where no words are told (%j)', (because) => {
  const why = show({ ...PROBLEMS.blame, ...(because && { because }) });
  expect(why.hasAttribute('aria-expanded')).toBe(false);
  fireEvent.click(why);
  expect(onWhy).toHaveBeenCalledOnce();
});

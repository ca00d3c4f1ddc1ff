// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../src/engine/types';
import { Card, type HandingOff } from '../../src/ui/card';
import { setStrings } from '../../src/ui/i18n';
import { PROBLEMS } from './scenes/fake';
import { englishStrings } from './strings';
import { unmount } from './unmount';

const onWhy = vi.fn();
const onFill = vi.fn();
const onPick = vi.fn();
const onStep = vi.fn();
const onClose = vi.fn();
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
afterEach(async () => {
  await unmount();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

function show(problem: Problem, copy: string | null = null, handOff?: HandingOff): HTMLElement {
  const asks = {
    onRender: nothing,
    onPick,
    onFill,
    onDismiss: nothing,
    onWhy,
    onCopy: nothing,
    onStep,
    onClose,
  };
  render(<Card problem={{ ...problem, key: 'k' }} position={1} total={1} canReplace copy={copy} handOff={handOff} {...asks} />);
  return screen.getByRole('button', { name: 'Why?' });
}

describe('a gap for a date', () => {
  const insert = () => screen.getByRole('button', { name: /^Insert “/ });

  it('has days and times in place of suggestions, and asks for what was picked', () => {
    show(PROBLEMS.gap);
    fireEvent.click(screen.getAllByRole('radio').at(-1) as HTMLElement);
    fireEvent.change(screen.getByRole('combobox', { name: 'Time' }), { target: { value: 'end' } });
    expect(insert().textContent).toMatch(/^Insert “the end of \w+day \d+ \w+”$/);
    fireEvent.click(insert());
    expect(onFill).toHaveBeenCalledWith(expect.stringMatching(/^the end of \w+day \d+ \w+$/));
  });

  it('keeps its keys from the card, but for Escape', () => {
    show({ ...PROBLEMS.gap, suggestions: PROBLEMS.blame.suggestions });
    for (const key of ['1', 'ArrowDown', 'ArrowUp', 'Enter']) {
      for (const role of ['radio', 'combobox', 'checkbox']) fireEvent.keyDown(screen.getAllByRole(role)[0] as HTMLElement, { key });
      fireEvent.keyDown(insert(), { key });
    }
    expect([onPick.mock.calls, onStep.mock.calls]).toEqual([[], []]);
    fireEvent.keyDown(insert(), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('gives way to the copy when the editor did not take it', () => {
    show(PROBLEMS.gap, 'Friday 4 December');
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy “Friday 4 December”' })).toBeTruthy();
  });

  it('is one to write in where it asks for something else', () => {
    show({ ...PROBLEMS.gap, text: '[name]' });
    expect(screen.queryByRole('group')).toBeNull();
  });
});

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

it('says why a matter is to be passed on before what is offered, and makes the summary when somebody looks', async () => {
  const summary = vi.fn(() => 'Ticket 7');
  show(PROBLEMS.missing, null, { reasons: ['legal'], summary, onCopy: () => Promise.resolve(true) });
  const card = screen.getByRole('dialog');
  const why = screen.getByText(/^They speak of lawyers/);
  expect(why.compareDocumentPosition(screen.getByRole('button', { name: /^Insert/ }))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(document.getElementById(card.getAttribute('aria-describedby') ?? '')?.contains(why)).toBe(true);
  expect(summary).not.toHaveBeenCalled();
  const details = card.querySelector('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  expect((await screen.findByRole('group', { name: 'Summary for your colleague' })).textContent).toBe('Ticket 7');
});

it('has nothing for a colleague at other problems', () => {
  show(PROBLEMS.missing);
  expect(screen.queryByRole('button', { name: 'Copy summary for your colleague' })).toBeNull();
});

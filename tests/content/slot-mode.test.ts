// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSlotMode, type SlotMode } from '../../src/content/slot-mode';
import { openReplyBox } from '../../src/editors/reply-box';

const GREETING = 'Hi Dana,\n';
const INSERTED = '[Name] will call you by [date] about [what].';
const WHOLE = { start: GREETING.length, end: GREETING.length + INSERTED.length };

let field: HTMLTextAreaElement;
let life: AbortController;
let mode: SlotMode;
let keys: ((event: KeyboardEvent) => void)[];

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea><input>';
  field = document.body.firstElementChild as HTMLTextAreaElement;
  field.value = `${GREETING}${INSERTED}\nRegards, [team]`;
  life = new AbortController();
  keys = [];
  // What jsdom dispatches is never trusted, so the listener is called as a browser would.
  const listen = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: unknown, options?: unknown) => {
    if (type !== 'keydown') return listen(type, listener as EventListener, options as AddEventListenerOptions);
    keys.push(listener as (event: KeyboardEvent) => void);
    const { signal } = options as AddEventListenerOptions;
    signal?.addEventListener('abort', () => (keys = keys.filter((one) => one !== listener)));
  });
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const box = openReplyBox(field, { ignore: [], signal: life.signal });
  mode = createSlotMode({ box, signal: life.signal, catchUp: () => mode.follow(box.read()) });
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

const selected = () => field.value.slice(field.selectionStart, field.selectionEnd);
/** Whether the key was ours. */
function press(key: string, more: Partial<KeyboardEvent> = {}, target: Element = field): boolean {
  const [prevent, stop] = [vi.fn(), vi.fn()];
  const event = { key, isTrusted: true, composedPath: () => [target], preventDefault: prevent, stopImmediatePropagation: stop, ...more };
  for (const listener of keys) listener(event as unknown as KeyboardEvent);
  expect(stop.mock.calls.length).toBe(prevent.mock.calls.length);
  return prevent.mock.calls.length > 0;
}
function write(text: string): void {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  mode.follow(field.value);
}
function putCaret(at: number): void {
  field.setSelectionRange(at, at);
  document.dispatchEvent(new Event('selectionchange'));
}
const settle = () => new Promise((done) => setTimeout(done, 5));

describe('an insertion with gaps', () => {
  it('has its first gap selected, and says which of how many', () => {
    mode.begin(WHOLE);
    expect([document.activeElement, selected()]).toEqual([field, '[Name]']);
    expect(mode.gap.value).toMatchObject({ words: 'Name', place: 1, total: 3, byKey: false });
  });

  it('leads on with Tab, back with Shift+Tab, and round about', () => {
    mode.begin(WHOLE);
    const walk = [false, false, false, true, true].map((shiftKey) => (press('Tab', { shiftKey }), selected()));
    expect(walk).toEqual(['[date]', '[what]', '[Name]', '[what]', '[date]']);
    expect(mode.gap.value).toMatchObject({ words: 'date', place: 2, total: 3, byKey: true });
  });

  it('counts what is left, and ends with the last gap', () => {
    mode.begin(WHOLE);
    write('Ana');
    press('Tab');
    expect([selected(), mode.gap.value?.total]).toEqual(['[date]', 2]);
    write('Friday');
    press('Tab');
    expect([selected(), mode.gap.value?.total]).toEqual(['[what]', 1]);
    // There is no other gap: the key may leave the box.
    expect(press('Tab')).toBe(false);
    write('it');
    expect(mode.gap.value).toBeNull();
    expect(field.value).toContain('Ana will call you by Friday about it.');
  });

  it('finds the gaps before and after a caret that stands between them', () => {
    mode.begin(WHOLE);
    putCaret(field.value.indexOf('will'));
    press('Tab');
    expect(selected()).toBe('[date]');
    putCaret(field.value.indexOf('will'));
    press('Tab', { shiftKey: true });
    expect(selected()).toBe('[Name]');
  });

  it('keeps to its own lines while the reply changes around them', () => {
    mode.begin(WHOLE);
    field.setRangeText('Dear Ms Kowalski, [team] here,', 0, GREETING.length - 1);
    mode.follow(field.value);
    const seen = Array.from({ length: 4 }, () => (press('Tab'), selected()));
    expect(seen).not.toContain('[team]');
  });
});

describe('Tab is the page’s', () => {
  it('before there was an insertion, and after one without a gap', () => {
    field.focus();
    expect(press('Tab')).toBe(false);
    mode.begin({ start: 0, end: 4 });
    expect([press('Tab'), mode.gap.value, keys.length]).toEqual([false, null, 0]);
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isTrusted: false }, { isComposing: true }])('with %j', (more) => {
    mode.begin(WHOLE);
    expect([press('Tab', more), selected()]).toEqual([false, '[Name]']);
  });

  it('during an IME composition', () => {
    mode.begin(WHOLE);
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    expect(press('Tab')).toBe(false);
  });

  it('in another field', () => {
    mode.begin(WHOLE);
    expect(press('Tab', {}, document.querySelector('input') as Element)).toBe(false);
  });

  it('after Escape, which the page gets, too', () => {
    mode.begin(WHOLE);
    expect(press('Escape')).toBe(false);
    expect([press('Tab'), mode.gap.value]).toEqual([false, null]);
  });

  it('after the caret was put into another line', () => {
    mode.begin(WHOLE);
    putCaret(2);
    expect(mode.gap.value).toBeNull();
    mode.begin(WHOLE);
    putCaret(field.value.length);
    expect(mode.gap.value).toBeNull();
  });

  it('after the focus went to another field, and not after it went to our card or the whole window lost it', async () => {
    const card = document.body.appendChild(document.createElement('replywell-ui'));
    card.tabIndex = 0;
    mode.begin(WHOLE);
    card.focus();
    await settle();
    expect(mode.gap.value).not.toBeNull();
    field.focus();
    vi.mocked(document.hasFocus).mockReturnValue(false);
    field.dispatchEvent(new FocusEvent('focusout'));
    await settle();
    expect(mode.gap.value).not.toBeNull();
    vi.mocked(document.hasFocus).mockReturnValue(true);
    document.querySelector('input')?.focus();
    await settle();
    expect(mode.gap.value).toBeNull();
  });

  it('after an undo took the insertion away', () => {
    mode.begin(WHOLE);
    field.value = `${GREETING}\nRegards, [team]`;
    expect([press('Tab'), mode.gap.value]).toEqual([false, null]);
  });

  it('when something of ours throws', () => {
    mode.begin(WHOLE);
    vi.spyOn(field, 'setSelectionRange').mockImplementation(() => {
      throw new Error('broken');
    });
    expect(press('Tab')).toBe(false);
  });

  it('when the session is over', () => {
    mode.begin(WHOLE);
    life.abort();
    expect(keys).toEqual([]);
  });
});

it('leaves the selection alone while the agent writes in another field', () => {
  document.querySelector('input')?.focus();
  mode.begin(WHOLE);
  expect([document.activeElement?.localName, mode.gap.value]).toEqual(['input', null]);
});

it('goes on from an offset, round about', () => {
  expect(mode.goOn(0)).toBe(false);
  mode.begin(WHOLE);
  expect([mode.goOn(field.value.indexOf('about')), selected()]).toEqual([true, '[what]']);
  expect([mode.goOn(field.value.indexOf('Regards')), selected()]).toEqual([true, '[Name]']);
});

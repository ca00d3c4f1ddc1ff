// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import quill from '../../src/editors/quill';
import { openReplyBox } from '../../src/editors/reply-box';
import type { ReplyBox } from '../../src/editors/types';

// jsdom has no execCommand: this one does for a field what a browser does, or what `type` makes of it.
let field: HTMLTextAreaElement;
let type: (text: string) => void;
let undo: () => void;
let stop: AbortController;
const insert = (text: string) => field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');

beforeEach(() => {
  stop = new AbortController();
  field = document.body.appendChild(document.createElement('textarea'));
  field.value = 'Hi, you failed to reply.';
  const steps = [field.value];
  type = (text) => {
    steps.push(field.value);
    insert(text);
  };
  undo = () => (field.value = steps.pop() ?? '');
  document.execCommand = vi.fn((command: string, _ui?: boolean, text = '') => {
    if (command === 'undo') undo();
    else type(text);
    return true;
  });
});
afterEach(() => {
  field.remove();
  stop.abort();
});

const open = (): ReplyBox => openReplyBox(field, { ignore: [], signal: stop.signal });
const SPAN = { start: 4, end: 14 };

describe('replace', () => {
  it('replaces, and moves the caret by what the text grew', async () => {
    field.focus();
    field.setSelectionRange(20, 20);
    expect(await open().replace(SPAN, 'you failed', 'we wait')).toBe('done');
    expect(field.value).toBe('Hi, we wait to reply.');
    expect([field.selectionStart, field.selectionEnd]).toEqual([17, 17]);
  });

  it('leaves a caret before the span alone', async () => {
    field.focus();
    field.setSelectionRange(2, 2);
    await open().replace(SPAN, 'you failed', 'we wait');
    expect(field.selectionStart).toBe(2);
  });

  it.each([
    ['text that is another', SPAN, 'you forgot'],
    ['a span beyond the text', { start: 30, end: 32 }, 'xx'],
    ['a span backwards', { start: 5, end: 4 }, ''],
  ])('refuses %s', async (_, span, expected) => {
    expect(await open().replace(span, expected, 'we wait')).toBe('reverted');
    expect(document.execCommand).not.toHaveBeenCalled();
  });

  it.each(['readOnly', 'disabled'] as const)('refuses when %s', async (name) => {
    field[name] = true;
    const box = open();
    expect(box.locked).toBe(true);
    expect(await box.replace(SPAN, 'you failed', 'we wait')).toBe('reverted');
    expect(field.value).toBe('Hi, you failed to reply.');
  });

  it('refuses while the agent composes a character', async () => {
    const box = open();
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    expect(box.locked).toBe(true);
    expect(await box.replace(SPAN, 'you failed', 'we wait')).toBe('reverted');
    field.dispatchEvent(new CompositionEvent('compositionend'));
    expect(box.locked).toBe(false);
  });

  it('undoes what the editor made something else of', async () => {
    const honest = type;
    type = (text) => honest(text.toUpperCase());
    expect(await open().replace(SPAN, 'you failed', 'we wait')).toBe('reverted');
    expect(field.value).toBe('Hi, you failed to reply.');
  });

  it('writes the old text back where there is no undo', async () => {
    const honest = type;
    let times = 0;
    type = (text) => honest(times++ === 0 ? 'garbage' : text);
    undo = () => undefined;
    expect(await open().replace(SPAN, 'you failed', 'we wait')).toBe('reverted');
    expect(field.value).toBe('Hi, you failed to reply.');
  });

  it('throws nothing at the page', async () => {
    type = () => {
      throw new Error('broken');
    };
    expect(await open().replace(SPAN, 'you failed', 'we wait')).toBe('reverted');
    expect(field.value).toBe('Hi, you failed to reply.');
  });

  it('does not undo what the agent types in the meantime', async () => {
    const done = open().replace(SPAN, 'you failed', 'we wait');
    await new Promise((next) => setTimeout(next));
    field.value += ' Bye.';
    expect(await done).toBe('reverted');
    expect(field.value).toBe('Hi, you failed to reply. Bye.');
    expect(document.execCommand).not.toHaveBeenCalled();
  });

  it('does one at a time', async () => {
    const box = open();
    const outcomes = await Promise.all([box.replace(SPAN, 'you failed', 'we wait'), box.replace(SPAN, 'you failed', 'we wait')]);
    expect(outcomes).toEqual(['done', 'reverted']);
  });

  it('is not offered where the undo is not proven', async () => {
    vi.spyOn(quill, 'exactUndo', 'get').mockReturnValue({ chromium: false, firefox: false });
    const reply = document.body.appendChild(document.createElement('div'));
    reply.className = 'ql-editor';
    reply.innerHTML = '<p>you failed</p>';
    const box = openReplyBox(reply, { ignore: [], signal: stop.signal });
    expect(box.canReplace).toBe(false);
    expect(await box.replace({ start: 0, end: 10 }, 'you failed', 'we wait')).toBe('reverted');
    expect(reply.innerHTML).toBe('<p>you failed</p>');
    reply.remove();
    vi.restoreAllMocks();
  });
});

describe('select', () => {
  it('selects, and gives the box the focus', () => {
    expect(open().select(SPAN, 'you failed')).toBe(true);
    expect([document.activeElement, field.selectionStart, field.selectionEnd]).toEqual([field, 4, 14]);
  });

  it('does nothing where the text is another, the box is gone or locked, or the agent writes elsewhere', () => {
    const box = open();
    expect(box.select(SPAN, 'you forgot')).toBe(false);
    field.readOnly = true;
    expect(box.select(SPAN, 'you failed')).toBe(false);
    field.readOnly = false;
    const other = document.body.appendChild(document.createElement('input'));
    other.focus();
    expect([box.select(SPAN, 'you failed'), document.activeElement]).toEqual([false, other]);
    other.remove();
    field.remove();
    expect(box.select(SPAN, 'you failed')).toBe(false);
  });

  it('waits for no replacement that is under way', async () => {
    const box = open();
    const done = box.replace(SPAN, 'you failed', 'we wait');
    expect(box.select({ start: 0, end: 2 }, 'Hi')).toBe(false);
    await done;
    expect([box.interrupted, box.select({ start: 0, end: 2 }, 'Hi')]).toEqual([false, true]);
  });
});

describe('reading', () => {
  it('sees a change at once', () => {
    const reply = document.createElement('div');
    reply.innerHTML = '<p>a</p><blockquote>old</blockquote>';
    const box = openReplyBox(reply, { ignore: ['blockquote'] });
    expect(box.read()).toBe('a');
    reply.firstElementChild?.append('b');
    expect(box.rangesOf({ start: 0, end: 1 })).toEqual([]);
    expect(box.read()).toBe('ab');
    expect(box.rangesOf({ start: 0, end: 1 }).map(String)).toEqual(['a']);
  });

  it('has a caret only where the focus is', () => {
    const box = open();
    expect(box.caret()).toBeNull();
    field.focus();
    field.setSelectionRange(3, 5);
    expect(box.caret()).toBe(5);
  });
});

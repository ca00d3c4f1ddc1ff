import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startImprovement, type Improvement } from '../../src/content/improvement';
import type { ReplaceOutcome, ReplyBox } from '../../src/editors/types';
import { applyEdit } from '../../src/engine/edit';
import type { Edit } from '../../src/engine/types';
import type { ShownProblem } from '../../src/messages';

const DRAFT = 'You failed to reply. We look at it soon.';

/** A reply box that is a string. */
class FakeBox {
  steps: string[] = [];
  editor = { id: 'ckeditor5' };
  canReplace = true;
  /** Words that the editor does not let go. */
  stubborn = /never/;
  /** Offsets at which formatting begins or ends. */
  edges: number[] = [];
  constructor(public text: string) {}
  read = () => this.text;
  rangesOf = ({ start, end }: Edit['span']) => [{}, ...this.edges.filter((edge) => start < edge && edge < end)];
  replace = async (span: Edit['span'], expected: string, text: string): Promise<ReplaceOutcome> => {
    await Promise.resolve();
    if (this.text.slice(span.start, span.end) !== expected || this.stubborn.test(expected)) return 'reverted';
    this.text = applyEdit(this.text, { span, text });
    this.steps.push(`${expected}→${text}`);
    return 'done';
  };
  takeBack = async (texts: readonly string[]): Promise<ReplaceOutcome> => {
    await Promise.resolve();
    if (this.text !== texts.at(-1)) return 'reverted';
    this.text = texts[0] ?? '';
    this.steps.push(`back ${texts.length - 1}`);
    return 'done';
  };
}

const problem = (key: string, edit: Edit, missing = false): ShownProblem => ({
  key,
  rule: missing ? 'missing-apology' : 'some-rule',
  title: `Title ${key}`,
  category: missing ? 'missing-apology' : 'cold',
  severity: 'warning',
  message: '',
  span: missing ? null : edit.span,
  text: missing ? null : '',
  suggestions: [edit],
});
const over = (key: string, words: string, put: string): ShownProblem => {
  const start = DRAFT.indexOf(words);
  return problem(key, { span: { start, end: start + words.length }, text: put });
};
const ALL = [
  problem('sorry', { span: { start: 0, end: 0 }, text: 'Sorry. ' }, true),
  over('blame', 'You failed to reply.', 'Could you reply?'),
  over('time', 'soon', 'by [date]'),
];

let box: FakeBox;
let problems: ShownProblem[];
let followed: string;
let improving: Improvement & { made: { readonly value: number | null }; reads(text: string): void };
let life: AbortController;
const held = vi.fn();

beforeEach(() => {
  box = new FakeBox(DRAFT);
  problems = ALL;
  followed = DRAFT;
  life = new AbortController();
  held.mockClear();
  improving = startImprovement({
    box: box as unknown as ReplyBox,
    signal: life.signal,
    problems: () => problems,
    async hold(work) {
      held('on');
      await work((edit) => (followed = applyEdit(followed, edit)));
      held('off');
      improving.reads(box.text);
    },
  });
});

describe('the view', () => {
  it('shows every part in its sentence', () => {
    expect(improving.improvement()).toEqual([
      { key: 'sorry', title: 'Title sorry', missing: true, lead: '', before: '', after: 'Sorry. ', tail: 'You failed to reply.' },
      { key: 'blame', title: 'Title blame', missing: false, lead: '', before: 'You failed to reply.', after: 'Could you reply?', tail: '' },
      { key: 'time', title: 'Title time', missing: false, lead: 'We look at it ', before: 'soon', after: 'by [date]', tail: '.' },
    ]);
  });
  it('gives the chosen parts’ text for copying, and touches nothing', () => {
    expect(improving.improvedText(['sorry', 'time'])).toBe('Sorry. You failed to reply. We look at it by [date].');
    expect([box.text, box.steps, improving.made.value]).toEqual([DRAFT, [], null]);
  });
});

describe('applying', () => {
  it('goes from the last to the first, one step each, with nothing judged in between', async () => {
    expect(await improving.applyAll(['blame', 'time'])).toEqual({ done: 2, failed: [] });
    expect(box.steps).toEqual(['soon→by [date]', 'You failed to reply.→Could you reply?']);
    expect([box.text, followed]).toEqual(['Could you reply? We look at it by [date].', box.text]);
    expect(held.mock.calls).toEqual([['on'], ['off']]);
    expect(improving.made.value).toBe(2);
  });
  it('leaves what stands between two changes alone where formatting is there', async () => {
    box.edges = [DRAFT.indexOf('reply')];
    await improving.applyAll(['blame']);
    expect(box.steps).toEqual(['.→?', 'You failed to→Could you']);
  });
  it('is one step in a text field, from the first to the last changed character', async () => {
    box.editor.id = 'textarea';
    expect(await improving.applyAll(['sorry', 'blame', 'time'])).toEqual({ done: 3, failed: [] });
    expect(box.steps).toEqual(['You failed to reply. We look at it soon→Sorry. Could you reply? We look at it by [date]']);
    expect(followed).toBe(box.text);
  });
  it('offers for copying what the editor does not take, and makes the rest', async () => {
    box.stubborn = /failed/;
    expect(await improving.applyAll(['blame', 'time'])).toEqual({ done: 1, failed: [{ key: 'blame', text: 'Could you reply?' }] });
    expect(box.text).toBe('You failed to reply. We look at it by [date].');
    expect(improving.made.value).toBe(1);
  });
  it('takes back half of a change that cannot be whole', async () => {
    box.edges = [DRAFT.indexOf('reply')];
    box.stubborn = /failed/;
    expect((await improving.applyAll(['blame'])).failed).toHaveLength(1);
    expect([box.text, improving.made.value]).toEqual([DRAFT, null]);
  });
  it('stops where the text has changed under it', async () => {
    const { replace } = box;
    box.replace = async (...args) => {
      const outcome = await replace(...args);
      box.text = `Oh. ${box.text}`;
      return outcome;
    };
    expect(await improving.applyAll(['blame', 'time'])).toMatchObject({ done: 0 });
    expect([box.text, improving.made.value]).toEqual(['Oh. You failed to reply. We look at it by [date].', null]);
  });
  it('knows no key that is gone', async () => {
    expect(await improving.applyAll(['nothing'])).toEqual({ done: 0, failed: [] });
    expect(box.text).toBe(DRAFT);
  });
  it('runs once at a time, and not when the reply box is gone', async () => {
    const [first, second] = await Promise.all([improving.applyAll(['blame']), improving.applyAll(['time'])]);
    expect([first.done, second.done]).toEqual([1, 0]);
    life.abort();
    expect(await improving.applyAll(['time'])).toEqual({ done: 0, failed: [] });
  });
});

describe('taking all back', () => {
  it('gives the text as it was, once', async () => {
    await improving.applyAll(['sorry', 'blame', 'time']);
    expect(await improving.undoAll()).toBe('done');
    expect([box.text, followed, improving.made.value]).toEqual([DRAFT, DRAFT, null]);
    expect(box.steps.at(-1)).toBe('back 2');
    expect(await improving.undoAll()).toBe('changed');
  });
  it('is refused once the reply has changed, also where nobody told', async () => {
    await improving.applyAll(['blame']);
    box.text += '!';
    expect(await improving.undoAll()).toBe('changed');
    improving.reads(box.text);
    expect(improving.made.value).toBeNull();
    box.text = box.text.slice(0, -1);
    expect(await improving.undoAll()).toBe('changed');
  });
  it('holds while an editor only spells a space anew', async () => {
    await improving.applyAll(['blame']);
    improving.reads(box.text.replaceAll(' ', '\u00A0'));
    expect(improving.made.value).toBe(1);
  });
  it('can be tried again when the editor did not do it', async () => {
    await improving.applyAll(['blame']);
    const { takeBack } = box;
    box.takeBack = () => Promise.resolve('reverted');
    expect(await improving.undoAll()).toBe('failed');
    box.takeBack = takeBack;
    expect(await improving.undoAll()).toBe('done');
  });
});

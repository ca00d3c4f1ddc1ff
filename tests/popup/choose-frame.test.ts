import { expect, it } from 'vitest';
import type { FromFrame, Offer, PageState, PopupUpdate } from '../../src/messages';
import { chooseFrame } from '../../src/popup/choose-frame';
import { PROMISED, reply } from '../ui/scenes/fake';

const SILENT: PageState = { kind: 'silent', reason: 'no-reply-box', helpdesk: null };
const says = (frame: string, state: PageState, focused = 0): FromFrame<PopupUpdate> => ({
  kind: 'state',
  state,
  host: `${frame}.example`,
  frame,
  focused,
});
const hosts = (updates: readonly PopupUpdate[]) => updates.map((update) => update.kind === 'state' && update.host);

it('is about the frame with a reply, whichever speaks first and wherever the focus is', () => {
  const frames = chooseFrame();
  expect(hosts(frames.hear(says('top', SILENT, 9)))).toEqual(['top.example']);
  expect(hosts(frames.hear(says('inner', reply([]), 1)))).toEqual(['inner.example']);
  expect(hosts(frames.hear(says('top', SILENT, 10)))).toEqual([]);
  expect(frames.current()).toBe('inner');
});

it('is about the frame that the agent was in last when several have a reply', () => {
  const frames = chooseFrame();
  frames.hear(says('one', reply([]), 5));
  expect(hosts(frames.hear(says('two', reply([]), 3)))).toEqual([]);
  expect(hosts(frames.hear(says('two', reply([]), 8)))).toEqual(['two.example']);
});

it('goes back to another frame when the reply is gone', () => {
  const frames = chooseFrame();
  frames.hear(says('one', reply([]), 5));
  frames.hear(says('two', reply([]), 8));
  expect(hosts(frames.hear(says('two', SILENT, 8)))).toEqual(['one.example']);
});

it('hears nothing of other frames’ answers', () => {
  const frames = chooseFrame();
  frames.hear(says('one', reply([]), 5));
  const undone: PopupUpdate = { kind: 'undone', outcome: 'done' };
  expect(frames.hear({ ...undone, frame: 'two', focused: 9 })).toEqual([]);
  expect(frames.hear({ ...undone, frame: 'one', focused: 5 })).toHaveLength(1);
});

it('hears what was promised in the frame that becomes the one, and no more of the other', () => {
  const frames = chooseFrame();
  const promised = (frame: string, promises: readonly Offer[]): FromFrame<PopupUpdate> => ({
    kind: 'promised',
    promises,
    frame,
    focused: 0,
  });
  frames.hear(says('top', SILENT, 9));
  expect(frames.hear(promised('top', PROMISED))).toEqual([promised('top', PROMISED)]);
  frames.hear(says('inner', SILENT, 1));
  expect(frames.hear(promised('inner', []))).toEqual([]);
  expect(frames.hear(says('inner', reply([]), 10))).toEqual([says('inner', reply([]), 10), promised('inner', [])]);
  expect(frames.hear(says('inner', SILENT, 1))).toEqual([says('top', SILENT, 9), promised('top', PROMISED)]);
});

// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstListener } from '../../src/content/first-listener';
import { startSendGuard, type SendGuardOptions } from '../../src/content/send-guard';
import type { SendQuestion } from '../../src/content/send-question';
import type { Checked } from '../../src/content/session';
import freshdesk from '../../src/helpdesks/freshdesk';
import zendesk from '../../src/helpdesks/zendesk';
import type { Audience, Helpdesk } from '../../src/helpdesks/types';
import type { PageState, ShownProblem } from '../../src/messages';
import type { GuardFrom } from '../../src/packs/schema';
import type { SendGuard } from '../../src/settings/types';
import { PROBLEMS, reply } from '../ui/scenes/fake';

const TEXT = 'You failed to reply.';
const shown = (problem: (typeof PROBLEMS)['blame'], key: string): ShownProblem => ({ ...problem, key });
const BLAME = shown(PROBLEMS.blame, 'blame');
const MISSING = shown(PROBLEMS.missing, 'missing');
const SIGH = shown(PROBLEMS.sigh, 'sigh');
const GAP = shown(PROBLEMS.gap, 'gap');

let life: AbortController;
let ended: AbortController;
let mode: SendGuard;
let from: GuardFrom;
let audience: Audience;
let helpdesk: Helpdesk;
let alive: boolean;
let text: string;
let checked: Checked | null;
let hasSession: boolean;
let read: () => string;
let question: SendQuestion | null;
let broken: Partial<Record<'ask' | 'state' | 'checkNow' | 'checked' | 'mode' | 'isAlive', true>>;
const state = signal<PageState>(reply([]));
const hint = vi.fn();
const reviewed = vi.fn();
const sending = vi.fn();
const again = vi.fn();
const clicked = vi.fn();
const sendsAnyway = vi.fn();

const get = (id: string) => document.getElementById(id) as HTMLElement;
const breaks = (part: keyof typeof broken): void => {
  if (broken[part]) throw new Error(`${part} is broken`);
};

beforeEach(() => {
  document.body.innerHTML = `<div id="panel">
      <div id="composer" data-test-id="editor-view"><div id="box" contenteditable="true" tabindex="0">${TEXT}</div></div>
      <button id="send" data-test-id="submit_button-button"><b id="label">Senden</b></button>
      <button id="menu" data-test-id="submit_button-menu-button">▾</button>
      <button id="solved" data-test-id="submit_button-menu-solved">Gelöst</button>
      <button id="other">Anderes</button>
    </div><button id="elsewhere" data-test-id="submit_button-button">Another ticket</button>`;
  history.replaceState({}, '', '/agent/tickets/7');
  get('panel').addEventListener('click', ({ target }) => clicked((target as Element).id));
  life = new AbortController();
  ended = new AbortController();
  [mode, audience, helpdesk, alive, text, hasSession, question, broken] = ['ask', 'customer', zendesk, true, TEXT, true, null, {}];
  from = 'warning';
  checked = { text: TEXT, problems: [BLAME, SIGH] };
  read = () => text;
  start();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

function start(more: Partial<SendGuardOptions> = {}): void {
  const session = {
    box: { read: () => read() },
    state,
    checked: () => (breaks('checked'), checked),
    checkNow: () => breaks('checkNow'),
    sendGuardFrom: () => from,
    sendsAnyway,
    apply: async () => {
      text = 'Could you reply?';
      checked = { text, problems: [] };
      return 'done' as const;
    },
  };
  startSendGuard({
    window,
    signal: life.signal,
    mode: () => (breaks('mode'), mode),
    state: () => {
      breaks('state');
      const found = { element: get('box'), composer: get('composer'), panel: get('panel'), audience };
      return hasSession ? { helpdesk, found, session: session as never, ended: ended.signal } : null;
    },
    isAlive: () => (breaks('isAlive'), alive),
    ask: (asked) => {
      breaks('ask');
      question = asked;
      return () => (question = null);
    },
    hint,
    sending,
    reviewed,
    again,
    ...more,
  });
}

/** As a browser would, because what jsdom dispatches is never trusted. Whether the event was held back. */
function hear(event: object, target: Element = get('box')): boolean {
  const [prevent, stop] = [vi.fn(), vi.fn()];
  firstListener(window).hear?.({
    isTrusted: true,
    composedPath: () => [target],
    preventDefault: prevent,
    stopImmediatePropagation: stop,
    ...event,
  } as never);
  expect(stop.mock.calls.length).toBe(prevent.mock.calls.length);
  return prevent.mock.calls.length > 0;
}
const click = (id = 'send', more: object = {}): boolean => hear({ type: 'click', ...more }, get(id));
const NO_KEYS = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  code: '',
  getModifierState: () => false,
};
const press = (key: string, more: object = {}, target = get('box')): boolean => hear({ type: 'keydown', ...NO_KEYS, key, ...more }, target);
const ctrlEnter = (): boolean => press('Enter', { ctrlKey: true });
/** Microtasks. */
const settle = () => new Promise((done) => setTimeout(done));

describe('a reply that an upset customer would mind', () => {
  it.each([
    ['the button', () => click()],
    ['what is in the button', () => click('label')],
    ['a choice of the submit menu', () => click('solved')],
    ['Ctrl+Enter', ctrlEnter],
    ['Command+Enter', () => press('Enter', { metaKey: true })],
    ['the helpdesk’s own keys', () => press('s', { ctrlKey: true, altKey: true })],
    ['the same keys on a Cyrillic keyboard', () => press('ы', { code: 'KeyS', ctrlKey: true, altKey: true })],
    ['keys with the focus nowhere', () => press('Enter', { ctrlKey: true }, document.body)],
  ])('is held back once: %s', (_, send) => {
    expect(send()).toBe(true);
    expect(question?.problems).toEqual([BLAME]);
    question?.review();
    expect(send()).toBe(false);
  });

  it.each([
    ['a button that only opens the menu', () => click('menu')],
    ['any other button', () => click('other')],
    ['the button of another ticket', () => click('elsewhere')],
    ['a click of a script', () => click('send', { isTrusted: false })],
    ['a line break', () => press('Enter')],
    ['Shift+Ctrl+Enter', () => press('Enter', { ctrlKey: true, shiftKey: true })],
    ['a letter that AltGr types', () => press('ś', { code: 'KeyS', ctrlKey: true, altKey: true, getModifierState: () => true })],
    ['a word of an input method', () => press('Enter', { ctrlKey: true, isComposing: true })],
    ['keys in another place of the page', () => press('Enter', { ctrlKey: true }, get('elsewhere'))],
    ['a button that is off', () => (get('send').setAttribute('aria-disabled', 'true'), click())],
  ])('is not asked about by %s', (_, event) => {
    expect(event()).toBe(false);
    expect(question).toBeNull();
  });
});

describe('what passes', () => {
  it.each<[string, () => void]>([
    ['switched off', () => (mode = 'off')],
    ['without a session', () => (hasSession = false)],
    ['in an internal note', () => (audience = 'team')],
    ['where the audience is not known', () => (audience = 'unknown')],
    ['before a check is done', () => (checked = null)],
    ['where the check was of another text', () => (text = `${TEXT} And now.`)],
    ['without a reply', () => ((text = '  '), (checked = { text, problems: [BLAME] }))],
    ['without problems', () => (checked = { text, problems: [] })],
    ['with small improvements only', () => (checked = { text, problems: [SIGH] })],
    ['where the box left the page', () => get('box').remove()],
    ['of an extension that was updated or removed', () => (alive = false)],
    ['after the end', () => life.abort()],
    ['where the session throws', () => (broken = { state: true })],
    ['where the check throws', () => (broken = { checked: true })],
    ['where checking again throws', () => (broken = { checkNow: true })],
    ['where settings throw', () => (broken = { mode: true })],
    ['where the extension’s own API throws', () => (broken = { isAlive: true })],
    ['where the question cannot be shown', () => (broken = { ask: true })],
    [
      'where reading throws',
      () => {
        read = () => {
          throw new Error('broken');
        };
      },
    ],
  ])('the reply, %s', (_, arrange) => {
    arrange();
    expect([click(), ctrlEnter()]).toEqual([false, false]);
    expect(question).toBeNull();
  });

  it('is only what was asked about: another text is asked about again', () => {
    click();
    question?.review();
    text = `${TEXT} Again.`;
    checked = { text, problems: [BLAME] };
    expect(click()).toBe(true);
    question?.review();
    text = TEXT;
    expect(click()).toBe(false);
  });

  it('is asked about again in another ticket', () => {
    click();
    question?.review();
    history.replaceState({}, '', '/agent/tickets/8');
    expect(click()).toBe(true);
  });

  it('is what Freshdesk’s one button sends as well, in its own words', () => {
    helpdesk = freshdesk;
    get('other').id = 'send-and-set';
    expect(click('send-and-set')).toBe(true);
  });
});

describe('while the question is there', () => {
  const ours = document.createElement('replywell-ui');

  it('keys that are still down from sending send nothing', () => {
    ctrlEnter();
    expect(press('Enter', { ctrlKey: true, repeat: true }, ours)).toBe(true);
    expect(press('Enter', { ctrlKey: true, repeat: true }, document.body)).toBe(true);
    expect(question).not.toBeNull();
  });

  it('its own keys are not shortcuts of the page', () => {
    click();
    expect(press('Enter', { ctrlKey: true }, ours)).toBe(true);
    expect([press('Enter', {}, ours), press('Tab', {}, ours), press('a', {}, ours)]).toEqual([false, false, false]);
  });

  it('Send works from where the page has put the focus all the same', () => {
    click();
    expect([ctrlEnter(), click()]).toEqual([false, false]);
  });
});

describe('the answers', () => {
  it('“Review” sends nothing and gives the focus back, with what is left to look at', () => {
    click();
    question?.review();
    expect([question, clicked.mock.calls]).toEqual([null, []]);
    expect(document.activeElement).toBe(get('box'));
    expect(reviewed).toHaveBeenCalledExactlyOnceWith([BLAME]);
  });

  it('Escape is “Review”, wherever the page has put the focus, and is not heard by the page', () => {
    click();
    expect(press('Escape', {}, document.body)).toBe(true);
    expect([question, clicked.mock.calls]).toEqual([null, []]);
    expect(press('Escape')).toBe(false);
  });

  it('“Send anyway” clicks what was clicked, once', () => {
    click('solved');
    const asked = question;
    asked?.send();
    asked?.send();
    expect([question, clicked.mock.calls]).toEqual([null, [['solved']]]);
  });

  it.each([
    ['Ctrl+Enter', ctrlEnter],
    ['Command+Enter', () => press('Enter', { metaKey: true })],
  ])('“Send anyway” clicks the first button that sends, after %s', (_, send) => {
    send();
    question?.send();
    expect(clicked.mock.calls).toEqual([['send']]);
  });

  it('asks for the keys once more where no button does what they do', () => {
    press('s', { ctrlKey: true, altKey: true });
    question?.send();
    expect([clicked.mock.calls, again.mock.calls]).toEqual([[], [['keys']]]);
    expect(press('s', { ctrlKey: true, altKey: true })).toBe(false);
  });

  it('asks for the keys once more where there is no button to be seen', () => {
    ctrlEnter();
    for (const id of ['send', 'solved']) get(id).style.display = 'none';
    question?.send();
    expect([clicked.mock.calls, again.mock.calls]).toEqual([[], [['keys']]]);
  });

  it('lets the agent’s own click pass where the page did not take ours, and says so', () => {
    vi.useFakeTimers();
    click();
    question?.send();
    expect(again).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1500);
    expect(again).toHaveBeenCalledExactlyOnceWith('click');
    expect(click()).toBe(false);
  });

  it.each<[string, () => void]>([
    ['emptied its box', () => (text = '')],
    ['went elsewhere', () => history.replaceState({}, '', '/agent/dashboard')],
    ['took its box away', () => get('box').remove()],
  ])('says nothing where the page %s', (_, sends) => {
    vi.useFakeTimers();
    click();
    question?.send();
    sends();
    vi.advanceTimersByTime(1500);
    expect(again).not.toHaveBeenCalled();
  });

  it('asks for a click once more where the menu has gone with the question', () => {
    click('solved');
    get('solved').remove();
    question?.send();
    expect([clicked.mock.calls, again.mock.calls]).toEqual([[], [['click']]]);
  });

  it('does not send what somebody else has changed meanwhile', () => {
    click();
    const asked = question;
    text = 'You failed to reply, again.';
    asked?.send();
    expect([question, clicked.mock.calls]).toEqual([null, []]);
  });

  it('does not send in another ticket than was asked about', () => {
    click();
    history.replaceState({}, '', '/agent/tickets/8');
    question?.send();
    expect(clicked.mock.calls).toEqual([]);
  });
});

describe('a team that wants to be asked less', () => {
  it('is asked about strong problems only', () => {
    from = 'error';
    checked = { text: TEXT, problems: [MISSING, SIGH] };
    expect([MISSING.severity, click()]).toEqual(['warning', false]);
    checked = { text: TEXT, problems: [MISSING, BLAME] };
    expect([BLAME.severity, click()]).toEqual(['error', true]);
    expect(question?.problems).toEqual([BLAME]);
  });
});

describe('what is sent all the same', () => {
  it('is counted by what was asked about', () => {
    click();
    expect(sendsAnyway).not.toHaveBeenCalled();
    question?.send();
    expect(sendsAnyway.mock.calls).toEqual([[[BLAME]]]);
  });

  it('is counted when the agent looked at it again and sent it as it was', () => {
    click();
    question?.review();
    expect(sendsAnyway).not.toHaveBeenCalled();
    expect(click()).toBe(false);
    expect(sendsAnyway.mock.calls).toEqual([[[BLAME]]]);
  });

  it('is sent where counting fails', () => {
    sendsAnyway.mockImplementationOnce(() => {
      throw new Error('no count');
    });
    click();
    question?.send();
    expect(clicked).toHaveBeenCalledWith('send');
  });
});

describe('a fix in the question', () => {
  it('keeps it open, and the mended reply passes', async () => {
    click();
    await question?.apply('blame', 0);
    state.value = reply([]);
    await settle();
    expect(question?.left()).toEqual([]);
    question?.review();
    expect(click()).toBe(false);
  });

  it('is sent by “Send anyway”, when it is in place', async () => {
    click();
    const done = question?.apply('blame', 0);
    question?.send();
    expect(clicked.mock.calls).toEqual([]);
    await done;
    await settle();
    expect(clicked.mock.calls).toEqual([['send']]);
  });

  it('that brings a gap is asked about again', async () => {
    click();
    await question?.apply('blame', 0);
    checked = { text, problems: [GAP] };
    question?.review();
    expect(click()).toBe(true);
    expect(question?.problems).toEqual([GAP]);
  });

  it('that leaves other problems is not: they were asked about', async () => {
    checked = { text: TEXT, problems: [BLAME, shown(PROBLEMS.vague, 'vague')] };
    click();
    await question?.apply('blame', 0);
    checked = { text, problems: [shown(PROBLEMS.vague, 'vague')] };
    question?.review();
    expect(click()).toBe(false);
  });
});

describe('the question goes away, and nothing is sent', () => {
  it.each<[string, () => void]>([
    ['the reply box does', () => ended.abort()],
    ['the extension does', () => life.abort()],
    ['the page throws it out', () => question?.gone()],
    ['somebody changes the reply', () => ((text = 'Other words.'), (state.value = reply([])))],
  ])('when %s', async (_, happens) => {
    click();
    happens();
    await settle();
    expect([question, clicked.mock.calls]).toEqual([null, []]);
    text = TEXT;
    expect(click()).toBe(false);
  });
});

describe('a hint', () => {
  it('is given once for a reply, and holds nothing back', () => {
    mode = 'hint';
    expect([click(), ctrlEnter(), click()]).toEqual([false, false, false]);
    expect(hint).toHaveBeenCalledOnce();
    expect(question).toBeNull();
    text = `${TEXT} Again.`;
    checked = { text, problems: [BLAME] };
    click();
    expect(hint).toHaveBeenCalledTimes(2);
  });

  it('is not given where nothing would be asked', () => {
    mode = 'hint';
    checked = { text, problems: [SIGH] };
    click();
    expect(hint).not.toHaveBeenCalled();
  });
});

describe('what is sent is told', () => {
  it('when nothing holds it back: where it is not looked at, only hinted at, clean, or asked about', () => {
    for (const way of ['off', 'hint'] as const) {
      mode = way;
      click();
      expect(sending).toHaveBeenLastCalledWith(TEXT);
    }
    mode = 'ask';
    checked = { text: TEXT, problems: [] };
    click();
    expect(sending).toHaveBeenCalledTimes(3);
    checked = { text: TEXT, problems: [BLAME] };
    expect(click()).toBe(true);
    expect(sending).toHaveBeenCalledTimes(3);
    question?.send();
    expect(sending).toHaveBeenCalledTimes(4);
  });

  it('when it passes though it was to be asked about', () => {
    broken.ask = true;
    expect(click()).toBe(false);
    expect(sending).toHaveBeenCalledTimes(1);
    delete broken.ask;
    text = 'You failed to pay.';
    checked = { text, problems: [BLAME] };
    expect(click()).toBe(true);
    // The question does not cover Send: the page hears the second click.
    expect(click()).toBe(false);
    expect(sending.mock.calls).toEqual([[TEXT], [text]]);
  });

  it('when a last look finds nothing more', () => {
    let reads = 0;
    life.abort();
    life = new AbortController();
    const session = {
      box: { read: () => TEXT },
      state,
      checked: () => ({ text: TEXT, problems: reads++ > 1 ? [] : [BLAME] }),
      sendGuardFrom: () => from,
    };
    const found = { element: get('box'), composer: get('composer'), panel: get('panel'), audience };
    start({ state: () => ({ helpdesk, found, session: { ...session, checkNow: () => undefined } as never, ended: ended.signal }) });
    expect(click()).toBe(false);
    expect(sending.mock.calls).toEqual([[TEXT]]);
  });

  it('not of a note for the team, and not of anything that does not send', () => {
    mode = 'off';
    click('other');
    press('Enter');
    audience = 'team';
    click();
    expect(sending).not.toHaveBeenCalled();
  });
});

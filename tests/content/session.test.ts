// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSession, type Session, type SessionOptions } from '../../src/content/session';
import { createUndo, type Undo } from '../../src/content/undo';
import { check } from '../../src/engine/check';
import { slotsIn } from '../../src/engine/text/slots';
import type { CheckResult, Draft, Mood, Places, Problem, Severity } from '../../src/engine/types';
import zendesk from '../../src/helpdesks/zendesk';
import type { Counted } from '../../src/insights/counts';
import type { PageState } from '../../src/messages';
import { DEFAULTS } from '../../src/settings/types';
import { teamsIn } from '../../src/teams/stored';
import { NO_TEAMS } from '../../src/teams/types';
import { packOf } from '../packs/pack';
import { CALM, DETAILS, FACTS, PLACES } from '../ui/scenes/fake';

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));
vi.mock('../../src/engine/check', () => ({ check: vi.fn() }));
vi.mock('../../src/ruleset', () => ({ ruleset: { rules: [{ meta: { id: 'missing-escalation', category: 'handoff' } }] } }));

/** Every letter of the draft is a problem: a capital a strong one. */
const problemsIn = (text: string): Problem[] =>
  [...text].map((letter, start) => ({
    rule: 'letter',
    title: 'A letter',
    category: 'cold',
    severity: /[A-Z]/.test(letter) ? 'error' : 'suggestion',
    message: 'A letter.',
    span: { start, end: start + 1 },
    text: letter,
    suggestions: [],
  }));

/** Stands in for `Highlight`. */
class Ranges extends Set<unknown> {
  constructor(...ranges: unknown[]) {
    super(ranges);
  }
}
const drawn = new Map<string, Ranges>();
let life: AbortController;
const count = vi.fn<(rule: string, what: Counted) => void>();
const gone = vi.fn<(text: string, alone: boolean) => void>();
let moods: Map<string, Mood>;
let left: Set<string>;
let undo: Undo;

/** What the check says of every reply from now on: each letter is a problem, and nothing else is to be said, unless told otherwise. */
function checkFinds(other: (text: string) => Partial<CheckResult> = () => ({})): void {
  vi.mocked(check).mockImplementation(({ text }) => ({
    language: 'en',
    problems: problemsIn(text),
    facts: FACTS,
    details: DETAILS,
    places: PLACES,
    signals: CALM,
    failures: [],
    ...other(text),
  }));
}

beforeEach(() => {
  checkFinds();
  // jsdom has no highlights and no layout.
  vi.stubGlobal('CSS', { highlights: drawn });
  vi.stubGlobal('Highlight', Ranges);
  life = new AbortController();
  moods = new Map();
  left = new Set();
  undo = createUndo(life.signal);
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const MESSAGE =
  '<div data-test-id="omni-log-item-message" type="end-user"><p data-test-id="omni-log-message-content">Where is it?</p></div>';

type Chosen = Pick<SessionOptions, 'settings' | 'teams' | 'patchSettings'>;

/** A session in a Zendesk page at this address, whose reply is what is given. */
function begin(path: string, text: string, thread = '', chosen: Partial<Chosen> = {}): Session {
  history.replaceState({}, '', path);
  document.body.innerHTML = `<div id="panel">${thread}<div id="box" contenteditable="true"><p>${text}</p></div></div>`;
  const [panel, element] = ['panel', 'box'].map((id) => document.getElementById(id)) as [HTMLElement, HTMLElement];
  const session = startSession({
    helpdesk: zendesk,
    found: { element, composer: panel, panel, audience: 'customer' },
    settings: signal(DEFAULTS),
    teams: signal(NO_TEAMS),
    count,
    gone,
    ...chosen,
    moods,
    left,
    undo,
    signal: life.signal,
    patchSettings: () => undefined,
  });
  session.checkNow({ all: true });
  return session;
}
function reply({ state }: Session): Extract<PageState, { kind: 'reply' }> {
  if (state.value.kind !== 'reply') throw new Error(`The page is silent: ${state.value.reason}`);
  return state.value;
}
const lastDraft = (): Draft | undefined => vi.mocked(check).mock.lastCall?.[0];
const underlined = (severity: Severity) => drawn.get(`replywell-${severity}`)?.size ?? 0;

describe('the mood that the agent says', () => {
  it('is what the draft is checked with, at once', () => {
    const session = begin('/agent/tickets/7', 'abc');
    expect([lastDraft()?.mood, reply(session).mood]).toEqual([undefined, null]);
    session.setMood('angry');
    expect([lastDraft()?.mood, reply(session).mood]).toEqual(['angry', 'angry']);
    session.setMood(null);
    expect([lastDraft()?.mood, reply(session).mood]).toEqual([undefined, null]);
  });

  it('holds when the ticket’s reply box comes anew, and not for another ticket', () => {
    begin('/agent/tickets/7', 'abc').setMood('annoyed');
    expect(reply(begin('/agent/tickets/8', 'abc')).mood).toBeNull();
    expect(reply(begin('/agent/tickets/7', 'abc')).mood).toBe('annoyed');
  });

  it('goes to the ticket that is shown, not to the one that was read a moment ago', () => {
    const session = begin('/agent/tickets/7', 'abc');
    history.replaceState({}, '', '/agent/tickets/8');
    session.setMood('calm');
    expect([...moods]).toEqual([['8', 'calm']]);
  });

  it('holds for the reply box only where the page does not tell its ticket', () => {
    const session = begin('/agent/dashboard', 'abc');
    session.setMood('angry');
    expect([reply(session).mood, moods.size]).toEqual(['angry', 0]);
    expect(reply(begin('/agent/dashboard', 'abc')).mood).toBeNull();
  });
});

it('is checked with the customer’s messages and the earlier replies that the page shows', () => {
  const reply = MESSAGE.replace('end-user', 'agent').replace('Where is it?', 'We are looking.');
  begin('/agent/tickets/7', 'abc', MESSAGE + reply);
  expect(lastDraft()).toMatchObject({ text: 'abc', customer: ['Where is it?'], earlier: ['We are looking.'] });
});

it('underlines anew when the page puts the same words into other elements', async () => {
  const { box } = begin('/agent/tickets/7', 'abc');
  box.element.innerHTML = '<p>abc</p>';
  await new Promise((done) => setTimeout(done));
  const ranges = [...(drawn.get('replywell-suggestion') ?? [])] as Range[];
  expect(ranges.map(String)).toEqual(['a', 'b', 'c']);
  expect(ranges.every(({ startContainer }) => startContainer.isConnected)).toBe(true);
});

describe('an input method', () => {
  it('is waited for', () => {
    vi.useFakeTimers();
    const { box } = begin('/agent/tickets/7', 'abc');
    const write = (text: string) => {
      (box.element.firstChild as HTMLElement).textContent = text;
      box.element.dispatchEvent(new InputEvent('input'));
    };
    box.element.dispatchEvent(new CompositionEvent('compositionstart'));
    write('abck');
    vi.advanceTimersByTime(5000);
    expect(lastDraft()?.text).toBe('abc');
    write('abcか');
    box.element.dispatchEvent(new CompositionEvent('compositionend'));
    vi.advanceTimersByTime(600);
    expect(lastDraft()?.text).toBe('abcか');
    vi.useRealTimers();
  });
});

describe('what the agent is still writing', () => {
  /** One part is missing. */
  const missing = (text: string): Partial<CheckResult> => ({
    problems: text === '' ? [] : [{ ...(problemsIn('a')[0] as Problem), rule: 'missing', span: null, text: null, suggestions: [] }],
  });
  const shown = (session: Session) => [reply(session).problems.length, reply(session).waits];
  let session: Session;
  const write = (text: string): void => {
    const { element } = session.box;
    (element.firstChild as HTMLElement).textContent = text;
    document.getSelection()?.setPosition(element.firstChild?.firstChild ?? null, text.length);
    element.dispatchEvent(new InputEvent('input'));
  };
  beforeEach(() => {
    vi.useFakeTimers();
    checkFinds(missing);
    session = begin('/agent/tickets/7', '');
    session.box.element.tabIndex = 0;
    session.box.element.focus();
  });
  afterEach(() => void vi.useRealTimers());

  it('is never ready before it is checked whole: what is missing waits for a finished sentence or a long pause', () => {
    write('It is');
    expect(shown(session)).toEqual([0, true]);
    vi.advanceTimersByTime(600);
    expect(shown(session)).toEqual([0, true]);
    vi.advanceTimersByTime(2000);
    write('It is here');
    vi.advanceTimersByTime(3000);
    expect(shown(session)).toEqual([0, true]);
    vi.advanceTimersByTime(200);
    expect(shown(session)).toEqual([1, false]);
  });

  it('takes nothing away that is shown, and is ready once nothing is found', () => {
    write('It is here.');
    vi.advanceTimersByTime(600);
    expect(shown(session)).toEqual([1, false]);
    write('It is here. And');
    vi.advanceTimersByTime(600);
    expect(shown(session)).toEqual([1, false]);
    checkFinds(() => ({ problems: [] }));
    write('It is here. And so');
    expect(shown(session)).toEqual([1, true]);
    vi.advanceTimersByTime(600);
    expect(shown(session)).toEqual([0, false]);
  });
});

describe('the foremost problems', () => {
  it('are underlined until more are asked for; all are counted', () => {
    const session = begin('/agent/tickets/7', 'abcdefGh');
    expect([underlined('error'), underlined('suggestion')]).toEqual([1, 4]);
    expect([reply(session).problems.length, reply(session).all]).toEqual([8, false]);
    session.showAll();
    expect([underlined('error'), underlined('suggestion')]).toEqual([1, 7]);
    expect(reply(session).all).toBe(true);
  });

  it('are what the next reply begins with again, once this one is sent', async () => {
    const session = begin('/agent/tickets/7', 'abcdefgh');
    session.showAll();
    session.box.element.innerHTML = '<p><br></p>';
    await vi.waitFor(() => expect(reply(session).empty).toBe(true));
    expect(reply(session).all).toBe(false);
  });
});

describe('the last finished check', () => {
  it('is of exactly this text, with what is still being written and without what was dismissed', () => {
    const session = begin('/agent/tickets/7', 'abC');
    expect(session.checked()).toMatchObject({ text: 'abC', problems: [{ text: 'a' }, { text: 'b' }, { text: 'C' }] });
    session.dismiss('letter\nb\n0', 'once');
    expect(session.checked()?.problems.map(({ text }) => text)).toEqual(['a', 'C']);
    session.box.element.innerHTML = '<p>abCd</p>';
    expect(session.checked()?.text).toBe('abC');
    session.checkNow({ all: false });
    expect(session.checked()?.text).toBe('abCd');
  });

  it('leaves alone where the parts are until somebody asks', () => {
    const places = vi.fn(() => PLACES);
    const found = { language: 'en', problems: [], facts: FACTS, details: DETAILS, signals: CALM, failures: [] } as const;
    vi.mocked(check).mockImplementation(() =>
      Object.defineProperty({ ...found, places: PLACES }, 'places', { get: places, enumerable: true }),
    );
    const session = begin('/agent/tickets/7', 'abc');
    session.checkNow({ all: true });
    expect(places).not.toHaveBeenCalled();
    expect(reply(session).places).toBe(PLACES);
  });

  it('is none for a language that is not checked', () => {
    checkFinds(() => ({ language: 'de' }));
    expect(begin('/agent/tickets/7', 'abc').checked()).toBeNull();
  });
});

describe('the team', () => {
  const vip = packOf({ id: 'vip', name: 'VIP team', categories: { cold: { locked: true } }, sendGuard: 'ask' });
  const rules = [
    { team: 'vip', tag: 'vip' },
    { team: 'strict', path: '/agent/tickets/9' },
  ];
  const teams = () => signal(teamsIn({ 'pack:vip': vip, teamRules: rules }));
  const TAG = '<span data-test-id="ticket-system-field-tags-item-selected">VIP</span>';

  it('is chosen by the ticket, and what it says is in force', () => {
    const session = begin('/agent/tickets/7', 'abc', TAG, { teams: teams() });
    expect(reply(session).team).toEqual({ id: 'vip', name: 'VIP team', by: 'rule' });
    expect(session.sendGuard()).toBe('ask');
    expect(vi.mocked(check).mock.lastCall?.[2]?.extras).toBeDefined();
  });

  it('is chosen again when the page goes to another ticket in the same box', () => {
    const session = begin('/agent/tickets/7', 'abc', TAG, { teams: teams() });
    document.querySelector('span')?.remove();
    history.replaceState({}, '', '/agent/tickets/9');
    session.checkNow({ all: true });
    expect(reply(session).team).toEqual({ id: 'strict', name: null, by: 'rule' });
    expect(session.sendGuard()).toBe('off');
  });

  it('is the agent’s choice at once, also where its pack is gone', () => {
    const settings = signal({ ...DEFAULTS });
    const session = begin('/agent/tickets/7', 'abc', TAG, { settings, teams: teams() });
    settings.value = { ...DEFAULTS, team: 'billing' };
    expect(reply(session).team).toEqual({ id: 'billing', name: null, by: 'agent', problem: 'gone' });
  });

  it('follows its pack when that changes', () => {
    const all = teams();
    const session = begin('/agent/tickets/7', 'abc', TAG, { teams: all });
    all.value = teamsIn({ 'pack:vip': { ...vip, name: 'Very important' }, teamRules: rules });
    expect(reply(session).team.name).toBe('Very important');
  });

  it('shows what it locks also where the agent had dismissed it for good', () => {
    const settings = signal({ ...DEFAULTS, dismissed: ['letter\nb'] });
    const words = (session: Session) => reply(session).problems.map(({ text }) => text);
    expect(words(begin('/agent/tickets/7', 'abc', '', { settings, teams: teams() }))).toEqual(['a', 'c']);
    // Rules are locked by id, and the mocked ruleset has none: the whole of an organisation's rules are.
    const locked = signal(teamsIn({ policy: { locked: ['rules'] } }));
    expect(words(begin('/agent/tickets/7', 'abc', '', { settings, teams: locked }))).toEqual(['a', 'b', 'c']);
  });
});

describe('what is counted', () => {
  const counted = () => {
    const sums: Record<string, number> = {};
    for (const [rule, what] of count.mock.calls) sums[`${rule} ${what}`] = (sums[`${rule} ${what}`] ?? 0) + 1;
    return sums;
  };

  it('is each finding once, however often it is checked, and again in the next reply', async () => {
    const session = begin('/agent/tickets/7', 'abcdefgh');
    session.checkNow({ all: true });
    // Five are shown at first.
    expect(counted()).toEqual({ 'letter fired': 8, 'letter shown': 5 });
    session.showAll();
    expect(counted()).toEqual({ 'letter fired': 8, 'letter shown': 8 });
    session.box.element.innerHTML = '<p><br></p>';
    await vi.waitFor(() => expect(reply(session).empty).toBe(true));
    session.box.element.innerHTML = '<p>ab</p>';
    session.checkNow({ all: true });
    expect(counted()).toEqual({ 'letter fired': 10, 'letter shown': 10 });
  });

  it('is what rules find that are only tried, which is shown nowhere', () => {
    checkFinds((text) => ({ problems: problemsIn('a'), pilots: problemsIn(text).map((problem) => ({ ...problem, rule: 'tried' })) }));
    const session = begin('/agent/tickets/7', 'xyz');
    expect(counted()).toEqual({ 'letter fired': 1, 'letter shown': 1, 'tried fired': 3 });
    expect(reply(session).problems.map(({ rule }) => rule)).toEqual(['letter']);
    expect(session.checked()?.problems).toHaveLength(1);
  });

  it('is how it was dismissed, and why, once it is not taken back any more', () => {
    const session = begin('/agent/tickets/7', 'abc');
    count.mockClear();
    session.dismiss('letter\na\n0', 'once');
    expect([counted(), reply(session).mayExplain]).toEqual([{}, true]);
    session.dismiss('letter\nb\n0', 'rule');
    undo.explain('this-customer');
    undo.explain('not-right');
    session.dismiss('nothing', 'rule');
    expect([reply(session).undoDismiss, reply(session).mayExplain]).toEqual([true, false]);
    session.dismiss('letter\nc\n0', 'once');
    undo.explain('not-here');
    undo.take();
    expect(counted()).toEqual({ 'letter dismissed-once': 1, 'letter dismissed-rule': 1, 'letter reason-this-customer': 1 });
  });

  it('is what was sent after a question, once', () => {
    const session = begin('/agent/tickets/7', 'ab');
    count.mockClear();
    session.sendsAnyway(session.checked()?.problems ?? []);
    session.sendsAnyway(session.checked()?.problems ?? []);
    expect(counted()).toEqual({ 'letter sent-anyway': 2 });
  });
});

describe('gaps', () => {
  let field: HTMLTextAreaElement;
  const OFFER = 'I will check [what] and write by [date].';
  /** The first sentence has a suggestion with two gaps; every gap is a problem, as the real rule has it. */
  const problemsWithGaps = (text: string): Problem[] => [
    ...[...text.matchAll(/Wait\./g)].map(({ index: start }) => ({
      ...problemOf('vague', text, start, start + 5),
      suggestions: [{ span: { start, end: start + 5 }, text: OFFER }],
    })),
    ...slotsIn(text).map(({ start, end }) => problemOf('template-unfilled-slot', text, start, end)),
  ];
  const problemOf = (rule: string, text: string, start: number, end: number): Problem => ({
    ...(problemsIn('a')[0] as Problem),
    rule,
    span: { start, end },
    text: text.slice(start, end),
  });
  const keyOf = (session: Session, words: string) => reply(session).problems.find(({ text }) => text === words)?.key ?? '';
  const selected = () => field.value.slice(field.selectionStart, field.selectionEnd);

  /** jsdom has no execCommand: this one types into the field, or what `typed` makes of it. */
  let typed: (text: string) => void;
  let placesIn: (text: string) => Places;
  beforeEach(() => (placesIn = () => PLACES));
  const open = (text: string): Session => {
    checkFinds((draft) => ({ problems: problemsWithGaps(draft), places: placesIn(draft) }));
    document.body.innerHTML = '<div id="panel"><textarea></textarea></div>';
    field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = text;
    typed = (words) => field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
    const before = text;
    document.execCommand = (command: string, _ui?: boolean, words = '') => {
      if (command === 'undo') field.value = before;
      else typed(words);
      return true;
    };
    const panel = document.getElementById('panel') as HTMLElement;
    const session = startSession({
      helpdesk: zendesk,
      found: { element: field, composer: panel, panel, audience: 'customer' },
      settings: signal(DEFAULTS),
      teams: signal(NO_TEAMS),
      count,
      gone,
      moods,
      left,
      undo,
      signal: life.signal,
      patchSettings: () => undefined,
    });
    session.checkNow({ all: true });
    field.focus();
    return session;
  };

  it('of what was applied are led to, the first one first', async () => {
    const session = open('Hi [name].\nWait. Bye.');
    expect(await session.apply(keyOf(session, 'Wait.'), 0)).toBe('done');
    expect(count).toHaveBeenCalledWith('vague', 'taken');
    expect([field.value, selected()]).toEqual([`Hi [name].\n${OFFER} Bye.`, '[what]']);
    expect(session.gap.value).toMatchObject({ words: 'what', place: 1, total: 2 });
  });

  it('count what “Improve reply” put in place, unless it is all taken back', async () => {
    const taken = () => count.mock.calls.filter(([, what]) => what === 'taken').length;
    const session = open('Hi.\nWait. Bye.');
    const keys = () => session.improvement().map(({ key }) => key);
    expect((await session.applyAll(keys())).done).toBe(1);
    expect(await session.undoAll()).toBe('done');
    expect([field.value, taken()]).toEqual(['Hi.\nWait. Bye.', 0]);
    expect((await session.applyAll(keys())).done).toBe(1);
    expect(taken()).toBe(0);
    // What was written since makes it final.
    field.value = `${field.value} Yours`;
    field.dispatchEvent(new Event('input'));
    expect(taken()).toBe(1);
    expect(await session.undoAll()).toBe('changed');
    expect(taken()).toBe(1);
  });

  it('of what the agent wrote are not', async () => {
    const session = open('Hi [name].');
    expect(session.gap.value).toBeNull();
    expect(await session.fill(keyOf(session, '[name]'), 'Ana')).toBe('done');
    expect([field.value, session.gap.value]).toEqual(['Hi Ana.', null]);
  });

  it('are filled exactly, and the next one is selected', async () => {
    const session = open('Wait.');
    await session.apply(keyOf(session, 'Wait.'), 0);
    expect(await session.fill(keyOf(session, '[date]'), 'tomorrow, 3 pm')).toBe('done');
    expect([field.value, selected()]).toEqual(['I will check [what] and write by tomorrow, 3 pm.', '[what]']);
    await session.fill(keyOf(session, '[what]'), 'it');
    expect(field.value).toBe('I will check it and write by tomorrow, 3 pm.');
    // What is typed now must not overwrite what was filled in.
    expect([session.gap.value, selected(), field.selectionEnd]).toEqual([null, '', 'I will check it'.length]);
  });

  it('can be filled at once after an apply: one change waits for the other', async () => {
    const session = open('By [date]. Wait.');
    const outcomes = await Promise.all([session.apply(keyOf(session, 'Wait.'), 0), session.fill(keyOf(session, '[date]'), 'Friday')]);
    expect([outcomes, field.value]).toEqual([['done', 'done'], `By Friday. ${OFFER}`]);
  });

  it('of what brings a missing part are led to, wherever that goes by now', async () => {
    placesIn = (text) => {
      const start = text.indexOf('Bye');
      return { ...PLACES, ownership: { span: null, suggestions: [{ span: { start, end: start }, text: `${OFFER} ` }] } };
    };
    const session = open('Hi. Bye.');
    // No event tells of this.
    field.value = 'Hello. Bye.';
    expect(await session.bring('ownership', `${OFFER} `)).toBe('done');
    expect([field.value, selected()]).toEqual([`Hello. ${OFFER} Bye.`, '[what]']);
  });

  it('never come with what is no suggestion for the part', async () => {
    const session = open('Hi. Bye.');
    expect([await session.bring('ownership', OFFER), field.value]).toEqual(['copy', 'Hi. Bye.']);
  });

  it('that are gone leave the reply as it is', async () => {
    const session = open('By [date].');
    const key = keyOf(session, '[date]');
    field.value = 'By Friday.';
    expect([await session.fill(key, 'Monday'), field.value]).toEqual(['copy', 'By Friday.']);
    expect(await session.fill('no such key', 'Monday')).toBe('copy');
  });

  it('in an editor that takes nothing, or a reply box that is gone, lose nothing', async () => {
    const session = open('By [date].');
    const key = keyOf(session, '[date]');
    typed = () => undefined;
    expect([await session.fill(key, 'Monday'), field.value]).toEqual(['copy', 'By [date].']);
    life.abort();
    expect([await session.fill(key, 'Monday'), field.value]).toEqual(['copy', 'By [date].']);
  });
});

it('selects the words that show a part, where they are by now', () => {
  const session = begin('/agent/tickets/7', 'abc');
  const select = vi.spyOn(session.box, 'select');
  // jsdom has no layout.
  vi.spyOn(session.box, 'rectsOf').mockReturnValue([]);
  const scroll = vi.fn();
  checkFinds((text) => ({
    problems: [],
    places: { ...PLACES, greeting: { span: { start: text.indexOf('b'), end: text.length }, suggestions: [] } },
  }));
  for (const part of ['greeting', 'closing'] as const) {
    const words = document.querySelector('#box p') as HTMLElement;
    words.textContent = 'aaabc';
    session.showPart(part, scroll);
  }
  expect(select.mock.calls).toEqual([[{ start: 3, end: 5 }, 'bc']]);
  expect(scroll).toHaveBeenCalledTimes(1);
});

it('says whether the customer got a reply before', () => {
  const before = MESSAGE.replace('end-user', 'agent');
  expect(reply(begin('/agent/tickets/7', 'abc', MESSAGE)).inThread).toBe(false);
  expect(reply(begin('/agent/tickets/7', 'abc', before + MESSAGE)).inThread).toBe(true);
});

it('says whether there is a message of the customer', () => {
  expect(reply(begin('/agent/tickets/7', 'abc', MESSAGE)).heard).toBe(true);
  expect(reply(begin('/agent/tickets/7', 'abc')).heard).toBe(false);
});

describe('a matter for somebody else', () => {
  const says = (words: string) => MESSAGE.replace('Where is it?', words);
  const THREAT = says('The lamp broke. My lawyer will write to you.');
  const complain = () => checkFinds(() => ({ signals: { ...CALM, complaint: true } }));

  it('is known with its reasons, unless the agent has that rule or its kind off', () => {
    complain();
    expect(reply(begin('/agent/tickets/7', 'abc', THREAT)).escalation).toEqual(['legal']);
    expect(reply(begin('/agent/tickets/8', 'abc', says('The lamp broke.')))).not.toHaveProperty('escalation');
    const off = (settings: Partial<typeof DEFAULTS>) => ({ settings: signal({ ...DEFAULTS, ...settings }) });
    expect(reply(begin('/agent/tickets/9', 'abc', THREAT, off({ rules: { 'missing-escalation': 'off' } })))).not.toHaveProperty(
      'escalation',
    );
    expect(reply(begin('/agent/tickets/6', 'abc', THREAT, off({ categories: { handoff: false } })))).not.toHaveProperty('escalation');
  });

  it('is summed up from what is in the page and the reply at that moment', () => {
    complain();
    const session = begin('/agent/tickets/7', 'Please wait.', THREAT);
    expect(session.summary()).toMatchObject({ id: '7', tried: [], calls: [{ text: 'My lawyer will write to you.' }] });
    document.querySelector('#box p')?.replaceChildren('I have sent a new lamp.');
    expect(session.summary().tried).toEqual([{ text: 'I have sent a new lamp.', by: 'draft' }]);
  });
});

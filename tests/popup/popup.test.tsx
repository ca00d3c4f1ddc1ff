// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Summary } from '../../src/escalation/summary';
import { partKey, type PageState, type PopupRequest, type Silence } from '../../src/messages';
import { Popup } from '../../src/popup/popup';
import { receive } from '../../src/popup/receive';
import type { Away } from '../../src/popup/store';
import { createStore, type PopupActions } from '../../src/popup/store';
import { DEFAULTS } from '../../src/settings/types';
import { teamsIn } from '../../src/teams/stored';
import { NO_TEAMS, type Teams } from '../../src/teams/types';
import { packOf } from '../packs/pack';
import { setStrings } from '../../src/ui/i18n';
import {
  CALM,
  CHANGES,
  FACTS,
  KEPT_PROMISES,
  MAKER,
  METAS,
  PROBLEMS,
  PROMISED,
  REPORT,
  SOME_PLACES,
  TWELVE,
  UPSET,
  reply,
} from '../ui/scenes/fake';
import { englishStrings } from '../ui/strings';
import { unmount } from '../ui/unmount';

const { missing, blame, vague, sigh, cues, gap } = PROBLEMS;
const request = vi.fn<(request: PopupRequest) => void>();
const promises = {
  keep: vi.fn(),
  done: vi.fn<PopupActions['done']>(),
  undoDone: vi.fn<PopupActions['undoDone']>(),
  toCalendar: vi.fn(),
  allowReminders: vi.fn(),
};
const actions = { request, patch: vi.fn(), copy: vi.fn(), allow: vi.fn(), reload: vi.fn(), ...promises };

beforeEach(() => setStrings(englishStrings));
afterEach(async () => {
  await unmount();
  vi.clearAllMocks();
});

function show(page: PageState | null, away: Away | null = null, teams: Teams = NO_TEAMS) {
  const store = createStore(DEFAULTS, teams);
  store.host.value = 'help.example.com';
  store.page.value = page;
  store.away.value = away;
  render(<Popup store={store} actions={actions} metas={METAS} maker={MAKER} />);
  return store;
}
const rows = () => within(screen.getByRole('list', { name: 'Problems' })).getAllByRole('listitem');
const names = (row: HTMLElement | undefined) =>
  within(row ?? document.body)
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? button.textContent);

describe('the list of problems', () => {
  it('has what is missing first, under its heading, whatever the order of the page', () => {
    show(reply([blame, missing, vague]));
    expect(rows().map((row) => row.querySelector('.quote')?.textContent)).toEqual([
      'No apology yet',
      '“you failed to provide your order number”',
      '“as soon as possible”',
    ]);
    expect(rows().map((row) => row.querySelector('h2')?.textContent ?? '')).toEqual(['Missing', 'In your words', '']);
  });

  it('has the stable names, in order', () => {
    show(reply([missing, blame]));
    expect(names(rows()[0])).toEqual([
      'Insert “I’m sorry that your order has not arrived.”',
      'Dismiss',
      'More ways to dismiss',
      'Why?',
      'Show',
    ]);
    expect(names(rows()[1]).slice(0, 5)).toEqual([
      'Replace with “I still need your order number”',
      'Replace with “could you send your order number”',
      'Replace with “to find your parcel, I need your order number”',
      'Dismiss',
      'More ways to dismiss',
    ]);
    expect(rows()[1]?.textContent).toContain('This can sound like it’s their fault.');
  });

  it('offers to copy where exact undo is not proven, and nothing where there is nothing to copy', () => {
    show(reply([blame, sigh], { canReplace: false }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy “I still need your order number”' }));
    expect(actions.copy).toHaveBeenCalledWith('I still need your order number');
    expect(request).not.toHaveBeenCalled();
    expect(names(rows()[1])[0]).toBe('Dismiss');
  });

  it('names the words that a suggestion takes out', () => {
    show(reply([sigh]));
    expect(names(rows()[0])[0]).toBe('Remove “Unfortunately,”');
  });

  it('asks the page to apply, dismiss and show', () => {
    show(reply([blame]));
    fireEvent.click(screen.getByRole('button', { name: 'Replace with “could you send your order number”' }));
    fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    fireEvent.click(screen.getByRole('button', { name: 'More ways to dismiss' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'This rule, always' }));
    expect(request.mock.calls.map(([sent]) => sent)).toEqual([
      { do: 'apply', key: 'p0', suggestion: 1 },
      { do: 'show', key: 'p0' },
      { do: 'dismiss', key: 'p0', scope: 'once' },
      { do: 'dismiss', key: 'p0', scope: 'rule' },
    ]);
  });

  it('moves the focus to the next problem after a fix, and to the status after the last', async () => {
    const store = show(reply([blame, vague]));
    fireEvent.click(screen.getByRole('button', { name: 'Replace with “I still need your order number”' }));
    store.page.value = { ...reply([blame, vague]), problems: [{ ...vague, key: 'p1' }] } as PageState;
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Replace with “by [day]”'));
    fireEvent.click(screen.getByRole('button', { name: 'Replace with “by [day]”' }));
    store.page.value = reply([]);
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('status')));
    expect(screen.getByRole('status').textContent).toBe('Ready to send');
  });

  it('explains a rule on demand', () => {
    show(reply([blame]));
    const why = screen.getByRole('button', { name: 'Why?' });
    fireEvent.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('link', { name: 'More about this rule' }).getAttribute('href')).toBe('options.html#blame-you-failed');
  });

  it('shows the words that raised a finding, once each, and no such line where a pattern named it', () => {
    show(reply([blame, { ...cues, because: ['on our side', 'correctly', 'correctly'] }]));
    const [named, added] = rows();
    for (const why of screen.getAllByRole('button', { name: 'Why?' })) fireEvent.click(why);
    expect(added?.querySelector('.reasons p')?.textContent).toBe('Words that sound like it: “on our side”, “correctly”');
    expect(named?.textContent).not.toContain('Words that sound like it');
  });

  it('offers the rewrite to copy when the editor did not take it', async () => {
    const store = show(reply([vague]));
    store.copies.value = { p0: 'by [day]' };
    fireEvent.click(await screen.findByRole('button', { name: 'Copy “by [day]”' }));
    expect(actions.copy).toHaveBeenCalledWith('by [day]');
  });

  it('has days and times for a gap that asks for a date, and asks the page to fill it', () => {
    show(reply([gap, blame]));
    expect(names(rows()[0]).at(-5)).toMatch(/^Insert “.*, 3 pm”$/);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Weekends too' }));
    expect(screen.getAllByRole('radio', { checked: false }).length).toBeGreaterThan(5);
    fireEvent.click(screen.getByRole('button', { name: /^Insert “.*, 3 pm”$/ }));
    expect(request).toHaveBeenCalledWith({ do: 'fill', key: 'p0', text: expect.stringMatching(/, 3 pm$/) as string });
  });

  it('has the date to copy where exact undo is not proven, or the editor did not take it', async () => {
    const store = show(reply([gap], { canReplace: false }));
    fireEvent.click(screen.getByRole('button', { name: /^Copy “.*, 3 pm”$/ }));
    expect(actions.copy).toHaveBeenCalledWith(expect.stringMatching(/, 3 pm$/));
    expect(request).not.toHaveBeenCalled();
    store.copies.value = { p0: 'today, 5 pm' };
    fireEvent.click(await screen.findByRole('button', { name: 'Copy “today, 5 pm”' }));
    expect(actions.copy).toHaveBeenLastCalledWith('today, 5 pm');
  });

  it('offers to undo a dismissal as long as the page does', () => {
    show(reply([vague], { undoDismiss: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(request).toHaveBeenCalledWith({ do: 'undoDismiss' });
    expect(screen.queryByRole('group', { name: 'Why, if you like' })).toBeNull();
  });

  it('takes a reason for a dismissal, which moves no focus until one is given by key', () => {
    show(reply([vague], { undoDismiss: true, mayExplain: true }));
    expect(document.activeElement).toBe(document.body);
    const reasons = within(screen.getByRole('group', { name: 'Why, if you like' })).getAllByRole('button');
    expect(reasons.map(({ textContent }) => textContent)).toEqual(['Does not fit here', 'Not right', 'This customer is different']);
    fireEvent.click(reasons[1] as HTMLElement, { detail: 0 });
    expect(request).toHaveBeenCalledWith({ do: 'explain', reason: 'not-right' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  });
});

describe('the foremost five', () => {
  const seven = reply([sigh, missing, vague, vague, blame, vague, sigh]);

  it('are listed in the order of the list, and all are counted', () => {
    show(seven);
    expect(rows().map((row) => row.querySelector('.quote')?.textContent)).toEqual([
      'No apology yet',
      '“as soon as possible”',
      '“as soon as possible”',
      '“you failed to provide your order number”',
      '“as soon as possible”',
    ]);
    expect(screen.getByRole('status').textContent).toBe('7 things to look at');
    expect(screen.getByRole('button', { name: '2 more' }).getAttribute('aria-expanded')).toBe('false');
  });

  it('are all there is when there are no more', () => {
    show(reply([sigh, missing, vague, blame, vague]));
    expect(rows()).toHaveLength(5);
    expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
  });

  it('make room for the rest when more is asked for, and the focus goes to the first of these', async () => {
    const store = show(seven);
    fireEvent.click(screen.getByRole('button', { name: '2 more' }));
    expect(request).toHaveBeenCalledWith({ do: 'more' });
    expect(rows()).toHaveLength(5);
    store.page.value = { ...seven, all: true } as PageState;
    await vi.waitFor(() => expect(rows()).toHaveLength(7));
    expect(rows()[1]?.textContent).toContain('“Unfortunately,”');
    expect(document.activeElement).toBe(within(rows()[1] as HTMLElement).getByRole('button', { name: 'Remove “Unfortunately,”' }));
    expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
  });

  it('leave the focus where it is when the page shows all by itself', () => {
    show(reply(TWELVE, { all: true }));
    expect(rows()).toHaveLength(12);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the customer line', () => {
  const line = () => screen.getByRole('region', { name: 'Customer' }).querySelector('p')?.textContent;
  const moods = () => within(screen.getByRole('radiogroup', { name: 'How the customer feels' })).getAllByRole<HTMLInputElement>('radio');
  const marked = () => moods().flatMap(({ checked, labels }) => (checked ? [labels?.[0]?.textContent] : []));

  it.each<[string, string, string[]]>([
    ['Annoyed: “third time I’m writing”, “still hasn’t arrived”, “nobody seems to care”', 'annoyed', ['Annoyed']],
    ['Content: pleased, or just asking', 'content', ['Content']],
    ['Calm: has a problem, and takes it well', 'calm', ['Calm']],
    ['Angry', 'angry', ['Angry']],
    ['No customer message here. How do they feel?', 'unheard', []],
  ])('says “%s”', (words, mood, radios) => {
    const signals = {
      annoyed: UPSET,
      content: { ...CALM, reasons: ['not a complaint after all'] },
      calm: { ...CALM, complaint: true },
      angry: { ...UPSET, upset: 2 as const, reasons: [] },
    }[mood];
    show(reply([], { signals: signals ?? CALM, heard: mood !== 'unheard' }));
    expect(line()).toBe(words);
    expect(marked()).toEqual(radios);
  });

  it('is there before anything is written', () => {
    show(reply([], { empty: true }));
    expect(moods().map(({ labels }) => labels?.[0]?.textContent)).toEqual(['Content', 'Calm', 'Annoyed', 'Angry']);
  });

  it('tells the page what the agent says, and marks what the page then holds', async () => {
    const store = show(reply([], { signals: CALM }));
    expect(screen.queryByRole('button', { name: 'As read' })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Angry' }));
    expect(request).toHaveBeenCalledWith({ do: 'mood', mood: 'angry' });
    store.page.value = reply([], { mood: 'angry', signals: { ...UPSET, upset: 2 } });
    await vi.waitFor(() => expect(line()).toBe('Angry, as you said'));
    expect(marked()).toEqual(['Angry']);
  });

  it('goes back to what was read, and the focus stays in the line', async () => {
    const store = show(reply([], { mood: 'angry', signals: { ...UPSET, upset: 2 } }));
    fireEvent.click(screen.getByRole('button', { name: 'As read' }));
    expect(request).toHaveBeenCalledWith({ do: 'mood', mood: null });
    store.page.value = reply([]);
    await vi.waitFor(() => expect(marked()).toEqual(['Annoyed']));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Annoyed' }));
    expect(screen.queryByRole('button', { name: 'As read' })).toBeNull();
  });
});

describe('the status', () => {
  it.each<[string, PageState | null, Away | null]>([
    ['1 thing to look at', reply([blame]), null],
    ['2 things to look at', reply([blame, vague]), null],
    ['Ready to send', reply([]), null],
    ['Nothing written yet', reply([missing], { empty: true }), null],
    ...(
      [
        ['no-reply-box', 'No reply box on this page'],
        ['internal-note', 'Replywell leaves internal notes alone'],
        ['language', 'This language is not supported yet'],
        ['site-off', 'Replywell is off on this site'],
        ['page-changed', 'The reply box of Zendesk was not found'],
      ] as const
    ).map(([reason, words]): [string, PageState, null] => [
      words,
      { kind: 'silent', reason: reason satisfies Silence, helpdesk: 'Zendesk' },
      null,
    ]),
    ['Replywell is not on for this site', null, 'ask'],
    ['Reload this page once to start Replywell', null, 'reload'],
    ['Replywell cannot work on this page', null, 'closed'],
  ])('%s', (words, page, away) => {
    show(page, away);
    expect(screen.getByRole('status').textContent).toBe(words);
  });

  it('asks for this site’s permission from the click', () => {
    show(null, 'ask');
    fireEvent.click(screen.getByRole('button', { name: 'Use Replywell on this site' }));
    expect(actions.allow).toHaveBeenCalledOnce();
  });
});

describe('a reply box that was not found', () => {
  const lost: PageState = { kind: 'silent', reason: 'page-changed', helpdesk: 'Zendesk' };
  const summary = () => screen.queryByText('What Replywell looked for');

  it('is reported with what was looked for, to read at once and to copy', () => {
    const store = show(lost);
    expect(request).toHaveBeenCalledExactlyOnceWith({ do: 'report' });
    expect(summary()).toBeNull();
    act(() => receive(store, { kind: 'report', report: REPORT }));
    expect(summary()?.closest('details')?.open).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Copy report' }));
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(
      [
        'Replywell 1.2.3: no reply box of Zendesk',
        'Browser: Firefox/149',
        'Page: *.zendesk.com/agent/tickets/*',
        'Looked for:',
        '  pageMark: 1 found, 0 shown: [data-test-id="omni-log-container"]',
        '  replyBox: 0 found, 0 shown: [data-test-id="omnicomposer-rich-text-ckeditor"]',
        'Can be edited:',
        '  main > div[textbox].ck.ck-editor__editable_inline',
        '  form > textarea (hidden)',
        'Frames that are closed to us: 1',
      ].join('\n'),
    );
  });

  it('can be looked for anywhere, and where there is none that is said', async () => {
    const store = show(lost);
    fireEvent.click(screen.getByRole('button', { name: 'Look for any reply box' }));
    expect(request).toHaveBeenLastCalledWith({ do: 'anyBox' });
    act(() => receive(store, { kind: 'looked', found: false }));
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('Click into the reply box, then try again.'));
  });

  it('can be looked for where only nothing is open, perhaps, with the report out of the way', () => {
    const store = show({ kind: 'silent', reason: 'no-reply-box', helpdesk: 'Zendesk' });
    act(() => receive(store, { kind: 'report', report: REPORT }));
    expect(summary()?.closest('details')?.open).toBe(false);
    screen.getByRole('button', { name: 'Look for any reply box' });
  });

  it.each<[string, PageState]>([
    ['on a page that nothing is known of', { kind: 'silent', reason: 'no-reply-box', helpdesk: null }],
    ['in a note', { kind: 'silent', reason: 'internal-note', helpdesk: 'Zendesk' }],
    ['in a reply box that is known', reply([blame])],
  ])('is not spoken of %s', (_, page) => {
    show(page);
    expect(request).not.toHaveBeenCalledWith({ do: 'report' });
    expect(screen.queryByRole('button', { name: 'Look for any reply box' })).toBeNull();
  });

  it('is named where any other is read instead, with the report', () => {
    const store = show(reply([blame], { helpdesk: 'This site', lost: 'Zendesk' }));
    act(() => receive(store, { kind: 'report', report: REPORT }));
    screen.getByText('The reply box of Zendesk was not found, so any reply box is read.');
    expect(summary()?.closest('details')?.open).toBe(false);
    expect(screen.queryByRole('button', { name: 'Look for any reply box' })).toBeNull();
    expect(rows()).toHaveLength(1);
  });
});

describe('“Improve reply”', () => {
  const open = (page: PageState = reply([missing, blame, vague])) => {
    const store = show(page);
    fireEvent.click(screen.getByRole('button', { name: 'Improve reply' }));
    expect(request).toHaveBeenLastCalledWith({ do: 'improve' });
    act(() => receive(store, { kind: 'improvement', parts: CHANGES.slice(0, 3) }));
    return store;
  };
  const changes = () => within(screen.getByRole('list', { name: 'Changes' })).getAllByRole('listitem');

  it('is offered where something can be improved', () => {
    show(reply([cues]));
    expect(screen.queryByRole('button', { name: 'Improve reply' })).toBeNull();
    cleanup();
    show(reply([], { empty: true }));
    expect(screen.queryByRole('button', { name: 'Improve reply' })).toBeNull();
    cleanup();
    show(reply([cues, vague]));
    expect(screen.getByRole('button', { name: 'Improve reply' })).not.toBeNull();
  });

  it('shows every change with its words before and after, taken at first', () => {
    open();
    expect(screen.queryByRole('list', { name: 'Problems' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Improve reply' }));
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked, labels }) => [labels?.[0]?.textContent, checked])).toEqual([
      ['No apology yet', true],
      ['Sounds like blame', true],
      ['No clear time', true],
    ]);
    const [added, changed] = changes().map((row) => [...row.querySelectorAll('p')].map((line) => line.textContent));
    expect(added).toEqual(['Added: Hi Ms Kowalski, I’m sorry that your order has not arrived. As I already told you, we are waiting.']);
    expect(changed).toEqual([
      'Before: As I already told you, you failed to provide your order number, so we were unable to help.',
      'After: As I already told you, I still need your order number, so we were unable to help.',
    ]);
    expect([...(changes()[1]?.querySelectorAll('del, ins') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'you failed to provide',
      'I still need',
    ]);
  });

  it('applies what is not refused, and counts it', async () => {
    const store = open();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Sounds like blame' }));
    const apply = screen.getByRole<HTMLButtonElement>('button', { name: 'Apply 2 changes' });
    fireEvent.click(apply);
    expect(request).toHaveBeenLastCalledWith({ do: 'applyAll', keys: ['c No apology yet', 'c No clear time'] });
    expect(apply.disabled).toBe(true);
    receive(store, { kind: 'state', state: reply([blame], { improved: 2 }), host: 'help.example.com' });
    receive(store, { kind: 'improved', done: 2, failed: [] });
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('status')));
    expect(screen.getByRole('status').textContent).toBe('1 thing to look at · 2 changes made');
    fireEvent.click(screen.getByRole('button', { name: 'Undo all' }));
    expect(request).toHaveBeenLastCalledWith({ do: 'undoAll' });
    receive(store, { kind: 'state', state: reply([blame, vague]), host: 'help.example.com' });
    receive(store, { kind: 'undone', outcome: 'done' });
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('2 things to look at · Your reply is as it was'));
    expect(screen.queryByRole('button', { name: 'Undo all' })).toBeNull();
  });

  it('has one change in the singular, and none to apply where all are refused', () => {
    open();
    for (const box of screen.getAllByRole('checkbox').slice(1)) fireEvent.click(box);
    expect(screen.getByRole('button', { name: 'Apply 1 change' })).not.toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'No apology yet' }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Apply 0 changes' }).disabled).toBe(true);
  });

  it.each(['Back', 'Cancel'])('closes with %s, and the focus is where it was', async (name) => {
    open();
    fireEvent.click(screen.getByRole('button', { name }));
    expect(rows()).toHaveLength(3);
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Improve reply' })));
  });

  it('offers the reply to copy where exact undo is not proven', () => {
    open(reply([missing, blame, vague], { canReplace: false }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'No apology yet' }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy improved reply' }));
    expect(request).toHaveBeenLastCalledWith({ do: 'copyAll', keys: ['c Sounds like blame', 'c No clear time'] });
    expect(screen.queryByRole('button', { name: /^Apply/ })).toBeNull();
  });

  it('says what could not be put in place, and offers it for copying', async () => {
    const store = open();
    fireEvent.click(screen.getByRole('button', { name: 'Apply 3 changes' }));
    receive(store, { kind: 'improved', done: 2, failed: [{ key: 'p1', text: 'I still need your order number' }] });
    await vi.waitFor(() =>
      expect(screen.getByRole('status').textContent).toContain('1 change could not be put in place. You can copy it.'),
    );
    expect(rows()[1]?.querySelector('.copy')?.textContent).toContain('I still need your order number');
  });

  it('says that the reply has changed since', () => {
    const store = show(reply([blame], { improved: 2 }));
    act(() => receive(store, { kind: 'undone', outcome: 'changed' }));
    expect(screen.getByRole('status').textContent).toContain('Your reply has changed since, so nothing was undone');
  });

  it('asks anew when the page has judged anew, and closes when nothing is left', async () => {
    const store = open();
    request.mockClear();
    act(() => receive(store, { kind: 'state', state: reply([blame]), host: 'help.example.com' }));
    await vi.waitFor(() => expect(request).toHaveBeenCalledWith({ do: 'improve' }));
    act(() => receive(store, { kind: 'improvement', parts: [] }));
    expect(rows()).toHaveLength(1);
  });
});

describe('the rest', () => {
  it('shows the button in the reply box again where the agent hid it', () => {
    const store = show(reply([blame]));
    expect(screen.queryByRole('button', { name: 'Show it again' })).toBeNull();
    const marks = { 'help.example.com': 'hidden', 'other.example.com': 'hidden' } as const;
    act(() => void (store.settings.value = { ...store.settings.value, marks }));
    fireEvent.click(screen.getByRole('button', { name: 'Show it again' }));
    expect(actions.patch).toHaveBeenCalledWith({ marks: { 'help.example.com': null } });
  });

  it('has a team, a switch for the site, and one for each category', () => {
    show(reply([]));
    fireEvent.change(screen.getByRole('combobox', { name: 'Team' }), { target: { value: 'strict' } });
    expect(actions.patch).toHaveBeenCalledWith({ team: 'strict' });
    fireEvent.click(screen.getByRole('switch', { name: 'On for this site' }));
    expect(actions.patch).toHaveBeenCalledWith({ sites: { 'help.example.com': false } });
    fireEvent.click(screen.getByRole('switch', { name: 'Blame', hidden: true }));
    expect(actions.patch).toHaveBeenCalledWith({ categories: { blame: false } });
  });
});

describe('the team', () => {
  const billing = packOf({
    id: 'billing',
    name: 'Billing team',
    phrases: [{ id: 'no-promises', find: 'we promise', message: 'No.', why: 'The law says so.' }],
    categories: { blame: { locked: true }, 'house-style': { state: 'off' } },
  });
  const team = (more: Partial<Extract<PageState, { kind: 'reply' }>['team']> = {}) =>
    reply([blame], { team: { id: 'billing', name: 'Billing team', by: 'agent', ...more } });
  const stored = (more: object = {}) => teamsIn({ 'pack:billing': billing, ...more });
  const box = () => screen.getByRole('combobox', { name: 'Team' }) as HTMLSelectElement;
  const choices = () => [...box().options].map(({ text }) => text);
  const described = (element: HTMLElement) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;

  it('is one of ours or a pack, and automatic where there are team rules', () => {
    show(team(), null, stored());
    expect(choices()).toEqual(['Standard', 'Strict', 'Relaxed', 'Billing team']);
    fireEvent.change(box(), { target: { value: 'billing' } });
    expect(actions.patch).toHaveBeenLastCalledWith({ team: 'billing' });
    // What is there without a choice is none.
    fireEvent.change(box(), { target: { value: 'default' } });
    expect(actions.patch).toHaveBeenLastCalledWith({ team: null });
    cleanup();
    show(team({ by: 'rule' }), null, stored({ teamRules: [{ team: 'billing', tag: 'invoice' }] }));
    expect([box().selectedOptions[0]?.text, described(box())]).toEqual(['Automatic (by the ticket)', 'Billing team, by the ticket']);
    fireEvent.change(box(), { target: { value: 'default' } });
    expect(actions.patch).toHaveBeenLastCalledWith({ team: 'default' });
    fireEvent.change(box(), { target: { value: '' } });
    expect(actions.patch).toHaveBeenLastCalledWith({ team: null });
  });

  it.each([
    ['gone', {}, 'The rules of “vip” are not here. The standard ones are used.'],
    ['damaged', { 'pack:vip': 7 }, 'The rules of “vip” cannot be read. The standard ones are used.'],
  ] as const)('says so where its pack is %s', (problem, more, words) => {
    const store = show(team({ id: 'vip', name: null, problem }), null, stored(more));
    act(() => void (store.settings.value = { ...DEFAULTS, team: 'vip' }));
    expect([box().selectedOptions[0]?.text, described(box())]).toEqual(['vip', words]);
  });

  it('cannot be chosen where the organisation has', () => {
    show(team({ by: 'default' }), null, stored({ policy: { team: 'billing', locked: ['team'] } }));
    expect([box().disabled, box().selectedOptions[0]?.text, described(box())]).toEqual([true, 'Billing team', 'Set by your organisation']);
  });

  it('locks switches, and says so', () => {
    show(team(), null, stored());
    const blaming = screen.getByRole<HTMLInputElement>('switch', { name: 'Blame' });
    expect([blaming.disabled, blaming.checked, described(blaming)]).toEqual([true, true, 'Set by your team']);
    const style = screen.getByRole<HTMLInputElement>('switch', { name: 'House style' });
    expect([style.disabled, style.checked]).toEqual([false, false]);
    fireEvent.click(style);
    expect(actions.patch).toHaveBeenLastCalledWith({ categories: { 'house-style': true } });
  });

  it('is named by what it asks for itself, which cannot be dismissed for good where it is locked', () => {
    const own = { ...blame, rule: 'no-promises', pack: 'billing', from: 'Billing team', locked: true };
    show(reply([own, vague], { team: { id: 'billing', name: 'Billing team', by: 'agent' } }), null, stored());
    expect(rows().map((row) => row.querySelector('.from')?.textContent)).toEqual(['From: Billing team', undefined]);
    for (const more of screen.getAllByRole('button', { name: 'More ways to dismiss' })) fireEvent.click(more);
    const items = (row: HTMLElement | undefined) =>
      within(row as HTMLElement)
        .getAllByRole('menuitem')
        .map(({ textContent }) => textContent);
    expect(items(rows()[0])).toEqual(['Only this one', 'In this reply', 'Everything on this site']);
    expect(items(rows()[1])).toHaveLength(5);
    fireEvent.click(within(rows()[0] as HTMLElement).getByRole('button', { name: 'Why?' }));
    expect(rows()[0]?.textContent).toContain('The law says so.');
  });
});

it('says that the organisation keeps a site closed', () => {
  show({ kind: 'silent', reason: 'site-forbidden', helpdesk: 'Zendesk' });
  expect(screen.getByRole('status').textContent).toBe('Replywell is off on this site');
  expect(screen.getByText('Set by your organisation. Sending works as always.')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('switch', { name: 'On for this site' }).disabled).toBe(true);
});

describe('the scorecard', () => {
  const open = (page = reply([missing, blame], { places: SOME_PLACES })) => {
    const store = show(page);
    fireEvent.click(screen.getByText('Scorecard'));
    return store;
  };
  const lines = () => within(screen.getByRole('list', { name: 'Scorecard', hidden: true }));
  const button = (name: string) => lines().getByRole('button', { name, hidden: true });
  const states = () =>
    lines()
      .getAllByRole('listitem', { hidden: true })
      .map((line) => [line.querySelector('.scorecard-name')?.textContent, line.querySelector('.muted')?.textContent]);

  it('has eleven lines, and counts what this customer needs', () => {
    open();
    expect(states()).toHaveLength(11);
    expect(Object.fromEntries(states())).toMatchObject({ Greeting: 'Present', Apology: 'Missing', Tone: 'Missing' });
    expect(screen.getByText('5 of 11')).toBeTruthy();
    cleanup();
    open(reply([], { signals: CALM }));
    expect(Object.fromEntries(states())).toMatchObject({ Apology: 'Not needed here', Solution: 'Not needed here' });
    expect(screen.getByText('6 of 6')).toBeTruthy();
    cleanup();
    open(reply([], { inThread: true, facts: { ...FACTS, greeting: false } }));
    expect(Object.fromEntries(states())).toMatchObject({ Greeting: 'Not needed here' });
  });

  it('leads to the words that are there, and to those that stand against a line', () => {
    open();
    fireEvent.click(button('Show: Greeting'));
    fireEvent.click(button('Show: Tone'));
    expect(request.mock.calls.map(([sent]) => sent)).toEqual([
      { do: 'showPart', part: 'greeting' },
      { do: 'show', key: 'p1' },
    ]);
    expect(lines().queryByRole('button', { name: 'Show: Clarity', hidden: true })).toBeNull();
  });

  it('inserts what is missing: by its problem where there is one, else by its part', () => {
    open();
    fireEvent.click(button('Insert “I’m sorry that your order has not arrived.”'));
    fireEvent.click(button('Insert “I will write to you by [date].”'));
    expect(request.mock.calls.map(([sent]) => sent)).toEqual([
      { do: 'apply', key: 'p0', suggestion: 0 },
      { do: 'bring', part: 'nextStep', text: ' I will write to you by [date].' },
    ]);
  });

  it('offers to copy where exact undo is not proven, or the editor did not take it', async () => {
    open(reply([], { places: SOME_PLACES, canReplace: false }));
    fireEvent.click(button('Copy “I will write to you by [date].”'));
    expect(actions.copy).toHaveBeenCalledWith('I will write to you by [date].');
    expect(request).not.toHaveBeenCalled();
    cleanup();
    const store = open();
    act(() => receive(store, { kind: 'applied', key: partKey('nextStep'), outcome: 'copy', text: ' I will write to you by [date].' }));
    fireEvent.click(await lines().findByRole('button', { name: 'Copy “I will write to you by [date].”', hidden: true }));
    expect(actions.copy).toHaveBeenCalledTimes(2);
  });

  it('keeps the focus at a line that was inserted', async () => {
    const store = open();
    fireEvent.click(button('Insert “I will write to you by [date].”'));
    const places = { ...SOME_PLACES, nextStep: { span: { start: 5, end: 9 }, suggestions: [] } };
    act(() => void (store.page.value = reply([missing, blame], { places, facts: { ...FACTS, nextStep: true } })));
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Show: Next step')));
  });
});

describe('the hand-off', () => {
  const SUMMARY: Summary = {
    id: '7',
    subject: null,
    read: { customer: 1, earlier: 0 },
    calls: [],
    happened: [{ text: 'The lamp broke.', by: 'customer' }],
    tried: [],
    promised: [],
  };
  const section = () => screen.queryByRole('region', { name: 'Hand-off' });
  const open = () => {
    const details = section()?.querySelector('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
  };

  it('is there when somebody else must take the matter on, whether or not the reply says so already, and else not', () => {
    show(reply([], { escalation: ['legal', 'repeat'] }));
    expect(
      within(section() as HTMLElement)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.slice(0, 28)),
    ).toEqual(['They speak of lawyers or cou', 'This is their third message ']);
    cleanup();
    show(reply([{ ...missing, category: 'handoff' }]));
    expect(section()).not.toBeNull();
    cleanup();
    show(reply([missing]));
    expect(section()).toBeNull();
  });

  it('asks the page for the summary only when it is looked at, and again when the reply is another', async () => {
    const store = show(reply([], { escalation: ['legal'] }));
    expect(request).not.toHaveBeenCalled();
    open();
    await vi.waitFor(() => expect(request.mock.calls).toEqual([[{ do: 'summary', copy: false }]]));
    act(() => receive(store, { kind: 'summary', summary: SUMMARY, copy: false }));
    expect((await screen.findByRole('group', { name: 'Summary for your colleague' })).textContent).toContain('“The lamp broke.”');
    act(() => void (store.page.value = reply([missing], { escalation: ['legal'] })));
    await vi.waitFor(() => expect(request).toHaveBeenCalledTimes(2));
  });

  it('copies what the page says then', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const store = show(reply([], { escalation: ['legal'] }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy summary for your colleague' }));
    expect(request.mock.calls).toEqual([[{ do: 'summary', copy: true }]]);
    act(() => receive(store, { kind: 'summary', summary: SUMMARY, copy: true }));
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('- “The lamp broke.”'));
    await vi.waitFor(() => expect(store.note.value).toBe('Copied'));
    vi.unstubAllGlobals();
  });
});

describe('promises', () => {
  const list = () => screen.getByText('Promises').closest('details') as HTMLDetailsElement;
  const keptIn = (name: string) =>
    within(within(list()).getByRole('region', { name, hidden: true })).getAllByRole('listitem', { hidden: true });
  const showKept = (kept = KEPT_PROMISES, mayNotify = true) => {
    const store = createStore(DEFAULTS, NO_TEAMS);
    store.kept.value = kept;
    store.mayNotify.value = mayNotify;
    promises.done.mockImplementation(({ id }) => (store.kept.value = store.kept.value.filter((promise) => promise.id !== id)));
    promises.undoDone.mockImplementation((promise) => (store.kept.value = [...store.kept.value, promise]));
    render(<Popup store={store} actions={actions} metas={METAS} maker={MAKER} />);
    return store;
  };

  it('are not spoken of while there are none', () => {
    show(reply([]));
    expect(screen.queryByText('Promises')).toBeNull();
    expect(screen.queryByText('Promised in the last reply')).toBeNull();
  });

  it('that are overdue come first and open the list, each with its ticket', () => {
    showKept();
    expect(list().open).toBe(true);
    expect(list().querySelector('summary')?.textContent).toBe('Promises 1 overdue · 2 due');
    expect([keptIn('Overdue').length, keptIn('Due').length]).toEqual([1, 2]);
    const link = within(keptIn('Overdue')[0] as HTMLElement).getByRole('link', { name: 'Open ticket: “We will refund you by Tuesday.”' });
    expect(link.getAttribute('href')).toBe('https://acme.zendesk.com/agent/tickets/101');
    expect(screen.queryByText('Allow notifications')).toBeNull();
  });

  it('are done, and put back, with the focus on what the agent can do next', () => {
    showKept();
    fireEvent.click(screen.getByRole('button', { name: 'Done: “We will refund you by Tuesday.”' }));
    expect(promises.done).toHaveBeenCalledWith(KEPT_PROMISES[0]);
    expect(document.activeElement?.textContent).toBe('Undo');
    expect(list().open).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(promises.undoDone).toHaveBeenCalledWith(KEPT_PROMISES[0]);
    expect(keptIn('Overdue')).toHaveLength(1);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Done: “We will refund you by Tuesday.”');
    // A second thought leaves no second row.
    fireEvent.click(screen.getByRole('button', { name: 'Done: “We will refund you by Tuesday.”' }));
    expect(keptIn('Done')).toHaveLength(1);
  });

  it('go into a calendar file, one or all, and ask for notifications where they are not allowed', () => {
    showKept(KEPT_PROMISES, false);
    fireEvent.click(screen.getByRole('button', { name: 'Add to calendar (.ics): “We will refund you by Tuesday.”' }));
    expect(promises.toCalendar).toHaveBeenLastCalledWith([KEPT_PROMISES[0]]);
    fireEvent.click(screen.getByRole('button', { name: 'Add all to calendar (.ics)' }));
    expect(promises.toCalendar).toHaveBeenLastCalledWith(KEPT_PROMISES);
    fireEvent.click(screen.getByRole('button', { name: 'Allow notifications' }));
    expect(promises.allowReminders).toHaveBeenCalledOnce();
  });

  it('of the last reply can be kept or left', () => {
    const store = show({ kind: 'silent', reason: 'no-reply-box', helpdesk: 'Zendesk' });
    act(() => receive(store, { kind: 'promised', promises: PROMISED }));
    fireEvent.click(screen.getByRole('button', { name: 'Remind me: “I’ll call you tomorrow at 3 pm.”' }));
    expect(promises.keep).toHaveBeenCalledWith('0');
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(request).toHaveBeenCalledWith({ do: 'leavePromises' });
  });
});

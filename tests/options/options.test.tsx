// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { teamsIn } from '../../src/teams/stored';
import { NO_POLICY } from '../../src/teams/types';
import { setStrings } from '../../src/ui/i18n';
import { packOf } from '../packs/pack';
import { englishStrings } from '../ui/strings';
import { unmount } from '../ui/unmount';
import { actions, show } from './show';

const scrolled = vi.fn();

beforeEach(() => {
  setStrings(englishStrings);
  Element.prototype.scrollIntoView = scrolled;
});
afterEach(async () => {
  await unmount();
  vi.clearAllMocks();
});

const section = (name: string) => within(screen.getByRole('region', { name }));
const isOn = (name: string) => (screen.getByRole('switch', { name }) as HTMLInputElement).checked;

describe('options', () => {
  it('has the named sections, each in the navigation', () => {
    show();
    for (const name of ['Rules', 'Teams', 'Helpdesks', 'Insights', 'Privacy']) {
      expect(screen.getByRole('region', { name })).toBeTruthy();
      expect(within(screen.getByRole('navigation')).getByRole('link', { name })).toBeTruthy();
    }
  });

  it('switches a rule by its title, and stores only what differs from the set', () => {
    show();
    fireEvent.click(screen.getByRole('switch', { name: 'No apology yet' }));
    expect(actions.patch).toHaveBeenLastCalledWith({ rules: { 'missing-apology': 'off' } });
    expect(isOn('Only for the strict')).toBe(false);
    fireEvent.click(screen.getByRole('switch', { name: 'Only for the strict' }));
    expect(actions.patch).toHaveBeenLastCalledWith({ rules: { 'strict-rule': 'on' } });
    cleanup();
    show({ rules: { 'missing-apology': 'off' } });
    fireEvent.click(screen.getByRole('switch', { name: 'No apology yet' }));
    expect(actions.patch).toHaveBeenLastCalledWith({ rules: { 'missing-apology': null } });
  });

  it('has three ways to look before Send, off at first', () => {
    show();
    const choices = within(section('Teams').getByRole('group', { name: 'Before sending' }));
    const names = choices.getAllByRole('radio').map((radio) => radio.closest('label')?.querySelector('strong')?.textContent);
    expect(names).toEqual(['Off', 'Hint', 'Ask']);
    expect(choices.getByRole<HTMLInputElement>('radio', { name: /^Off/ }).checked).toBe(true);
    fireEvent.click(choices.getByRole('radio', { name: /^Ask/ }));
    expect(actions.patch).toHaveBeenLastCalledWith({ sendGuard: 'ask' });
  });

  it('locks what the team or the organisation has set, and says so', () => {
    const billing = packOf({
      id: 'billing',
      name: 'Billing team',
      rules: { 'missing-apology': { locked: true } },
      sendGuard: { mode: 'ask', locked: true },
    });
    const described = (element: HTMLElement) =>
      (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    show({ rules: { 'missing-apology': 'off' } }, '', teamsIn({ 'pack:billing': billing, policy: { team: 'billing', locked: ['team'] } }));
    const rule = screen.getByRole<HTMLInputElement>('switch', { name: 'No apology yet' });
    expect([rule.disabled, rule.checked]).toEqual([true, true]);
    expect(described(rule)).toContain('Set by your team');
    const group = (name: string | RegExp) => section('Teams').getByRole<HTMLFieldSetElement>('group', { name });
    expect(within(group(/^Which set of rules/)).getByRole<HTMLInputElement>('radio', { name: /^Billing team/ }).checked).toBe(true);
    expect([group(/^Which set of rules/).disabled, group(/^Which set of rules/).textContent]).toEqual([
      true,
      expect.stringContaining('Set by your organisation'),
    ]);
    expect(within(group('Before sending')).getByRole<HTMLInputElement>('radio', { name: /^Ask/ }).checked).toBe(true);
    expect([group('Before sending').disabled, group('Before sending').textContent]).toEqual([
      true,
      expect.stringContaining('Set by your team'),
    ]);
    expect(group('How rewrites sound').disabled).toBe(false);
  });

  it('leaves a rule to the team, or sets it on or off for good', () => {
    show();
    const state = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Who decides: No apology yet' });
    expect([...state().options].map(({ text }) => text)).toEqual(['As the team has it (On)', 'On', 'Off']);
    fireEvent.change(state(), { target: { value: 'on' } });
    expect(actions.patch).toHaveBeenLastCalledWith({ rules: { 'missing-apology': 'on' } });
    fireEvent.change(state(), { target: { value: 'off' } });
    expect(actions.patch).toHaveBeenLastCalledWith({ rules: { 'missing-apology': 'off' } });
    cleanup();
    show({ rules: { 'missing-apology': 'off' } });
    expect(state().value).toBe('off');
    fireEvent.change(state(), { target: { value: '' } });
    expect(actions.patch).toHaveBeenLastCalledWith({ rules: { 'missing-apology': null } });
  });

  it('sets how much customers mind, and goes back to the team’s word', () => {
    show();
    const severity = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'How much customers mind: No clear time' });
    expect(severity().selectedOptions[0]?.text).toBe('As the team has it (Many customers will mind)');
    fireEvent.change(severity(), { target: { value: 'error' } });
    expect(actions.patch).toHaveBeenLastCalledWith({ rules: { 'vague-soon': 'error' } });
    cleanup();
    show({ rules: { 'vague-soon': 'error' } });
    expect(severity().value).toBe('error');
    fireEvent.change(severity(), { target: { value: '' } });
    expect(actions.patch).toHaveBeenLastCalledWith({ rules: { 'vague-soon': null } });
    cleanup();
    show({ rules: { 'strict-rule': 'error' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'How much customers mind: Only for the strict' }), { target: { value: '' } });
    expect(actions.patch).toHaveBeenLastCalledWith({ rules: { 'strict-rule': 'on' } });
  });

  describe('with a team’s pack', () => {
    const phrases = [
      { id: 'no-promises', find: 'we promise', title: 'Promises', message: 'They hold us to it.' },
      { id: 'no-wizards', find: 'our wizards', message: 'Who is that?' },
    ];
    const pack = packOf({ phrases, rules: { 'no-promises': { locked: true } } });
    const other = packOf({ id: 'other', name: 'Other', phrases: [{ id: 'no-elves', find: 'our elves', message: 'Who is that?' }] });
    const packs = [pack, other].map((one) => ({ pack: one, from: 'agent' as const }));

    it('lists its rules with where they come from, locked ones as locked', () => {
      show({ team: 'team' }, '', { packs });
      const own = screen.getByRole<HTMLInputElement>('switch', { name: 'Promises' });
      const row = own.closest('li');
      expect([own.disabled, row?.textContent?.includes('From: Team'), row?.textContent?.includes('Set by your team')]).toEqual([
        true,
        true,
        true,
      ]);
      expect(
        within(row ?? document.body)
          .getAllByRole<HTMLSelectElement>('combobox')
          .every(({ disabled }) => disabled),
      ).toBe(true);
      // Without a title of its own it goes by its id, not by the name of its pack.
      expect(isOn('no-wizards')).toBe(true);
      expect(screen.queryByRole('switch', { name: 'no-elves' })).toBeNull();
    });

    it('shows rules as another team has them', () => {
      show({ team: 'team' }, '', { packs });
      fireEvent.change(screen.getByRole('combobox', { name: 'Show them as this team has them' }), { target: { value: 'other' } });
      expect(isOn('no-elves')).toBe(true);
      expect(screen.queryByRole('switch', { name: 'no-wizards' })).toBeNull();
    });

    it.each([
      ['the chosen team', 'team', 'team/no-wizards'],
      ['a team that builds on it', 'vip', 'team/no-wizards'],
      ['a team that does not have it', 'strict', 'other/no-elves'],
    ])('opens the address of a pack’s rule for %s, and the pack there', async (_, team, target) => {
      const vip = packOf({ id: 'vip', name: 'VIP', extends: 'team' }, [pack]);
      const { store } = show({ team }, target, { packs: [...packs, { pack: vip, from: 'agent' }] });
      const row = await vi.waitFor(() => {
        const found = document.querySelector<HTMLElement>('.rule.target');
        if (!found) throw new Error('no rule is the target');
        return found;
      });
      expect([row.id, row.querySelector('details')?.open]).toEqual([target, true]);
      const [from, rule = ''] = target.split('/');
      fireEvent.click(within(row).getByRole('button', { name: `Edit: ${rule}` }));
      expect(store.editing.value).toMatchObject({ id: from, at: rule });
      const find = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Finds' });
      expect(find.value).toBe(rule === 'no-elves' ? 'our elves' : 'our wizards');
      await vi.waitFor(() => expect((document.activeElement as HTMLInputElement).value).toBe(rule));
    });

    it('says what of the organisation’s settings could not be taken, and what was and may not do what was meant', async () => {
      const policy = { ...NO_POLICY, team: 'taem', locked: ['insights'] as const };
      const { store } = show({}, '', { packs: [{ pack, from: 'organisation' }], policy });
      store.policyProblems.value = ['hots: there is no such field'];
      const said = within(await screen.findByRole('region', { name: 'Your organisation' }));
      const below = (title: string) =>
        [...(said.getByText(title).parentElement?.querySelectorAll(`h3 + p + ul`) ?? [])]
          .filter((list) => list.previousElementSibling?.previousElementSibling?.textContent === title)
          .flatMap((list) => [...list.querySelectorAll('li')].map((item) => item.textContent));
      expect(below('Not taken over')).toEqual(['hots: there is no such field']);
      expect(below('Taken over, and perhaps not as it was meant')).toEqual([
        'team: there is no pack “taem” here, so the standard rules stand in; did you mean “team”?',
        'locked: “insights” is locked and not set, so everybody’s numbers are counted; if that is meant, set it to true',
      ]);
    });

    it.each([
      ['“Team”', null, []],
      ['“Strict”, which you chose under Teams', 'strict', []],
      ['what fits the ticket, else “Team”', null, [{ team: 'strict', tag: 'vip' }]],
    ])('says that the organisation has a say, and in the side list, too, and what is in force: %s', (words, team, rules) => {
      const policy = { ...NO_POLICY, team: 'team' };
      const { store } = show({ team }, '', { packs: [{ pack, from: 'organisation' }], policy, rules });
      const link = () => within(screen.getByRole('navigation')).queryByRole('link', { name: 'Your organisation' });
      expect(link()).toBeNull();
      act(() => void (store.policyProblems.value = []));
      expect(link()?.getAttribute('href')).toBe('#organisation');
      expect(section('Your organisation').getByText(/^In force/).textContent).toBe(`In force: ${words}`);
    });

    it('says what the organisation has set, and lets nothing of it be changed', () => {
      const policy = { ...NO_POLICY, locked: ['rules', 'packs', 'teamRules'] as const };
      show({ team: 'team' }, '', { packs: [{ pack, from: 'organisation' }], policy });
      const row = screen.getByRole('switch', { name: 'no-wizards' }).closest('li');
      expect(row?.textContent).toContain('Set by your organisation');
      for (const name of [/^Edit/, /^Delete: /, /^Duplicate/, 'New pack', 'Read it', 'Add a line'])
        expect(screen.queryByRole('button', { name }), String(name)).toBeNull();
      expect(screen.getByRole('button', { name: 'Export: Team' })).toBeTruthy();
    });
  });

  it('shows a switched-off category on its rules', () => {
    show({ categories: { 'missing-apology': false } });
    expect(isOn('No apology yet')).toBe(false);
    fireEvent.click(screen.getByRole('switch', { name: 'The whole group “Missing apology”' }));
    expect(actions.patch).toHaveBeenLastCalledWith({ categories: { 'missing-apology': null } });
  });

  it('searches over the rules', () => {
    show();
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search rules' }), { target: { value: 'apology' } });
    expect(section('Rules').getByText('1 rule')).toBeTruthy();
    expect(screen.queryByRole('switch', { name: 'No clear time' })).toBeNull();
  });

  it('opens the rule that the address names', async () => {
    show({}, 'vague-soon');
    const details = document.querySelector<HTMLDetailsElement>('#vague-soon details');
    await vi.waitFor(() => expect(details?.open).toBe(true));
    expect(scrolled).toHaveBeenCalled();
  });

  it('chooses a team', () => {
    show();
    fireEvent.click(section('Teams').getByRole('radio', { name: /^Relaxed/ }));
    expect(actions.patch).toHaveBeenLastCalledWith({ team: 'relaxed' });
  });

  it('chooses how rewrites sound and who speaks in them', () => {
    show();
    fireEvent.click(section('Teams').getByRole('radio', { name: /^Formal/ }));
    expect(actions.patch).toHaveBeenLastCalledWith({ voice: { tone: 'formal' } });
    fireEvent.click(section('Teams').getByRole('radio', { name: /^We / }));
    expect(actions.patch).toHaveBeenLastCalledWith({ voice: { speaker: 'we' } });
  });

  it('gives and takes back access', () => {
    show({ sites: { 'old.example.com': false } });
    fireEvent.click(screen.getByRole('button', { name: 'Take back app.chatwoot.com' }));
    expect(actions.takeBack).toHaveBeenCalledWith('https://app.chatwoot.com/*');
    fireEvent.click(screen.getByRole('button', { name: 'Switch on Front' }));
    expect(actions.allow).toHaveBeenCalledWith(['https://app.frontapp.com/*']);
    fireEvent.click(screen.getByRole('button', { name: 'Switch on again on old.example.com' }));
    expect(actions.patch).toHaveBeenLastCalledWith({ sites: { 'old.example.com': null } });
  });

  it('takes a company’s own address, and says when it is none', async () => {
    show();
    const field = screen.getByRole('textbox', { name: 'Your own address' });
    const add = () => fireEvent.submit(field.closest('form') ?? field);
    fireEvent.input(field, { target: { value: 'help desk' } });
    add();
    expect((await screen.findByRole('alert')).textContent).toContain('Try help.example.com');
    fireEvent.input(field, { target: { value: 'https://help.example.com/x' } });
    add();
    expect(actions.allow).toHaveBeenCalledWith(['*://help.example.com/*']);
  });
});

// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RuleMeta } from '../../src/engine/types';
import { Options } from '../../src/options/options';
import type { OptionsStore } from '../../src/options/store';
import { DEFAULTS, type Settings } from '../../src/settings/types';
import { teamsIn } from '../../src/teams/stored';
import { NO_TEAMS, type Teams } from '../../src/teams/types';
import { packOf } from '../packs/pack';
import { setStrings } from '../../src/ui/i18n';
import { METAS } from '../ui/scenes/fake';
import { englishStrings } from '../ui/strings';

const actions = { patch: vi.fn(), allow: vi.fn(() => Promise.resolve(true)), takeBack: vi.fn() };
const [any] = METAS.values();
if (!any) throw new Error('There are rules.');
const strict: RuleMeta = { ...any, id: 'strict-rule', title: 'Only for the strict', category: 'clarity', strictOnly: true };
const rules = [...METAS.values(), strict].map((meta) => ({ meta, check: () => [] }));
const scrolled = vi.fn();

beforeEach(() => {
  setStrings(englishStrings);
  Element.prototype.scrollIntoView = scrolled;
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

function show(settings: Partial<Settings> = {}, target = '', teams: Partial<Teams> = {}) {
  const store: OptionsStore = {
    settings: signal({ ...DEFAULTS, ...settings }),
    teams: signal({ ...NO_TEAMS, ...teams }),
    policyProblems: signal(null),
    granted: signal(new Set(['https://app.chatwoot.com/*'])),
    target: signal(target),
  };
  const offered = [
    { id: 'chatwoot', name: 'Chatwoot', hosts: ['https://app.chatwoot.com/*'] },
    { id: 'front', name: 'Front', hosts: ['https://app.frontapp.com/*'] },
  ];
  const helpdesks = [{ id: 'zendesk', name: 'Zendesk', hosts: ['https://*.zendesk.com/agent/*'] }];
  render(<Options store={store} rules={rules} helpdesks={helpdesks} offered={offered} actions={actions} />);
}
const section = (name: string) => within(screen.getByRole('region', { name }));
const isOn = (name: string) => (screen.getByRole('switch', { name }) as HTMLInputElement).checked;

describe('options', () => {
  it('has the named sections, each in the navigation', () => {
    show();
    for (const name of ['Rules', 'Teams', 'Helpdesks', 'Privacy']) {
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

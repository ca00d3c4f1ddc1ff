// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TeamRules } from '../../src/options/team-rules';
import { NO_POLICY, type TeamRule } from '../../src/teams/types';
import { setStrings } from '../../src/ui/i18n';
import { packOf } from '../packs/pack';
import { englishStrings } from '../ui/strings';
import { unmount } from '../ui/unmount';
import { show } from './show';

const pack = packOf({});
const RULES: readonly TeamRule[] = [
  { team: 'team', helpdesk: 'zendesk', group: 'Billing' },
  { team: 'strict', tag: 'vip' },
];
const start = (rules: readonly TeamRule[] = RULES, policy = NO_POLICY) =>
  show({}, '', { packs: [{ pack, from: 'agent' }], rules, policy }, TeamRules);
const cell = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  setStrings(englishStrings);
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(unmount);

describe('which team where', () => {
  it('stores a change of a line at once', () => {
    const { packs } = start();
    fireEvent.change(cell('Address, line 2'), { target: { value: ' help.acme.com ' } });
    expect(packs.setRules).toHaveBeenLastCalledWith([RULES[0], { team: 'strict', tag: 'vip', host: 'help.acme.com' }]);
    fireEvent.change(cell('Helpdesk, line 1'), { target: { value: '' } });
    expect(packs.setRules.mock.lastCall).toMatchObject([[{ team: 'team', group: 'Billing' }, {}]]);
  });

  it('moves a line by keyboard, and the focus goes along', async () => {
    const { packs } = start();
    press('Move line 2 up');
    expect(packs.setRules).toHaveBeenLastCalledWith([RULES[1], RULES[0]]);
    // It is the first now and can only go down.
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Move line 1 down'));
    fireEvent.click(document.activeElement as HTMLElement);
    expect(packs.setRules.mock.calls).toHaveLength(1);
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Move line 2 up'));
  });

  it('stores a new line from when it says where', async () => {
    const { packs } = start([]);
    press('Add a line');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Team, line 1'));
    expect(screen.getByText('A line counts from when it says where.')).toBeTruthy();
    expect(packs.setRules).not.toHaveBeenCalled();
    fireEvent.change(cell('Tag, line 1'), { target: { value: 'vip' } });
    expect(packs.setRules).toHaveBeenLastCalledWith([{ team: 'team', tag: 'vip' }]);
    press('Remove line 1');
    expect(document.activeElement?.textContent).toBe('Add a line');
  });

  it('says which line was refused and why, and keeps what was written', async () => {
    const { packs } = start();
    packs.setRules.mockRejectedValueOnce(new TypeError('teamRules.1.host: must be a host name, as in “help.acme.com”'));
    fireEvent.change(cell('Address, line 2'), { target: { value: 'a b' } });
    await screen.findByText('Not saved yet: line 2, Address: must be a host name, as in “help.acme.com”');
    expect(cell('Address, line 2').value).toBe('a b');
  });

  it('shows the organisation’s lines, which cannot be changed', () => {
    const fixed: TeamRule = { team: 'team', host: 'acme.zendesk.com' };
    const { packs } = start([fixed, ...RULES], { ...NO_POLICY, teamRules: [fixed] });
    expect(screen.getByText(/^Team – Address: acme.zendesk.com/).textContent).toContain('Set by your organisation');
    fireEvent.change(cell('Tag, line 2'), { target: { value: 'gold' } });
    expect(packs.setRules).toHaveBeenLastCalledWith([RULES[0], { team: 'strict', tag: 'gold' }]);
  });

  it('takes in what another window stored', async () => {
    const { store } = start();
    store.teams.value = { ...store.teams.value, rules: [{ team: 'relaxed', brand: 'Acme' }] };
    await waitFor(() => expect(cell('Brand, line 1').value).toBe('Acme'));
    expect(screen.queryByLabelText('Team, line 2')).toBeNull();
  });
});

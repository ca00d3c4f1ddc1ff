// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Practice, type PracticeProps } from '../../src/options/practice';
import { lessonLink, scenarioLink } from '../../src/options/practice-places';
import { scenarios } from '../../src/practice/scenarios';
import { teamsIn } from '../../src/teams/stored';
import { NO_TEAMS } from '../../src/teams/types';
import { setStrings } from '../../src/ui/i18n';
import { packOf } from '../packs/pack';
import { scenarioWith } from '../packs/scenario';
import { englishStrings } from '../ui/strings';
import { unmount } from '../ui/unmount';

const onAttempt = vi.fn<PracticeProps['onAttempt']>();
const onClear = vi.fn();
const scrolled = vi.fn();

beforeEach(() => {
  setStrings(englishStrings);
  Element.prototype.scrollIntoView = scrolled;
});
afterEach(async () => {
  await unmount();
  vi.clearAllMocks();
});

const view = (place = '', attempts: PracticeProps['attempts'] = [], teams = NO_TEAMS) => (
  <Practice place={place} teams={teams} chosen="default" attempts={attempts} onAttempt={onAttempt} onClear={onClear} />
);
const titles = (list = 'Scenarios') =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('link')
    .map((link) => link.textContent);
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const tried = { scenario: 'food-cold-and-late', at: 1, shares: { apology: 0.5, calm: 1 } };

describe('the list', () => {
  it('has every scenario, ticks what is done, and is filtered by skill, industry and difficulty', () => {
    render(view('', [tried]));
    expect(titles()).toEqual(scenarios.map(({ title }) => title));
    expect(screen.getByText('Done').closest('li')?.textContent).toContain('Cold pizza and strong words');
    choose('Skill', 'calm');
    choose('Industry', 'food delivery');
    choose('Difficulty', 'easy');
    expect(titles()).toEqual(['Cold pizza and strong words']);
    expect(screen.getByText('1 scenario').getAttribute('role')).toBe('status');
    choose('Industry', 'bank');
    expect(screen.getByText('0 scenarios')).toBeTruthy();
  });

  it('says how each skill comes along, with a link to its lesson', () => {
    render(view('', [tried, { ...tried, at: 2, shares: { apology: 1, calm: 1 } }]));
    const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
    expect(row('Apology').textContent).toMatch(/1 of \d+100% \(at first 50%\)/);
    expect(row('Empathy').textContent).toContain('Not yet');
    const links = screen.getAllByRole('row').flatMap((one) => within(one).queryAllByRole('link'));
    expect(links.map((link) => link.getAttribute('href'))).toContain(lessonLink('hand-off'));
    expect(links).toHaveLength(7);
  });

  it('deletes the progress only after asking, and says so', () => {
    const { rerender } = render(view('', [tried]));
    fireEvent.click(screen.getByRole('button', { name: 'Delete progress' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep it' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete progress' }));
    expect(onClear).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Delete progress' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(onClear).toHaveBeenCalledOnce();
    rerender(view('', []));
    expect(screen.getByText('Your progress is deleted.').getAttribute('role')).toBe('status');
    expect(screen.queryByRole('button', { name: 'Delete progress' })).toBeNull();
  });
});

describe('a team’s own scenarios', () => {
  const own = scenarioWith({ id: 'food-cold-and-late', title: 'Our own pizza', industry: 'pizza', skills: ['follow-up'] });
  const pack = packOf({
    name: 'Pizza team',
    phrases: [{ id: 'no-pizza', find: 'pizza', severity: 'error', message: 'They are hungry.', title: 'Says pizza' }],
    scenarios: [own],
  });
  const teams = teamsIn({ 'pack:team': pack });
  const key = `team/${own.id}`;

  it('stand first, under the team’s name, and their progress is their own', () => {
    render(view('', [{ ...tried, scenario: key, shares: { 'follow-up': 0.5 } }], teams));
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(['Pizza team', 'From Replywell']);
    expect([titles('Pizza team'), titles('From Replywell').length]).toEqual([['Our own pizza'], scenarios.length]);
    expect(screen.getAllByText('Done').map((one) => one.closest('ul')?.getAttribute('aria-label'))).toEqual(['Pizza team']);
    const training = scenarios.filter(({ skills }) => skills.includes('follow-up')).length + 1;
    expect(screen.getByRole('row', { name: /^Following up/ }).textContent).toContain(`1 of ${training}50%`);
    choose('Industry', 'pizza');
    expect([titles('Pizza team'), screen.queryByRole('list', { name: 'From Replywell' })]).toEqual([['Our own pizza'], null]);
    choose('Difficulty', 'hard');
    expect(screen.getByText('0 scenarios')).toBeTruthy();
  });

  it('are answered under the team’s rules', async () => {
    render(view(scenarioLink(key).slice(1), [], teams));
    expect(screen.getByRole('heading', { name: 'Our own pizza' }).nextElementSibling?.textContent).toContain('Pizza team · pizza · Easy');
    fireEvent.input(screen.getByRole('textbox', { name: 'Your reply' }), { target: { value: 'I am sorry about the pizza.' } });
    const problems = within(screen.getByRole('list', { name: 'Problems' }));
    await vi.waitFor(() => expect(problems.getByText(/They are hungry/)).toBeTruthy(), { timeout: 3000 });
    fireEvent.click(screen.getByRole('button', { name: 'Look at my reply' }));
    expect(onAttempt.mock.calls[0]?.[0].scenario).toBe(key);
    expect(Object.keys(onAttempt.mock.calls[0]?.[0].shares ?? {})).toEqual(['follow-up']);
    cleanup();
    // Ours of the same name is checked as before.
    render(view(scenarioLink(own.id).slice(1), [], teams));
    fireEvent.input(screen.getByRole('textbox', { name: 'Your reply' }), {
      target: { value: 'I am sorry about the pizza. You failed to call.' },
    });
    const usual = within(screen.getByRole('list', { name: 'Problems' }));
    await vi.waitFor(() => expect(usual.getAllByText(/You failed to/)[0]).toBeTruthy(), { timeout: 3000 });
    expect(usual.queryByText(/They are hungry/)).toBeNull();
  });
});

describe('a scenario', () => {
  const place = scenarioLink('food-cold-and-late').slice(1);
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply' });
  const write = (value: string) => fireEvent.input(field(), { target: { value } });
  const look = () => fireEvent.click(screen.getByRole('button', { name: 'Look at my reply' }));

  it('shows the ticket and what the agent knows, at its heading', () => {
    render(view(place));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Cold pizza and strong words' }));
    expect(scrolled).toHaveBeenCalled();
    expect(screen.getByText(/90 min for a pizza/)).toBeTruthy();
    expect(screen.getByText(/You may refund the whole order/)).toBeTruthy();
    expect(screen.queryByText(/That was planned/)).toBeNull();
  });

  it('checks while it is written, then has scorecard, notes and both model replies; numbers go into the progress once', async () => {
    render(view(place));
    expect(screen.queryByText('Compare with two replies')).toBeNull();
    look();
    expect(screen.getByText('Write a reply first.')).toBeTruthy();
    const text = 'Hi Jerome,\n\nYou failed to call us. I am sorry about the pizza.';
    write(text);
    const problems = screen.getByRole('list', { name: 'Problems' });
    await vi.waitFor(() => expect(problems.textContent).toContain('“You failed to”'), { timeout: 3000 });
    look();
    look();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'The coach’s notes' }));
    expect(within(screen.getByRole('list', { name: 'Scorecard' })).getAllByRole('listitem')).toHaveLength(11);
    const tries = screen.getByRole('heading', { name: 'What to try' }).nextElementSibling;
    expect(tries?.textContent).toContain('You failed to');
    expect(screen.getByText('What would you change?')).toBeTruthy();
    expect(screen.getByText('Show the answer').closest('details')?.open).toBe(false);
    expect(onAttempt).toHaveBeenCalledOnce();
    expect(onAttempt.mock.calls[0]?.[0]).toMatchObject({ scenario: 'food-cold-and-late', shares: { calm: 0 } });
    expect(JSON.stringify(onAttempt.mock.calls)).not.toContain('Jerome');
  });

  it('keeps what was written while a lesson is read', () => {
    const { rerender } = render(view(place));
    write('Hi Jerome,');
    rerender(view(lessonLink('calm').slice(1)));
    expect(screen.getByRole('heading', { name: 'Stay calm' })).toBeTruthy();
    rerender(view(place));
    expect(field().value).toBe('Hi Jerome,');
    rerender(view('practice'));
    expect(titles()).toHaveLength(scenarios.length);
  });
});

// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PackPart } from '../../src/options/pack-part';
import { packText } from '../../src/packs/pack-text';
import { setStrings } from '../../src/ui/i18n';
import { packOf } from '../packs/pack';
import { scenarioWith } from '../packs/scenario';
import { englishStrings } from '../ui/strings';
import { unmount } from '../ui/unmount';
import { show } from './show';

const pack = packOf({ phrases: [{ id: 'no-promises', find: 'we promise', message: 'They hold us to it.' }] });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const save = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Save' });
const source = (): unknown => JSON.parse(field('Source (JSON)').value);

/** Opens the editor with the stored pack, or with a new one. */
async function edit(text = packText(pack), id: string | null = 'team') {
  const shown = show({}, '', { packs: [{ pack, from: 'agent' }] }, PackPart);
  shown.store.editing.value = { id, text };
  await screen.findByRole('button', { name: 'Save' });
  return shown;
}
/** A phrase's fields are there once it is unfolded. */
function unfold(): void {
  const item = screen.getByText(/^no-promises: /).closest('details');
  if (!item) throw new Error('no phrase');
  item.open = true;
  fireEvent(item, new Event('toggle'));
}

beforeEach(() => {
  setStrings(englishStrings);
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(unmount);

describe('the pack editor', () => {
  it('begins at its heading, with nothing to save', async () => {
    await edit();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Edit “Team”'));
    await screen.findByText('Saved.');
    expect(save().disabled).toBe(true);
  });

  it('keeps what the form does not show, such as scenarios', async () => {
    const full = packOf({ scenarios: [scenarioWith()], sendGuard: 'ask' });
    const { packs } = await edit(packText(full));
    type('Name', 'Crew');
    await waitFor(() => expect(save().disabled).toBe(false));
    press('Save');
    await waitFor(() => expect(packs.put).toHaveBeenCalledWith({ ...full, name: 'Crew' }));
  });

  it('shows the same pack as a form and as its source', async () => {
    await edit();
    type('Name', 'Crew');
    unfold();
    type('Finds', 'we promise\n  we swear \n');
    expect(field('Finds').value).toBe('we promise\n  we swear \n');
    type('Say instead', '""\nIt is [date].\\nYours');
    press('Source (JSON)');
    expect(source()).toMatchObject({
      name: 'Crew',
      phrases: [{ id: 'no-promises', find: ['we promise', 'we swear'], rewrites: ['', 'It is [date].\nYours'] }],
    });
    fireEvent.input(field('Source (JSON)'), { target: { value: packText({ ...pack, name: 'Band' }) } });
    press('Form');
    expect(field('Name').value).toBe('Band');
  });

  it('saves what is valid and whose tests pass', async () => {
    const { packs, store } = await edit();
    type('Name', 'Crew');
    expect(save().disabled).toBe(true);
    await screen.findByText('All tests pass. Not saved yet.');
    press('Save');
    await screen.findByText('Saved.');
    const saved = { ...pack, name: 'Crew' };
    expect(packs.put).toHaveBeenCalledWith(saved);
    store.teams.value = { ...store.teams.value, packs: [{ pack: saved, from: 'agent' }] };
    await screen.findByText('Edit “Crew”');
    expect(screen.queryByText(/another window/)).toBeNull();
  });

  it('says at the field and in its line what has to be mended, and leads there', async () => {
    const { packs } = await edit();
    unfold();
    type('Finds', 'we|');
    const refused = await screen.findByText('This cannot be used yet: 1 thing to mend');
    expect(field('Finds').getAttribute('aria-invalid')).toBe('true');
    const said = document.getElementById(field('Finds').getAttribute('aria-describedby')?.split(' ').at(-1) ?? '');
    expect(said?.textContent).toContain('the phrase “we|”');
    expect(refused.closest('.refused')?.textContent).toContain('phrases[0].find[0]');
    expect(save().disabled).toBe(true);
    const link = within(refused.closest<HTMLElement>('.refused') ?? document.body).getByRole('button');
    fireEvent.click(link);
    const text = field('Source (JSON)') as unknown as HTMLTextAreaElement;
    await waitFor(() => expect(document.activeElement).toBe(text));
    const line = text.value.slice(text.selectionStart, text.selectionEnd);
    expect(line).toBe(text.value.split('\n')[Number(link.textContent?.replace('line ', '')) - 1]);
    expect(line).toContain('we|');
    expect(packs.put).not.toHaveBeenCalled();
  });

  it('does not save a pack whose test fails', async () => {
    await edit();
    press('Source (JSON)');
    const failing = packText({ ...pack, tests: { mustFlag: [{ text: 'Hello.', customer: [], rule: 'no-promises' }], mustNotFlag: [] } });
    fireEvent.input(field('Source (JSON)'), { target: { value: failing } });
    const line = failing.split('\n').findIndex((each) => each.includes('"text"'));
    expect((await screen.findByText(/a test fails/)).closest('li')?.textContent).toContain(`line ${line} tests.mustFlag[0]: a test fails`);
    expect(save().disabled).toBe(true);
  });

  it('keeps the source where it cannot be read, and the form comes back with it', async () => {
    await edit();
    press('Source (JSON)');
    fireEvent.input(field('Source (JSON)'), { target: { value: '{"id": ' } });
    press('Form');
    expect(screen.getByText('The form is back when the source can be read.')).toBeTruthy();
    expect((await screen.findByText(/not JSON/)).closest('li')?.textContent).toContain('line 1: not JSON');
    press('Source (JSON)');
    expect(field('Source (JSON)').value).toBe('{"id": ');
  });

  it('lets no new pack take another one’s place', async () => {
    const { packs } = await edit(packText({ ...pack, name: 'Copy' }), null);
    await screen.findByText('there is a pack “team” already; take another name', { selector: 'bdi' });
    expect(save().disabled).toBe(true);
    type('Name for machines', 'crew');
    await screen.findByText('All tests pass. Not saved yet.');
    press('Save');
    await screen.findByText('Saved.');
    expect(packs.put).toHaveBeenCalledWith({ ...pack, id: 'crew', name: 'Copy' });
    expect(field('Name for machines').disabled).toBe(true);
  });

  it('keeps the name that a stored pack has for machines', async () => {
    await edit();
    press('Source (JSON)');
    fireEvent.input(field('Source (JSON)'), { target: { value: packText({ ...pack, id: 'crew' }) } });
    await screen.findByText('this pack stays “team”; duplicate it for another one');
    expect(save().disabled).toBe(true);
  });

  it('asks before changes are given up', async () => {
    const { store, packs } = await edit();
    type('Name', 'Crew');
    const unload = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(unload);
    expect(unload.defaultPrevented).toBe(true);
    press('Close');
    const asked = await screen.findByRole('alertdialog', { name: 'There are changes that are not saved.' });
    expect(document.activeElement?.textContent).toBe('Keep editing');
    press('Keep editing');
    expect([screen.queryByRole('alertdialog'), field('Name').value]).toEqual([null, 'Crew']);
    // Another pack is asked for.
    store.editing.value = { id: null, text: '{}' };
    expect(await screen.findByRole('alertdialog')).not.toBe(asked);
    fireEvent.keyDown(screen.getByRole('alertdialog'), { key: 'Escape' });
    expect(field('Name').value).toBe('Crew');
    press('Close');
    await screen.findByRole('alertdialog');
    await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save and leave' }).disabled).toBe(false));
    press('Save and leave');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull());
    expect(packs.put).toHaveBeenCalledWith({ ...pack, name: 'Crew' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Packs'));
  });

  it('closes at once when nothing was changed', async () => {
    await edit();
    press('Close');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull());
    const unload = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(unload);
    expect(unload.defaultPrevented).toBe(false);
  });

  it('says so when the pack changed in another window', async () => {
    const { store } = await edit();
    store.teams.value = { ...store.teams.value, packs: [{ pack: { ...pack, name: 'Theirs' }, from: 'agent' }] };
    expect(await screen.findByText(/^Somebody changed this pack in another window/)).toBeTruthy();
  });

  it.each([
    ['term-customer', 'We say', 'customer'],
    ['required-closing', 'Part', 'closing'],
    ['no-promises', 'Name for machines', 'no-promises'],
  ])('opens at the rule %s', async (at, label, value) => {
    const all = packOf({ ...pack, terms: [{ use: 'customer', not: 'client' }], required: ['closing'] });
    const { store } = show({}, '', { packs: [{ pack: all, from: 'agent' }] }, PackPart);
    store.editing.value = { id: 'team', text: packText(all), at };
    await waitFor(() => expect((document.activeElement as HTMLInputElement).value).toBe(value));
    expect((document.activeElement as HTMLInputElement).labels?.[0]?.textContent).toBe(label);
  });

  it('adds and removes things, and the focus goes along', async () => {
    await edit();
    press('Add a phrase');
    await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('textbox', { name: 'Name for machines' })[1]));
    fireEvent.input(document.activeElement as HTMLElement, { target: { value: 'no-wizards' } });
    press('Remove no-wizards');
    expect(screen.queryByText(/^no-wizards/)).toBeNull();
    press('Add a part');
    fireEvent.change(screen.getAllByRole('combobox', { name: 'Add a rule' })[0] as HTMLElement, { target: { value: 'vague-soon' } });
    fireEvent.change(screen.getByRole('combobox', { name: /^No clear time/ }), { target: { value: 'error' } });
    press('Source (JSON)');
    expect(source()).toMatchObject({ required: [{ part: 'closing' }], rules: { 'vague-soon': 'error' } });
    expect(JSON.stringify(source())).not.toContain('no-wizards');
  });

  it('shows the first of two thousand phrases, the rest when asked', async () => {
    const phrases = Array.from({ length: 2000 }, (_, i) => ({ id: `p-${i}`, find: [`word number ${i}`], message: 'x' }));
    await edit(JSON.stringify({ ...pack, phrases }));
    expect(screen.getAllByText(/^p-\d+: word/)).toHaveLength(30);
    press('1970 more');
    expect(screen.getAllByText(/^p-\d+: word/)).toHaveLength(120);
  });
});

describe('the preview', () => {
  it('shows what is flagged now, what the change adds and what it removes', async () => {
    await edit();
    unfold();
    type('Finds', 'our wizards');
    type('A reply', 'Hi Ana, our wizards know. That is what we promise.');
    await screen.findByText('The change adds 1 and removes 1.');
    const sides = [...document.querySelectorAll('.sides > div')].map((side) =>
      [...side.querySelectorAll('.differs')].map((item) => [
        item.querySelector('.tag')?.textContent,
        item.querySelector('.words')?.textContent,
      ]),
    );
    expect(sides).toEqual([[['Goes away', 'we promise']], [['New', 'our wizards']]]);
  });

  it('compares a new pack with what it builds on, and waits while the pack cannot be read', async () => {
    await edit(packText({ ...pack, id: 'crew' }), null);
    type('A reply', 'That is what we promise.');
    await screen.findByText('The change adds 1 and removes 0.');
    expect(screen.getByText('Flagged without this pack', { exact: false })).toBeTruthy();
    type('Version', 'x');
    await screen.findByText('This goes on when the pack can be read.');
  });
});

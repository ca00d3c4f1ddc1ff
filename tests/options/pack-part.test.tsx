// @vitest-environment jsdom
import { File } from 'node:buffer';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPack } from '../../src/packs/read';
import { NO_TEAMS } from '../../src/teams/types';
import { setStrings } from '../../src/ui/i18n';
import { packText } from '../../src/packs/pack-text';
import { packOf } from '../packs/pack';
import { scenarioWith } from '../packs/scenario';
import { englishStrings } from '../ui/strings';
import { unmount } from '../ui/unmount';
import { PackPart } from '../../src/options/pack-part';
import { show as showPart } from './show';

const show = (settings: Parameters<typeof showPart>[0] = {}, target = '', teams: Parameters<typeof showPart>[2] = {}) =>
  showPart(settings, target, teams, PackPart);
const phrases = [{ id: 'no-promises', find: 'we promise', message: 'They hold us to it.' }];
const pack = packOf({ phrases });
const stored = { packs: [{ pack, from: 'agent' as const }] };
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const outcome = () => screen.findByRole('group', { name: 'What was read' });

function paste(text: string): void {
  fireEvent.input(screen.getByRole('textbox', { name: 'Paste a pack' }), { target: { value: text } });
  press('Read it');
}
/** Drops files on the place for them. */
function drop(...files: readonly Pick<File, 'name' | 'size'>[]): void {
  fireEvent.drop(screen.getByRole('textbox', { name: 'Paste a pack' }), { dataTransfer: { files } });
}

beforeEach(() => {
  setStrings(englishStrings);
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(async () => {
  vi.useRealTimers();
  await unmount();
});

describe('the list of packs', () => {
  it('names ours and the own ones, and exports what reads as the same pack', () => {
    const { packs } = show({}, '', { ...stored, damaged: ['old'] });
    const list = within(screen.getByRole('list', { name: 'Packs' }));
    expect(list.getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent)).toEqual([
      'Standard',
      'Strict',
      'Relaxed',
      'Team',
      'old',
    ]);
    press('Export: Team');
    const [name, text] = packs.download.mock.lastCall as unknown as [string, string];
    expect([name, readPack(text, { format: 'json' }).pack]).toEqual(['team.json', pack]);
    press('Delete: old');
    expect(packs.remove).toHaveBeenCalledWith('old');
  });

  it('deletes a pack, and takes that back for ten seconds', async () => {
    vi.useFakeTimers();
    const { store, packs } = show({}, '', stored);
    press('Delete: Team');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    expect(packs.remove).toHaveBeenCalledWith('team');
    store.teams.value = NO_TEAMS;
    await vi.advanceTimersByTimeAsync(9_900);
    press('Undo');
    expect(packs.put).toHaveBeenCalledWith(pack);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('takes nothing back after that, but does not vanish under the finger', async () => {
    vi.useFakeTimers();
    show({}, '', stored);
    press('Delete: Team');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    await vi.advanceTimersByTimeAsync(10_100);
    const undo = screen.getByRole('button', { name: 'Undo' });
    undo.blur();
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });

  it('duplicates ours as a pack that builds on it, and own ones under a free name', async () => {
    const { store } = show({}, '', stored);
    press('Duplicate: Strict');
    await screen.findByRole('heading', { name: 'A new pack' });
    expect(JSON.parse(store.editing.value?.text ?? '')).toMatchObject({ id: 'team-2', name: 'Strict (copy)', extends: 'strict' });
    press('Close');
    press('Leave without saving');
    await screen.findByRole('button', { name: 'Duplicate: Team' });
    press('Duplicate: Team');
    expect(JSON.parse(store.editing.value?.text ?? '')).toMatchObject({
      id: 'team-2',
      name: 'Team (copy)',
      phrases: [{ id: 'no-promises' }],
    });
  });
});

describe('bringing in a pack', () => {
  it('imports JSON and YAML when it is confirmed', async () => {
    for (const text of [JSON.stringify({ id: 'a', name: 'A', version: '1' }), 'id: a\nname: A\nversion: "1"\n']) {
      const { packs } = show();
      paste(text);
      await outcome();
      expect(packs.put).not.toHaveBeenCalled();
      press('Import');
      expect(packs.put).toHaveBeenCalledWith(packOf({ id: 'a', name: 'A', version: '1' }));
      await screen.findByText('“A” is here. Choose it above as your team, or say below where it counts.');
      cleanup();
    }
  });

  it('says in words what a new pack would change', async () => {
    show();
    paste(JSON.stringify({ id: 'a', name: 'A', version: '1', rules: { 'tone-slang': 'off' }, sendGuard: 'ask', phrases }));
    const shown = within(await outcome());
    expect(shown.getByText('Compared with “Standard”, which it builds on, this would change:')).toBeTruthy();
    expect(shown.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Rules · “tone-slang”: on, \w+ → off$/),
      'Before sending: off → ask, warning',
      expect.stringMatching(/^Own phrases · “no-promises”: we promise/),
    ]);
  });

  it('says in words what it would change in the pack that is there', async () => {
    const { packs } = show({}, '', stored);
    paste(JSON.stringify({ id: 'team', name: 'Team', version: '2.0.0', phrases: [{ ...phrases[0], find: ['we swear'] }] }));
    const shown = within(await outcome());
    expect(shown.getByText('“Team” 1.0.0 is here already. This would change:')).toBeTruthy();
    expect(shown.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Version: 1.0.0 → 2.0.0',
      'Own phrases · “no-promises” · Finds: we promise',
      'Own phrases · “no-promises” · Finds: we swear',
    ]);
    press('Keep what is there');
    expect(packs.put).not.toHaveBeenCalled();
    press('Read it');
    await outcome();
    press('Replace');
    expect(packs.put).toHaveBeenCalledTimes(1);
  });

  it('says what it would change in the scenarios', async () => {
    const was = packOf({ scenarios: [scenarioWith(), scenarioWith({ id: 'old', title: 'An old one' })] });
    show({}, '', { packs: [{ pack: was, from: 'agent' }] });
    expect(screen.getByText('0 phrases · 2 scenarios · 0 tests')).toBeTruthy();
    const [first = '', ...rest] = scenarioWith().facts;
    const good = scenarioWith().good.replace('Regards', 'Best regards');
    const fresh = scenarioWith({ id: 'fresh', title: 'A new one' });
    paste(packText({ ...was, scenarios: [scenarioWith({ good, facts: [`${first} Yes.`, ...rest] }), fresh] }));
    const items = within(await outcome()).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      `Practice scenarios · “cold-pizza” · One that does well: ${scenarioWith().good} → ${good}`,
      'Practice scenarios · “old”: An old one',
      `Practice scenarios · “cold-pizza” · What you know: ${first}`,
      `Practice scenarios · “cold-pizza” · What you know: ${first} Yes.`,
      'Practice scenarios · “fresh”: A new one',
    ]);
  });

  const base = { id: 'a', name: 'A', version: '1' };
  const lines = (fields: object) => JSON.stringify({ ...base, ...fields }, null, 1);
  it.each<[string, string, string]>([
    ['unknown fields', lines({ phrazes: [] }), 'line 5 phrazes: there is no such field; did you mean “phrases”?'],
    ['a wrong type', lines({ name: 7 }), 'line 3 name: must be text, not “7”'],
    ['a circle', lines({ id: 'team', extends: 'child' }), 'line 5 extends: packs build on each other in a circle: team → child → team'],
    ['ids that are there twice', lines({ phrases: [phrases[0], phrases[0]] }), 'line 12 phrases[1].id: “no-promises” is there twice'],
    ['hostile names', '{"id": "a",\n"__proto__": {"name": "x"}}', 'line 2 __proto__: this field name is not allowed'],
    [
      'text that turns around',
      lines({ description: 'a\u202Eb' }),
      'line 5 description: has a character that cannot be seen or turns text around (U+202E)',
    ],
    [
      'a phrase that could take long',
      lines({ phrases: [{ ...phrases[0], find: ['we *9 a *9 b *9 c *9 promise'] }] }),
      'phrases[0].find[0]: the phrase “we *9 a *9 b *9 c *9 promise” ',
    ],
    [
      'a test that fails',
      lines({ phrases, tests: { mustFlag: [{ text: 'Hello there.', rule: 'no-promises' }] } }),
      'tests.mustFlag[0]: a test fails: “Hello there.” is not flagged by “no-promises”',
    ],
    ['what is no JSON', '{"id": "a",\n"name" "A"}', 'line 2: not JSON: expected “:” after “name”'],
    ['what is no pack', 'hello', 'line 1'],
  ])('refuses %s with line and field, and keeps what is there', async (_, text, said) => {
    const child = packOf({ id: 'child', name: 'Child', extends: 'team' }, [pack]);
    const { packs } = show({}, '', { packs: [...stored.packs, { pack: child, from: 'agent' }] });
    paste(text);
    expect((await outcome()).textContent).toContain(said);
    expect(screen.queryByRole('button', { name: /^(?:Import|Replace)$/ })).toBeNull();
    expect(packs.put).not.toHaveBeenCalled();
  });

  it('never makes markup of what is in a pack, refused or stored', async () => {
    const html = '<img src=x onerror=alert(1)>';
    show({ team: 'team' }, '', {
      packs: [{ pack: { ...pack, name: html, description: html, phrases: [{ ...phrases[0], find: [html] }] as never }, from: 'agent' }],
    });
    paste(JSON.stringify({ id: 'a', name: html, version: html, [html]: html, rules: { [html]: html } }));
    expect((await outcome()).textContent).toContain('<img');
    expect(document.querySelector('img')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: `Edit: ${html}` }));
    await screen.findByRole('heading', { name: `Edit “${html}”` });
    await screen.findByText(/things? to mend/);
    expect(document.querySelector('img')).toBeNull();
  });

  it('does not even read a file of 50 MB', async () => {
    const { packs } = show();
    const read = vi.spyOn(packs, 'examine');
    const file = new File(['{}'], 'huge.json');
    Object.defineProperty(file, 'size', { value: 50_000_000 });
    drop(file);
    expect((await outcome()).textContent).toBe('“huge.json” has 50.0 MB, which is more than any pack has.');
    expect(read).not.toHaveBeenCalled();
    fireEvent.paste(screen.getByRole('textbox', { name: 'Paste a pack' }), { clipboardData: { getData: () => 'x'.repeat(2_000_000) } });
    await waitFor(async () => expect((await outcome()).textContent).toBe('“The pasted text” has 2.0 MB, which is more than any pack has.'));
  });

  it.each<[string, readonly Pick<File, 'name' | 'size'>[], string]>([
    ['two packs', [new File(['{}'], 'a.json'), new File(['{}'], 'b.json')], 'Please bring in packs one at a time.'],
    [
      'six hundred files',
      Array.from({ length: 600 }, (_, i) => new File(['x'], `${i}.yml`)),
      'These are more files than any Vale style has.',
    ],
  ])('does not read %s at once', async (_, files, said) => {
    show();
    drop(...files);
    expect((await outcome()).textContent).toContain(said);
  });

  it('says when a file is no text', async () => {
    show();
    drop(new File([new Uint8Array([0xff, 0xfe, 0x80])], 'a.json'));
    expect((await outcome()).textContent).toBe('“a.json” is no text in UTF-8.');
  });

  const big = "extends: existence\nmessage: No '%s'.\ntokens:\n  - synergy\n  - 'a.*b'\n";
  it.each<[string, () => readonly File[]]>([
    ['a rule', () => [new File([big], 'Big.yml')]],
    ['rules', () => [new File([big], 'Big.yml'), new File(['extends: metric\n'], 'Metric.yml')]],
    ['an archive', () => [new File([zipSync({ 'House/Big.yml': strToU8(big), 'House/README.md': strToU8('x') })], 'House.zip')]],
  ])('makes a pack of %s of a Vale style, and reports what is left out', async (_, files) => {
    const { packs } = show();
    drop(...files());
    const shown = await outcome();
    expect(shown.textContent).toContain(files().length > 1 ? '1 of 2 rules are taken over.' : '1 of 1 rules are taken over.');
    expect(shown.textContent).toContain('Big.yml: a.*b: it has “.”, which stands for any character or place');
    press('Import');
    expect(packs.put.mock.lastCall).toMatchObject([{ phrases: [{ id: 'big', find: ['synergy'] }] }]);
  });

  it('takes a rule of a Vale style that is pasted', async () => {
    show();
    paste(big);
    expect((await outcome()).textContent).toContain('1 of 1 rules are taken over.');
  });

  it('says what is wrong with an archive', async () => {
    show();
    drop(new File([zipSync({ 'a.yml': strToU8('a'.repeat(1_000_000)) })], 'bomb.zip'));
    expect((await outcome()).textContent).toBe('a file in it is packed more than a hundredfold');
  });

  it('says so when the browser does not store it', async () => {
    const { packs } = show();
    packs.put.mockRejectedValueOnce(new Error('line 3, name: must be text'));
    paste(JSON.stringify(base));
    await outcome();
    press('Import');
    expect((await within(await outcome()).findByRole('alert')).textContent).toBe('line 3, name: must be text');
  });
});

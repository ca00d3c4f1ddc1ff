import { createHash, generateKeyPairSync } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { POLICY_FILES } from '../../scripts/e2e-policy.mjs';
import { scenarioWith } from '../packs/scenario';
import {
  allowInChromium,
  BROWSERS,
  clickIn,
  FIXTURES,
  highlights,
  isThere,
  setStage,
  type,
  until,
  ZENDESK,
  type BrowserName,
  type Package,
  type Stage,
} from '../e2e/harness';

const FRESHDESK_BOX = '.fr-element.fr-view[contenteditable="true"]';
const FRESHDESK_OPEN = '[data-test-email-action="reply"]';
/** Milliseconds within which a browser surely has read its policies. */
const READ = 30_000;

const pack = (words: string): string =>
  JSON.stringify({
    ...{ id: 'acme', name: 'Acme Desk', version: '1.0.0', extends: 'default' },
    phrases: [{ id: 'no-guru', find: [words], message: 'We say “colleague”.' }],
    scenarios: [scenarioWith({ title: 'Acme’s own customer' })],
  });
const POLICY = {
  packs: [pack('support guru')],
  team: 'acme',
  // The second contradicts what can be locked, a rule has no host name: both are told, the rest holds. The other rule's team is nowhere.
  locked: ['rules', 'rulez', 'team', 'sendGuard'],
  teamRules: [
    { team: 'strict', host: 'not a host' },
    { team: 'acmee', host: 'vip.acme.example' },
  ],
  sendGuard: 'hint',
  insights: false,
  hosts: { offer: ['help.acme.example'], forbid: ['acme.freshdesk.com'] },
};
/** What the organisation says later. */
const LATER = { packs: [pack('support ninja')], team: 'acme', locked: ['team'], hosts: { offer: ['help.acme.example'] } };

async function setPolicy(name: BrowserName, id: string, policy: object): Promise<void> {
  const content =
    name === 'chromium' ? { '3rdparty': { extensions: { [id]: policy } } } : { policies: { '3rdparty': { Extensions: { [id]: policy } } } };
  await writeFile(POLICY_FILES[name], JSON.stringify(content));
}
/**
 * A copy of the shipped package under an id of its own, so that no other browser of this machine that has Replywell in it hears what these
 * tests set.
 */
async function ownPackage(name: BrowserName): Promise<{ readonly id: string; readonly shipped: Package }> {
  const folder = await mkdtemp(join(tmpdir(), 'replywell-policy-'));
  await cp(name === 'chromium' ? 'dist/chrome' : 'dist/firefox', folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { key?: string; browser_specific_settings?: { gecko: { id: string } } };
  let id = 'replywell-policy-test@replywell.app';
  if (name === 'chromium') {
    const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' });
    manifest.key = key.toString('base64');
    // Chromium's id is the key's hash, its digits written as letters.
    const hash = createHash('sha256').update(key).digest('hex').slice(0, 32);
    id = [...hash].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
  } else if (manifest.browser_specific_settings) manifest.browser_specific_settings.gecko.id = id;
  await writeFile(file, JSON.stringify(manifest));
  return { id, shipped: { folder, ...(name === 'firefox' && { geckoId: id }) } };
}

const organisation = (page: Page): Promise<string> =>
  page.evaluate(() => (document.querySelector('#organisation') as HTMLElement | null)?.innerText ?? '');
const settled = (page: Page, words: string): Promise<string> =>
  until(
    () => organisation(page),
    (text) => text.includes(words),
    READ,
  );
const flagged = async (page: Page): Promise<string[]> => Object.values(await highlights(page)).flat();
/** The switch of a rule of ours on the options page. */
const ruleSwitch = (page: Page): Promise<{ disabled: boolean; checked: boolean; says: string }> =>
  page.evaluate(() => {
    const row = document.querySelector('#blame-you-failed');
    const input = row?.querySelector<HTMLInputElement>('[role="switch"], select');
    const described = (input?.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '');
    return { disabled: input?.disabled ?? false, checked: input?.checked ?? false, says: described.join(' ') };
  });

/** One click allows the host that the organisation offers. */
async function allowOffered(options: Page): Promise<void> {
  await options.bringToFront();
  await clickIn(options, 'Switch on help.acme.example');
  expect(await settled(options, 'help.acme.example\nOn')).toMatch(/help\.acme\.example\s+On/);
}

describe.each(BROWSERS)('an organisation’s settings in %s', (name) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    let id: string;
    let shipped: Package;
    let profile: string;
    beforeAll(async () => {
      const own = await ownPackage(name);
      ({ id } = own);
      ({ shipped } = own);
      profile = await mkdtemp(join(tmpdir(), 'replywell-policy-profile-'));
      await setPolicy(name, id, POLICY);
      stage = await setStage(name, { shipped, ...(name === 'firefox' && { profile }) });
      // Chromium asks for the settings of an extension that came over the debugging pipe when the file changes next.
      await setPolicy(name, id, POLICY);
    });
    afterAll(async () => {
      await stage?.close();
      await rm(POLICY_FILES[name], { force: true });
      for (const folder of [shipped.folder, profile]) await rm(folder, { recursive: true, force: true });
    });
    afterEach(() => expect(stage.strangers).toEqual([]));

    it('hold, are shown as theirs, and what contradicts their form is told while the rest holds', async () => {
      const options = await stage.open(stage.extensionPage('options.html'));
      const told = await settled(options, 'rulez');
      expect(told).toContain('locked[1]: must be');
      expect(told).toContain('teamRules[0].host: must be a host name');
      expect(told).toContain('teamRules.team: there is no pack “acmee” here');
      expect(told).toMatch(/Only your organisation can change[\s\S]*Rules/);
      expect(told).toMatch(/Replywell stays off on\s+acme\.freshdesk\.com/);
      expect(told).toMatch(/help\.acme\.example\s+Switch on/);

      await options.waitForSelector('.practice .scenarios');
      expect(await options.$$eval('.practice .scenarios[aria-label="Acme Desk"] a', (all) => all.map((link) => link.textContent))).toEqual([
        'Acme’s own customer',
      ]);
      // It is off at first, and the agent's to switch on.
      expect(
        await options.$eval('#insights [role="switch"]', (input) => {
          const { checked, disabled } = input as HTMLInputElement;
          return { checked, disabled };
        }),
      ).toEqual({ checked: false, disabled: false });

      const before = await ruleSwitch(options);
      expect(before).toMatchObject({ disabled: true, says: expect.stringContaining('Set by your organisation') as string });
      await options.evaluate(() =>
        document.querySelector<HTMLElement>('#blame-you-failed [role="switch"], #blame-you-failed select')?.click(),
      );
      expect(await ruleSwitch(options)).toEqual(before);
      expect(
        await options.evaluate(() =>
          [...document.querySelectorAll<HTMLFieldSetElement>('#teams fieldset')]
            .filter(({ disabled }) => disabled)
            .map((set) => set.innerText.includes('Set by your organisation')),
        ),
      ).toEqual([true, true]);

      const away = await stage.open(FIXTURES.freshdesk);
      await away.evaluate((open) => document.querySelector<HTMLElement>(open)?.click(), FRESHDESK_OPEN);
      await away.waitForSelector(FRESHDESK_BOX, { visible: true });
      await away.click(FRESHDESK_BOX);
      await type(away, 'You failed to attach the invoice.');
      const awayPopup = await stage.openPopup(away);
      expect(
        await until(
          () => awayPopup.evaluate(() => document.body.innerText),
          (words) => words.includes('Set by'),
        ),
      ).toContain('Set by your organisation. Sending works as always.');
      expect(await awayPopup.evaluate(() => document.querySelector<HTMLInputElement>('header [role="switch"]')?.disabled)).toBe(true);
      expect(await flagged(away)).toEqual([]);
      await Promise.all([awayPopup.close(), away.close()]);

      const ticket = await stage.open(FIXTURES.zendesk);
      await ticket.waitForSelector(ZENDESK.box);
      await ticket.click(ZENDESK.box);
      await type(ticket, 'Our support guru will call you.');
      expect(
        await until(
          () => flagged(ticket),
          (words) => words.length > 0,
        ),
      ).toContain('support guru');
      const popup = await stage.openPopup(ticket);
      const text = await until(
        () => popup.evaluate(() => document.body.innerText),
        (words) => words.includes('Acme Desk'),
      );
      expect(text).toContain('Acme Desk');
      expect(text).toContain('Set by your organisation');
      await popup.close();

      await setPolicy(name, id, LATER);
      if (name === 'chromium') {
        // Open pages follow without being loaded again.
        await ticket.bringToFront();
        await ticket.click(ZENDESK.box);
        await type(ticket, ' Our support ninja will call you.');
        const now = await until(
          () => flagged(ticket),
          (words) => words.includes('support ninja'),
          READ,
        );
        expect(now).toContain('support ninja');
        expect(now).not.toContain('support guru');
        expect(
          await until(
            () => ruleSwitch(options),
            ({ disabled }) => !disabled,
          ),
        ).toMatchObject({ disabled: false });
        expect(await organisation(options)).not.toContain('rulez');
        // The page on which a person would allow the host takes away what is not listed there, so it comes last.
        await allowInChromium(stage, 'help.acme.example');
        await allowOffered(options);
        await rm(POLICY_FILES[name]);
        expect(
          await until(
            () => organisation(options),
            (words) => words === '',
            READ,
          ),
        ).toBe('');
      } else {
        // Firefox reads its policies when it starts, and keeps to them.
        const managed = await options.evaluate(async () => {
          const { storage } = (globalThis as unknown as { browser: typeof chrome }).browser;
          return storage.managed.get();
        });
        expect(managed).toEqual(POLICY);
        await stage.close();
        stage = await setStage(name, { profile, shipped });
        const again = await stage.open(stage.extensionPage('options.html'));
        const now = await until(
          () => organisation(again),
          (words) => words !== '' && !words.includes('rulez'),
          READ,
        );
        expect(now).toMatch(/Only your organisation can change\s+Which team’s rules are used/);
        expect(now).not.toContain('rulez');
        expect(await ruleSwitch(again)).toMatchObject({ disabled: false });
        await allowOffered(again);
      }
    });
  });
});

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BROWSERS,
  clickIn,
  clickInPage,
  FIXTURES,
  inPage,
  isThere,
  seesInside,
  sentFrom,
  setStage,
  store,
  stored,
  until,
  writeInZendesk,
  ZENDESK,
  type Stage,
} from './harness';

const CALL = 'I’ll call you tomorrow at 3 pm.';
const UPDATE = 'Our engineer will update you within two weeks.';
/** Milliseconds in which a worker is killed before its alarm goes off. */
const SOON = 6000;
const REPLY = `Hi Dana,\nI’m sorry that the parcel is late. ${CALL} ${UPDATE}\nKind regards, Sam`;

/** What is stored of promises. */
const kept = async (page: Page): Promise<Record<string, Record<string, unknown>>> =>
  Object.fromEntries(Object.entries(await stored(page)).filter(([key]) => key.startsWith('promise:'))) as Record<
    string,
    Record<string, unknown>
  >;

/** The notifications that the extension shows now, as it sees them itself. */
const notifications = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    return Object.keys(await api.notifications.getAll());
  });

/** The rows of a named section of the popup. */
const rowsOf = (popup: Page, name: string): Promise<string[]> =>
  popup.$$eval(`section[aria-label="${name}"] li q`, (rows) => rows.map((row) => row.textContent ?? ''));

/** What the toolbar's icon says in each tab: the number on it, and its title. */
const iconsOf = (popup: Page): Promise<string[]> =>
  popup.evaluate(async () => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const ids = (await api.tabs.query({})).map(({ id }) => id as number);
    return Promise.all(
      ids.map(async (tabId) => [await api.action.getBadgeText({ tabId }), await api.action.getTitle({ tabId })].join(' ')),
    );
  });

describe.each(BROWSERS)('promises in %s', (name) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    let folder: string;
    let downloads: string;
    let page: Page;
    let popup: Page;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'replywell-promises-'));
      downloads = join(folder, 'downloads');
      stage = await setStage(name, { downloads, ...(name === 'chromium' && { shipped: { folder: await allowed(folder) } }) });
      page = await stage.open(FIXTURES.zendesk);
      await writeInZendesk(page, REPLY);
    });
    afterAll(async () => {
      await stage.close();
      await rm(folder, { recursive: true, force: true });
    });

    it('are offered once the reply is sent, in the page and in the popup, and what is kept is stored with no more than it needs', async () => {
      popup = await stage.openPopup(page);
      expect(await popup.$$('.promises')).toEqual([]);
      await page.bringToFront();
      await page.click(ZENDESK.send);
      expect(
        await until(
          () => sentFrom(page),
          (sent) => sent.length > 0,
        ),
      ).toHaveLength(1);
      if (seesInside(name)) {
        await until(
          () => inPage(page),
          (list) => list.some(({ name: label }) => label === 'You promised'),
        );
        expect((await inPage(page)).filter(({ role }) => role === 'status').map(({ name: label }) => label)).toHaveLength(1);
        expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('replywell-ui');
        await clickInPage(page, 'button', /^Remind me: “I’ll call/);
      }
      await popup.bringToFront();
      const offered = (): Promise<string[]> => popup.$$eval('section.promises q', (rows) => rows.map((row) => row.textContent ?? ''));
      const left = seesInside(name) ? [UPDATE] : [CALL, UPDATE];
      expect(await until(offered, ({ length }) => length === left.length)).toEqual(left);
      for (const count of left.keys()) {
        await clickIn(popup, /^Remind me:/);
        expect(await until(offered, ({ length }) => length === left.length - count - 1)).toHaveLength(left.length - count - 1);
      }
      const promises = Object.values(
        await until(
          () => kept(popup),
          (found) => Object.keys(found).length === 2,
        ),
      );
      expect(promises.map((promise) => Object.keys(promise).sort())).toEqual(
        [1, 2].map(() => ['due', 'id', 'owner', 'reminded', 'sentence', 'ticket']),
      );
      const bySentence = promises.sort((one, other) => String(one['sentence']).localeCompare(String(other['sentence'])));
      expect(bySentence).toMatchObject([
        { sentence: CALL, owner: 'I', ticket: FIXTURES.zendesk, due: { precision: 'time', minutes: 15 * 60 } },
        { sentence: UPDATE, owner: 'our engineer', ticket: FIXTURES.zendesk, due: { precision: 'day' } },
      ]);
      expect(
        await until(
          () => rowsOf(popup, 'Due'),
          ({ length }) => length === 2,
        ),
      ).toEqual([CALL, UPDATE]);
      expect(Object.values(await stored(popup, 'sync')).join()).not.toContain('call you');
    });

    it('go into a calendar file', async () => {
      await popup.$$eval('details.promises', ([list]) => ((list as HTMLDetailsElement).open = true));
      await clickIn(popup, 'Add all to calendar (.ics)');
      const files = await until(
        () => readdir(downloads).catch((): string[] => []),
        (names) => names.join() === 'promises.ics',
      );
      expect(files).toEqual(['promises.ics']);
      const calendar = new ICAL.Component(ICAL.parse(await readFile(join(downloads, 'promises.ics'), 'utf8')) as unknown[]);
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      expect(events.map(({ description, component }) => [description, component.getFirstPropertyValue('url')])).toEqual([
        [CALL, FIXTURES.zendesk],
        [UPDATE, FIXTURES.zendesk],
      ]);
    });

    // A background page of Firefox cannot be ended from outside; there the reminder comes while it runs.
    it('are reminded of in time, though the worker was killed and its alarms lost', async () => {
      const [key, promise] = Object.entries(await kept(popup)).find(([, { sentence }]) => sentence === CALL) as [string, { due: object }];
      const alarms = (): Promise<string[]> =>
        popup.evaluate(async () => {
          const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
          return (await api.alarms.getAll()).map(({ name: alarm }) => alarm).sort();
        });
      const both = Object.keys(await kept(popup)).sort();
      expect(await until(alarms, ({ length }) => length === 2)).toEqual(both);
      if (seesInside(name)) {
        await popup.evaluate(() => chrome.alarms.clearAll());
        expect(await alarms()).toEqual([]);
        await killWorker(stage);
        // Whatever wakes it.
        await popup.evaluate(() => chrome.storage.local.set({ 'promise:woken': null }));
        await popup.evaluate(() => chrome.storage.local.remove('promise:woken'));
        expect(await until(alarms, ({ length }) => length === 2)).toEqual(both);
      }
      await store(popup, { [key]: { ...promise, due: { ...promise.due, at: Date.now() + SOON } } });
      await until(async () => Boolean((await alarmAt(popup, key)) < Date.now() + SOON), Boolean);
      if (seesInside(name)) await killWorker(stage);
      // Without a screen Firefox closes a notification at once: there it is known only that it took it.
      if (seesInside(name))
        expect(
          await until(
            () => notifications(popup),
            ({ length }) => length > 0,
            20_000,
          ),
        ).toEqual([key]);
      expect(await until(async () => (await kept(popup))[key]?.['reminded'], Boolean, 20_000)).toEqual(expect.any(Number));
      // A worker that is woken by an alarm sets all that are wanted, and takes this one away again when the note is there.
      expect(await until(alarms, ({ length }) => length === 1)).toEqual(both.filter((other) => other !== key));
    }, 90_000);

    it('are overdue then, can be put back after “Done”, and leave nothing behind', async () => {
      popup = await stage.openPopup(page);
      expect(
        await until(
          () => rowsOf(popup, 'Overdue'),
          ({ length }) => length === 1,
        ),
      ).toEqual([CALL]);
      expect(await rowsOf(popup, 'Due')).toEqual([UPDATE]);
      // In the tab with the reply box as in all others.
      const icons = await iconsOf(popup);
      expect(icons.length).toBeGreaterThan(1);
      expect(new Set(icons)).toEqual(new Set(['1 Replywell: 1 promise is due']));
      await clickIn(popup, `Done: “${CALL}”`);
      expect(
        await until(
          () => rowsOf(popup, 'Done'),
          ({ length }) => length === 1,
        ),
      ).toEqual([CALL]);
      expect(Object.values(await kept(popup)).map(({ sentence }) => sentence)).toEqual([UPDATE]);
      expect(
        await until(
          () => notifications(popup),
          ({ length }) => length === 0,
        ),
      ).toEqual([]);
      await clickIn(popup, 'Undo');
      expect(
        await until(
          () => rowsOf(popup, 'Overdue'),
          ({ length }) => length === 1,
        ),
      ).toEqual([CALL]);
      for (const sentence of [CALL, UPDATE]) await clickIn(popup, `Done: “${sentence}”`);
      expect(
        await until(
          () => iconsOf(popup),
          (now) => !now.some((icon) => icon.includes('due')),
        ),
      ).toContain(' Replywell: ready to send');
      expect(
        await until(
          () => kept(popup),
          (found) => Object.keys(found).length === 0,
        ),
      ).toEqual({});
      const rest = JSON.stringify([await stored(popup), await stored(popup, 'sync')]);
      for (const words of ['call you', 'engineer', 'tickets/101']) expect(rest).not.toContain(words);
      expect(stage.strangers).toEqual([]);
    });
  });

  it.skipIf(!isThere(name))(
    'are there after the browser was started again, and what came due meanwhile is reminded of',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'replywell-promises-'));
      const start = async (): Promise<Stage> =>
        setStage(name, { profile: join(folder, 'profile'), ...(name === 'chromium' && { shipped: { folder: await allowed(folder) } }) });
      const due = (at: number): object => ({ precision: 'time', day: '2031-01-01', minutes: 600, zone: 'UTC', at });
      const promise = (id: string, at: number): object => ({
        [`promise:${id}`]: { id, sentence: id, owner: 'I', ticket: FIXTURES.zendesk, due: due(at), reminded: null },
      });
      let stage = await start();
      try {
        const options = await stage.open(stage.extensionPage('options.html'));
        const soon = Date.now() + SOON;
        await store(options, { ...promise('missed', soon + 20 * 60_000), ...promise('later', Date.now() + 86_400_000) });
        expect(Object.keys(await kept(options)).sort()).toEqual(['promise:later', 'promise:missed']);
        // While the browser is closed its time comes.
        await store(options, promise('missed', soon));
        await stage.close();
        await until(async () => Date.now() > soon, Boolean);
        stage = await start();
        const page = await stage.open(FIXTURES.zendesk);
        await page.waitForSelector(`${ZENDESK.box}.ck-editor__editable_inline`);
        const popup = await stage.openPopup(page);
        const rows = await until(
          async () => [await rowsOf(popup, 'Overdue'), await rowsOf(popup, 'Due')],
          ([overdue]) => overdue?.length === 1,
        );
        expect(rows).toEqual([['missed'], ['later']]);
        // Without a prompt that nobody can press here, Firefox shows none.
        if (name === 'chromium') {
          expect(
            await until(
              () => notifications(popup),
              ({ length }) => length > 0,
              20_000,
            ),
          ).toEqual(['promise:missed']);
          expect(await alarmAt(popup, 'promise:later')).toBeLessThan(Infinity);
        }
      } finally {
        await stage.close();
        await rm(folder, { recursive: true, force: true });
      }
    },
    90_000,
  );
});

/** The service worker is no more, as after half a minute without work; the next event starts it anew. */
async function killWorker({ running }: Stage): Promise<void> {
  const isWorker = (target: { type(): string }): boolean => target.type() === 'service_worker';
  const worker = await running.browser.targets().find(isWorker)?.worker();
  await worker?.close();
  const gone = await until(async () => !running.browser.targets().some(isWorker), Boolean);
  if (!gone) throw new Error('the worker is still there');
}

/** When an alarm goes off, in ms; Infinity where there is none. */
const alarmAt = (page: Page, name: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    return (await api.alarms.get(wanted))?.scheduledTime ?? Infinity;
  }, name);

/** The package with the permission that a person gives in a prompt of the browser's own, which no test can press. */
async function allowed(folder: string): Promise<string> {
  const copy = join(folder, 'package');
  await cp('dist/chrome', copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[]; optional_permissions?: string[] };
  manifest.permissions.push(...(manifest.optional_permissions ?? []));
  delete manifest.optional_permissions;
  await writeFile(file, JSON.stringify(manifest));
  return copy;
}

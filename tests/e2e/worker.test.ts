import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MESSAGES } from '../background/messages';
import { FIXTURES, highlights, isThere, sentFrom, setStage, stored, until, writeInZendesk, ZENDESK, type Stage } from './harness';

// What of it needs no browser is in tests/background/index.test.ts: there the worker dies at every step of each message.
describe.skipIf(!isThere('chromium'))('a background that the browser stops, with the shipped package in chromium', () => {
  let stage: Stage;
  let ours: Page;
  let page: Page;
  let session: CDPSession;
  /** What the browser does with the background. */
  let status = '';
  const errors: string[] = [];
  beforeAll(async () => {
    stage = await setStage('chromium');
    page = await stage.open(FIXTURES.zendesk);
    ours = await stage.open(stage.extensionPage('options.html'));
    session = await ours.createCDPSession();
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { runningStatus } of versions) status = runningStatus;
    });
    await session.send('ServiceWorker.enable');
    for (const one of [page, ours]) {
      one.on('pageerror', (error) => errors.push(String(error)));
      one.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    }
  });
  afterAll(() => stage?.close());

  const isRunning = (): boolean => /^(?:running|starting)$/.test(status);
  const stop = async (): Promise<void> => {
    // What a page says meanwhile starts it again.
    const tryIt = async (): Promise<string> => {
      if (status !== 'stopped') await session.send('ServiceWorker.stopAllWorkers');
      return status;
    };
    expect(await until(tryIt, (now) => now === 'stopped')).toBe('stopped');
  };
  /** Sends it from our own page: “answered”, or what the browser says instead. */
  const send = (type: string, data: unknown): Promise<string> =>
    ours.evaluate(
      (message) =>
        new Promise<string>((done) => {
          chrome.runtime.sendMessage(message, (answer: { readonly err?: unknown } | undefined) =>
            done(chrome.runtime.lastError?.message ?? (answer ? 'answered' : 'nothing')),
          );
          setTimeout(() => done('hangs'), 10_000);
        }),
      { id: 1, type, data: data ?? null, timestamp: Date.now() },
    );

  it('is started again by whatever is said to it', async () => {
    for (const [type, data] of MESSAGES) {
      await stop();
      expect(await send(type, data), type).toBe('answered');
    }
    expect(await stored(ours)).toHaveProperty('pack:billing');
  });

  it('leaves no sender waiting when it is stopped at its work, and takes the next message', async () => {
    for (const [type, data] of MESSAGES) {
      await stop();
      const [said] = await Promise.all([send(type, data), until(async () => isRunning(), Boolean).then(stop)]);
      // Before it was stopped, or the browser says that there will be no answer.
      expect(said, type).toMatch(/^answered$|(?:port|channel) closed|context invalidated|Receiving end/);
      expect(await send('patchSettings', { team: 'strict' }), type).toBe('answered');
      expect(await stored(ours, 'sync')).toMatchObject({ version: 2, team: 'strict' });
    }
  });

  it('is missed by no page: replies are checked as before', async () => {
    // The messages above have switched it off there.
    await send('patchSettings', { sites: { 'acme.zendesk.com': null }, rules: { 'blame-you-failed': null } });
    await page.bringToFront();
    await stop();
    await writeInZendesk(page, 'Hi Dana, You failed to attach the invoice.');
    expect(
      await until(
        () => highlights(page),
        ({ error }) => Boolean(error),
      ),
    ).toMatchObject({ error: ['You failed to'] });
    // The number on the icon has started it again.
    expect(await until(async () => isRunning(), Boolean)).toBe(true);
    expect(errors).toEqual([]);
  });

  it('that is switched off leaves the page alone, and its Send', async () => {
    const extensions = await stage.open('chrome://extensions');
    const id = new URL(stage.extensionPage('')).hostname;
    const setEnabled = (on: boolean): Promise<void> =>
      extensions.evaluate(
        (own, enabled) =>
          (chrome as unknown as { management: { setEnabled(id: string, on: boolean): Promise<void> } }).management.setEnabled(own, enabled),
        id,
        on,
      );
    await setEnabled(false);
    await page.bringToFront();
    await writeInZendesk(page, ' And now.');
    expect(await until(async () => (await page.$('replywell-ui')) === null, Boolean)).toBe(true);
    expect(await highlights(page)).toEqual({});
    await page.click(ZENDESK.send);
    expect((await sentFrom(page))[0]?.data).toContain('And now.');
    // Switched on again, it comes with the next load.
    await setEnabled(true);
    await page.reload();
    await page.bringToFront();
    await page.click(ZENDESK.box);
    expect(await until(async () => (await page.$('replywell-ui')) !== null, Boolean)).toBe(true);
    expect(errors).toEqual([]);
  });
});

import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, serve, type Route, type Server } from '../../scripts/browsers.mjs';
import { POLICY_FILES } from '../../scripts/e2e-policy.mjs';
import { packageAll } from '../../scripts/package.mjs';
import { isThere, until } from '../e2e/harness';

/** Milliseconds within which Chromium has asked for what it must install. */
const INSTALLED = 60_000;

describe.skipIf(!isThere('chromium'))('an organisation’s own server', () => {
  const routes: Record<string, Route> = {};
  let server: Server;
  let folder: string;
  let id: string;
  let browser: Browser;

  beforeAll(async () => {
    server = await serve({ routes });
    folder = await mkdtemp(join(tmpdir(), 'replywell-crx-'));
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const crxKey = join(folder, 'key.pem');
    await writeFile(crxKey, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const out = join(folder, 'packages');
    const { files } = await packageAll({ out, crxKey, crxUrl: `${server.url}/replywell.crx` });
    const crx = files.find(({ name }) => name.endsWith('.crx'))?.name ?? '';
    routes['/replywell.crx'] = { type: 'application/x-chrome-extension', body: await readFile(join(out, crx)) };
    const updates = await readFile(join(out, 'updates.xml'), 'utf8');
    routes['/updates.xml'] = { type: 'text/xml', body: updates };
    id = /appid="([a-p]{32})"/.exec(updates)?.[1] ?? '';
    // Without the second, a browser with forced extensions lets no debugger in.
    const policy = { ExtensionInstallForcelist: [`${id};${server.url}/updates.xml`], DeveloperToolsAvailability: 1 };
    await writeFile(POLICY_FILES.chromium, JSON.stringify(policy));
    browser = await launch({
      executablePath: findChromium() as string,
      pipe: true,
      // What keeps a test's browser quiet also keeps it from asking for updates.
      ignoreDefaultArgs: [
        '--disable-extensions',
        '--disable-background-networking',
        '--disable-component-extensions-with-background-pages',
      ],
      args: ['--no-sandbox', '--no-first-run', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(POLICY_FILES.chromium, { force: true });
    await rm(folder, { recursive: true, force: true });
  });

  it('installs the crx by policy, under the id of the key, and it works', async () => {
    const page = await browser.newPage();
    const text = await until(
      async () => {
        await page.goto(`chrome-extension://${id}/options.html`).catch(() => undefined);
        return page.evaluate(() => document.querySelector('h2')?.textContent ?? '').catch(() => '');
      },
      (heading) => heading !== '',
      INSTALLED,
    );
    expect(text).toBe('Rules');
    const shown = await page.evaluate(async () => {
      const { installType } = await chrome.management.getSelf();
      return { version: chrome.runtime.getManifest().version, installType };
    });
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect(shown).toEqual({ version, installType: 'admin' });
  });
});

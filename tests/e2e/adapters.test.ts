import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findChromium,
  findFirefox,
  launchChromium,
  launchFirefox,
  serve,
  type RunningBrowser,
  type Server,
} from '../../scripts/browsers.mjs';
import { helpdesks } from '../../src/helpdesks/index';
import type { Expected } from '../fixtures/helpdesks/expected';
import type { look } from './lab/adapters';

const BROWSERS = [
  { name: 'Chromium', path: findChromium(), launch: launchChromium },
  { name: 'Firefox', path: findFirefox(), launch: launchFirefox },
].filter(({ path }) => path !== undefined || process.env['CI'] === 'true');

const pages = await Promise.all(
  helpdesks.map(async ({ id }) => {
    const { default: expected } = (await import(`../fixtures/helpdesks/${id}/expected.ts`)) as { default: readonly Expected[] };
    return expected.map((one) => ({ id, file: one.page ?? 'ticket.html', expected: one }));
  }),
);

describe.each(BROWSERS)('in $name, whose frames and shadow roots are real,', ({ launch }) => {
  let running: RunningBrowser;
  let server: Server;
  let page: Page;
  let script: string;

  beforeAll(async () => {
    server = await serve({ folder: 'tests/fixtures/helpdesks' });
    const { outputFiles } = await build({
      entryPoints: ['tests/e2e/lab/adapters.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'adapters',
      logLevel: 'warning',
    });
    script = outputFiles[0]?.text ?? '';
    running = await launch();
    page = await running.browser.newPage();
  });
  afterAll(async () => {
    await running.close();
    await server.close();
  });

  it.each(pages.flat())('$id finds in $file what it must', async ({ id, file, expected }) => {
    const see = async (state?: string) => {
      await page.goto(`${server.url}/${id}/${file}`);
      await page.addScriptTag({ content: script });
      const seen = (wanted: typeof expected, of: string, name?: string) =>
        (globalThis as unknown as { adapters: { look: typeof look } }).adapters.look(of, wanted, name ? wanted.states?.[name] : undefined);
      return page.evaluate(seen, expected, id, state);
    };
    const { audience, draft, customer, earlier, subject, tags = [], group = null, brand = null } = expected;
    const ticket = { customer, earlier, id: expected.id, subject, tags, group, brand };
    expect(await see()).toEqual({ isRight: true, audience, draft, ticket });
    for (const [name, state] of Object.entries(expected.states ?? {})) {
      const now = await see(name);
      expect({ name, isRight: now.isRight, audience: now.audience }).toEqual({ name, isRight: true, audience: state.audience });
    }
  });
});

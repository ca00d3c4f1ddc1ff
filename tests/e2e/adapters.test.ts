import { symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
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
import type { look, lookAtEditor, makeRoom } from './lab/adapters';
import { buildLab, type Lab } from './lab/build';
import { EDITORS as LAB, type LabEditor, type PageName } from './lab/list';

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

/** Lab pages whose editor we know by another name. */
const KNOWN_AS: Readonly<Partial<Record<PageName, string>>> = { tiptap: 'prosemirror', 'ckeditor5-48': 'ckeditor5' };

describe.each(BROWSERS)('in $name, whose frames and shadow roots are real,', ({ launch }) => {
  let running: RunningBrowser;
  let server: Server;
  let page: Page;
  let script: string;
  let lab: Lab;

  beforeAll(async () => {
    lab = await buildLab();
    await symlink(resolve('tests/fixtures/helpdesks'), join(lab.pages, 'fixtures'));
    server = await serve({ folder: lab.pages });
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
    await lab.remove();
  });

  it.each(pages.flat())('$id finds in $file what it must', async ({ id, file, expected }) => {
    const see = async (state?: string) => {
      await page.goto(`${server.url}/fixtures/${id}/${file}`);
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

  const real = pages.flat().flatMap(({ expected, ...one }) => (expected.editor ? [{ ...one, expected, ...expected.editor }] : []));
  it.each(real)('$id finds the real $name in $file', async ({ id, file, expected, name }) => {
    await page.goto(`${server.url}/fixtures/${id}/${file}`);
    await page.addScriptTag({ content: script });
    type Ours = { adapters: { makeRoom: typeof makeRoom; lookAtEditor: typeof lookAtEditor } };
    await page.evaluate((wanted) => (globalThis as unknown as Ours).adapters.makeRoom(wanted), expected);
    const { style, script: own }: LabEditor = LAB[name];
    if (style) await page.addStyleTag({ url: `/${name}.css` });
    if (own) await page.addScriptTag({ url: `/${own}` });
    await page.addScriptTag({ url: `/${name}.js`, type: 'module' });
    await page.waitForSelector('html[data-ready]');
    const [draft = ''] = expected.draft.split('\n');
    const seen = await page.evaluate(
      (of, wanted, text) => (globalThis as unknown as Ours).adapters.lookAtEditor(of, wanted, text),
      id,
      expected,
      draft,
    );
    expect(seen).toEqual({ isRight: true, editor: KNOWN_AS[name] ?? name, draft });
  });
});

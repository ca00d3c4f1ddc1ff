import { readFile, readdir, stat } from 'node:fs/promises';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAll, manifestFor } from '../build.mjs';

const dist = new URL('../dist/', import.meta.url);
const BROWSERS = ['chrome', 'firefox'] as const;

async function bundles(browser: string): Promise<[name: string, code: string][]> {
  const folder = new URL(`${browser}/`, dist);
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:js|css|html|json)$/.test(name));
  return Promise.all(names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')] as [string, string]));
}

beforeAll(() => buildAll(), 60_000);

describe.each(BROWSERS)('the package for %s', (browser) => {
  it('lets no text leave the machine: no bundle has a way to the network', async () => {
    const ways =
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|new Image\b|RTCPeerConnection|\bimportScripts\b|@import\s+url|url\(\s*["']?(?:https?:)?\/\//;
    for (const [name, code] of await bundles(browser)) expect({ name, way: ways.exec(code)?.[0] }).toEqual({ name, way: undefined });
  });

  it('makes no code of text', async () => {
    for (const [name, code] of await bundles(browser))
      expect({ name, way: /\beval\s*\(|\bFunction\s*\(|setTimeout\s*\(\s*["'`]/.exec(code)?.[0] }).toEqual({ name, way: undefined });
  });

  it('names remote addresses only as links that a person may click', async () => {
    for (const [name, code] of await bundles(browser)) {
      const addresses = code.match(/(?:src|href)=["']https?:[^"']*/g) ?? [];
      expect({ name, addresses }).toEqual({ name, addresses: [] });
    }
  });

  it('writes no text as HTML', async () => {
    const ways = /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|\bdocument\.write|\bsetHTMLUnsafe\b|\bcreateContextualFragment\b/;
    for (const [name, code] of await bundles(browser)) expect({ name, way: ways.exec(code)?.[0] }).toEqual({ name, way: undefined });
  });

  it('has every file that the manifest names', async () => {
    const manifest = JSON.parse(await readFile(new URL(`${browser}/manifest.json`, dist), 'utf8')) as Record<string, unknown>;
    const named = JSON.stringify(manifest).match(/"[\w./-]+\.(?:js|css|html|png|json)"/g) ?? [];
    expect(named.length).toBeGreaterThan(8);
    for (const name of named) await expect(stat(new URL(`${browser}/${name.slice(1, -1)}`, dist))).resolves.toBeTruthy();
  });

  it('has rules and tables once, for pages and content scripts', async () => {
    const code = await bundles(browser);
    for (const words of ['languageWords:', '__PREACT'])
      expect(code.filter(([, text]) => text.includes(words)).map(([name]) => name)).toEqual(['common.js']);
  });

  it('has what workers need of it without a page and without the extension API, which they have not', async () => {
    const world = createContext({});
    runInContext(await readFile(new URL(`${browser}/common.js`, dist), 'utf8'), world);
    expect(runInContext('typeof replywell', world)).toBe('function');
  });

  it('runs by itself on Zendesk and Freshdesk only', async () => {
    const manifest = JSON.parse(await readFile(new URL(`${browser}/manifest.json`, dist), 'utf8')) as Record<string, never>;
    expect(manifest['content_scripts']).toMatchObject([
      { matches: ['https://*.zendesk.com/agent/*', 'https://*.freshdesk.com/a/*'], js: ['first.js'], run_at: 'document_start' },
      { matches: ['https://*.zendesk.com/agent/*', 'https://*.freshdesk.com/a/*'], js: ['common.js', 'content.js'] },
    ]);
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  });
});

describe('the manifest', () => {
  it('lets no text leave the machine: the extension’s pages may not connect to anything', async () => {
    const { content_security_policy } = JSON.parse(await readFile(new URL('../manifest.json', import.meta.url), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(content_security_policy).toEqual({
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'",
    });
  });

  it('gives each browser its own keys only', async () => {
    const source = JSON.parse(await readFile(new URL('../manifest.json', import.meta.url), 'utf8')) as Record<string, unknown>;
    const chrome = manifestFor('chrome', source, '1.2.3');
    const firefox = manifestFor('firefox', source, '1.2.3');
    expect(chrome).toMatchObject({ version: '1.2.3', background: { service_worker: 'background.js' } });
    expect(chrome).not.toHaveProperty('browser_specific_settings');
    expect(chrome).toHaveProperty('key');
    expect(firefox).toMatchObject({ background: { scripts: ['background.js'] } });
    expect(firefox).not.toHaveProperty('key');
    expect(firefox).not.toHaveProperty('storage');
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    expect(firefox).toHaveProperty('browser_specific_settings.gecko.data_collection_permissions.required', ['none']);
    expect(firefox).toHaveProperty('browser_specific_settings.gecko.strict_min_version', '149.0');
  });
});

it('keeps all content scripts together within 228 kB gzip', async () => {
  const { content_scripts } = JSON.parse(await readFile(new URL('chrome/manifest.json', dist), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  const scripts = await Promise.all(content_scripts.flatMap(({ js }) => js).map((name) => readFile(new URL(`chrome/${name}`, dist))));
  const sizes = scripts.map((code) => gzipSync(code, { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(228 * 1024);
});

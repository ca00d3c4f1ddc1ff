import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../assets/_locales/en/messages.json';

const root = new URL('../../', import.meta.url);
const sources = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(new URL(`src/${path}`, root), 'utf8'))
  .join('\n');
const manifest = readFileSync(new URL('manifest.json', root), 'utf8');
const defined = Object.keys(messages);
const entries: readonly (readonly [string, { readonly message: string; readonly description?: string }])[] = Object.entries(messages);

describe('interface strings', () => {
  it('every string is used; delete what nothing shows', () => {
    const unused = defined.filter(
      (key) => !sources.includes(`'${key.replace(/_(?:one|other)$/, '')}'`) && !manifest.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  it('every string that is asked for by name is defined', () => {
    const calls = [...sources.matchAll(/getMessage\(([^;]*)/g)].map(([, call = '']) => call);
    const asked = calls.flatMap((call) => [...call.matchAll(/'([a-z]\w+)'/gi)].map(([, key]) => key));
    const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect([...asked, ...inManifest].filter((key) => key !== undefined && !defined.includes(key))).toEqual([]);
  });

  it('every count has all its plural forms', () => {
    const counts = new Set(defined.filter((key) => /_(?:one|other)$/.test(key)).map((key) => key.replace(/_\w+$/, '')));
    expect([...counts].filter((key) => !defined.includes(`${key}_one`) || !defined.includes(`${key}_other`))).toEqual([]);
  });

  it('every message is short and calm', () => {
    const own = entries.filter(([key]) => !/^(?:extension|sample)/.test(key));
    const harsh = /!|\b(?:wrong|bad|error|violation)\b|you should/i;
    expect(own.filter(([, { message }]) => message.length > 90 || harsh.test(message))).toEqual([]);
  });

  it('fits what the stores allow', () => {
    expect(messages.extensionName.message.length).toBeLessThanOrEqual(75);
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });
});

// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { helpdesks } from '../../src/helpdesks/index';
import { atOnce, offered, servedByGeneral } from '../../src/helpdesks/offered';
import freshdesk from '../../src/helpdesks/freshdesk';
import general from '../../src/helpdesks/general';
import { isUnfamiliar, matches, recognise } from '../../src/helpdesks/recognise';
import zendesk from '../../src/helpdesks/zendesk';
import { load } from './page';

beforeEach(() => {
  document.documentElement.innerHTML = '';
});

describe('recognise', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/101', 'zendesk'],
    ['https://acme.freshdesk.com/a/tickets/7', 'freshdesk'],
    ['https://acme.freshdesk.com/support/home', 'general'],
    ['https://zendesk.com.example.org/agent/tickets/1', 'general'],
    ['https://desk.example.com/mail', 'general'],
  ])('%s is %s', (address, id) => {
    expect(recognise(document, new URL(address)).id).toBe(id);
  });

  it.each([
    ['zendesk/ticket.html', 'zendesk'],
    ['freshdesk/ticket.html', 'freshdesk'],
    ['general/page.html', 'general'],
  ])('%s on a company’s own domain is %s', (fixture, id) => {
    load(fixture, '/');
    expect(recognise(document, new URL('https://help.example.com/agent/tickets/101')).id).toBe(id);
  });
});

describe('isUnfamiliar', () => {
  it.each([
    [zendesk, 'zendesk/ticket.html', '/agent/tickets/101'],
    [freshdesk, 'freshdesk/ticket.html', '/a/tickets/7'],
  ])('is for $id’s ticket pages without anything known', (helpdesk, fixture, path) => {
    load(fixture, path);
    expect(isUnfamiliar(helpdesk, document)).toBe(false);
    document.body.innerHTML = '<main><div contenteditable="true"></div></main>';
    expect(isUnfamiliar(helpdesk, document)).toBe(true);
    history.replaceState({}, '', '/agent/dashboard');
    expect(isUnfamiliar(helpdesk, document)).toBe(false);
  });

  it('is never said of pages that nothing is known of', () => {
    expect(isUnfamiliar(general, document)).toBe(false);
  });
});

describe('match patterns', () => {
  it.each([
    ['https://*.zendesk.com/agent/*', 'https://zendesk.com/agent/', true],
    ['https://*.zendesk.com/agent/*', 'http://a.zendesk.com/agent/', false],
    ['https://*.zendesk.com/agent/*', 'https://notzendesk.com/agent/', false],
    ['https://*.deskpro.com/app*', 'https://x.deskpro.com/app#/t/1', true],
    ['*://*/*', 'http://127.0.0.1:8080/x?y', true],
  ])('%s on %s: %s', (pattern, address, fits) => {
    expect(matches(pattern, address)).toBe(fits);
  });

  it('are all well formed', () => {
    for (const { hosts } of [...helpdesks, ...offered]) for (const host of hosts) expect(() => matches(host, 'https://a.b/')).not.toThrow();
  });

  it('of the helpdesks that work from the start are the manifest’s, no more and no fewer', () => {
    const { content_scripts } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { content_scripts: { matches: string[] }[] };
    for (const { matches: patterns } of content_scripts) expect(atOnce.flatMap(({ hosts }) => hosts).sort()).toEqual(patterns.toSorted());
  });
});

describe('what is offered', () => {
  it('is every hosted helpdesk but those that work from the start, once each and by name', () => {
    const fixed = atOnce.flatMap(({ hosts }) => hosts);
    const hosted = [...helpdesks, ...servedByGeneral].filter(({ hosts }) => hosts.some((host) => !fixed.includes(host)));
    expect(offered.map(({ id }) => id).sort()).toEqual(hosted.map(({ id }) => id).sort());
    expect(offered.map(({ name }) => name)).toEqual(offered.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('is not among the helpdesks and the general one’s at once', () => {
    const ids = [...helpdesks, ...servedByGeneral].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

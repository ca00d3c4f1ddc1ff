import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findPromises } from '../../src/promises/find';
import { remindAt, stateOf, toKeep, type Kept } from '../../src/promises/kept';
import { promiseFor } from './kept';
import { CLOCK } from './score';

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));
const { forget, forgetAll, keep, noteReminded, readKept } = await import('../../src/promises/store');

const AT = Date.parse('2026-11-27T14:00Z');
const MINUTE = 60_000;
const { local } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

describe('kept promises', () => {
  it('are on this machine alone, the first due first, and gone once done', async () => {
    await keep(promiseFor('b', AT + MINUTE));
    await keep(promiseFor('a', AT));
    expect((await readKept()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
    await forget('a');
    expect(Object.keys(await local.get())).toEqual(['promise:b']);
    expect(await readKept()).toHaveLength(1);
  });

  it('are all deleted at once, damaged ones, too, and nothing else', async () => {
    await keep(promiseFor('a', AT));
    await local.set({ 'promise:x': 7, team: 'retail' });
    await forgetAll();
    expect(await local.get()).toEqual({ team: 'retail' });
  });

  it('lose a damaged one and not the rest', async () => {
    const good = promiseFor('a', AT);
    await local.set({
      'promise:a': good,
      'promise:b': null,
      'promise:c': { ...promiseFor('c', AT), due: null },
      'promise:d': promiseFor('d', Number.NaN),
      'promise:e': promiseFor('e', AT, { ticket: 'javascript:alert(1)' }),
      'promise:f': promiseFor('other', AT),
      'promise:g': promiseFor('g', AT, { due: { ...good.due, zone: 'Mars/Base' } }),
      'promise:h': promiseFor('h', AT, { due: { ...good.due, day: 'Friday' } }),
    });
    expect(await readKept()).toEqual([good]);
    await expect(keep(promiseFor('e', AT, { ticket: 'nowhere' }))).rejects.toThrow(TypeError);
  });

  it('do not come back by a note when they were done meanwhile', async () => {
    await keep(promiseFor('a', AT));
    await Promise.all([forget('a'), noteReminded('a', AT)]);
    expect(await local.get()).toEqual({});
  });

  it('are made of a promise that has a date and a ticket’s address', () => {
    const [promise] = findPromises('I’ll call you on Friday at 3 pm.', CLOCK);
    const [vague] = findPromises('I’ll call you soon.', CLOCK);
    if (!promise || !vague) throw new Error('no promise was found');
    const ticket = 'https://a.zendesk.com/agent/tickets/12';
    const sentence = 'I’ll call you on Friday at 3 pm.';
    const { id, reminded, ...wanted } = promiseFor('a', AT, { sentence });
    expect([id, reminded]).toEqual(['a', null]);
    expect(toKeep({ ...promise, sentence }, ticket)).toEqual(wanted);
    expect(toKeep({ ...vague, sentence }, ticket)).toBeNull();
    expect(toKeep({ ...promise, sentence }, 'about:blank')).toBeNull();
  });

  it('are due until their time, then overdue', () => {
    expect([AT - 1, AT, AT + 1].map((now) => stateOf(promiseFor('a', AT), now))).toEqual(['due', 'due', 'overdue']);
  });

  it('are reminded of a quarter of an hour before, in the morning of a day, or at once', () => {
    const timed = promiseFor('a', AT);
    expect([AT - 60 * MINUTE, AT - 10 * MINUTE, AT + 5].map((now) => remindAt(timed, now))).toEqual([AT - 15 * MINUTE, AT, AT + 5]);
    const closes = Date.parse('2026-11-27T17:00Z');
    const opens = Date.parse('2026-11-27T08:00Z');
    const daily: Kept = promiseFor('a', closes, {
      due: { precision: 'day', day: '2026-11-27', minutes: null, zone: 'Europe/Berlin', at: closes },
    });
    expect([opens - 1, opens, closes - 60 * MINUTE, closes].map((now) => remindAt(daily, now))).toEqual([
      opens,
      closes - 60 * MINUTE,
      closes,
      closes,
    ]);
    expect(remindAt({ ...timed, reminded: 1 }, AT)).toBeNull();
  });
});

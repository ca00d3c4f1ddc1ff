import { readFileSync } from 'node:fs';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/settings';
import { packOf } from '../packs/pack';
import { promiseFor } from '../promises/kept';
import { ATTEMPT, COUNTS, MESSAGES, PAGE, TO_PAGES } from './messages';

type Method = 'get' | 'set' | 'remove';
type Send = (message: object, sender: object, answer: (said: { readonly res?: unknown; readonly err?: unknown }) => void) => boolean;

/** The worker's life: it ends at its `at`th call of the browser's storage, before or after that call has done its work. */
const life = vi.hoisted(() => ({
  calls: 0,
  at: Infinity,
  after: false,
  isOver: false,
  hear: undefined as unknown,
  starts: [] as (() => void)[],
}));

vi.mock('webext-dynamic-content-scripts', () => ({}));
vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('@webext-core/fake-browser');
  const never = new Promise<never>(() => undefined);
  const mortal = (area: 'sync' | 'local' | 'session' | 'managed') =>
    Object.fromEntries(
      (['get', 'set', 'remove'] as const).map((name: Method) => [
        name,
        async (given: never) => {
          if (life.isOver) return never;
          life.calls += 1;
          const isLast = life.calls === life.at;
          if (isLast) life.isOver = true;
          if (isLast && !life.after) return never;
          const done = await (fakeBrowser.storage[area][name] as (given: never) => Promise<unknown>)(given);
          return isLast ? never : done;
        },
      ]),
    );
  const deaf = { addListener: () => undefined };
  const action = {
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
    setIcon: async () => undefined,
  };
  return {
    default: {
      ...fakeBrowser,
      action,
      i18n: { getMessage: () => 'words' },
      commands: { onCommand: deaf },
      permissions: { onRemoved: deaf, onAdded: deaf, contains: async () => false },
      notifications: undefined,
      alarms: { onAlarm: deaf, getAll: async () => [], create: async () => undefined, clear: async () => true },
      storage: { sync: mortal('sync'), local: mortal('local'), session: mortal('session'), managed: mortal('managed'), onChanged: deaf },
      runtime: { ...fakeBrowser.runtime, onInstalled: deaf, onStartup: { addListener: (start: () => void) => life.starts.push(start) } },
      tabs: { create: async () => undefined },
    },
  };
});

/** Starts a worker, as the browser does at the first message after the last one was stopped. */
async function start(): Promise<void> {
  Object.assign(life, { calls: 0, at: Infinity, isOver: false, starts: [] });
  vi.resetModules();
  Object.assign(globalThis, { chrome: { runtime: { onMessage: { addListener: (hear: Send) => (life.hear = hear) } } } });
  await import('../../src/background/index');
  await calm();
  life.calls = 0;
}

/** Waits until the worker has nothing more to do, or is dead. */
async function calm(): Promise<void> {
  let calls = -1;
  while (!life.isOver && calls !== life.calls) {
    ({ calls } = life);
    await new Promise((done) => setTimeout(done, 5));
  }
}

const SENDERS = {
  ours: { url: `${fakeBrowser.runtime.getURL('')}options.html`, tab: { id: 9, active: true } },
  page: { url: PAGE, tab: { id: 3, active: true } },
};

/** Sends a message to the worker; what it answers, or null where it died meanwhile. */
const send = (
  type: string,
  data: unknown,
  sender: keyof typeof SENDERS,
): Promise<{ readonly res?: unknown; readonly err?: unknown } | null> =>
  new Promise((answered) => {
    const { hear } = life as { hear: Send };
    hear({ id: 1, type, data, timestamp: 1 }, SENDERS[sender], answered);
    const over = setInterval(() => {
      if (life.isOver) answered(null);
    }, 1);
    setTimeout(() => clearInterval(over), 2000);
  });

/** All that is stored, as pages read it. */
async function readAll(): Promise<Record<string, unknown>> {
  const [{ readSettings, readTeams }, { readAttempts }, { readCounts }, { readKept }] = await Promise.all([
    import('../../src/settings'),
    import('../../src/settings/attempts'),
    import('../../src/insights/store'),
    import('../../src/promises/store'),
  ]);
  // The worker names a new promise by chance.
  const promises = (await readKept()).map(({ due }) => due.at);
  const settings: Settings = await readSettings();
  return { ...settings, teams: await readTeams(), attempts: await readAttempts(), promises, ...Object.fromEntries(await readCounts()) };
}

async function seed(): Promise<void> {
  fakeBrowser.reset();
  const { sync, local } = fakeBrowser.storage;
  await sync.set({ version: 1, team: 'strict', sendGuard: 'off', rules: { 'cold-curt': 'off' }, voice: { tone: 'plain', speaker: 'we' } });
  await local.set({
    version: 1,
    dismissed: ['cold-curt\nno'],
    'pack:vip': packOf({ id: 'vip', name: 'VIP' }),
    practice: [ATTEMPT],
    'counts:2026-01-01': COUNTS,
    'counts:2020-01-01': COUNTS,
    'promise:kept': promiseFor('kept', 6),
    'unsynced:team': { value: 'relaxed' },
  });
}

beforeEach(seed);

it('every message of src/messages.ts is in the list here', () => {
  const [, protocol = ''] = /interface Protocol \{(.*?)\n\}/s.exec(readFileSync('src/messages.ts', 'utf8')) ?? [];
  const names = [...protocol.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name);
  expect([...MESSAGES.map(([type]) => type), ...TO_PAGES].sort()).toEqual(names.sort());
});

describe('a worker that is stopped', () => {
  /** Does `work` with a worker that dies at every step of it, and sees that what is stored is whole and that the next worker goes on. */
  async function dieAtEveryStep(work: () => Promise<unknown>): Promise<void> {
    await start();
    const before = await readAll();
    await start();
    expect(await work()).not.toBeNull();
    const steps = life.calls;
    await start();
    const after = await readAll();
    for (let at = 1; at <= steps; at += 1)
      for (const dies of ['before', 'after']) {
        await seed();
        await start();
        Object.assign(life, { at, after: dies === 'after' });
        expect(await work()).toBeNull();
        await start();
        const now = await readAll();
        const where = `${dies} step ${at} of ${steps}`;
        for (const part of Object.keys({ ...before, ...after, ...now }))
          expect([JSON.stringify(before[part]), JSON.stringify(after[part])], `${part}, ${where}`).toContain(JSON.stringify(now[part]));
        expect(await send('patchSettings', { team: 'strict' }, 'ours'), where).toEqual({ res: undefined });
        expect(await readAll(), where).toMatchObject({ team: 'strict' });
      }
  }

  it.each(MESSAGES)('at any step of %s leaves what is stored whole, and the next one goes on', async (type, data, sender) => {
    await dieAtEveryStep(async () => {
      const answer = await send(type, data, sender);
      expect(answer?.err).toBeUndefined();
      return answer;
    });
  });

  it('at any step of its start does so, too, and the next start ends what was begun', async () => {
    const settled = async (): Promise<unknown> => {
      for (const begin of life.starts) begin();
      await calm();
      return life.isOver ? null : 'settled';
    };
    await dieAtEveryStep(settled);
    await start();
    await settled();
    expect(await fakeBrowser.storage.sync.get()).toMatchObject({ version: 2, team: 'strict', voice: { speaker: 'we' } });
    expect(await fakeBrowser.storage.local.get()).not.toHaveProperty('unsynced:team');
  });

  it('is answered for by the browser, so that its sender gets a rejection, which nobody in a page hears', async () => {
    await start();
    Object.assign(globalThis, {
      chrome: {
        runtime: {
          lastError: { message: 'The message port closed before a response was received.' },
          sendMessage: (_: object, answer: () => void) => answer(),
        },
      },
    });
    vi.resetModules();
    const { patchSettings } = await import('../../src/settings');
    await expect(patchSettings({ team: 'strict' })).rejects.toThrow('port closed');
  });
});

describe('a content script', () => {
  it.each(MESSAGES.filter(([, , sender]) => sender === 'ours'))('may not send %s', async (type, data) => {
    await start();
    const before = JSON.stringify(await fakeBrowser.storage.local.get());
    expect(await send(type, data, 'page')).toMatchObject({ err: { message: expect.stringContaining('Only our own pages') as string } });
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).toBe(before);
  });
});

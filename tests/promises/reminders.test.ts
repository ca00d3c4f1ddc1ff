import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { promiseFor } from './kept';

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));
const { startReminders, setAlarms } = await import('../../src/promises/reminders');
const { forget, keep, readKept } = await import('../../src/promises/store');

const { alarms, notifications, tabs, windows } = fakeBrowser;
const WORDS = {
  title: ({ owner }: { owner: string }) => `Promised by ${owner}`,
  urgent: vi.fn(),
  shows: vi.fn(() => Promise.resolve(false)),
};
const HOUR = 3_600_000;
const MINUTE = 60_000;
const set = async () => Object.fromEntries((await alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]));
const shown = () => notifications.getAllCreateOptions() as Record<string, { title: string; message: string }>;
/** What a worker that is killed leaves behind: everything but its listeners. */
const killed = () => {
  for (const event of [alarms.onAlarm, notifications.onClicked, fakeBrowser.storage.onChanged]) event.removeAllListeners();
};
const goesOff = (name: string) => alarms.onAlarm.trigger({ name, scheduledTime: Date.now(), persistAcrossSessions: true });

/** What hears that the agent has allowed something. */
let allowed: Parameters<typeof fakeBrowser.permissions.onAdded.addListener>[0];
const { onAdded } = fakeBrowser.permissions;

beforeEach(() => {
  fakeBrowser.reset();
  onAdded.addListener = (listener: typeof allowed) => void (allowed = listener);
});

describe('reminders', () => {
  it('are set for a promise when it is kept and go with it when it is done', async () => {
    startReminders(WORDS);
    const at = Date.now() + HOUR;
    await keep(promiseFor('a', at));
    await vi.waitFor(async () => expect(await set()).toEqual({ 'promise:a': at - 15 * MINUTE }));
    await forget('a');
    await vi.waitFor(async () => expect(await set()).toEqual({}));
  });

  it('are there for a promise that is done and put back in one breath', async () => {
    startReminders(WORDS);
    const promise = promiseFor('a', Date.now() + HOUR);
    await keep(promise);
    await vi.waitFor(async () => expect(Object.keys(await set())).toEqual(['promise:a']));
    const { clear } = alarms;
    // A browser that is slow to take an alarm away.
    let goOn = (): void => undefined;
    const slow = new Promise<void>((resolve) => (goOn = resolve));
    let cleared: Promise<boolean> | undefined;
    alarms.clear = ((name: string) => (cleared = slow.then(() => clear(name)))) as typeof clear;
    await forget('a');
    await vi.waitFor(() => expect(cleared).toBeDefined());
    const putBack = keep(promise);
    await new Promise((resolve) => setTimeout(resolve));
    goOn();
    await Promise.all([putBack, cleared]);
    alarms.clear = clear;
    await vi.waitFor(async () => expect(Object.keys(await set())).toEqual(['promise:a']));
  });

  it('are made again from storage when the browser has lost them, and others’ alarms stay', async () => {
    const at = Date.now() + HOUR;
    await keep(promiseFor('a', at));
    await alarms.create('other', { when: at });
    await alarms.create('promise:gone', { when: at });
    killed();
    startReminders(WORDS);
    await vi.waitFor(async () => expect(await set()).toEqual({ other: at, 'promise:a': at - 15 * MINUTE }));
  });

  it('come for what fell due while the browser was closed', async () => {
    const now = Date.now();
    await keep(promiseFor('a', now - HOUR));
    await setAlarms(now);
    expect(await set()).toEqual({ 'promise:a': now });
    // A second start does not put it off.
    await setAlarms(now + 1000);
    expect(await set()).toEqual({ 'promise:a': now });
  });

  it('are not put off by a start just after their time has come', async () => {
    const at = Date.now() + HOUR;
    await keep(promiseFor('a', at));
    await setAlarms(at - HOUR);
    await setAlarms(at - 14 * MINUTE);
    expect(await set()).toEqual({ 'promise:a': at - 15 * MINUTE });
    await alarms.clear('promise:a');
    await setAlarms(at - 14 * MINUTE);
    expect(await set()).toEqual({ 'promise:a': at });
  });

  it('show the promise’s own sentence once, also in a worker that the alarm has woken', async () => {
    await keep(promiseFor('a', Date.now() + MINUTE));
    await setAlarms();
    killed();
    startReminders(WORDS);
    await goesOff('promise:a');
    await vi.waitFor(() => expect(shown()['promise:a']).toMatchObject({ title: 'Promised by I', message: 'I’ll call you at 3 pm.' }));
    await vi.waitFor(async () => expect((await readKept())[0]?.reminded).toEqual(expect.any(Number)));
    await vi.waitFor(async () => expect(await set()).toEqual({}));
    const again = vi.spyOn(notifications, 'create');
    await goesOff('promise:a');
    await goesOff('other');
    await readKept();
    expect(again).not.toHaveBeenCalled();
    again.mockRestore();
  });

  it('remind again when the worker was killed before it could note that it had', async () => {
    await keep(promiseFor('a', Date.now() + MINUTE));
    const failing = vi.spyOn(notifications, 'create').mockRejectedValueOnce(new Error('killed'));
    const quiet = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    startReminders(WORDS);
    await goesOff('promise:a');
    await vi.waitFor(() => expect(quiet).toHaveBeenCalledOnce());
    expect(JSON.stringify(quiet.mock.calls)).not.toContain('call you');
    expect((await readKept())[0]?.reminded).toBeNull();
    await goesOff('promise:a');
    await vi.waitFor(async () => expect((await readKept())[0]?.reminded).not.toBeNull());
    failing.mockRestore();
    quiet.mockRestore();
  });

  it('take away a notification whose promise is done', async () => {
    startReminders(WORDS);
    await keep(promiseFor('a', Date.now() + MINUTE));
    await goesOff('promise:a');
    await vi.waitFor(() => expect(shown()).toHaveProperty('promise:a'));
    await forget('a');
    await vi.waitFor(() => expect(shown()).toEqual({}));
  });

  it('lead to the ticket: to its tab where it is open, else to a new one', async () => {
    startReminders(WORDS);
    await keep(promiseFor('a', Date.now() + HOUR));
    const create = vi.spyOn(tabs, 'create');
    await notifications.onClicked.trigger('promise:a');
    await vi.waitFor(() => expect(create).toHaveBeenCalledWith({ url: 'https://a.zendesk.com/agent/tickets/12' }));
    await create.mock.results[0]?.value;
    const update = vi.spyOn(tabs, 'update');
    const focus = vi.spyOn(windows, 'update');
    await notifications.onClicked.trigger('promise:a');
    await vi.waitFor(() => expect(update).toHaveBeenCalledWith(expect.any(Number), { active: true }));
    await vi.waitFor(() => expect(focus).toHaveBeenCalledWith(expect.any(Number), { focused: true }));
    expect(create).toHaveBeenCalledOnce();
    await notifications.onClicked.trigger('other');
    for (const spy of [create, update, focus]) spy.mockRestore();
  });
});

describe('reminders while notifications are not allowed', () => {
  const api = fakeBrowser as { notifications?: typeof notifications };

  it('wait without waking the worker again and again, count what is due, and come once they are allowed', async () => {
    delete api.notifications;
    try {
      await keep(promiseFor('a', Date.now() - HOUR));
      await keep(promiseFor('b', Date.now() + 20 * MINUTE));
      startReminders(WORDS);
      await vi.waitFor(() => expect(WORDS.urgent).toHaveBeenLastCalledWith(1));
      expect(Object.keys(await set())).toEqual(['promise:b']);
      await goesOff('promise:b');
      expect((await readKept()).map(({ reminded }) => reminded)).toEqual([null, null]);
    } finally {
      api.notifications = notifications;
    }
    allowed({ permissions: ['notifications'] });
    await vi.waitFor(async () => expect(Object.keys(await set())).toContain('promise:a'));
    await goesOff('promise:a');
    await vi.waitFor(() => expect(shown()).toHaveProperty('promise:a'));
  });

  it('lead to the tab that says that it shows the ticket, where the browser does not say it', async () => {
    startReminders(WORDS);
    await keep(promiseFor('a', Date.now() + HOUR));
    const query = vi.spyOn(tabs, 'query').mockResolvedValue([{ id: 7, windowId: 1 }] as never);
    const [create, update] = [vi.spyOn(tabs, 'create'), vi.spyOn(tabs, 'update').mockResolvedValue(undefined as never)];
    WORDS.shows.mockResolvedValueOnce(true);
    await notifications.onClicked.trigger('promise:a');
    await vi.waitFor(() => expect(update).toHaveBeenCalledWith(7, { active: true }));
    expect(WORDS.shows).toHaveBeenCalledWith(7, 'https://a.zendesk.com/agent/tickets/12');
    expect(create).not.toHaveBeenCalled();
    for (const spy of [query, create, update]) spy.mockRestore();
  });
});

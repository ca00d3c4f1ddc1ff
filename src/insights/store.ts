import browser from 'webextension-polyfill';
import { inTurn } from '../settings/in-turn';
import { onStoredChange, readSettings } from '../settings/read';
import { readTeams } from '../settings/read-teams';
import { countsInsights } from '../teams/with-policy';
import { COUNTS, countsIn, dayOf, daysIn, firstOf, KEPT_DAYS, plus, type Days } from './counts';

/** What was counted, by day (`2026-03-09`), the first one first. Never rejects. */
export async function readCounts(): Promise<Days> {
  return daysIn(await browser.storage.local.get().catch(() => ({})));
}

/**
 * Adds to today's counts, unless the agent or the organisation wants nothing counted; the first time in a day what is too old goes. For the
 * background only.
 */
export function addCounts(given: unknown, now = new Date()): Promise<void> {
  return inTurn(async () => {
    const [settings, { policy }] = await Promise.all([readSettings(), readTeams()]);
    const counts = countsIn(given);
    if (!countsInsights(settings, policy) || Object.keys(counts).length === 0) return;
    const { local } = browser.storage;
    const key = COUNTS + dayOf(now);
    const before = (await local.get(key))[key];
    await local.set({ [key]: plus(countsIn(before), counts) });
    if (before === undefined) await removeOld(now);
  });
}

/** Forgets what is older than 90 days. For the background only. */
export function forgetOldCounts(now = new Date()): Promise<void> {
  return inTurn(() => removeOld(now));
}

async function removeOld(now: Date): Promise<void> {
  const { local } = browser.storage;
  const oldest = firstOf(KEPT_DAYS, now);
  const old = daysIn(await local.get()).flatMap(([day]) => (day < oldest ? [COUNTS + day] : []));
  if (old.length) await local.remove(old);
}

/** Puts back days that were forgotten, beside what was counted since. For the background only. */
export function restoreCounts(given: Days): Promise<void> {
  return inTurn(async () => {
    const { local } = browser.storage;
    const days = given.filter(([day]) => /^\d{4}-\d\d-\d\d$/.test(day)).map(([day, counts]) => [COUNTS + day, countsIn(counts)] as const);
    const since = await local.get(days.map(([key]) => key));
    await local.set(Object.fromEntries(days.map(([key, counts]) => [key, plus(countsIn(since[key]), counts)])));
  });
}

/** Calls `listener` after every change, until `signal` aborts. */
export function onCountsChanged(listener: (days: Days) => void, signal: AbortSignal): void {
  onStoredChange((keys, area) => area === 'local' && keys.some((key) => key.startsWith(COUNTS)), readCounts, listener, signal);
}

/** Forgets all that was counted. For the background only. */
export function clearCounts(): Promise<void> {
  return inTurn(async () => {
    const { local } = browser.storage;
    await local.remove(daysIn(await local.get()).map(([day]) => COUNTS + day));
  });
}

import browser from 'webextension-polyfill';
import type { Attempt } from '../practice/progress';
import { SKILLS } from '../practice/skills';
import { isOneOf, isRecord } from '../records';
import { inTurn } from './in-turn';
import { onStoredChange } from './read';

/** The key in local storage of all attempts. */
const KEY = 'practice';
/** So many are kept, the latest ones: each scenario many times over. */
const KEPT = 1000;

/** How practice replies went, the earliest first; what is damaged is left out. Never rejects. */
export async function readAttempts(): Promise<readonly Attempt[]> {
  try {
    return attemptsIn((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return [];
  }
}

/** Calls `listener` after every change of what is kept, until `signal` aborts. */
export function onAttemptsChanged(listener: (attempts: readonly Attempt[]) => void, signal: AbortSignal): void {
  onStoredChange((keys, area) => area === 'local' && keys.includes(KEY), readAttempts, listener, signal);
}

/** Adds an attempt, of which nothing but its numbers is kept. For the background only. */
export function keepAttempt(given: unknown): Promise<void> {
  return inTurn(async () => {
    const attempts = [...(await readAttempts()), ...attemptsIn([given])];
    await browser.storage.local.set({ [KEY]: attempts.slice(-KEPT) });
  });
}

/** Forgets all attempts. For the background only. */
export function clearAttempts(): Promise<void> {
  return inTurn(() => browser.storage.local.remove(KEY));
}

/** One of ours, or a team's behind the name of its pack. */
const SCENARIO = /^(?:[a-z][a-z\d-]{0,63}\/)?[a-z][a-z\d-]{0,100}$/;

/** What of a stored or sent value is attempts. */
function attemptsIn(value: unknown): readonly Attempt[] {
  return Array.isArray(value) ? value.flatMap(attemptIn) : [];
}

function attemptIn(value: unknown): readonly Attempt[] {
  if (!isRecord(value)) return [];
  const { scenario, at, shares } = value;
  if (typeof scenario !== 'string' || !SCENARIO.test(scenario) || !isNumber(at) || !isRecord(shares)) return [];
  const valid = Object.entries(shares).filter(([skill, share]) => isOneOf(SKILLS, skill) && isNumber(share) && share >= 0 && share <= 1);
  return [{ scenario, at, shares: Object.fromEntries(valid) }];
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

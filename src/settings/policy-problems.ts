import browser from 'webextension-polyfill';
import { POLICY, POLICY_PROBLEMS } from '../teams/stored';
import { onStoredChange } from './read';

/** What of the organisation's settings could not be taken, a line each; null where it has set nothing. Never rejects. */
export async function readPolicyProblems(): Promise<readonly string[] | null> {
  try {
    const { [POLICY]: policy, [POLICY_PROBLEMS]: problems } = await browser.storage.local.get([POLICY, POLICY_PROBLEMS]);
    if (policy === undefined) return null;
    return Array.isArray(problems) ? problems.filter((line): line is string => typeof line === 'string') : [];
  } catch {
    return null;
  }
}

/** Calls `listener` after every change of the organisation's settings, until `signal` aborts. */
export function onPolicyProblemsChanged(listener: (problems: readonly string[] | null) => void, signal: AbortSignal): void {
  onStoredChange(
    (keys, area) => area === 'local' && (keys.includes(POLICY) || keys.includes(POLICY_PROBLEMS)),
    readPolicyProblems,
    listener,
    signal,
  );
}

import browser from 'webextension-polyfill';
import { concernsTeams, teamsIn } from '../teams/stored';
import { NO_TEAMS, type Teams } from '../teams/types';
import { onStoredChange } from './read';

/** The packs, team rules and policy that are stored; what is damaged is left out. Never rejects. */
export async function readTeams(): Promise<Teams> {
  try {
    return teamsIn(await browser.storage.local.get());
  } catch {
    return NO_TEAMS;
  }
}

/** Calls `listener` after every change of packs, team rules or policy, until `signal` aborts. */
export function onTeamsChanged(listener: (teams: Teams) => void, signal: AbortSignal): void {
  onStoredChange((keys, area) => area === 'local' && keys.some(concernsTeams), readTeams, listener, signal);
}

import { sendMessage } from '../messages';
import type { SettingsPatch } from './types';

export { applyPatch } from './patch';
export { onSettingsChanged, readSettings } from './read';
export { onTeamsChanged, readTeams } from './read-teams';
export * from './types';

/** Asks the background to change settings; it is the only one that writes. */
export function patchSettings(patch: SettingsPatch): Promise<void> {
  return sendMessage('patchSettings', patch);
}

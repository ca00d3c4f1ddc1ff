import type { Rule } from './engine/rule';
import { CATEGORIES, SEVERITIES, type CheckSettings, type Severity } from './engine/types';
import type { Settings } from './settings';

/** Which rules are on for these settings: the team's set, under the agent's own choices. */
export function checkSettingsFrom({ team, categories, rules: chosen, voice }: Settings, rules: readonly Rule[]): CheckSettings {
  const rulesOff = new Set<string>();
  const severities = new Map<string, Severity>();
  for (const { meta } of rules) {
    const choice = chosen[meta.id];
    if (isSeverity(choice)) severities.set(meta.id, choice);
    const inTeam = team === 'strict' || (!meta.strictOnly && !(team === 'relaxed' && meta.severity === 'suggestion'));
    if (choice === undefined ? !inTeam : choice === 'off') rulesOff.add(meta.id);
  }
  return { rulesOff, severities, voice, categoriesOff: new Set(CATEGORIES.filter((category) => categories[category] === false)) };
}

const isSeverity = (choice: unknown): choice is Severity => SEVERITIES.includes(choice as Severity);

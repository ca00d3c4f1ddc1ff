import type { Rule } from './engine/rule';
import { CATEGORIES, SEVERITIES, type CheckSettings, type Severity, type Voice } from './engine/types';
import { isInBase } from './packs/bases';
import type { TeamChoices } from './packs/resolve';
import type { Settings } from './settings';

/**
 * Which rules are on for these settings: the team's set or its pack, under the agent's own choices. What the pack locks stays as the pack
 * has it, whatever the agent chose before.
 */
export function checkSettingsFrom(settings: Settings, builtIn: readonly Rule[], pack?: TeamChoices): CheckSettings {
  const { team, rules: chosen } = settings;
  const rules = pack ? [...builtIn, ...pack.extras.rules] : builtIn;
  const rulesOff = new Set<string>();
  const severities = new Map<string, Severity>(pack?.severities);
  for (const rule of rules) {
    const { meta } = rule;
    const choice = pack?.locked.has(meta.id) ? undefined : chosen[meta.id];
    if (isSeverity(choice)) severities.set(meta.id, choice);
    const inTeam = pack ? !pack.rulesOff.has(meta.id) : isInBase(rule, team);
    if (choice === undefined ? !inTeam : choice === 'off') rulesOff.add(meta.id);
  }
  const categoriesOff = new Set(
    CATEGORIES.filter((category) => {
      if (!(settings.categories[category] === false || (pack?.categoriesOff.has(category) && settings.categories[category] !== true)))
        return false;
      // The agent switched a category off in which the pack locks rules: all others of it are off.
      const within = rules.filter(({ meta }) => meta.category === category).map(({ meta }) => meta.id);
      const stay = within.filter((id) => pack?.locked.has(id) && !pack.rulesOff.has(id) && !pack.categoriesOff.has(category));
      for (const id of stay.length ? within : []) if (!stay.includes(id)) rulesOff.add(id);
      return !stay.length;
    }),
  );
  return { rulesOff, severities, categoriesOff, voice: voiceOf(settings.voice, pack), ...(pack && { extras: pack.extras }) };
}

/** What the agent chose, where it is not what everybody starts with; else the team's voice. */
function voiceOf(own: Voice, pack: TeamChoices | undefined): Voice {
  if (!pack) return own;
  const { voice, voiceLocked } = pack;
  return {
    tone: own.tone !== 'plain' && !voiceLocked ? own.tone : (voice.tone ?? own.tone),
    speaker: own.speaker !== 'draft' && !voiceLocked ? own.speaker : (voice.speaker ?? own.speaker),
  };
}

const isSeverity = (choice: unknown): choice is Severity => SEVERITIES.includes(choice as Severity);

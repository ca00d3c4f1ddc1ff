import type { Rule } from './engine/rule';
import { CATEGORIES, PLAIN_VOICE, SEVERITIES, type CheckSettings, type Severity, type Voice } from './engine/types';
import { isInBase } from './packs/bases';
import type { TeamChoices } from './packs/resolve';
import type { Settings } from './settings/types';
import type { Team } from './teams/team';

/**
 * Which rules are on for these settings: the team's set or its pack, under the agent's own choices. What the pack locks stays as the pack
 * has it, whatever the agent chose before.
 */
export function checkSettingsFrom(
  { rules: chosen, categories, voice }: Pick<Settings, 'rules' | 'categories' | 'voice'>,
  builtIn: readonly Pick<Rule, 'meta'>[],
  { base, choices: pack }: Pick<Team, 'base' | 'choices'> = { base: 'default' },
): CheckSettings {
  const rules = pack ? [...builtIn, ...pack.extras.rules] : builtIn;
  const rulesOff = new Set<string>();
  const severities = new Map<string, Severity>(pack?.severities);
  for (const rule of rules) {
    const { meta } = rule;
    const choice = pack?.locked.has(meta.id) ? undefined : chosen[meta.id];
    if (isSeverity(choice)) severities.set(meta.id, choice);
    const inTeam = pack ? !pack.rulesOff.has(meta.id) : isInBase(rule, base);
    if (choice === undefined ? !inTeam : choice === 'off') rulesOff.add(meta.id);
  }
  const categoriesOff = new Set(
    CATEGORIES.filter((category) => {
      if (!(categories[category] === false || (pack?.categoriesOff.has(category) && categories[category] !== true))) return false;
      // The agent switched a category off in which the pack locks rules: all others of it are off.
      const within = rules.filter(({ meta }) => meta.category === category).map(({ meta }) => meta.id);
      const stay = within.filter((id) => pack?.locked.has(id) && !pack.rulesOff.has(id) && !pack.categoriesOff.has(category));
      for (const id of stay.length ? within : []) if (!stay.includes(id)) rulesOff.add(id);
      return !stay.length;
    }),
  );
  return { rulesOff, severities, categoriesOff, voice: voiceOf(voice, pack), ...(pack && { extras: pack.extras, pilots: pack.pilots }) };
}

/** What the agent chose, over the team's voice or, where that is locked, under it. */
const voiceOf = (own: Partial<Voice>, pack: TeamChoices | undefined): Voice =>
  pack?.voiceLocked ? { ...PLAIN_VOICE, ...own, ...pack.voice } : { ...PLAIN_VOICE, ...pack?.voice, ...own };

const isSeverity = (choice: unknown): choice is Severity => SEVERITIES.includes(choice as Severity);

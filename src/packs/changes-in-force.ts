import { CATEGORIES, PLAIN_VOICE, type Severity } from '../engine/types';
import { rules as builtIn } from '../rules';
import { chainOf } from './chain';
import { diffPacks, type PackChange } from './diff-packs';
import { emptyPack } from './empty-pack';
import { resolvePack, type TeamChoices } from './resolve';
import type { CategoryChoice, Pack, RuleChoice } from './schema';

/**
 * What a pack changes where it is in force instead of what it builds on: rules off or on, severities, locks, voice, what Send does, and what
 * it adds. What it says that is so without it is no change. Never throws for a pack that `readPack` took.
 */
export function changesInForce(pack: Pack, others: readonly Pack[]): readonly PackChange[] {
  const base = emptyPack(pack);
  const without = resolvePack(base, others);
  const within = resolvePack({ ...pack, phrases: [], terms: [], required: [] }, others);
  const severityOf = new Map(builtIn.map(({ meta }) => [meta.id, meta.severity]));
  // What a category brings is told once, not of each of its rules.
  const ids = [...severityOf.keys()].filter((id) => Object.hasOwn(pack.rules, id));
  const asInForce = (from: Pack, choices: TeamChoices): Pack => ({
    ...base,
    ...(from.pilot && { pilot: true }),
    rules: Object.fromEntries(ids.map((id) => [id, ruleIn(id, choices, severityOf.get(id))])),
    categories: categoriesIn(from, others),
    voice: { ...PLAIN_VOICE, ...choices.voice, locked: choices.voiceLocked },
    sendGuard: {
      mode: choices.sendGuard ?? 'off',
      ...(choices.sendGuard === 'ask' && { from: choices.sendGuardFrom ?? 'warning' }),
      locked: choices.sendGuardLocked,
    },
  });
  const { phrases, terms, required, exceptions, rewrites } = pack;
  return diffPacks(asInForce(base, without), { ...asInForce(pack, within), phrases, terms, required, exceptions, rewrites });
}

const stateOf = (id: string, { rulesOff, pilots }: TeamChoices): 'on' | 'off' | 'pilot' =>
  rulesOff.has(id) ? 'off' : pilots.has(id) ? 'pilot' : 'on';

/** Of a rule that is off nobody asks how strong it is. */
function ruleIn(id: string, choices: TeamChoices, severity?: Severity): RuleChoice {
  const state = stateOf(id, choices);
  const locked = choices.locked.has(id);
  if (state === 'off') return { state, locked };
  const graded = choices.severities.get(id) ?? severity;
  return { state: 'on', ...(graded && { severity: graded }), locked, ...(state === 'pilot' && { pilot: true }) };
}

/** Every category as a pack and those it builds on have it. */
function categoriesIn(pack: Pack, others: readonly Pack[]): Readonly<Record<string, CategoryChoice>> {
  const chain = chainOf(pack, others).packs.filter(({ pilot }) => !pilot);
  return Object.fromEntries(
    CATEGORIES.map((category) => {
      const said = chain.flatMap(({ categories }) => categories[category] ?? []);
      const state = said.findLast((choice) => choice.state !== 'inherit')?.state ?? 'on';
      return [category, { state, locked: said.some((choice) => choice.locked) }];
    }),
  );
}

import type { ExtraRule, Extras, OwnRewrite } from '../engine/extras';
import { CATEGORIES, PLAIN_VOICE, type Category, type CheckSettings, type Severity, type Voice } from '../engine/types';
import { rules as builtIn } from '../rules';
import { isInBase } from './bases';
import { chainOf } from './chain';
import { phraseRule } from './own-phrase';
import { requiredRule } from './own-required';
import { termRule } from './own-term';
import { ownRewrite } from './rewrites';
import type { CategoryChoice, GuardChoice, GuardFrom, Pack, RuleChoice } from './schema';

/** What lies under the agent's own choices: a pack and all that it builds on, as one. */
export interface TeamChoices {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** Rules that are off, ours and the team's own. */
  readonly rulesOff: ReadonlySet<string>;
  readonly categoriesOff: ReadonlySet<Category>;
  readonly severities: ReadonlyMap<string, Severity>;
  readonly voice: Partial<Voice>;
  /** Rules that the agent cannot change. */
  readonly locked: ReadonlySet<string>;
  readonly voiceLocked: boolean;
  /** What happens when a reply with problems is sent; undefined where the team says nothing. */
  readonly sendGuard?: GuardChoice['mode'];
  readonly sendGuardLocked: boolean;
  /** The lowest severity that is asked about; undefined where the team says nothing. */
  readonly sendGuardFrom?: GuardFrom;
  /** Rules that are on for counting only: nothing of what they find is shown. */
  readonly pilots: ReadonlySet<string>;
  readonly extras: Extras;
}

/**
 * Puts a pack and those it builds on together. Later packs lie over earlier ones, field by field. Never throws for a pack that `readPack`
 * took: where one that it builds on is gone, the default rule set takes its place. Of a pack that is a pilot only what it would flag counts,
 * and that silently: whatever else it changes could be seen.
 */
export function resolvePack(pack: Pack, others: readonly Pack[]): TeamChoices {
  const { base, packs } = chainOf(pack, others);
  const own = new Map<string, ExtraRule>();
  const choices = new Map<string, RuleChoice>();
  const categories = new Map<string, CategoryChoice>();
  const exceptions = new Map<string, string[]>();
  const texts = new Map<string, readonly string[]>();
  const pilots = new Set<string>();
  /** Rules of ours that only a pilot has on. */
  const tried = new Set<string>();
  for (const each of packs) {
    const add = (rule: ExtraRule, pilot = each.pilot): void => {
      const { id } = rule.meta;
      own.set(id, rule);
      if (pilot) pilots.add(id);
      else pilots.delete(id);
    };
    for (const phrase of each.phrases) {
      add(phraseRule(each, phrase), phrase.pilot);
      if (phrase.unless.length) exceptions.set(phrase.id, [...phrase.unless]);
    }
    for (const term of each.terms) add(termRule(each, term), term.pilot);
    for (const required of each.required) add(requiredRule(each, required), required.pilot);
    if (each.pilot) {
      for (const [id, { state }] of Object.entries(each.rules)) if (state === 'on') tried.add(id);
      continue;
    }
    for (const [id, choice] of Object.entries(each.rules)) {
      choices.set(id, merged(choices.get(id), choice));
      if (choice.pilot) pilots.add(id);
      else if (choice.pilot === false) pilots.delete(id);
    }
    for (const [id, choice] of Object.entries(each.categories)) categories.set(id, merged(categories.get(id), choice));
    for (const [id, phrases] of Object.entries(each.exceptions)) exceptions.set(id, [...(exceptions.get(id) ?? []), ...phrases]);
    for (const [id, own] of Object.entries(each.rewrites)) texts.set(id, own);
  }

  const all = [...builtIn, ...own.values()];
  const rulesOff = new Set<string>();
  const severities = new Map<string, Severity>();
  const locked = new Set<string>();
  for (const rule of all) {
    const { id, category } = rule.meta;
    const choice = choices.get(id);
    const state = choice?.state ?? 'inherit';
    if (state === 'inherit' ? !own.has(id) && !isInBase(rule, base) : state === 'off') rulesOff.add(id);
    if (rulesOff.has(id) && tried.has(id)) {
      rulesOff.delete(id);
      pilots.add(id);
    }
    if (choice?.severity) severities.set(id, choice.severity);
    if (choice?.locked || categories.get(category)?.locked) locked.add(id);
  }
  const categoriesOff = new Set<Category>();
  for (const category of CATEGORIES) {
    if (categories.get(category)?.state !== 'off') continue;
    const within = all.filter(({ meta }) => meta.category === category).map(({ meta }) => meta.id);
    const kept = within.filter((id) => choices.get(id)?.state === 'on');
    if (!kept.length) categoriesOff.add(category);
    // A rule's own word is nearer to it than its category's, and a locked one stays off whatever the agent does with the category.
    for (const id of within) if (!kept.includes(id) && (kept.length || locked.has(id))) rulesOff.add(id);
  }
  const categoryOf = new Map(all.map(({ meta }) => [meta.id, meta.category]));
  const rewrites = new Map<string, OwnRewrite>();
  for (const [id, own] of texts) rewrites.set(id, ownRewrite(own, categoryOf.get(id) ?? 'house-style'));
  const voices = packs.filter(({ pilot }) => !pilot).map(({ voice }) => voice);
  const guards = packs.flatMap(({ sendGuard, pilot }) => (sendGuard && !pilot ? [sendGuard] : []));
  // What is locked is not unlocked by what builds on it.
  const guard = guards.find(({ locked }) => locked) ?? guards.at(-1);
  return {
    id: pack.id,
    name: pack.name,
    version: pack.version,
    rulesOff,
    categoriesOff,
    severities,
    locked,
    voice: Object.assign(
      {},
      ...voices.map(({ tone, speaker }) => ({ ...(tone && { tone }), ...(speaker && { speaker }) })),
    ) as Partial<Voice>,
    voiceLocked: voices.some((voice) => voice.locked),
    ...(guard && { sendGuard: guard.mode }),
    sendGuardLocked: guard?.locked ?? false,
    ...(guard?.from && { sendGuardFrom: guard.from }),
    pilots,
    extras: { rules: [...own.values()], exceptions, rewrites },
  };
}

/** A later pack's word over an earlier one's: what it does not say stays. */
function merged<Choice extends RuleChoice | CategoryChoice>(before: Choice | undefined, after: Choice): Choice {
  if (!before) return after;
  return { ...before, ...after, state: after.state === 'inherit' ? before.state : after.state, locked: before.locked || after.locked };
}

/** How drafts are checked where nobody chose anything beside the pack. */
export const packSettings = ({ rulesOff, categoriesOff, severities, voice, pilots, extras }: TeamChoices): CheckSettings => ({
  rulesOff,
  categoriesOff,
  severities,
  voice: { ...PLAIN_VOICE, ...voice },
  pilots,
  extras,
});

import type { Pack } from '../packs/schema';
import { isOneOf, isRecord } from '../records';
import { READERS, type Stored } from '../settings/fields';
import { CONDITIONS, LOCKABLE, NO_POLICY, type Policy, type StoredPack, type TeamRule, type Teams } from './types';

/** Keys in local storage. Each pack has its own, so that a damaged one loses itself and not the rest. */
export const PACK = 'pack:';
export const POLICY_PACK = 'policy-pack:';
export const TEAM_RULES = 'teamRules';
export const POLICY = 'policy';
export const POLICY_PROBLEMS = 'policyProblems';

/** Whether a stored value decides which team's rules count. */
export const concernsTeams = (key: string): boolean =>
  key === TEAM_RULES || key === POLICY || key.startsWith(PACK) || key.startsWith(POLICY_PACK);

/**
 * The teams in what is stored. The background has checked all of it before it was written; here only what got damaged since is left out,
 * by hand, because every helpdesk tab has to load this.
 */
export function teamsIn(stored: Stored): Teams {
  const policy = policyIn(stored[POLICY]);
  const packs = new Map<string, StoredPack>();
  const damaged = new Set<string>();
  const take = (prefix: string, from: StoredPack['from']): void => {
    for (const [key, value] of Object.entries(stored)) {
      if (!key.startsWith(prefix)) continue;
      const id = key.slice(prefix.length);
      if (isPack(value) && value.id === id) {
        packs.set(id, { pack: value, from });
        damaged.delete(id);
      } else if (!packs.has(id)) damaged.add(id);
    }
  };
  if (!policy.locked.includes('packs')) take(PACK, 'agent');
  take(POLICY_PACK, 'organisation');
  const own = policy.locked.includes('teamRules') ? [] : rulesIn(stored[TEAM_RULES]);
  return {
    packs: [...packs.values()].sort((a, b) => (a.pack.name < b.pack.name ? -1 : 1)),
    damaged: [...damaged],
    rules: [...policy.teamRules, ...own],
    policy,
  };
}

/** Whether it looks like a pack that was read once. */
function isPack(value: unknown): value is Pack {
  if (!isRecord(value)) return false;
  const has = (fields: readonly string[], is: (value: unknown) => boolean): boolean => fields.every((field) => is(value[field]));
  return (
    has(['id', 'name', 'version', 'extends'], isText) &&
    has(['phrases', 'terms', 'required'], Array.isArray) &&
    has(['rules', 'categories', 'exceptions', 'rewrites', 'voice', 'tests'], isRecord)
  );
}

function policyIn(value: unknown): Policy {
  if (!isRecord(value)) return NO_POLICY;
  const hosts = isRecord(value['hosts']) ? value['hosts'] : {};
  return {
    team: READERS.team(value['team']) ?? null,
    sendGuard: READERS.sendGuard(value['sendGuard']) ?? null,
    insights: READERS.insights(value['insights']) ?? null,
    locked: listIn(value['locked']).filter((name) => isOneOf(LOCKABLE, name)),
    teamRules: rulesIn(value['teamRules']),
    hosts: { offer: listIn(hosts['offer']).filter(isText), forbid: listIn(hosts['forbid']).filter(isText) },
  };
}

function rulesIn(value: unknown): readonly TeamRule[] {
  return listIn(value).filter(
    (rule): rule is TeamRule => isRecord(rule) && isText(rule['team']) && CONDITIONS.every((name) => isText(rule[name] ?? '')),
  );
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isText = (value: unknown): value is string => typeof value === 'string';

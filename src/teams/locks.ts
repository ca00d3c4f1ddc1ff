import type { Category, RuleMeta } from '../engine/types';
import type { Team } from './team';
import type { Lockable, Policy } from './types';

/** Who keeps something to itself; null: the agent can change it. */
export type Lock = 'organisation' | 'team' | null;

/** Who has locked a setting. */
export function lockOf(field: Lockable, { choices }: Pick<Team, 'choices'>, { locked }: Pick<Policy, 'locked'>): Lock {
  if (locked.includes(field)) return 'organisation';
  const byTeam = (field === 'voice' && choices?.voiceLocked) || (field === 'sendGuard' && choices?.sendGuardLocked);
  return byTeam ? 'team' : null;
}

/** Who has locked a rule. */
export function ruleLock(rule: string, { choices }: Pick<Team, 'choices'>, { locked }: Pick<Policy, 'locked'>): Lock {
  if (locked.includes('rules')) return 'organisation';
  return choices?.locked.has(rule) ? 'team' : null;
}

/** Who has locked a category: a team does so by locking all its rules. */
export function categoryLock(
  category: Category,
  metas: Iterable<RuleMeta>,
  { choices }: Pick<Team, 'choices'>,
  { locked }: Pick<Policy, 'locked'>,
): Lock {
  if (locked.includes('categories')) return 'organisation';
  const within = [...metas].filter((meta) => meta.category === category);
  return within.length > 0 && within.every(({ id }) => choices?.locked.has(id)) ? 'team' : null;
}

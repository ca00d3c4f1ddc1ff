import type { SendGuard, Settings } from '../settings/types';
import type { Team } from './team';
import type { Policy } from './types';
import { withPolicy } from './with-policy';

/** What happens before Send: what is locked, else the agent's choice, else the team's, else the organisation's. */
export function sendGuardOf(settings: Settings, { choices }: Pick<Team, 'choices'>, policy: Policy): SendGuard {
  if (policy.sendGuard && policy.locked.includes('sendGuard')) return policy.sendGuard;
  if (choices?.sendGuard && choices.sendGuardLocked) return choices.sendGuard;
  return withPolicy(settings, policy).sendGuard ?? choices?.sendGuard ?? policy.sendGuard ?? 'off';
}

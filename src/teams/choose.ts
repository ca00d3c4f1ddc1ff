import type { Settings } from '../settings/types';
import { teamFor } from './team-for';
import type { Place, Teams } from './types';
import { withPolicy } from './with-policy';

/** Which team's rules count. */
export interface ChosenTeam {
  /** A rule set of ours or a pack. */
  readonly id: string;
  /** By whom: the agent, a team rule, or nobody. */
  readonly by: 'agent' | 'rule' | 'default';
}

/** The team that counts in a place: the agent's choice, else what the first fitting rule says, else the organisation's or the standard one. */
export function chooseTeam(settings: Settings, { rules, policy }: Teams, place: Place | null): ChosenTeam {
  const { team } = withPolicy(settings, policy);
  if (team !== null) return { id: team, by: 'agent' };
  const ruled = place && teamFor(rules, place);
  return ruled ? { id: ruled, by: 'rule' } : { id: policy.team ?? 'default', by: 'default' };
}

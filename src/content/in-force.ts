import { checkSettingsFrom } from '../check-settings';
import type { CheckSettings } from '../engine/types';
import type { GuardFrom } from '../packs/schema';
import { ruleset } from '../ruleset';
import type { SendGuard, Settings } from '../settings/types';
import { chooseTeam, type ChosenTeam } from '../teams/choose';
import { ruleLock } from '../teams/locks';
import { sendGuardOf } from '../teams/send-guard';
import { teamOf, type Team } from '../teams/team';
import type { Place, Teams } from '../teams/types';
import { withPolicy } from '../teams/with-policy';

/** What a reply is checked with, and on whose word. */
export interface InForce {
  readonly team: Team;
  readonly by: ChosenTeam['by'];
  readonly check: CheckSettings;
  readonly sendGuard: SendGuard;
  /** The lowest severity that is asked about before Send. */
  readonly sendGuardFrom: GuardFrom;
  /** Whether the agent's own word on a rule counts for nothing. */
  isLocked(rule: string): boolean;
}

/** Puts together what is in force in a place; the same object as before where nothing changed. */
export function createInForce(): (place: Place, settings: Settings, teams: Teams) => InForce {
  let last: { readonly settings: Settings; readonly teams: Teams; readonly now: InForce } | undefined;
  return (place, settings, teams) => {
    const { id, by } = chooseTeam(settings, teams, place);
    const team = teamOf(id, teams);
    if (last?.settings === settings && last.teams === teams && last.now.team === team && last.now.by === by) return last.now;
    const { policy } = teams;
    const now: InForce = {
      team,
      by,
      check: checkSettingsFrom(withPolicy(settings, policy), ruleset.rules, team),
      sendGuard: sendGuardOf(settings, team, policy),
      sendGuardFrom: team.choices?.sendGuardFrom ?? 'warning',
      isLocked: (rule) => ruleLock(rule, team, policy) !== null,
    };
    last = { settings, teams, now };
    return now;
  };
}

import { checkSettingsFrom } from '../check-settings';
import { check } from '../engine/check';
import { SEVERITIES, type CheckResult, type CheckSettings, type Severity } from '../engine/types';
import { ruleset } from '../ruleset';
import { DEFAULTS } from '../settings/types';
import { teamOf } from '../teams/team';
import type { Teams } from '../teams/types';
import type { Macro, MacroRow } from './types';

/** What macros are checked with: the team's rules, without anybody's own switches. */
export const settingsForTeam = (team: string, teams: Teams): CheckSettings =>
  checkSettingsFrom(DEFAULTS, ruleset.rules, teamOf(team, teams));

/** Checks a macro as a reply to nobody yet: what asks for a customer's words finds nothing. */
export const checkMacro = ({ text }: Pick<Macro, 'text'>, settings: CheckSettings): CheckResult =>
  check({ text, customer: [] }, ruleset, settings);

/** A macro's row in the table. */
export function rowOf(index: number, { title }: Macro, { problems, language }: CheckResult): MacroRow {
  const counts = Object.fromEntries(SEVERITIES.map((level) => [level, problems.filter(({ severity }) => severity === level).length]));
  const strongest = SEVERITIES.find((level) => counts[level]);
  const first = problems.find(({ severity }) => severity === strongest);
  return {
    index,
    title,
    counts: counts as Record<Severity, number>,
    first: first ? { rule: first.rule, title: first.title, text: first.text } : null,
    language,
  };
}

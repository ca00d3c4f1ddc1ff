import { fitsHost } from '../fits-host';
import { BASES } from '../packs/bases';
import { didYouMean, orMeant } from '../packs/closest';
import { packMeant } from '../packs/pack-meant';
import { shown, type FieldPath } from '../packs/source';
import type { PolicyProblem } from './policy-problem';
import { isSame } from './team-for';
import { CONDITIONS, type Condition, type Policy, type StoredPack, type TeamRule } from './types';

/**
 * What of a policy holds as it was written and still cannot do what was meant: it refers to nothing, contradicts itself, or is locked and not
 * set. Places in its lists are those of `policy`, where what was not valid is gone. `packs` are all that count beside it, `adapters` the ids
 * of what a page can be read by.
 */
export function policyDoubts(policy: Policy, packs: readonly StoredPack[], adapters: readonly string[]): readonly PolicyProblem[] {
  const doubts: PolicyProblem[] = [];
  const doubt = (path: FieldPath, message: string): void => void doubts.push({ path, message });
  const ids = packs.map(({ pack }) => pack.id);
  const teams = [...BASES, ...ids];
  const checkTeam = (team: string, path: FieldPath): void => {
    if (!teams.includes(team))
      doubt(path, `there is no pack “${shown(team)}” here, so the standard rules stand in${orMeant(packMeant(team, ids))}`);
  };
  if (policy.team !== null) checkTeam(policy.team, ['team']);
  policy.teamRules.forEach((rule, i) => {
    const at = (name: string): FieldPath => ['teamRules', i, name];
    checkTeam(rule.team, at('team'));
    const { host, path, helpdesk } = rule;
    if (host !== undefined) {
      const why = neverAt(host, policy);
      if (why) doubt(at('host'), why);
    }
    if (path !== undefined && !path.startsWith('/'))
      doubt(at('path'), `“${shown(path)}” never fits: what follows the host begins with “/”`);
    if (helpdesk !== undefined && !adapters.some((id) => isSame(id, helpdesk)))
      doubt(at('helpdesk'), `there is no adapter “${shown(helpdesk)}”${didYouMean(helpdesk, adapters)}`);
    const before = policy.teamRules.slice(0, i).find((one) => one.team !== rule.team && covers(one, rule));
    if (before)
      doubt(
        ['teamRules', i],
        `the one for “${shown(rule.team)}” is never reached: one for “${shown(before.team)}” before it fits wherever it does`,
      );
  });
  policy.hosts.offer.forEach((host, i) => {
    const why = neverAt(host, policy);
    if (why) doubt(['hosts', 'offer', i], why);
  });
  doubtLocks(policy, packs, doubt);
  return doubts;
}

/** What agents cannot change and nobody has set, and packs that nobody can get at. */
function doubtLocks(policy: Policy, packs: readonly StoredPack[], doubt: (path: FieldPath, message: string) => void): void {
  const at = (name: Policy['locked'][number]): FieldPath => ['locked', policy.locked.indexOf(name)];
  const isLocked = (name: Policy['locked'][number]): boolean => policy.locked.includes(name);
  if (isLocked('team')) {
    if (policy.team === null && policy.teamRules.length === 0)
      doubt(at('team'), '“team” is locked and not set, so everybody has the standard rules; if that is meant, set it to “default”');
    const used = new Set([policy.team, ...policy.teamRules.map(({ team }) => team), ...packs.map(({ pack }) => pack.extends)]);
    for (const { pack, from } of packs)
      if (from === 'organisation' && !used.has(pack.id))
        doubt(['packs'], `nobody gets “${pack.id}”: agents cannot choose a team, and neither “team” nor a team rule names it`);
  }
  if (isLocked('sendGuard') && policy.sendGuard === null && !packs.some(({ pack }) => pack.sendGuard))
    doubt(at('sendGuard'), '“sendGuard” is locked and not set, so nothing happens before Send; if that is meant, set it to “off”');
  if (isLocked('voice') && !packs.some(({ pack: { voice, pilot } }) => !pilot && (voice.tone ?? voice.speaker)))
    doubt(at('voice'), '“voice” is locked and not set, so everybody’s rewrites sound plain and speak as the draft does; a pack sets it');
  if (isLocked('insights') && policy.insights === null)
    doubt(at('insights'), '“insights” is locked and not set, so everybody’s numbers are counted; if that is meant, set it to true');
}

/** Why a host pattern can never have a reply checked, or undefined. */
function neverAt(pattern: string, { hosts }: Policy): string | undefined {
  const host = bare(pattern);
  const written = hostOf(`https://${host}`);
  if (written === null) return `“${shown(pattern)}” never fits: no address can have this host`;
  if (written !== host) return `“${shown(pattern)}” never fits: in an address it is “${written}”`;
  const forbidden = hosts.forbid.find((forbid) => coversHost(forbid, pattern));
  return forbidden && `Replywell stays off on “${shown(pattern)}”, by “${shown(forbidden)}” in hosts.forbid`;
}

/** The host of an address as browsers write it, or null where it is no address. */
function hostOf(address: string): string | null {
  try {
    return new URL(address).hostname;
  } catch {
    return null;
  }
}

/** Whether a rule fits wherever another one does. */
const covers = (wide: TeamRule, narrow: TeamRule): boolean =>
  CONDITIONS.every((name) => wide[name] === undefined || (narrow[name] !== undefined && isWithin(name, wide[name], narrow[name])));

function isWithin(name: Condition, wide: string, narrow: string): boolean {
  if (name === 'host') return coversHost(wide, narrow);
  return name === 'path' ? narrow.startsWith(wide) : isSame(wide, narrow);
}

const coversHost = (wide: string, narrow: string): boolean =>
  (wide.startsWith('*.') || !narrow.startsWith('*.')) && fitsHost(wide, bare(narrow));

const bare = (pattern: string): string => pattern.replace(/^\*\./, '');

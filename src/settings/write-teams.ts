import browser from 'webextension-polyfill';
import { readJsonPack } from '../packs/read-source';
import type { Pack } from '../packs/schema';
import { errorLine } from '../packs/source';
import { problemLine } from '../teams/policy-problem';
import { readPolicy, readTeamRules } from '../teams/read-policy';
import { PACK, POLICY, POLICY_PACK, POLICY_PROBLEMS, TEAM_RULES, teamsIn } from '../teams/stored';
import type { TeamRule } from '../teams/types';
import type { Stored } from './fields';
import { inTurn } from './in-turn';

/** Stores a pack, in the place of one of the same id. For the background only. Rejects, with a line that names the field, where it is none. */
export function writePack(given: Pack): Promise<void> {
  return inTurn(async () => {
    const { local } = browser.storage;
    const { packs } = teamsIn(await local.get());
    const { pack, errors } = readJsonPack(
      JSON.stringify(given),
      packs.map((stored) => stored.pack),
    );
    if (!pack) throw new TypeError(errors[0] ? errorLine(errors[0]) : 'it is no pack');
    await local.set({ [PACK + pack.id]: pack });
  });
}

/** Forgets a pack, whether or not it can be read. For the background only. */
export function removePack(id: string): Promise<void> {
  return inTurn(() => browser.storage.local.remove(PACK + id));
}

/** Stores the agent's team rules, in their order. For the background only. Rejects where one is not valid: the old ones are kept. */
export function writeTeamRules(given: readonly TeamRule[]): Promise<void> {
  return inTurn(async () => {
    const problems: string[] = [];
    const rules = readTeamRules(given, [TEAM_RULES], (path, message) => problems.push(`${path.join('.')}: ${message}`));
    if (problems[0]) throw new TypeError(problems[0]);
    await browser.storage.local.set({ [TEAM_RULES]: rules });
  });
}

/**
 * Keeps a copy of what the organisation has set, as far as it is valid, where pages and tabs can read it at once. For the background only.
 * Rejects when local storage does.
 */
export function mirrorPolicy(): Promise<void> {
  return inTurn(async () => {
    const { local } = browser.storage;
    const [managed, before] = await Promise.all([readManaged(), local.get()]);
    const { policy, packs, problems } = readPolicy(managed);
    const now: Record<string, unknown> = Object.keys(managed).length
      ? {
          [POLICY]: policy,
          [POLICY_PROBLEMS]: problems.map(problemLine),
          ...Object.fromEntries(packs.map((pack) => [POLICY_PACK + pack.id, pack])),
        }
      : {};
    const isOurs = (key: string): boolean => key === POLICY || key === POLICY_PROBLEMS || key.startsWith(POLICY_PACK);
    const changed = Object.entries(now).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]));
    if (changed.length) await local.set(Object.fromEntries(changed));
    const gone = Object.keys(before).filter((key) => isOurs(key) && !(key in now));
    if (gone.length) await local.remove(gone);
  });
}

/** Firefox rejects where there is no policy, Chromium yields nothing. */
async function readManaged(): Promise<Stored> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

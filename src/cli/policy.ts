import { adapterIds } from '../helpdesks/adapter-ids';
import { BASES } from '../packs/bases';
import { chainOf } from '../packs/chain';
import { resolvePack } from '../packs/resolve';
import type { Pack } from '../packs/schema';
import type { FieldPath } from '../packs/source';
import { testPack } from '../packs/test-pack';
import { ruleset } from '../ruleset';
import { DEFAULTS } from '../settings/types';
import { policyDoubts } from '../teams/policy-doubts';
import { problemLine, type PolicyProblem } from '../teams/policy-problem';
import { readPolicy } from '../teams/read-policy';
import { sendGuardOf } from '../teams/send-guard';
import { CONDITIONS, type Policy } from '../teams/types';
import { throughSchema } from './chrome-schema';
import { print, readText, UsageError } from './files';
import { readPolicyFile } from './policy-file';

/**
 * Checks an organisation's policy files before they are rolled out: prints what in them does not do what was meant, and what will be in
 * force. `id` is the extension's, where it is not ours. Resolves to 0 when all holds, 1 when something does not. Rejects with a UsageError.
 */
export async function runPolicy(files: readonly string[], id?: string): Promise<number> {
  if (!files.length) throw new UsageError('policy needs a file: replywell policy FILE ...');
  let code = 0;
  for (const file of files) {
    const { problems, report } = checked(file, await readText(file), id);
    if (problems) code = 1;
    await print(report);
  }
  return code;
}

function checked(file: string, text: string, id: string | undefined): { readonly problems: number; readonly report: string } {
  const found = fileOf(file, text, id);
  const around: PolicyProblem[] = [];
  const managed =
    found.browser === 'Chrome' ? throughSchema(found.managed, (path, message) => void around.push({ path, message })) : found.managed;
  const { policy, packs, problems, places } = readPolicy(managed);
  const stored = packs.map((pack) => ({ pack, from: 'organisation' as const }));
  const inside = [
    ...around,
    ...problems,
    ...[...policyDoubts(policy, stored, adapterIds), ...failedTests(packs)].map(({ path, message }) => ({
      path: asGiven(path, places),
      message,
    })),
  ];
  const all = [...found.problems, ...inside.map((problem) => ({ ...problem, line: found.lineOf(problem.path) }))];
  const lines = all.sort((a, b) => a.line - b.line).map((problem) => `  line ${problem.line}, ${problemLine(problem)}`);
  const count = all.length === 1 ? '1 thing to look at' : all.length ? `${all.length} things to look at` : 'nothing to look at';
  return {
    problems: all.length,
    report: [
      `${file}: ${found.browser}, ${found.where}: ${count}`,
      ...lines,
      found.problems.length ? 'In force once it stands where the browser looks:' : all.length ? 'In force all the same:' : 'In force:',
      ...inForce(policy, packs).map((line) => `  ${line}`),
    ].join('\n'),
  };
}

/** Where an entry of one of a policy's lists stood before what was not valid was left out. */
function asGiven(path: FieldPath, places: Readonly<Record<string, readonly number[]>>): FieldPath {
  const at = path.findIndex((step) => typeof step === 'number');
  const given = places[path.slice(0, at).join('.')]?.[path[at] as number];
  return given === undefined ? path : path.with(at, given);
}

function fileOf(file: string, text: string, id: string | undefined) {
  try {
    return readPolicyFile(text, id);
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${file} cannot be used: ${error.message}`) : error;
  }
}

/** The tests that packs carry and that fail: what is in force would not be what they say. */
function failedTests(packs: readonly Pack[]): readonly PolicyProblem[] {
  return packs.flatMap((pack, i) =>
    testPack(pack, packs, ruleset)
      .filter(({ passed }) => !passed)
      .map(({ message }) => ({ path: ['packs', i], message: `a test fails: ${message}` })),
  );
}

/** What a policy does, a line each. */
function inForce(policy: Policy, packs: readonly Pack[]): readonly string[] {
  const { team, teamRules, sendGuard, insights, locked, hosts } = policy;
  const unless = (name: Policy['locked'][number]): string => (locked.includes(name) ? ', for everybody' : ', until an agent chooses');
  const lines = packs.flatMap((pack) => packLines(pack, packs));
  const named = (id: string): string =>
    [...BASES, ...packs.map((pack) => pack.id)].includes(id) ? id : `default, because “${id}” is not here`;
  for (const rule of teamRules) {
    const where = CONDITIONS.flatMap((name) => (rule[name] === undefined ? [] : [`${name} ${rule[name]}`]));
    lines.push(`team where ${where.join(', ')}: ${named(rule.team)}${unless('team')}`);
  }
  if (team !== null || teamRules.length || locked.includes('team'))
    lines.push(`team ${teamRules.length ? 'everywhere else' : 'everywhere'}: ${named(team ?? 'default')}${unless('team')}`);
  if (sendGuard !== null) lines.push(`before Send: ${sendGuard}${unless('sendGuard')}`);
  for (const pack of packs) {
    const choices = resolvePack(pack, packs);
    const guard = sendGuardOf(DEFAULTS, { choices }, policy);
    const isFixed = locked.includes('sendGuard') || choices.sendGuardLocked;
    const only = guard === 'ask' && choices.sendGuardFrom === 'error' ? ', about strong problems only' : '';
    if (choices.sendGuard && (guard !== sendGuard || only))
      lines.push(`before Send, with the team ${pack.id}: ${guard}${only}${isFixed ? ', for everybody' : unless('sendGuard')}`);
  }
  if (insights !== null) lines.push(`how often rules fire: ${insights ? 'counted' : 'not counted'}${unless('insights')}`);
  if (locked.length) lines.push(`only you can change: ${locked.join(', ')}`);
  if (hosts.offer.length) lines.push(`offered hosts: ${hosts.offer.join(', ')}`);
  if (hosts.forbid.length) lines.push(`stays off on: ${hosts.forbid.join(', ')}`);
  return lines.length ? lines : ['nothing: agents have all choices'];
}

function packLines(pack: Pack, packs: readonly Pack[]): string[] {
  const { base, packs: chain } = chainOf(pack, packs);
  const under = [base, ...chain.slice(0, -1).map(({ id }) => id)].join(', ');
  const { locked } = resolvePack(pack, packs);
  return [
    `pack ${pack.id}: ${pack.name} ${pack.version}, on top of ${under}${pack.pilot ? ', on trial' : ''}`,
    ...(locked.size ? [`pack ${pack.id} locks ${[...locked].join(', ')}`] : []),
  ];
}

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkSettingsFrom } from '../../../src/check-settings';
import { check } from '../../../src/engine/check';
import { CATEGORIES, SEVERITIES } from '../../../src/engine/types';
import { rules } from '../../../src/rules';
import { ruleset } from '../../../src/ruleset';
import { settingsIn, SYNCED, unsyncedKey } from '../../../src/settings/fields';
import { migrate, VERSION, versionOf } from '../../../src/settings/migrations';
import { applyPatch } from '../../../src/settings/patch';
import type { SettingsPatch } from '../../../src/settings/types';
import { chooseTeam } from '../../../src/teams/choose';
import { problemLine } from '../../../src/teams/policy-problem';
import { readPolicy } from '../../../src/teams/read-policy';
import { sendGuardOf } from '../../../src/teams/send-guard';
import { PACK, POLICY, POLICY_PACK, TEAM_RULES, teamsIn } from '../../../src/teams/stored';
import { teamOf } from '../../../src/teams/team';
import { LOCKABLE } from '../../../src/teams/types';
import { withPolicy } from '../../../src/teams/with-policy';
import { PACKS } from '../packs';
import { target } from '../target';
import { shortText } from '../texts';
import { anything, record, roughly } from '../values';

const IDS = rules.slice(0, 8).map(({ meta }) => meta.id);
const WORDS = [
  ...IDS,
  ...CATEGORIES,
  ...SEVERITIES,
  'on',
  'off',
  'hint',
  'ask',
  'plain',
  'warm',
  'we',
  'strict',
  'team',
  'pilot',
  'strict-team',
  'help.acme.com',
  '*.acme.com',
];

const choices = {
  team: fc.constantFrom('strict', 'default', 'team', 'strict-team', 'gone', null),
  categories: record(fc.constantFrom(...CATEGORIES), fc.boolean(), 3),
  rules: record(fc.constantFrom(...IDS), fc.constantFrom('on', 'off', ...SEVERITIES), 3),
  voice: roughly({ tone: fc.constantFrom('plain', 'warm'), speaker: fc.constantFrom('I', 'we', 'draft') }, WORDS),
  sendGuard: fc.constantFrom('off', 'hint', 'ask', null),
  insights: fc.constantFrom(true, false, null),
  reminders: fc.constantFrom(true, false, null),
  sites: record(shortText, fc.boolean(), 3),
  marks: record(shortText, fc.constantFrom('top-left', 'hidden', null), 3),
};
const stored = roughly(
  {
    ...choices,
    version: fc.constantFrom(1, 2, 3, '2', 0, -1, 1.5, 1e9),
    dismissed: fc.array(shortText, { maxLength: 4 }),
    ...Object.fromEntries(
      SYNCED.map((field) => [unsyncedKey(field), record(fc.constant('value'), choices[field] as fc.Arbitrary<unknown>, 1)]),
    ),
  },
  WORDS,
);
const patch = roughly({ ...choices, dismissed: fc.oneof(record(fc.constantFrom('add', 'remove'), shortText, 2)) }, WORDS);

const host = fc.oneof(fc.constantFrom('help.acme.com', '*.acme.com', '*', '.com', 'a..b', 'https://a.b/', 'ä.de'), shortText);
const teamRule = roughly({ team: fc.constantFrom('team', 'strict'), host, path: shortText, tag: shortText, group: shortText }, WORDS);
const PACK_TEXTS = PACKS.map((pack) => JSON.stringify(pack));
const pack = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...PACKS, ...PACK_TEXTS) },
  anything(['id', 'name', 'version', 'phrases', 'team'], 2),
);
const policy = roughly(
  {
    packs: fc.array(pack, { maxLength: 4 }),
    teamRules: fc.array(teamRule, { maxLength: 3 }),
    team: choices.team,
    sendGuard: choices.sendGuard,
    insights: fc.boolean(),
    locked: fc.array(fc.constantFrom(...LOCKABLE), { maxLength: 3 }),
    hosts: roughly({ offer: fc.array(host, { maxLength: 3 }), forbid: fc.array(host, { maxLength: 3 }) }, WORDS),
  },
  WORDS,
);
/** Local storage, with a pack of which any field may be damaged. */
const local = fc
  .tuple(
    roughly(
      {
        [POLICY]: policy,
        [TEAM_RULES]: fc.array(teamRule, { maxLength: 3 }),
        [`${PACK}team`]: pack,
        [`${PACK}pilot`]: pack,
        [`${POLICY_PACK}strict-team`]: pack,
        [PACK]: pack,
      },
      WORDS,
    ),
    fc.tuple(
      fc.nat(PACKS.length - 1),
      fc.constantFrom('phrases', 'terms', 'required', 'voice', 'extends', 'rules', 'name'),
      anything(WORDS, 3),
    ),
  )
  .map(([fields, [index, field, damage]]) => {
    const own = PACKS[index] ?? PACKS[0];
    return { [PACK + (own?.id ?? '')]: { ...own, [field]: damage }, ...fields };
  });

export const settings = [
  target('settings', 16, fc.tuple(stored, stored, patch), ([synced, own, change], time) => {
    const size = JSON.stringify([synced, own]).length;
    const [first, second] = time('migrate', size, () => [migrate(synced), migrate(own)] as const);
    assert.ok(versionOf(first) >= VERSION || first === synced, 'an old form');
    assert.deepEqual(migrate(first), first, 'migrated twice');
    const read = time('settingsIn', size, () => settingsIn(first, second));
    assert.deepEqual(settingsIn({ ...read }, { dismissed: read.dismissed }), read, 'settings that read otherwise when stored');
    const by = checkSettingsFrom(read, rules);
    assert.ok(
      [...by.severities.values()].every((level) => SEVERITIES.includes(level)),
      'a severity that is none',
    );
    const patched = applyPatch(read, change as SettingsPatch);
    settingsIn(patched as unknown as Record<string, unknown>, { dismissed: patched.dismissed });
  }),
  target('teams', 5, fc.tuple(local, stored), ([kept, chosen], time) => {
    const size = JSON.stringify(kept).length;
    const teams = time('teamsIn', size, () => teamsIn(kept));
    const choice = settingsIn(chosen, {});
    const place = { host: 'help.acme.com', path: '/a', helpdesk: 'zendesk', group: null, brand: null, tags: ['a'] };
    const { id } = chooseTeam(choice, teams, place);
    for (const one of [id, ...teams.packs.map((own) => own.pack.id)]) {
      const team = time('teamOf', size, () => teamOf(one, teamsIn(kept)));
      const by = checkSettingsFrom(withPolicy(choice, teams.policy), rules, team);
      assert.ok(['off', 'hint', 'ask'].includes(sendGuardOf(choice, team, teams.policy)), 'no send guard');
      check({ text: 'You failed to call us back as soon as possible.', customer: ['It broke.'] }, ruleset, by);
    }
  }),
  target('policy', 5, policy, (given, time) => {
    const size = JSON.stringify(given).length;
    const { policy: read, packs, problems } = time('readPolicy', size, () => readPolicy(given));
    assert.ok(
      problems.every((problem) => !/\n/.test(problemLine(problem))),
      'a problem over several lines',
    );
    assert.equal(new Set(packs.map(({ id }) => id)).size, packs.length, 'a pack twice');
    // What pages read of it is what the background has read.
    const mirrored = JSON.parse(
      JSON.stringify({ [POLICY]: read, ...Object.fromEntries(packs.map((one) => [POLICY_PACK + one.id, one])) }),
    ) as Record<string, unknown>;
    const teams = teamsIn(mirrored);
    assert.deepEqual(teams.policy, JSON.parse(JSON.stringify(read)), 'a policy that reads otherwise when stored');
    assert.deepEqual([teams.packs.length, teams.damaged], [packs.length, []], 'packs of a policy are damaged');
  }),
];

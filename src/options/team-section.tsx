import { checkSettingsFrom } from '../check-settings';
import { BASES } from '../packs/bases';
import { chooseTeam } from '../teams/choose';
import { lockOf, type Lock } from '../teams/locks';
import { sendGuardOf } from '../teams/send-guard';
import { teamOf } from '../teams/team';
import { withPolicy } from '../teams/with-policy';
import type { MessageKey } from '../ui/i18n';
import { t } from '../ui/i18n';
import { lockWords, TEAM_KEYS } from '../ui/words';
import { SEND_GUARD_KEYS, SPEAKER_KEYS, TONE_KEYS } from './choices';
import { PackPart } from './pack-part';
import { Section } from './section';
import type { OptionsProps } from './store';
import { TeamRules } from './team-rules';

type Choice<Id> = readonly [id: Id, name: MessageKey, hint: MessageKey];
/** The same in words. */
type Worded<Id> = readonly [id: Id, name: string, hint: string];

const TEAM_HINTS = { default: 'teamDefaultHint', strict: 'teamStrictHint', relaxed: 'teamRelaxedHint' } as const;
const TONES = inOrder(TONE_KEYS);
const SPEAKERS = inOrder(SPEAKER_KEYS);
const SEND_GUARDS = inOrder(SEND_GUARD_KEYS);

/** Which set of rules the agent starts from, how rewrites sound, and what happens before a reply is sent. */
export function TeamSection(props: OptionsProps) {
  const { store, actions } = props;
  const teams = store.teams.value;
  const { policy, packs, rules } = teams;
  const settings = withPolicy(store.settings.value, policy);
  const unchosen = chooseTeam({ ...settings, team: null }, teams, null).id;
  const team = teamOf(chooseTeam(settings, teams, null).id, teams);
  const voice = checkSettingsFrom(settings, [], team).voice;
  const named: readonly Worded<string>[] = [
    ...(rules.length ? [['', t('teamAutomatic'), ''] as const] : []),
    ...BASES.map((base) => [base, t(TEAM_KEYS[base]), t(TEAM_HINTS[base])] as const),
    ...packs.map(({ pack }) => [pack.id, pack.name, pack.description ?? ''] as const),
  ];
  return (
    <Section id="teams" title={t('teams')}>
      <Choices
        name="team"
        legend={t('teamsIntro')}
        choices={named}
        chosen={settings.team ?? (rules.length ? '' : unchosen)}
        lock={lockOf('team', team, policy)}
        onChoose={(id) => actions.patch({ team: id === '' || (!rules.length && id === unchosen) ? null : id })}
      />
      <Choices
        name="tone"
        legend={t('voiceTone')}
        choices={inWords(TONES)}
        chosen={voice.tone}
        lock={lockOf('voice', team, policy)}
        onChoose={(tone) => actions.patch({ voice: { tone } })}
      />
      <Choices
        name="speaker"
        legend={t('voiceSpeaker')}
        choices={inWords(SPEAKERS)}
        chosen={voice.speaker}
        lock={lockOf('voice', team, policy)}
        onChoose={(speaker) => actions.patch({ voice: { speaker } })}
      />
      <Choices
        name="send-guard"
        legend={t('sendGuard')}
        choices={inWords(SEND_GUARDS)}
        chosen={sendGuardOf(settings, team, policy)}
        lock={lockOf('sendGuard', team, policy)}
        onChoose={(id) => actions.patch({ sendGuard: id })}
      />
      <PackPart {...props} />
      <TeamRules {...props} />
    </Section>
  );
}

function inOrder<Id extends string>(keys: Readonly<Record<Id, readonly [name: MessageKey, hint: MessageKey]>>): readonly Choice<Id>[] {
  return (Object.keys(keys) as Id[]).map((id) => [id, ...keys[id]]);
}

const inWords = <Id extends string>(choices: readonly Choice<Id>[]): readonly Worded<Id>[] =>
  choices.map(([id, name, hint]) => [id, t(name), t(hint)]);

interface ChoicesProps<Id> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Worded<Id>[];
  readonly chosen: NoInfer<Id>;
  readonly lock: Lock;
  onChoose(id: Id): void;
}

function Choices<Id extends string>({ name, legend, choices, chosen, lock, onChoose }: ChoicesProps<Id>) {
  return (
    <fieldset disabled={lock !== null}>
      <legend>{legend}</legend>
      {lock && <p class="lock muted">{lockWords(lock)}</p>}
      {choices.map(([id, title, hint]) => (
        <label key={id} class="choice">
          <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
          <span>
            <strong>{title}</strong> <span class="muted">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

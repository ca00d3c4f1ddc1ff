import type { Speaker, Tone } from '../engine/types';
import type { BuiltInTeam, SendGuard } from '../settings';
import type { MessageKey } from '../ui/i18n';
import { t } from '../ui/i18n';
import { Section } from './section';
import type { OptionsProps } from './store';

type Choice<Id> = readonly [id: Id, name: MessageKey, hint: MessageKey];

const TEAMS: readonly Choice<BuiltInTeam>[] = [
  ['default', 'teamDefault', 'teamDefaultHint'],
  ['strict', 'teamStrict', 'teamStrictHint'],
  ['relaxed', 'teamRelaxed', 'teamRelaxedHint'],
];
const TONES: readonly Choice<Tone>[] = [
  ['plain', 'tonePlain', 'tonePlainHint'],
  ['warm', 'toneWarm', 'toneWarmHint'],
  ['formal', 'toneFormal', 'toneFormalHint'],
];
const SPEAKERS: readonly Choice<Speaker>[] = [
  ['draft', 'speakerDraft', 'speakerDraftHint'],
  ['I', 'speakerI', 'speakerIHint'],
  ['we', 'speakerWe', 'speakerWeHint'],
];
const SEND_GUARDS: readonly Choice<SendGuard>[] = [
  ['off', 'sendGuardOff', 'sendGuardOffHint'],
  ['hint', 'sendGuardHint', 'sendGuardHintHint'],
  ['ask', 'sendGuardAsk', 'sendGuardAskHint'],
];

/** Which set of rules the agent starts from, how rewrites sound, and what happens before a reply is sent. */
export function TeamSection({ store, actions }: OptionsProps) {
  const { team, voice, sendGuard } = store.settings.value;
  return (
    <Section id="teams" title={t('teams')}>
      <Choices name="team" legend={t('teamsIntro')} choices={TEAMS} chosen={team} onChoose={(id) => actions.patch({ team: id })} />
      <Choices
        name="tone"
        legend={t('voiceTone')}
        choices={TONES}
        chosen={voice.tone}
        onChoose={(tone) => actions.patch({ voice: { tone } })}
      />
      <Choices
        name="speaker"
        legend={t('voiceSpeaker')}
        choices={SPEAKERS}
        chosen={voice.speaker}
        onChoose={(speaker) => actions.patch({ voice: { speaker } })}
      />
      <Choices
        name="send-guard"
        legend={t('sendGuard')}
        choices={SEND_GUARDS}
        chosen={sendGuard}
        onChoose={(id) => actions.patch({ sendGuard: id })}
      />
    </Section>
  );
}

interface ChoicesProps<Id> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: Id;
  onChoose(id: Id): void;
}

function Choices<Id extends string>({ name, legend, choices, chosen, onChoose }: ChoicesProps<Id>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(([id, title, hint]) => (
        <label key={id} class="choice">
          <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
          <span>
            <strong>{t(title)}</strong> <span class="muted">{t(hint)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

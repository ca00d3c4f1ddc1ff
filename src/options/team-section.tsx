import type { BuiltInTeam } from '../settings';
import type { MessageKey } from '../ui/i18n';
import { t } from '../ui/i18n';
import { Section } from './section';
import type { OptionsProps } from './store';

const TEAMS: readonly (readonly [id: BuiltInTeam, name: MessageKey, hint: MessageKey])[] = [
  ['default', 'teamDefault', 'teamDefaultHint'],
  ['strict', 'teamStrict', 'teamStrictHint'],
  ['relaxed', 'teamRelaxed', 'teamRelaxedHint'],
];

/** Which set of rules the agent starts from. */
export function TeamSection({ store, actions }: OptionsProps) {
  const { team } = store.settings.value;
  return (
    <Section id="teams" title={t('teams')}>
      <fieldset>
        <legend>{t('teamsIntro')}</legend>
        {TEAMS.map(([id, name, hint]) => (
          <label key={id} class="choice">
            <input type="radio" name="team" checked={team === id} onChange={() => actions.patch({ team: id })} />
            <span>
              <strong>{t(name)}</strong> <span class="muted">{t(hint)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}

import { useId } from 'preact/hooks';
import { chooseTeam } from '../teams/choose';
import { lockOf } from '../teams/locks';
import { withPolicy } from '../teams/with-policy';
import { t } from '../ui/i18n';
import { lockWords, TEAM_KEYS, teamName } from '../ui/words';
import type { PopupProps } from './store';
import { teamInForce } from './team-in-force';

/** The value of the choice that leaves it to the team rules. */
const AUTOMATIC = '';

/** Whose rules count: the agent's choice, and what has been chosen where it was left to the ticket. */
export function TeamChoice({ store, actions }: PopupProps) {
  const id = useId();
  const teams = store.teams.value;
  const { packs, rules, policy } = teams;
  const settings = store.settings.value;
  const { team, by } = teamInForce(store);
  const own = withPolicy(settings, policy).team;
  const lock = lockOf('team', team, policy);
  const unchosen = chooseTeam({ ...settings, team: null }, teams, null).id;
  const ids = [...Object.keys(TEAM_KEYS), ...packs.map(({ pack }) => pack.id)];
  const chosen = own ?? (rules.length ? AUTOMATIC : unchosen);
  // What was chosen once may be gone.
  const all = chosen === AUTOMATIC || ids.includes(chosen) ? ids : [...ids, chosen];
  const choose = (value: string): void =>
    actions.patch({ team: value === AUTOMATIC || (!rules.length && value === unchosen) ? null : value });

  const said = [
    ...(by === 'rule' ? [t('teamByTicket', teamName(team))] : []),
    ...(team.problem ? [t(team.problem === 'gone' ? 'teamGone' : 'teamDamaged', teamName(team))] : []),
    ...(lock ? [lockWords(lock)] : []),
  ];
  return (
    <>
      <label class="team">
        <span>{t('team')}</span>
        <select
          value={chosen}
          disabled={lock !== null}
          aria-describedby={said.length ? id : undefined}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {rules.length > 0 && <option value={AUTOMATIC}>{t('teamAutomatic')}</option>}
          {all.map((each) => (
            <option key={each} value={each}>
              {teamName({ id: each, name: packs.find(({ pack }) => pack.id === each)?.pack.name ?? null })}
            </option>
          ))}
        </select>
      </label>
      {said.length > 0 && (
        <div id={id} class="team-note muted">
          {said.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </>
  );
}

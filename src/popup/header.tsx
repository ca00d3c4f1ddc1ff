import type { BuiltInTeam } from '../settings';
import type { MessageKey } from '../ui/i18n';
import { t } from '../ui/i18n';
import { Switch } from '../ui/switch';
import type { PopupProps } from './store';

const NAMES: Readonly<Record<BuiltInTeam, MessageKey>> = { default: 'teamDefault', strict: 'teamStrict', relaxed: 'teamRelaxed' };
const TEAMS = Object.keys(NAMES) as BuiltInTeam[];

/** Where we are, which rule set is used, and the switch for this site. */
export function Header({ store, actions }: PopupProps) {
  const page = store.page.value;
  const host = store.host.value;
  const { team, sites } = store.settings.value;
  return (
    <header>
      <h1>{page?.helpdesk ?? t('actionTitle')}</h1>
      {host !== null && page !== null && (
        <Switch
          label={t('onThisSite')}
          on={sites[host] !== false}
          onChange={(on) => actions.patch({ sites: { [host]: on ? null : false } })}
        />
      )}
      <label class="team">
        <span>{t('team')}</span>
        <select value={team} onChange={(event) => actions.patch({ team: TEAMS[event.currentTarget.selectedIndex] ?? 'default' })}>
          {TEAMS.map((id) => (
            <option key={id} value={id}>
              {t(NAMES[id])}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}

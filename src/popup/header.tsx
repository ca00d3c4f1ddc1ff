import { t } from '../ui/i18n';
import { Switch } from '../ui/switch';
import type { PopupProps } from './store';
import { TeamChoice } from './team-choice';

/** Where we are, whose rules are used, and the switch for this site. */
export function Header(props: PopupProps) {
  const { store, actions } = props;
  const page = store.page.value;
  const host = store.host.value;
  const { sites } = store.settings.value;
  const forbidden = page?.kind === 'silent' && page.reason === 'site-forbidden';
  return (
    <header>
      <h1>{page?.helpdesk ?? t('actionTitle')}</h1>
      {host !== null && page !== null && (
        <Switch
          label={t('onThisSite')}
          on={sites[host] !== false && !forbidden}
          disabled={forbidden}
          onChange={(on) => actions.patch({ sites: { [host]: on ? null : false } })}
        />
      )}
      <TeamChoice {...props} />
    </header>
  );
}

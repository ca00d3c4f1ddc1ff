import { HelpdeskList } from '../ui/helpdesk-list';
import { hostIn, originOf } from '../ui/hosts';
import { t } from '../ui/i18n';
import { Section } from './section';
import type { OptionsProps } from './store';

/** Where Replywell may read, and how to give and take that back. */
export function HelpdeskSection({ store, helpdesks, offered, actions }: OptionsProps) {
  const granted = store.granted.value;
  const names = new Map(offered.flatMap(({ name, hosts }) => hosts.map((host) => [originOf(host), name])));
  const sitesOff = Object.entries(store.settings.value.sites).flatMap(([host, on]) => (on === false ? [host] : []));
  return (
    <Section id="helpdesks" title={t('helpdesks')}>
      <p>{t('helpdesksIntro')}</p>
      <h3>{t('helpdesksAlways')}</h3>
      <ul class="offers">
        {helpdesks.map(({ id, name, hosts }) => (
          <li key={id}>
            <span>
              {name} <span class="muted">{hostIn(hosts[0] ?? '')}</span>
            </span>
          </li>
        ))}
      </ul>
      <h3>{t('helpdesksAllowed')}</h3>
      {granted.size === 0 && <p class="muted">{t('helpdesksNone')}</p>}
      <ul class="offers">
        {[...granted].map((origin) => (
          <li key={origin}>
            <span>
              {names.get(origin)} <span class={names.has(origin) ? 'muted' : ''}>{hostIn(origin)}</span>
            </span>
            <button type="button" class="plain" aria-label={t('takeBackName', hostIn(origin))} onClick={() => actions.takeBack(origin)}>
              {t('takeBack')}
            </button>
          </li>
        ))}
      </ul>
      {sitesOff.length > 0 && (
        <>
          <h3>{t('sitesOff')}</h3>
          <ul class="offers">
            {sitesOff.map((host) => (
              <li key={host}>
                <span>{host}</span>
                <button
                  type="button"
                  class="plain"
                  aria-label={t('switchOnAgainName', host)}
                  onClick={() => actions.patch({ sites: { [host]: null } })}
                >
                  {t('switchOnAgain')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('helpdesksMore')}</h3>
      <HelpdeskList offered={offered} granted={granted} allow={actions.allow} />
    </Section>
  );
}

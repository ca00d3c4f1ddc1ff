import type { Silence } from '../messages';
import type { MessageKey } from '../ui/i18n';
import { t } from '../ui/i18n';
import { LookedFor } from './looked-for';
import type { PopupProps } from './store';

const HINTS: Readonly<Record<Silence, MessageKey>> = {
  'no-reply-box': 'silentNoReplyBoxHint',
  'internal-note': 'silentInternalNoteHint',
  language: 'silentLanguageHint',
  'site-off': 'silentSiteOffHint',
  'site-forbidden': 'silentSiteForbiddenHint',
  'page-changed': 'silentPageChangedHint',
};

/** Why there is nothing to check, and what the agent can do about it. */
export function Silent(props: PopupProps) {
  const { store, actions } = props;
  const page = store.page.value;
  const away = store.away.value;
  const host = store.host.value;
  if (page?.kind === 'silent') {
    const isLost = page.reason === 'page-changed';
    return (
      <>
        <p class="hint">{t(HINTS[page.reason])}</p>
        {(isLost || (page.reason === 'no-reply-box' && page.helpdesk !== null)) && <LookedFor {...props} isLost={isLost} />}
      </>
    );
  }
  if (away === 'ask' && host !== null) {
    return (
      <div class="hint">
        <p>{t('awayAskHint', host)}</p>
        <button type="button" class="primary" onClick={actions.allow}>
          {t('awayAskButton')}
        </button>
      </div>
    );
  }
  if (away === 'reload') {
    return (
      <div class="hint">
        <p>{t('awayReloadHint')}</p>
        <button type="button" class="primary" onClick={actions.reload}>
          {t('awayReloadButton')}
        </button>
      </div>
    );
  }
  if (away !== null) return <p class="hint">{t(away === 'closed' ? 'awayClosedHint' : 'awayUnknownHint')}</p>;
  return null;
}

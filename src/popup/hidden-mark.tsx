import { t } from '../ui/i18n';
import type { PopupProps } from './store';

/** The way back for an agent who hid the mark on this site. */
export function HiddenMark({ store, actions }: PopupProps) {
  const host = store.host.value;
  if (host === null || store.settings.value.marks[host] !== 'hidden') return null;
  return (
    <p class="hidden-mark muted">
      {t('markHiddenHere')}
      <button type="button" class="quiet" onClick={() => actions.patch({ marks: { [host]: null } })}>
        {t('markShow')}
      </button>
    </p>
  );
}

import { useState } from 'preact/hooks';
import type { Kept } from '../promises/kept';
import { count, t } from '../ui/i18n';
import type { OptionsProps } from './store';
import { Switch } from '../ui/switch';
import { UndoNote } from './undo-note';

/** Whether reminders are offered, how many promises are kept, and the way to be rid of all at once; they can be put back for a while. */
export function PromisesDelete({ store, actions }: Pick<OptionsProps, 'store' | 'actions'>) {
  const kept = store.kept.value;
  const [deleted, setDeleted] = useState<readonly Kept[] | null>(null);
  return (
    <>
      <h3>{t('promises')}</h3>
      <Switch
        label={t('offerReminders')}
        on={store.settings.value.reminders ?? true}
        onChange={(on) => actions.patch({ reminders: on ? null : false })}
      />
      <p>{kept.length ? count('promisesKept', kept.length) : t('promisesNone')}</p>
      {kept.length > 0 && (
        <div>
          <button
            type="button"
            class="plain"
            onClick={() => {
              setDeleted(kept);
              actions.clearPromises();
            }}
          >
            {t('promisesDelete')}
          </button>
        </div>
      )}
      <UndoNote
        text={deleted && t('promisesDeleted')}
        onUndo={() => {
          actions.restorePromises(deleted ?? []);
          setDeleted(null);
        }}
        onOver={() => setDeleted(null)}
      />
    </>
  );
}

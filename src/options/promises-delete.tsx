import { useState } from 'preact/hooks';
import type { Kept } from '../promises/kept';
import { count, t } from '../ui/i18n';
import type { OptionsProps } from './store';
import { UndoNote } from './undo-note';

/** How many promises are kept, and the way to be rid of all at once; they can be put back for a while. */
export function PromisesDelete({ store, actions }: Pick<OptionsProps, 'store' | 'actions'>) {
  const kept = store.kept.value;
  const [deleted, setDeleted] = useState<readonly Kept[] | null>(null);
  return (
    <>
      <h3>{t('promises')}</h3>
      <p>{kept.length ? count('promisesKept', kept.length) : t('promisesNone')}</p>
      {kept.length > 0 && (
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

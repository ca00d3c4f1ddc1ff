import type { Offer } from '../messages';
import { dueWords } from '../promises/due-words';
import { t } from './i18n';

interface Props {
  readonly promises: readonly Offer[];
  onKeep(key: string): void;
  onLeave(): void;
}

/** What the reply that was just sent promises, each with a reminder to be had; no focus comes here by itself. */
export function PromisedToast({ promises, onKeep, onLeave }: Props) {
  return (
    <section class="promised" aria-label={t('youPromised')}>
      <div class="promised-head">
        <h2>{t('youPromised')}</h2>
        <button type="button" class="quiet" onClick={onLeave}>
          {t('notNow')}
        </button>
      </div>
      <PromisedList promises={promises} onKeep={onKeep} />
    </section>
  );
}

/** The promises of a reply that was sent, each with the button that keeps it. */
export function PromisedList({ promises, onKeep }: Omit<Props, 'onLeave'>) {
  return (
    <ul role="list" class="promised-list">
      {promises.map(({ key, sentence, due }) => (
        <li key={key}>
          <q>{sentence}</q>
          <div class="promised-row">
            <span class="muted">{dueWords(due)}</span>
            <button type="button" class="remind" aria-label={t('remindMeOf', sentence)} onClick={() => onKeep(key)}>
              {t('remindMe')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}

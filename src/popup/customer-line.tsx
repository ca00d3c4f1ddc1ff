import type { Signals } from '../engine/types';
import { t } from '../ui/i18n';

/** Most reasons that are shown; the first ones say it. */
const REASONS = 3;

/** How the customer sounds, and the words that show it. */
export function CustomerLine({ signals }: { signals: Signals }) {
  const { upset, complaint, reasons } = signals;
  const mood = upset === 2 ? 'customerVeryUpset' : upset === 1 ? 'customerUpset' : complaint ? 'customerComplaint' : null;
  if (mood === null) return null;
  const quoted = reasons.slice(0, REASONS).map((reason) => `“${reason}”`);
  return (
    <section class={`customer upset-${upset}`} aria-label={t('customerLine')}>
      <p>
        <strong>{quoted.length > 0 ? `${t(mood)}:` : t(mood)}</strong> {quoted.join(', ')}
      </p>
    </section>
  );
}

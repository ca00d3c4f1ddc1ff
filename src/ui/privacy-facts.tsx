import type { MessageKey } from './i18n';
import { t } from './i18n';

const READS: readonly MessageKey[] = ['canReadReply', 'canReadTicket', 'canReadSettings', 'canCount'];
const NEVER: readonly MessageKey[] = ['neverSend', 'neverStore', 'neverExcept', 'neverExceptPromises', 'neverTouch', 'neverStop'];

/** What Replywell reads and what it never does, the same words on every page. */
export function PrivacyFacts() {
  return (
    <>
      <h3>{t('canRead')}</h3>
      <Points keys={READS} />
      <h3>{t('neverDoes')}</h3>
      <Points keys={NEVER} />
      <p>{t('privacyProof')}</p>
    </>
  );
}

function Points({ keys }: { keys: readonly MessageKey[] }) {
  return (
    <ul class="points">
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}

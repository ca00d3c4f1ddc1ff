import type { CheckResult, Draft, RuleMeta } from '../engine/types';
import { CheckedReply } from '../ui/checked-reply';
import { t } from '../ui/i18n';

interface Props {
  readonly metas: ReadonlyMap<string, RuleMeta>;
  check(draft: Draft): CheckResult;
}

/** A sample ticket and a reply that can be changed, checked by the real engine. */
export function Sample({ metas, check }: Props) {
  return (
    <CheckedReply
      initial={t('sampleDraft')}
      metas={metas}
      check={(text) => check({ text, customer: [t('sampleTicket')] })}
      above={
        <>
          <h3>{t('sampleFrom')}</h3>
          <blockquote>{t('sampleTicket')}</blockquote>
        </>
      }
      below={({ reset }) => (
        <button type="button" class="plain" onClick={reset}>
          {t('sampleReset')}
        </button>
      )}
    />
  );
}

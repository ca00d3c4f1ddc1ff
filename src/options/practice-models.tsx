import type { Scenario } from '../practice/types';
import { question } from './practice-words';
import { t } from '../ui/i18n';
import { categoryName } from '../ui/words';

/** Two replies to compare one's own with: one that does well, one with something in it on purpose. */
export function PracticeModels({ scenario: { good, imperfect } }: { scenario: Scenario }) {
  return (
    <>
      <h4>{t('practiceModels')}</h4>
      <div class="look">
        <div>
          <h5>{t('practiceModelGood')}</h5>
          <blockquote>{good}</blockquote>
        </div>
        <div>
          <h5>{t('practiceModelImperfect')}</h5>
          <blockquote>{imperfect.text}</blockquote>
          <p>{question()}</p>
          <details>
            <summary>{t('practiceAnswer')}</summary>
            <p>
              <strong>{categoryName(imperfect.category)}.</strong> {imperfect.answer}
            </p>
          </details>
        </div>
      </div>
    </>
  );
}

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { chooseTeam } from '../teams/choose';
import { t } from '../ui/i18n';
import type { PracticeProps } from './practice';
import { Section } from './section';
import type { OptionsProps } from './store';

/** Difficult customers to practise on. What that needs is loaded after the rest of the page is there. */
export function PracticeSection({ store, actions }: OptionsProps) {
  const [Practice, setPractice] = useState<ComponentType<PracticeProps> | null>(null);
  useEffect(() => {
    void import('./practice').then((part) => setPractice(() => part.Practice));
  }, []);
  return (
    <Section id="practice" title={t('practice')}>
      {Practice ? (
        <Practice
          place={store.target.value}
          teams={store.teams.value}
          chosen={chooseTeam(store.settings.value, store.teams.value, null).id}
          attempts={store.attempts.value}
          onAttempt={actions.keepAttempt}
          onClear={actions.clearAttempts}
        />
      ) : (
        <p class="muted">{t('practiceLoading')}</p>
      )}
    </Section>
  );
}

import { t } from '../ui/i18n';
import { PrivacyFacts } from '../ui/privacy-facts';
import { HelpdeskSection } from './helpdesk-section';
import { InsightsSection } from './insights-section';
import { MacroSection } from './macro-section';
import { PolicySection } from './policy-section';
import { PracticeSection } from './practice-section';
import { PromisesDelete } from './promises-delete';
import { RuleSection } from './rule-section';
import { Section } from './section';
import type { OptionsProps } from './store';
import { TeamSection } from './team-section';

const SECTIONS = ['organisation', 'rules', 'teams', 'macros', 'helpdesks', 'insights', 'practice', 'privacy'] as const;

/** The whole options page: all sections below one another, so that the browser's own search finds everything. */
export function Options(props: OptionsProps) {
  const hasPolicy = props.store.policyProblems.value !== null;
  return (
    <>
      <header>
        <h1>{t('optionsTitle')}</h1>
        <nav aria-label={t('options')}>
          <ul>
            {SECTIONS.filter((id) => id !== 'organisation' || hasPolicy).map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{t(id)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <PolicySection {...props} />
        <RuleSection {...props} />
        <TeamSection {...props} />
        <MacroSection {...props} />
        <HelpdeskSection {...props} />
        <InsightsSection {...props} />
        <PracticeSection {...props} />
        <Section id="privacy" title={t('privacy')}>
          <PrivacyFacts />
          <PromisesDelete {...props} />
        </Section>
      </main>
    </>
  );
}

import type { Days } from '../insights/counts';
import { patterns, type Known, type Period } from '../insights/summary';
import { t } from '../ui/i18n';

interface Props {
  readonly days: Days;
  readonly period: Period;
  readonly now: Date;
  readonly known: Known;
  addressOf(rule: string): string | undefined;
}

/** What comes back most, with the rule's own example: the agent's words are not kept anywhere. */
export function InsightsPatterns({ days, period, now, known, addressOf }: Props) {
  const found = patterns(days, period, now, known);
  return (
    <>
      <h3>{t('insightsPatterns')}</h3>
      {found.length === 0 ? (
        <p>{t('insightsPatternsNone')}</p>
      ) : (
        <ol class="patterns">
          {found.map(({ meta: { id, title, message, examples }, days: on, shown }) => (
            <li key={id}>
              <h4>{title}</h4>
              <p class="muted">{t('insightsPattern', String(shown), String(on))}</p>
              {examples[0].bad === '' ? (
                <p>{message}</p>
              ) : (
                <dl class="example">
                  <div>
                    <dt>{t('exampleBefore')}</dt>
                    <dd>{examples[0].bad}</dd>
                  </div>
                  <div>
                    <dt>{t('exampleAfter')}</dt>
                    <dd>{examples[0].good}</dd>
                  </div>
                </dl>
              )}
              <a href={`#${addressOf(id) ?? id}`} aria-label={t('insightsToRuleName', title)}>
                {t('insightsToRule')}
              </a>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

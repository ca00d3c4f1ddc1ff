import type { Days } from '../insights/counts';
import { byWeek, figuresOf, mondays, type WeekFigures } from '../insights/summary';
import { t } from '../ui/i18n';

/** This week against the last one, in words. */
export function InsightsWeek({ days, now }: { readonly days: Days; readonly now: Date }) {
  const [last, current] = byWeek(days, mondays(2, now)).map(figuresOf);
  return (
    <>
      <h3>{t('insightsWeek')}</h3>
      <ul class="week">
        {sentences(current, last).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function sentences(current: WeekFigures | undefined, last: WeekFigures | undefined): readonly string[] {
  if (!current || !last || current.perTen === null || last.perTen === null) return [t('insightsWeekNone')];
  const key = current.perTen < last.perTen ? 'insightsWeekFewer' : current.perTen > last.perTen ? 'insightsWeekMore' : 'insightsWeekSame';
  return [
    t('insightsWeekReplies', String(current.replies), String(last.replies)),
    t(key, String(current.perTen), String(last.perTen)),
    t('insightsWeekTaken', String(current.taken), String(last.taken)),
  ];
}

import { useMemo, useState } from 'preact/hooks';
import { dayOf, KEPT_DAYS, lastDays, type Days } from '../insights/counts';
import { toCsv, toFile } from '../insights/export';
import { byWeek, mondays, PERIODS, repliesIn, ruleRows, sumOf, WEEKS, type Known, type Period } from '../insights/summary';
import { chooseTeam } from '../teams/choose';
import { lockOf } from '../teams/locks';
import { resolvedTeam, teamOf } from '../teams/team';
import type { Teams } from '../teams/types';
import { countsInsights } from '../teams/with-policy';
import { count, t } from '../ui/i18n';
import { LockedSwitch } from '../ui/locked-switch';
import { download } from '../ui/download';
import { InsightsChart } from './insights-chart';
import { InsightsDelete } from './insights-delete';
import { InsightsPatterns } from './insights-patterns';
import { InsightsTable } from './insights-table';
import { InsightsWeek } from './insights-week';
import { Section } from './section';
import type { OptionsProps } from './store';

/** What the rules did, in numbers. */
export function InsightsSection({ store, rules, actions }: OptionsProps) {
  const [period, setPeriod] = useState<Period>(30);
  const days = store.counts.value;
  const teams = store.teams.value;
  const settings = store.settings.value;
  const known = useMemo(() => knownOf(rules, teams), [rules, teams]);
  const now = new Date();
  const counts = sumOf(days, period, now);
  const weeks = mondays(WEEKS[period], now);
  const addressOf = (id: string): string | undefined => known.addresses.get(id);
  const { policy } = teams;
  return (
    <Section id="insights" title={t('insights')}>
      <p id="insights-text">{t('insightsIntro')}</p>
      <LockedSwitch
        label={t('insightsCount')}
        on={countsInsights(settings, policy)}
        lock={lockOf('insights', teamOf(chooseTeam(settings, teams, null).id, teams), policy)}
        describedBy="insights-text"
        onChange={(on) => actions.patch({ insights: on === (policy.insights ?? true) ? null : on })}
      />
      <label class="field">
        <span>{t('insightsPeriod')}</span>
        <select value={period} onChange={(event) => setPeriod(PERIODS.find((one) => String(one) === event.currentTarget.value) ?? 30)}>
          {PERIODS.map((one) => (
            <option key={one} value={one}>
              {t('insightsDays', String(one))}
            </option>
          ))}
        </select>
      </label>
      <p role="status">{count('insightsReplies', repliesIn(counts))}</p>
      <InsightsTable rows={ruleRows(counts, known)} addressOf={addressOf} />
      <InsightsWeek days={days} now={now} />
      <InsightsPatterns days={days} period={period} now={now} known={known} addressOf={addressOf} />
      <InsightsChart mondays={weeks} weeks={byWeek(days, weeks)} known={known} />
      <h3>{t('insightsKeep')}</h3>
      <p>{t('insightsForLead')}</p>
      <div class="insights-actions">
        <button type="button" class="plain" onClick={() => save(days, now, 'json')}>
          {t('insightsJson')}
        </button>
        <button type="button" class="plain" onClick={() => save(days, now, 'csv')}>
          {t('insightsCsv')}
        </button>
      </div>
      <InsightsDelete days={days} onDelete={actions.clearCounts} onRestore={actions.restoreCounts} />
    </Section>
  );
}

/** What is known of all rules, ours and those of all packs, and where they are on the page; a rule that any pack only tries is on trial. */
function knownOf(rules: OptionsProps['rules'], teams: Teams): Known & { readonly addresses: ReadonlyMap<string, string> } {
  const all = teams.packs.map(({ pack }) => resolvedTeam(pack.id, teams));
  const own = all.flatMap(({ choices, packNames }) =>
    // Without a title of its own a rule has its pack's, which would name several.
    (choices?.extras.rules ?? []).map(({ meta, pack }) => ({
      meta: meta.title === packNames[pack] ? { ...meta, title: meta.id } : meta,
      pack,
    })),
  );
  return {
    metas: new Map([...own, ...rules].map(({ meta }) => [meta.id, meta])),
    trial: new Set(all.flatMap(({ choices }) => [...(choices?.pilots ?? [])])),
    addresses: new Map([
      ...own.map(({ meta: { id }, pack }) => [id, `${pack}/${id}`] as const),
      ...rules.map(({ meta: { id } }) => [id, id] as const),
    ]),
  };
}

function save(days: Days, now: Date, kind: 'json' | 'csv'): void {
  const file = toFile(lastDays(days, KEPT_DAYS, now));
  const text = kind === 'csv' ? toCsv(file) : JSON.stringify(file, null, 2);
  const type = kind === 'csv' ? 'text/csv' : 'application/json';
  download(`replywell-insights-${dayOf(now)}.${kind}`, new Blob([text], { type }));
}

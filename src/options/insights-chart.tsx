import { useState } from 'preact/hooks';
import type { Category } from '../engine/types';
import type { Counts } from '../insights/counts';
import { categoryWeeks, ruleWeeks, type Known, type Weeks } from '../insights/summary';
import { count, t } from '../ui/i18n';
import { categoryName } from '../ui/words';

interface Props {
  /** The weeks' Mondays, oldest first. */
  readonly mondays: readonly Date[];
  /** What was counted in each of them. */
  readonly weeks: readonly Counts[];
  readonly known: Known;
}

/** A line of the chart. */
interface Row extends Weeks {
  readonly key: string;
  readonly name: string;
}

/** Stands for all groups, and for rules of which nothing is known, where a category's name is. */
const [ALL, OTHER] = ['', '*'];

/** Height of the highest bar and of the numbers above, in pixels. */
const [BAR, NUMBER] = [28, 14];

/** What was found by week in each group, or of each rule in one: bars with their numbers, all on one scale, and the same as a table. */
export function InsightsChart({ mondays, weeks, known }: Props) {
  const [chosen, setChosen] = useState(ALL);
  const dates = new Intl.DateTimeFormat(t('languageCode'), { day: 'numeric', month: 'short' });
  const names = mondays.map((monday) => dates.format(monday));
  const groups = categoryWeeks(weeks, known).map((one) => ({ ...one, key: one.category ?? OTHER, name: groupName(one.category) }));
  // A group that has nothing in another period is there again when the period is.
  const group = groups.find(({ key }) => key === chosen);
  const rows: readonly Row[] = group
    ? ruleWeeks(weeks, group.category, known).map((one) => ({ ...one, key: one.id, name: one.meta?.title ?? one.id }))
    : groups;
  const most = Math.max(1, ...rows.flatMap(({ found }) => found));
  return (
    <>
      <h3 id="insights-weeks">{t('insightsWeeks')}</h3>
      {groups.length === 0 ? (
        <p>{t('insightsNone')}</p>
      ) : (
        <>
          <p class="muted">{t('insightsWeeksHint')}</p>
          <label class="field">
            <span>{t('insightsBarsOf')}</span>
            <select value={group?.key ?? ALL} onChange={(event) => setChosen(event.currentTarget.value)}>
              <option value={ALL}>{t('insightsAllGroups')}</option>
              {groups.map(({ key, name }) => (
                <option key={key} value={key}>
                  {t('insightsRulesOf', name)}
                </option>
              ))}
            </select>
          </label>
          <ul class="chart">
            {rows.map(({ key, name, found, total }) => (
              <li key={key}>
                <span>{name}</span>
                <Bars name={name} found={found} most={most} total={total} />
              </li>
            ))}
            <li aria-hidden="true">
              <span />
              <Axis names={names} />
            </li>
          </ul>
          <details>
            <summary>{t('insightsAsTable')}</summary>
            <div class="table-scroll" role="region" aria-labelledby="insights-weeks" tabIndex={0}>
              <table class="insights-table" aria-labelledby="insights-weeks">
                <thead>
                  <tr>
                    <th scope="col">{t(group ? 'insightsRule' : 'insightsCategory')}</th>
                    {names.map((name) => (
                      <th key={name} scope="col" class="number">
                        {name}
                      </th>
                    ))}
                    <th scope="col" class="number">
                      {t('insightsAll')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ key, name, found, total }) => (
                    <tr key={key}>
                      <th scope="row">{name}</th>
                      {[...found, total].map((number, i) => (
                        <td key={i} class={number ? 'number' : 'number muted'}>
                          {number}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </>
  );
}

const groupName = (category: Category | null): string => (category ? categoryName(category) : t('insightsOther'));

interface BarsProps {
  readonly name: string;
  readonly found: readonly number[];
  readonly most: number;
  readonly total: number;
}

function Bars({ name, found, most, total }: BarsProps) {
  const step = 100 / found.length;
  const words = count('insightsBars', total, name, String(found.length), String(found.at(-1) ?? 0));
  return (
    <svg role="img" aria-label={words} width="100%" height={BAR + NUMBER + 1}>
      <line class="base" x1="0" x2="100%" y1={BAR + NUMBER + 0.5} y2={BAR + NUMBER + 0.5} />
      {found.map((number, i) => {
        const height = number && Math.max(2, (BAR * number) / most);
        const bottom = NUMBER + BAR - height;
        return (
          number > 0 && (
            <g key={i}>
              <rect class="bar" x={`${(i + 0.15) * step}%`} width={`${0.7 * step}%`} y={bottom} height={height} />
              <text x={`${(i + 0.5) * step}%`} y={bottom - 3}>
                {number}
              </text>
            </g>
          )
        );
      })}
    </svg>
  );
}

function Axis({ names }: { readonly names: readonly string[] }) {
  // As many as have room.
  const every = Math.ceil(names.length / 5);
  return (
    <svg width="100%" height={16}>
      {names.map(
        (name, i) =>
          (names.length - 1 - i) % every === 0 && (
            <text key={name} x={`${((i + 0.5) * 100) / names.length}%`} y="12">
              {name}
            </text>
          ),
      )}
    </svg>
  );
}

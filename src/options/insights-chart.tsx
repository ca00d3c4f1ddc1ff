import type { CategoryWeeks } from '../insights/summary';
import { count, t } from '../ui/i18n';
import { categoryName } from '../ui/words';

interface Props {
  /** Their Mondays, oldest first. */
  readonly weeks: readonly Date[];
  readonly categories: readonly CategoryWeeks[];
}

/** Height of the highest bar and of the numbers above, in pixels. */
const [BAR, NUMBER] = [28, 14];

/** What was found in each category by week: bars with their numbers, all on one scale, and the same as a table. */
export function InsightsChart({ weeks, categories }: Props) {
  const dates = new Intl.DateTimeFormat(t('languageCode'), { day: 'numeric', month: 'short' });
  const names = weeks.map((monday) => dates.format(monday));
  const most = Math.max(1, ...categories.flatMap(({ found }) => found));
  const nameOf = ({ category }: CategoryWeeks): string => (category ? categoryName(category) : t('insightsOther'));
  return (
    <>
      <h3 id="insights-weeks">{t('insightsWeeks')}</h3>
      {categories.length === 0 ? (
        <p>{t('insightsNone')}</p>
      ) : (
        <>
          <p class="muted">{t('insightsWeeksHint')}</p>
          <ul class="chart">
            {categories.map((one) => (
              <li key={one.category}>
                <span>{nameOf(one)}</span>
                <Bars name={nameOf(one)} found={one.found} most={most} total={one.total} />
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
                    <th scope="col">{t('insightsCategory')}</th>
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
                  {categories.map((one) => (
                    <tr key={one.category}>
                      <th scope="row">{nameOf(one)}</th>
                      {[...one.found, one.total].map((number, i) => (
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

import { useState } from 'preact/hooks';
import { DISMISS_REASONS } from '../insights/counts';
import { COLUMNS, orderRows, type Column, type RuleRow, type SortKey } from '../insights/summary';
import type { MessageKey } from '../ui/i18n';
import { t } from '../ui/i18n';
import { REASON_KEYS } from '../ui/words';
import { SortHead } from './sort-head';

const COLUMN_KEYS: Readonly<Record<Column, MessageKey>> = {
  silent: 'insightsSilent',
  shown: 'insightsShown',
  taken: 'insightsTaken',
  dismissed: 'insightsDismissed',
  sentAnyway: 'insightsSentAnyway',
};

interface Props {
  readonly rows: readonly RuleRow[];
  /** Where a rule is on this page. */
  addressOf(rule: string): string | undefined;
}

/** A line for each rule, to sort and to filter. */
export function InsightsTable({ rows, addressOf }: Props) {
  const [trialOnly, setTrialOnly] = useState(false);
  const [[key, down], setSort] = useState<readonly [SortKey, boolean]>(['shown', true]);
  const found = orderRows(trialOnly ? rows.filter(({ onTrial }) => onTrial) : rows, key, down);
  const head = (sort: SortKey, name: MessageKey) => (
    <SortHead
      key={sort}
      class={sort === 'title' ? '' : 'number'}
      sorted={sort !== key ? null : down ? 'descending' : 'ascending'}
      onSort={() => setSort([sort, sort === key ? !down : sort !== 'title'])}
    >
      {t(name)}
    </SortHead>
  );
  return (
    <>
      <h3 id="insights-rules">{t('insightsRules')}</h3>
      <p class="muted">{t('insightsSilentHint')}</p>
      <label class="check">
        <input type="checkbox" checked={trialOnly} onChange={(event) => setTrialOnly(event.currentTarget.checked)} />
        <span>{t('insightsTrialOnly')}</span>
      </label>
      {found.length === 0 ? (
        <p>{t(trialOnly ? 'insightsNoTrial' : 'insightsNone')}</p>
      ) : (
        <div class="table-scroll" role="region" aria-labelledby="insights-rules" tabIndex={0}>
          <table class="insights-table" aria-labelledby="insights-rules">
            <thead>
              <tr>
                {head('title', 'insightsRule')}
                {COLUMNS.map((column) => head(column, COLUMN_KEYS[column]))}
              </tr>
            </thead>
            <tbody>
              {found.map((row) => (
                <Row key={row.id} row={row} addressOf={addressOf} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Row({ row, addressOf }: { readonly row: RuleRow; addressOf(rule: string): string | undefined }) {
  const { id, meta, onTrial, counts } = row;
  const name = meta?.title ?? id;
  const address = addressOf(id);
  const reasons = DISMISS_REASONS.flatMap((reason) => (counts[`reason-${reason}`] ? [[reason, counts[`reason-${reason}`]] as const] : []));
  return (
    <tr>
      <th scope="row">
        {address === undefined ? name : <a href={`#${address}`}>{name}</a>}
        {onTrial && <span class="on-trial">{t('insightsTrial')}</span>}
        {!meta && <span class="muted small">{t('insightsGone')}</span>}
      </th>
      {COLUMNS.map((column) => (
        <td key={column} class={`number ${row[column] ? '' : 'muted'} ${column === 'dismissed' ? 'dismissals' : ''}`}>
          {row[column]}
          {column === 'dismissed' &&
            reasons.map(([reason, number]) => (
              <span key={reason} class="muted small">
                {t(REASON_KEYS[reason])}: {number}
              </span>
            ))}
        </td>
      ))}
    </tr>
  );
}

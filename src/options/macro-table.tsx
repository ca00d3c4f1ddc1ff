import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { isChecked, SEVERITIES, type Severity } from '../engine/types';
import type { MacroProblem } from '../macros/protocol';
import { orderedRows, type SortKey } from '../macros/order-rows';
import type { MacroRow } from '../macros/types';
import { count, t } from '../ui/i18n';
import { Glyph, SeverityMark } from '../ui/icons';
import { SEVERITY_KEYS } from '../ui/words';
import { SortHead } from './sort-head';

/** Rows that are drawn at once; a page of ten thousand would not stay quick. */
const STEP = 100;

interface Props {
  readonly rows: readonly MacroRow[];
  readonly opened: ReadonlyMap<number, readonly MacroProblem[]>;
  /** Whether a rule has a place on this page. */
  isOnPage(rule: string): boolean;
  /** Asks for a row's problems. */
  onOpen(index: number): void;
}

/** The macros with what was found in them: to sort, to filter and to open. */
export function MacroTable({ rows, opened, isOnPage, onOpen }: Props) {
  const [wanted, setWanted] = useState('');
  const [only, setOnly] = useState(true);
  const [[key, down], setSort] = useState<readonly [SortKey, boolean]>(['severity', true]);
  const [shown, setShown] = useState(STEP);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const found = useMemo(() => orderedRows(rows, { key, down, wanted, only }), [rows, key, down, wanted, only]);
  const sortBy = (next: SortKey): void => setSort(next === key ? [key, !down] : [next, isLevel(next)]);
  const toggle = (index: number): void => {
    const next = new Set(open);
    if (!next.delete(index)) {
      next.add(index);
      onOpen(index);
    }
    setOpen(next);
  };
  const head = (sort: SortKey, name: ComponentChildren, level = false) => (
    <SortHead
      key={sort}
      class={level ? 'level' : ''}
      sorted={sort !== key ? null : down ? 'descending' : 'ascending'}
      onSort={() => sortBy(sort)}
    >
      {name}
    </SortHead>
  );
  return (
    <>
      <div class="macro-filter">
        <label class="field">
          <span>{t('macrosFilter')}</span>
          <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        </label>
        <label class="check">
          <input type="checkbox" checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} />
          <span>{t('macrosOnly')}</span>
        </label>
      </div>
      <p role="status" class="muted">
        {count('macrosFound', found.length)}
      </p>
      {found.length > 0 && (
        <div class="macro-scroll" role="region" aria-label={t('macrosTable')} tabIndex={0}>
          <table class="macro-table">
            <thead>
              <tr>
                {head('title', t('macrosName'))}
                {SEVERITIES.map((level) =>
                  head(
                    level,
                    <>
                      <SeverityMark kind={level} />
                      <span class="hidden">{t(SEVERITY_KEYS[level])}</span>
                    </>,
                    true,
                  ),
                )}
                {head('words', t('macrosWords'))}
                {head('rule', t('macrosRule'))}
              </tr>
            </thead>
            <tbody>
              {found.slice(0, shown).map((row) => (
                <Row
                  key={row.index}
                  row={row}
                  open={open.has(row.index)}
                  problems={opened.get(row.index)}
                  isOnPage={isOnPage}
                  onToggle={() => toggle(row.index)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {found.length > shown && (
        <button type="button" class="plain more" onClick={() => setShown(shown + STEP)}>
          {count('macrosMore', Math.min(STEP, found.length - shown))}
        </button>
      )}
    </>
  );
}

const isLevel = (key: SortKey): key is Severity => SEVERITIES.some((level) => level === key);

interface RowProps {
  readonly row: MacroRow;
  readonly open: boolean;
  readonly problems: readonly MacroProblem[] | undefined;
  isOnPage(rule: string): boolean;
  onToggle(): void;
}

function Row({ row, open, problems, isOnPage, onToggle }: RowProps) {
  const { title, counts, first } = row;
  const rule = first && (isOnPage(first.rule) ? <a href={`#${first.rule}`}>{first.title}</a> : first.title);
  return (
    <>
      <tr>
        <th scope="row">
          {first ? (
            <button type="button" aria-expanded={open} onClick={onToggle}>
              <Glyph name={open ? 'up' : 'down'} />
              {title}
            </button>
          ) : (
            title
          )}
        </th>
        {SEVERITIES.map((level) => (
          <td key={level} class={counts[level] ? 'level' : 'level muted'}>
            {counts[level]}
          </td>
        ))}
        <td>
          {first ? (
            (first.text ?? t('severityMissing'))
          ) : (
            <span class="muted">{t(isChecked(row.language) ? 'macrosFine' : 'macrosNotChecked')}</span>
          )}
        </td>
        <td>{rule}</td>
      </tr>
      {open && problems && (
        <tr class="macro-problems">
          <td colSpan={SEVERITIES.length + 3}>
            <ul>
              {problems.map((problem, i) => (
                <MacroProblemItem key={i} problem={problem} />
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}

function MacroProblemItem({ problem: { severity, text, title, message, rewrites } }: { readonly problem: MacroProblem }) {
  const kind = text === null ? 'missing' : severity;
  return (
    <li class="problem-body">
      <SeverityMark kind={kind} />
      <div class="problem-text">
        <span class="hidden">{t(SEVERITY_KEYS[kind])}. </span>
        <p class={`quote severity-${kind}`}>
          {text === null ? (
            title
          ) : (
            <>
              “<span class="words">{text}</span>”
            </>
          )}
        </p>
        <p class="reason">{message}</p>
        {rewrites.map((rewrite, i) => (
          <p key={i} class="macro-rewrite">
            <Glyph name={rewrite ? 'replace' : 'remove'} />
            {rewrite || t('macrosLeaveOut')}
          </p>
        ))}
      </div>
    </li>
  );
}

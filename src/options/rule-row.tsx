import { useEffect, useRef, useState } from 'preact/hooks';
import type { RuleMeta, Severity } from '../engine/types';
import type { Lock } from '../teams/locks';
import type { MessageKey } from '../ui/i18n';
import { t } from '../ui/i18n';
import { SeverityMark } from '../ui/icons';
import { SourceList } from '../ui/rule-reasons';
import { LockedSwitch } from '../ui/locked-switch';

const SEVERITY_KEYS: Readonly<Record<Severity, MessageKey>> = {
  error: 'severityError',
  warning: 'severityWarning',
  suggestion: 'severitySuggestion',
};

interface Props {
  readonly meta: RuleMeta;
  readonly on: boolean;
  readonly groupOff: boolean;
  readonly lock: Lock;
  /** The page's address names this rule. */
  readonly target: boolean;
  onSwitch(on: boolean): void;
}

/** One rule: its switch, what it looks for, an example, and on demand the reasons. */
export function RuleRow({ meta, on, groupOff, lock, target, onSwitch }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const [open, setOpen] = useState(target);
  useEffect(() => {
    if (!target) return;
    setOpen(true);
    row.current?.scrollIntoView({ block: 'start' });
    row.current?.querySelector('summary')?.focus({ preventScroll: true });
  }, [target]);
  const [{ bad, good, customer }] = meta.examples;
  return (
    <li ref={row} id={meta.id} class={target ? 'rule target' : 'rule'}>
      <LockedSwitch
        label={meta.title}
        on={on && !groupOff}
        disabled={groupOff}
        lock={lock}
        describedBy={`${meta.id}-text`}
        onChange={onSwitch}
      />
      <p id={`${meta.id}-text`}>{meta.description}</p>
      <p class="rule-severity muted">
        <SeverityMark kind={meta.category.startsWith('missing-') ? 'missing' : meta.severity} /> {t(SEVERITY_KEYS[meta.severity])}
        {meta.strictOnly && <> · {t('strictOnly')}</>}
      </p>
      <dl class="example">
        {customer !== undefined && (
          <div>
            <dt>{t('sampleFrom')}</dt>
            <dd>{customer}</dd>
          </div>
        )}
        <div>
          <dt>{t('exampleBefore')}</dt>
          <dd>{bad}</dd>
        </div>
        <div>
          <dt>{t('exampleAfter')}</dt>
          <dd>{good}</dd>
        </div>
      </dl>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('details')}</summary>
        <div class="reasons">
          <p>{meta.rationale}</p>
          {meta.sources.length > 0 && <SourceList sources={meta.sources} />}
        </div>
      </details>
    </li>
  );
}

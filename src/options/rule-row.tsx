import { useEffect, useRef, useState } from 'preact/hooks';
import { SEVERITIES, type RuleMeta, type Severity } from '../engine/types';
import type { RuleChoice } from '../settings/types';
import type { Lock } from '../teams/locks';
import { t } from '../ui/i18n';
import { SeverityMark } from '../ui/icons';
import { SourceList } from '../ui/rule-reasons';
import { LockedSwitch } from '../ui/locked-switch';
import { SEVERITY_KEYS } from '../ui/words';

interface Props {
  readonly meta: RuleMeta;
  /** What it is called here. */
  readonly title: string;
  /** Its place on the page, as the address names it. */
  readonly anchor: string;
  readonly on: boolean;
  readonly severity: Severity;
  /** How it is where the agent chooses nothing. */
  readonly usual: { readonly on: boolean; readonly severity: Severity };
  /** What the agent chose; undefined: as the team has it. */
  readonly choice: RuleChoice | undefined;
  readonly groupOff: boolean;
  readonly lock: Lock;
  /** The team's pack that it comes from; left out for rules of ours. */
  readonly from?: string | undefined;
  /** The page's address names this rule. */
  readonly target: boolean;
  onChoose(choice: RuleChoice | null): void;
  /** Opens the pack at this rule; left out where it cannot be changed here. */
  onEdit?: (() => void) | undefined;
}

/** One rule: its switch, what it looks for, an example, and on demand the reasons. */
export function RuleRow(props: Props) {
  const { meta, title, anchor, on, groupOff, lock, from, target, onChoose, onEdit } = props;
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
    <li ref={row} id={anchor} class={target ? 'rule target' : 'rule'}>
      <LockedSwitch
        label={title}
        on={on && !groupOff}
        disabled={groupOff}
        lock={lock}
        describedBy={`${anchor}-text`}
        onChange={(next) => onChoose(next === props.usual.on ? null : next ? 'on' : 'off')}
      />
      <p id={`${anchor}-text`}>{meta.description}</p>
      {from !== undefined && (
        <p class="from muted">
          {t('fromPack', from)}
          {onEdit && (
            <button type="button" class="quiet" aria-label={`${t('packEdit')}: ${title}`} onClick={onEdit}>
              {t('packEdit')}
            </button>
          )}
        </p>
      )}
      <Choices {...props} />
      {bad && (
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
      )}
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

/** Whose word counts, and how much customers mind; choosing how much switches the rule on. */
function Choices({ meta, title, on, severity, usual, choice, groupOff, lock, onChoose }: Props) {
  const disabled = lock !== null || groupOff;
  const graded = choice !== undefined && choice !== 'on' && choice !== 'off';
  const usually = t('ruleAsTeam', usual.on ? t('ruleOn') : t('ruleOff'));
  return (
    <div class="rule-choices">
      <SeverityMark kind={meta.category.startsWith('missing-') ? 'missing' : severity} />
      <select
        aria-label={t('ruleSeverityOf', title)}
        disabled={disabled || !on}
        value={graded ? choice : ''}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? (usual.on ? null : 'on') : (value as Severity))}
      >
        <option value="">{t('ruleAsTeam', t(SEVERITY_KEYS[usual.severity]))}</option>
        {SEVERITIES.map((grade) => (
          <option key={grade} value={grade}>
            {t(SEVERITY_KEYS[grade])}
          </option>
        ))}
      </select>
      <select
        aria-label={t('ruleStateOf', title)}
        disabled={disabled}
        value={choice === undefined ? '' : choice === 'off' ? 'off' : 'on'}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : value === 'off' ? 'off' : graded ? choice : 'on')}
      >
        <option value="">{usually}</option>
        <option value="on">{t('ruleOn')}</option>
        <option value="off">{t('ruleOff')}</option>
      </select>
      {meta.strictOnly && <span class="muted">{t('strictOnly')}</span>}
    </div>
  );
}

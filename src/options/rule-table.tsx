import { SEVERITIES } from '../engine/types';
import { isRecord } from '../records';
import { t } from '../ui/i18n';
import { SEVERITY_KEYS } from '../ui/words';
import { Field, without, type Raw } from './fields';

interface Props {
  readonly title: string;
  readonly hint?: string;
  /** `rules` holds a choice for each rule, `exceptions` phrases. */
  readonly field: 'rules' | 'exceptions';
  readonly value: Raw;
  /** Rules that can be named, by id. */
  readonly names: ReadonlyMap<string, string>;
  onChange(value: Raw): void;
}

/** What a pack says rule by rule. */
export function RuleTable({ title, hint, field, value, names, onChange }: Props) {
  const given = Object.entries(value);
  const put = (id: string, next: unknown): void => {
    onChange({ ...value, [id]: next });
  };
  return (
    <fieldset class="items">
      <legend>
        {title} <span class="muted">({given.length})</span>
      </legend>
      {hint !== undefined && <p class="muted hint">{hint}</p>}
      {given.map(([id, said]) => {
        const label = names.get(id) ?? id;
        return (
          <div key={id} class="rule-line">
            {field === 'rules' ? (
              <Choice label={label} path={`rules.${id}`} value={said} onChange={(next) => put(id, next)} />
            ) : (
              // Without a line in it the rule stays listed, until it is removed.
              <Field
                spec={{ kind: 'lines', name: id, label }}
                value={said}
                path={`exceptions.${id}`}
                onChange={(next) => put(id, next ?? [])}
              />
            )}
            <button
              type="button"
              class="quiet"
              aria-label={t('packRemoveName', label)}
              onClick={(event) => {
                event.currentTarget.closest('fieldset')?.querySelector<HTMLElement>('.add-rule select')?.focus();
                onChange(Object.fromEntries(given.filter(([other]) => other !== id)));
              }}
            >
              {t('packRemove')}
            </button>
          </div>
        );
      })}
      <div class="add-rule">
        <Field
          spec={{
            kind: 'choice',
            name: 'add',
            label: t('packAddRule'),
            options: [...names].filter(([id]) => !Object.hasOwn(value, id)),
            none: t('packChooseRule'),
          }}
          value=""
          path={`${field}+`}
          onChange={(id) => {
            if (typeof id === 'string') put(id, field === 'rules' ? 'off' : []);
          }}
        />
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly path: string;
  readonly value: unknown;
  onChange(value: unknown): void;
}

/** On, off or a severity, and whether the agent can change it. */
function Choice({ label, path, value, onChange }: ChoiceProps) {
  const fields: Raw = isRecord(value) ? value : {};
  const { state, severity } = fields;
  const word = typeof value === 'string' ? value : state === 'off' ? 'off' : (severity ?? state ?? 'inherit');
  const locked = fields['locked'] === true;
  const write = (next: unknown, lock: boolean): void => {
    const graded = SEVERITIES.some((grade) => grade === next);
    const rest = without(fields, 'state', 'severity', 'locked');
    if (!lock && !Object.keys(rest).length) onChange(next);
    else onChange({ ...(graded ? { state: 'on', severity: next } : { state: next }), ...(lock && { locked: true }), ...rest });
  };
  return (
    <>
      <Field
        spec={{
          kind: 'choice',
          name: path,
          label,
          options: [
            ['inherit', t('ruleInherit')],
            ['on', t('ruleOn')],
            ['off', t('ruleOff')],
            ...SEVERITIES.map((grade) => [grade, `${t('ruleOn')}: ${t(SEVERITY_KEYS[grade])}`] as const),
          ],
        }}
        value={word}
        path={path}
        onChange={(next) => write(next, locked)}
      />
      <Field
        spec={{ kind: 'flag', name: 'locked', label: t('packLocked') }}
        value={locked}
        path={`${path}.locked`}
        onChange={(next) => write(word, next === true)}
      />
    </>
  );
}

import { createContext } from 'preact';
import { useContext, useId, useState } from 'preact/hooks';
import type { PackError } from '../packs/source';

/** Data as it stands in a file: anything may be in it. */
export type Raw = Readonly<Record<string, unknown>>;

/** The same without some fields. */
export const without = (value: Raw, ...names: readonly string[]): Raw =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

/** How a field is filled in. An empty one is left out of the data. */
export type Spec = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
} & (
  | { readonly kind: 'text' | 'number' | 'flag' }
  /** Text in one line as wide as the form. */
  | { readonly kind: 'wide' }
  /** Text of several lines. */
  | { readonly kind: 'long' }
  /** A list of texts, one a line. */
  | { readonly kind: 'lines' }
  /** `none` is shown for the field that is not there, which means the same as `usual`. */
  | {
      readonly kind: 'choice';
      readonly options: readonly (readonly [value: string, label: string])[];
      readonly none?: string;
      readonly usual?: string;
    }
);

/** Why the pack cannot be used, for the fields that it is about. */
export const Errors = createContext<readonly PackError[]>([]);

/** Whether two paths are the same place, or the first is around the second. */
export const isWithin = (around: string, field: string): boolean =>
  field === around || field.startsWith(`${around}.`) || field.startsWith(`${around}[`);

interface FieldsProps {
  readonly specs: readonly Spec[];
  readonly value: Raw;
  /** Where `value` is in the pack; '' for the pack itself. */
  readonly path: string;
  readonly disabled?: readonly string[];
  onChange(value: Raw): void;
}

/** The fields of one thing. */
export function Fields({ specs, value, path, disabled = [], onChange }: FieldsProps) {
  const put = (name: string, next: unknown): void => {
    // A field that was there keeps its place.
    onChange(next === undefined ? without(value, name) : { ...value, [name]: next });
  };
  return (
    <div class="fields">
      {specs.map((spec) => (
        <Field
          key={spec.name}
          spec={spec}
          value={value[spec.name]}
          path={path ? `${path}.${spec.name}` : spec.name}
          disabled={disabled.includes(spec.name)}
          onChange={(next) => put(spec.name, next)}
        />
      ))}
    </div>
  );
}

interface FieldProps {
  readonly spec: Spec;
  readonly value: unknown;
  readonly path: string;
  readonly disabled?: boolean;
  onChange(value: unknown): void;
}

/** One labelled field, with what is not right about it. */
export function Field({ spec, value, path, disabled = false, onChange }: FieldProps) {
  const id = useId();
  const errors = useContext(Errors).filter(({ field }) => isWithin(path, field));
  const described = [spec.hint !== undefined && `${id}hint`, errors.length > 0 && `${id}errors`].filter(Boolean).join(' ');
  const common = {
    id,
    disabled,
    'aria-invalid': errors.length > 0,
    ...(described && { 'aria-describedby': described }),
  };
  return (
    <div class={`pack-field ${spec.kind}-field`}>
      {spec.kind === 'flag' ? (
        <label class="check">
          <input
            type="checkbox"
            {...common}
            checked={value === true}
            onChange={(event) => onChange(event.currentTarget.checked || undefined)}
          />
          <span>{spec.label}</span>
        </label>
      ) : (
        <>
          <label for={id}>{spec.label}</label>
          <Input spec={spec} value={value} common={common} onChange={onChange} />
        </>
      )}
      {spec.hint !== undefined && (
        <p id={`${id}hint`} class="muted hint">
          {spec.hint}
        </p>
      )}
      {errors.length > 0 && (
        <ul id={`${id}errors`} class="field-errors">
          {errors.map(({ message }, i) => (
            <li key={i}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface InputProps extends Pick<FieldProps, 'spec' | 'value' | 'onChange'> {
  readonly common: { readonly id: string; readonly disabled: boolean; readonly 'aria-invalid': boolean };
}

function Input({ spec, value, common, onChange }: InputProps) {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (spec.kind) {
    case 'choice': {
      const chosen = text === spec.usual ? '' : text;
      const known = spec.options.some(([option]) => option === chosen);
      return (
        <select {...common} value={chosen} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
          {spec.none !== undefined && <option value="">{spec.none}</option>}
          {!known && (chosen || spec.none === undefined) && <option value={chosen}>{chosen}</option>}
          {spec.options.map(([option, label]) => (
            <option key={option} value={option}>
              {label}
            </option>
          ))}
        </select>
      );
    }
    case 'lines':
      return <Lines value={value} common={common} onChange={onChange} />;
    case 'long':
      return <textarea {...common} rows={3} value={text} onInput={(event) => onChange(event.currentTarget.value || undefined)} />;
    case 'number':
      return (
        <input
          type="number"
          min="0"
          {...common}
          value={text}
          onInput={({ currentTarget: { value: typed } }) => onChange(typed === '' ? undefined : Number(typed))}
        />
      );
    default:
      return (
        <input
          type="text"
          autocomplete="off"
          {...common}
          value={text}
          onInput={(event) => onChange(event.currentTarget.value || undefined)}
        />
      );
  }
}

/** A list of texts in a field of its own lines; what was typed stays as it was typed. */
function Lines({ value, common, onChange }: Omit<InputProps, 'spec'>) {
  const list = typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : [];
  const [typed, setTyped] = useState(() => linesText(list));
  const shown = linesText(linesIn(typed)) === linesText(list) ? typed : linesText(list);
  return (
    <textarea
      {...common}
      rows={Math.min(8, Math.max(2, shown.split('\n').length))}
      value={shown}
      onInput={({ currentTarget: { value: now } }) => {
        setTyped(now);
        const next = linesIn(now);
        onChange(next.length ? next : undefined);
      }}
    />
  );
}

/** An empty text is written as `""`, and a line break in a text as `\n`. */
const linesText = (list: readonly string[]): string => list.map((text) => (text === '' ? '""' : text.replaceAll('\n', '\\n'))).join('\n');
const linesIn = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const trimmed = line.trim();
    return trimmed === '' ? [] : [trimmed === '""' ? '' : trimmed.replaceAll('\\n', '\n')];
  });

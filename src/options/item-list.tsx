import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import { count, t } from '../ui/i18n';
import { Errors, isWithin, type Raw } from './fields';

/** So many are shown at first. */
const FIRST = 30;

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly Raw[];
  /** Where the list is in the pack. */
  readonly path: string;
  /** The item that is open at first, and has the focus. */
  readonly open?: number;
  /** The button's words, and what it adds; several kinds may be added. */
  readonly adds: readonly (readonly [label: string, item: Raw])[];
  summary(item: Raw): string;
  render(item: Raw, path: string, put: (item: Raw) => void): ComponentChildren;
  onChange(items: readonly Raw[]): void;
}

/** A list of things, each folded up until it is looked at, so that two thousand are no burden. */
export function ItemList({ title, hint, items, path, open = -1, adds, summary, render, onChange }: Props) {
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const [most, setMost] = useState(Math.max(FIRST, open + 1));
  const [fresh, setFresh] = useState(open);
  useEffect(() => {
    if (fresh < 0) return;
    const added = box.current?.querySelector<HTMLElement>(`[data-item="${fresh}"]`);
    added?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    setFresh(-1);
  }, [fresh]);
  return (
    <fieldset ref={box} class="items" aria-describedby={hint === undefined ? undefined : id}>
      <legend>
        {title} <span class="muted">({items.length})</span>
      </legend>
      {hint !== undefined && (
        <p id={id} class="muted hint">
          {hint}
        </p>
      )}
      {items.slice(0, most).map((item, i) => (
        <Item
          key={i}
          index={i}
          opened={i === open || i === fresh}
          name={summary(item) || t('packUnnamed')}
          path={`${path}[${i}]`}
          onRemove={() => {
            onChange(items.filter((_, at) => at !== i));
            box.current?.querySelector<HTMLElement>('.add')?.focus();
          }}
        >
          {() => render(item, `${path}[${i}]`, (next) => onChange(items.map((old, at) => (at === i ? next : old))))}
        </Item>
      ))}
      {items.length > most && (
        <button type="button" class="quiet" onClick={() => setMost(most * 4)}>
          {count('more', items.length - most)}
        </button>
      )}
      <div class="row">
        {adds.map(([label, item]) => (
          <button
            key={label}
            type="button"
            class="plain add"
            onClick={() => {
              onChange([...items, item]);
              setMost(Math.max(most, items.length + 1));
              setFresh(items.length);
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

interface ItemProps {
  readonly index: number;
  readonly opened: boolean;
  readonly name: string;
  readonly path: string;
  children(): ComponentChildren;
  onRemove(): void;
}

function Item({ index, opened, name, path, children, onRemove }: ItemProps) {
  const [open, setOpen] = useState(opened);
  useEffect(() => {
    if (opened) setOpen(true);
  }, [opened]);
  const faulty = useContext(Errors).some(({ field }) => isWithin(path, field));
  return (
    <details class="item" data-item={index} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <bdi>{name}</bdi>
        {faulty && <span class="severity-error"> {t('packLook')}</span>}
      </summary>
      {open && (
        <>
          {children()}
          <button type="button" class="quiet" aria-label={t('packRemoveName', name)} onClick={onRemove}>
            {t('packRemove')}
          </button>
        </>
      )}
    </details>
  );
}

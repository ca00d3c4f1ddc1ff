import type { ComponentChildren } from 'preact';
import { Glyph } from '../ui/icons';

interface Props {
  readonly class: string;
  /** How the rows are sorted by this column; null: by another one. */
  readonly sorted: 'ascending' | 'descending' | null;
  onSort(): void;
  readonly children: ComponentChildren;
}

/** A column's head that sorts a table. */
export function SortHead({ class: name, sorted, onSort, children }: Props) {
  return (
    <th scope="col" class={name} aria-sort={sorted ?? 'none'}>
      <button type="button" onClick={onSort}>
        {children}
        {sorted && <Glyph name={sorted === 'descending' ? 'down' : 'up'} />}
      </button>
    </th>
  );
}

import { useEffect, useRef } from 'preact/hooks';

/** One choice of a menu. */
export interface MenuItem {
  readonly key: string;
  readonly text: string;
  /** Set for one of several of which exactly one holds. */
  readonly checked?: boolean;
}

interface Props<Item> {
  readonly id?: string;
  readonly label: string;
  readonly items: readonly Item[];
  /** Opened from the keyboard: the first item, or the one that holds, gets the focus. */
  readonly focus: boolean;
  onPick(item: Item): void;
  /** Escape was pressed in it; whoever opened it gives the focus back. */
  onClose(): void;
}

/** A menu in the flow of what opens it, so that nothing cuts it off; arrow keys, Home and End move in it. */
export function Menu<Item extends MenuItem>({ id, label, items, focus, onPick, onClose }: Props<Item>) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) (menu.current?.querySelector<HTMLElement>('[aria-checked="true"]') ?? menu.current?.querySelector('button'))?.focus();
  }, [focus]);

  const onKey = (event: KeyboardEvent) => {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const now = buttons.indexOf(event.target as HTMLButtonElement);
    const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) buttons.at(next % buttons.length)?.focus();
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={menu} id={id} class="menu" role="menu" aria-label={label} onKeyDown={onKey}>
      {items.map((item) => (
        <button
          key={item.key}
          type="button"
          role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked={item.checked}
          tabIndex={-1}
          onClick={() => onPick(item)}
        >
          {item.text}
        </button>
      ))}
    </div>
  );
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { DismissScope } from '../messages';
import type { MessageKey } from './i18n';
import { t } from './i18n';
import { Glyph } from './icons';

const SCOPES: readonly (readonly [DismissScope, MessageKey])[] = [
  ['once', 'dismissOnce'],
  ['reply', 'dismissReply'],
  ['phrase', 'dismissPhrase'],
  ['rule', 'dismissRule'],
  ['site', 'dismissSite'],
];

interface Props {
  /** Something missing has no phrase to dismiss. */
  readonly hasPhrase: boolean;
  /** Children come between the button and the opened menu. */
  readonly children?: preact.ComponentChildren;
  onDismiss(scope: DismissScope): void;
}

/** “Dismiss” with one click, and beside it the ways that hold longer. The menu opens in the flow, so that nothing cuts it off. */
export function DismissMenu({ hasPhrase, children, onDismiss }: Props) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const byKeyboard = useRef(false);
  const id = useId();
  useEffect(() => {
    if (open && byKeyboard.current) menu.current?.querySelector('button')?.focus();
  }, [open]);

  const onMenuKey = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const now = items.indexOf(event.target as HTMLButtonElement);
    const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) items.at(next % items.length)?.focus();
    else if (event.key === 'Escape') {
      setOpen(false);
      toggle.current?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <span class="split">
        <button type="button" class="quiet" onClick={() => onDismiss('once')}>
          {t('dismiss')}
        </button>
        <button
          ref={toggle}
          type="button"
          class="quiet"
          aria-label={t('dismissMore')}
          aria-haspopup="menu"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={(event) => {
            // A click without a pointer comes from the keyboard; only then may focus move.
            byKeyboard.current = event.detail === 0;
            setOpen(!open);
          }}
        >
          <Glyph name={open ? 'up' : 'down'} />
        </button>
      </span>
      {children}
      {open && (
        <div ref={menu} id={id} class="menu" role="menu" aria-label={t('dismiss')} onKeyDown={onMenuKey}>
          {SCOPES.filter(([scope]) => hasPhrase || scope !== 'phrase').map(([scope, key]) => (
            <button
              key={scope}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                setOpen(false);
                onDismiss(scope);
              }}
            >
              {t(key)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

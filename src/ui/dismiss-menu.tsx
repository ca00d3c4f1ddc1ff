import { useId, useRef, useState } from 'preact/hooks';
import type { DismissScope } from '../insights/counts';
import type { MessageKey } from './i18n';
import { t } from './i18n';
import { Glyph } from './icons';
import { Menu } from './menu';

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
  /** The agent cannot dismiss it for good. */
  readonly locked?: boolean | undefined;
  /** Children come between the button and the opened menu. */
  readonly children?: preact.ComponentChildren;
  onDismiss(scope: DismissScope): void;
}

/** “Dismiss” with one click, and beside it the ways that hold longer. */
export function DismissMenu({ hasPhrase, locked = false, children, onDismiss }: Props) {
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const byKeyboard = useRef(false);
  const id = useId();
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
        <Menu
          id={id}
          label={t('dismiss')}
          items={SCOPES.filter(([scope]) => (hasPhrase || scope !== 'phrase') && !(locked && (scope === 'phrase' || scope === 'rule'))).map(
            ([key, text]) => ({ key, text: t(text) }),
          )}
          focus={byKeyboard.current}
          onPick={({ key }) => {
            setOpen(false);
            onDismiss(key);
          }}
          onClose={() => {
            setOpen(false);
            toggle.current?.focus();
          }}
        />
      )}
    </>
  );
}

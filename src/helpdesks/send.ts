import type { FoundReplyBox, Helpdesk } from './types';

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'getModifierState'>;

/** The send button that `target` is or lies in, or null. */
export function sendButtonAt(helpdesk: Helpdesk, target: Element): Element | null {
  return helpdesk.sendButtons.length > 0 ? target.closest(helpdesk.sendButtons.join()) : null;
}

/** Whether a key press in the reply box sends. */
export function isSendKey(helpdesk: Helpdesk, event: Keys, { composer }: Pick<FoundReplyBox, 'composer'>): boolean {
  // AltGr types a letter; some browsers say that Ctrl and Alt are down then.
  if (event.shiftKey || event.isComposing || event.getModifierState('AltGraph')) return false;
  const ctrl = event.ctrlKey || event.metaKey;
  return helpdesk.sendKeys.some(
    ({ key, when, ...needs }) =>
      isKey(event, key) &&
      ctrl === (needs.ctrl ?? false) &&
      event.altKey === (needs.alt ?? false) &&
      (when === undefined || composer.querySelector(when) !== null),
  );
}

/** Where the keyboard has no Latin letters, or Option makes another of it, the key's place tells which letter is meant. */
function isKey({ key, code }: Keys, wanted: string): boolean {
  if (key.toLowerCase() === wanted.toLowerCase()) return true;
  return wanted.length === 1 && !/^[\x21-\x7e]$/.test(key) && code === `Key${wanted.toUpperCase()}`;
}

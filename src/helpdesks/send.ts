import type { FoundReplyBox, Helpdesk } from './types';

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

/** The send button that `target` is or lies in, or null. */
export function sendButtonAt(helpdesk: Helpdesk, target: Element): Element | null {
  return helpdesk.sendButtons.length > 0 ? target.closest(helpdesk.sendButtons.join()) : null;
}

/** Whether a key press in the reply box sends. */
export function isSendKey(helpdesk: Helpdesk, event: Keys, { composer }: Pick<FoundReplyBox, 'composer'>): boolean {
  if (event.shiftKey || event.isComposing) return false;
  const ctrl = event.ctrlKey || event.metaKey;
  return helpdesk.sendKeys.some(
    ({ key, when, ...needs }) =>
      event.key.toLowerCase() === key.toLowerCase() &&
      ctrl === (needs.ctrl ?? false) &&
      event.altKey === (needs.alt ?? false) &&
      (when === undefined || composer.querySelector(when) !== null),
  );
}

import { t } from '../ui/i18n';
import type { PopupStore } from './store';
import { say } from './store';

/** Puts text on the clipboard and says so; where the browser refuses, nothing can be done. */
export function copyText(store: PopupStore, text: string): void {
  void navigator.clipboard.writeText(text).then(
    () => say(store, t('copied')),
    () => undefined,
  );
}

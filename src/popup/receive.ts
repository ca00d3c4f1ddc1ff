import type { PopupUpdate } from '../messages';
import { count, t } from '../ui/i18n';
import { summaryText } from '../ui/summary-text';
import { copyText } from './copy-text';
import type { PopupStore } from './store';
import { say } from './store';

/** Makes the store true to what the tab's page says. */
export function receive(store: PopupStore, update: PopupUpdate): void {
  switch (update.kind) {
    case 'state':
      store.away.value = null;
      store.page.value = update.state;
      store.host.value = update.host;
      if (update.state.kind !== 'reply') store.improving.value = false;
      break;
    case 'applied':
      if (update.outcome !== 'copy') break;
      say(store, t(update.text.length > 1 ? 'couldNotReplace' : 'couldNotRemove'));
      store.copies.value = { ...store.copies.value, [update.key]: update.text };
      break;
    case 'report':
      store.report.value = update.report;
      break;
    case 'looked':
      if (!update.found) say(store, t('noBoxAtAll'));
      break;
    case 'promised':
      store.promised.value = update.promises;
      break;
    case 'improvement':
      store.improvement.value = update.parts;
      // Whatever there was to improve is gone.
      if (update.parts.length === 0) store.improving.value = false;
      break;
    case 'improved':
      store.improving.value = false;
      if (update.failed.length > 0) say(store, count('notPlaced', update.failed.length));
      store.copies.value = { ...store.copies.value, ...Object.fromEntries(update.failed.map(({ key, text }) => [key, text])) };
      break;
    case 'improvedText':
      store.improving.value = false;
      copyText(store, update.text);
      break;
    case 'summary':
      store.summary.value = update.summary;
      if (update.copy) copyText(store, summaryText(update.summary));
      break;
    case 'undone':
      say(store, t(update.outcome === 'done' ? 'undoneAll' : update.outcome === 'changed' ? 'undoChanged' : 'undoFailed'));
  }
}

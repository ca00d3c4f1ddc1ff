import browser from 'webextension-polyfill';
import type { FromFrame, PopupRequest, PopupUpdate, ToFrame } from '../messages';
import { POPUP_PORT } from '../messages';
import { parseAddress } from '../ui/hosts';
import { t } from '../ui/i18n';
import type { PopupActions, PopupStore } from './store';
import { chooseFrame } from './choose-frame';
import { receive } from './receive';
import { say } from './store';

/** How often and how long apart the page is tried again after it was allowed, in milliseconds. */
const TRIES = 6;
const PAUSE = 400;

/** Holds the port to the content scripts in the tab's frames and keeps the store true to it. */
export function linkTab(store: PopupStore, tabId: number, address: string | undefined): Pick<PopupActions, 'request' | 'allow' | 'reload'> {
  let port: browser.Runtime.Port | undefined;
  let current: string | undefined;
  const url = address === undefined ? null : parseAddress(address);
  const web = url?.protocol === 'https:' || url?.protocol === 'http:';
  store.host.value = web ? (url?.hostname ?? null) : null;
  const origins = [`*://${store.host.value}/*`];

  const gone = async () => {
    port = undefined;
    store.page.value = null;
    store.promised.value = [];
    if (url === null) store.away.value = 'unknown';
    else if (!web) store.away.value = 'closed';
    else store.away.value = (await browser.permissions.contains({ origins })) ? 'reload' : 'ask';
  };
  const connect = () =>
    new Promise<boolean>((resolve) => {
      const frames = chooseFrame();
      const next = browser.tabs.connect(tabId, { name: POPUP_PORT });
      next.onMessage.addListener((message) => {
        port = next;
        for (const update of frames.hear(message as FromFrame<PopupUpdate>)) receive(store, update);
        current = frames.current();
        resolve(true);
      });
      next.onDisconnect.addListener(() => {
        // Reading it is what tells Chrome that a page without us is no surprise.
        void browser.runtime.lastError;
        resolve(false);
        if (port === next) void gone();
      });
    });
  const reach = async (tries: number): Promise<void> => {
    for (let left = tries; left > 0; left--) {
      if (await connect()) return;
      if (left > 1) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    await gone();
  };

  void reach(1);
  return {
    request: (request: PopupRequest) => {
      const asked: ToFrame<PopupRequest> | undefined = current === undefined ? undefined : { ...request, frame: current };
      if (asked) port?.postMessage(asked);
    },
    allow: () =>
      void browser.permissions.request({ origins }).then((allowed) => {
        if (!allowed) {
          say(store, t('notAllowed'));
          return;
        }
        store.away.value = null;
        return reach(TRIES);
      }),
    reload: () => {
      store.away.value = null;
      void browser.tabs.reload(tabId).then(() => reach(TRIES));
    },
  };
}

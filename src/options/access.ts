import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { originOf } from '../ui/hosts';

/** Where the agent allowed Replywell to read, kept true to the browser's own list. */
export interface Access {
  readonly granted: Signal<ReadonlySet<string>>;
  /** Asks the browser; must be called from a click. */
  allow(origins: readonly string[]): Promise<boolean>;
  takeBack(origin: string): void;
}

/** Reads the granted origins and follows their changes. */
export function readAccess(): Access {
  const granted = signal<ReadonlySet<string>>(new Set());
  const fixed = new Set(browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches.map(originOf)));
  const read = async () => {
    const { origins = [] } = await browser.permissions.getAll();
    granted.value = new Set(origins.map(originOf).filter((origin) => !fixed.has(origin)));
  };
  browser.permissions.onAdded.addListener(() => void read());
  browser.permissions.onRemoved.addListener(() => void read());
  void read();
  return {
    granted,
    allow: (origins) => browser.permissions.request({ origins: [...origins] }),
    takeBack: (origin) => void browser.permissions.remove({ origins: [origin] }),
  };
}

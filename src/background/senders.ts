import browser from 'webextension-polyfill';
import { isRuleId } from '../insights/counts';
import { isRecord } from '../records';
import type { SettingsPatch } from '../settings/types';

/** Who sent a message, as the browser says; a page cannot send any, and its content script stands beside foreign code. */
export type Sender = Pick<chrome.runtime.MessageSender, 'tab' | 'url'>;

/** A dismissed phrase is no longer than this, in UTF-16 units, with its rule's name. */
const LONGEST_PHRASE = 2000;

const isOurPage = ({ url }: Sender): boolean => url?.startsWith(browser.runtime.getURL('')) ?? false;

/** Whether a message is from one of our own pages; throws where it is not. */
export function fromOurPages(sender: Sender): true {
  if (!isOurPage(sender)) throw new Error('Only our own pages may do that.');
  return true;
}

/**
 * What of a patch its sender may ask for: our own pages all of it, a content script what the agent can choose in a card and on the mark,
 * of sites its own. Throws where nothing is left.
 */
export function allowedPatch(patch: SettingsPatch, sender: Sender): SettingsPatch {
  if (isOurPage(sender)) return patch;
  const host = sender.url === undefined ? '' : new URL(sender.url).hostname;
  const own = <Value>(given: Readonly<Record<string, Value>> | undefined, isAllowed: (key: string) => boolean) => {
    const entries = isRecord(given) ? Object.entries(given).filter(([key]) => isAllowed(key)) : [];
    return entries.length > 0 ? (Object.fromEntries(entries) as Record<string, Value>) : undefined;
  };
  const [rules, sites, marks] = [
    own(patch.rules, isRuleId),
    own(patch.sites, (key) => key === host),
    own(patch.marks, (key) => key === host),
  ];
  const { add, remove } = isRecord(patch.dismissed) ? (patch.dismissed as Record<string, unknown>) : {};
  const isPhrase = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_PHRASE;
  const allowed: SettingsPatch = {
    ...(rules && { rules }),
    ...(sites && { sites }),
    ...(marks && { marks }),
    ...((isPhrase(add) || isPhrase(remove)) && { dismissed: { ...(isPhrase(add) && { add }), ...(isPhrase(remove) && { remove }) } }),
  };
  if (Object.keys(allowed).length === 0) throw new Error('Only our own pages may change that.');
  return allowed;
}

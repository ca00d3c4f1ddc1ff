import type messages from '../../assets/_locales/en/messages.json';

/** Key of an interface string. */
export type MessageKey = Exclude<keyof typeof messages, `${string}_one` | `${string}_other`>;
/** Key of an interface string that has a number in it; `key_one` and `key_other` are defined. */
export type CountKey = keyof typeof messages extends infer K ? (K extends `${infer Key}_other` ? Key : never) : never;
/** Finds a string by key; the extension's pages and the content script give `browser.i18n.getMessage`. */
export type Lookup = (key: string, substitutions: string[]) => string;

let lookup: Lookup = (key) => key;
let plurals = new Intl.PluralRules('en');

/** Sets where strings come from; call it before the first render. */
export function setStrings(find: Lookup): void {
  lookup = find;
  plurals = new Intl.PluralRules(find('languageCode', []) || 'en');
}

/** The interface string for `key`, with `$1` to `$9` filled. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return lookup(key, substitutions);
}

/** The interface string for a number of things, in the right plural form; `$1` is the number. */
export function count(key: CountKey, number: number, ...substitutions: string[]): string {
  const all = [String(number), ...substitutions];
  return lookup(`${key}_${plurals.select(number)}`, all) || lookup(`${key}_other`, all);
}

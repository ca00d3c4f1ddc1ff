import messages from '../../assets/_locales/en/messages.json';

const strings: Readonly<Record<string, { readonly message: string }>> = messages;

/** What `browser.i18n.getMessage` does, with the English strings. */
export function englishStrings(key: string, substitutions: readonly string[]): string {
  return strings[key]?.message.replace(/\$([1-9])/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '') ?? '';
}

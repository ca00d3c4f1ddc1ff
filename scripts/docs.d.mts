/** The text of docs/rules.md. */
export function rulesPage(): Promise<string>;
/** The text of docs/helpdesks.md. */
export function helpdesksPage(): Promise<string>;

import type { Evidence } from '../src/helpdesks/types';

/** The text of docs/rules.md. */
export function rulesPage(): Promise<string>;
/** The text of docs/helpdesks.md. */
export function helpdesksPage(): Promise<string>;
/** What docs/helpdesks.md says of what an adapter stands on: in its table, and below it where one does. */
export const SURE: Readonly<Record<Evidence['sure'], { readonly name: string; readonly means: string }>>;

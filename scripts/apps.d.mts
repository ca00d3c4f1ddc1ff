/** An application that the extension is tried in. */
export type AppId = 'request-tracker' | 'roundcube';

/** By id: what people call it, and its Debian packages. */
export const APPS: Readonly<Record<AppId, { readonly name: string; readonly packages: readonly string[] }>>;
/** Whether an application can be started here. */
export function isAppThere(id: AppId): boolean;
/** Installs the applications that are missing, where that is possible; the names of those that could not be had. */
export function setupApps(): string[];
/** What a person does to have the applications. */
export function howToInstallApps(names: readonly string[]): string;

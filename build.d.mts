/** Builds dist/chrome/, dist/firefox/ and dist/cli.mjs. */
export function buildAll(): Promise<void>;
/** The one manifest, with what only `browser` understands. */
export function manifestFor(browser: 'chrome' | 'firefox', manifest: object, version: string): object;

import type { Plugin } from 'esbuild';

/** Builds dist/chrome/, dist/firefox/ and dist/cli.mjs. */
export function buildAll(): Promise<void>;
/** The one manifest, with what only `browser` understands. */
export function manifestFor(browser: 'chrome' | 'firefox', manifest: object, version: string): object;
/** Puts compiled tables in the place of all patterns; `docs` keeps what rules say of themselves. */
export function compiledPatterns(options: { docs: boolean }): Plugin;

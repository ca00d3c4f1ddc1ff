import type { Plugin } from 'esbuild';

/** Builds chrome/, firefox/ and cli.mjs into a folder, `dist/` unless another address is given. */
export function buildAll(dist?: URL): Promise<void>;
/** The one manifest, with what only `browser` understands. */
export function manifestFor(browser: 'chrome' | 'firefox', manifest: object, version: string): object;
/** Puts compiled tables in the place of all patterns, and leaves out what only pages show of a rule. */
export function compiledPatterns(): Plugin;

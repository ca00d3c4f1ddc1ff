/** What was written, and what a person should know. */
export interface Packages {
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly notes: readonly string[];
}

/** Builds, and writes the packages to the folder `out`. Rejects where the key does not fit or git fails; nothing is written then. */
export function packageAll(options?: { readonly out?: string; readonly crxKey?: string; readonly crxUrl?: string }): Promise<Packages>;

/** A file of a zip; `deflated` are its bytes compressed already, `program` gives it the right to be run. */
export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly deflated?: Uint8Array;
  readonly program?: boolean;
}

/** A zip of a folder; `change` may return other bytes for a name, or undefined to leave them. */
export function zipFolder(path: string, change?: (name: string, bytes: Uint8Array) => Uint8Array | undefined): Promise<Uint8Array>;
/** A zip of files, in the order of their names; the same files make the same bytes. */
export function zip(files: readonly ZipFile[]): Uint8Array;

import { readFile } from 'node:fs/promises';

/** What the person at the command line can mend; becomes one line on standard error and exit code 2. */
export class UsageError extends Error {}

/** Larger than any reply; a file above it is a mistake. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The text of a file, or of standard input for `-`. Rejects with a UsageError. */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file} is not UTF-8 text`);
  }
}

/** What is in a file, or in standard input for `-`. Rejects with a UsageError. */
export async function readBytes(file: string): Promise<Uint8Array> {
  let bytes: Buffer;
  try {
    if (file === '-') {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      bytes = Buffer.concat(chunks);
    } else bytes = await readFile(file);
  } catch (error) {
    throw unreadable(file, error);
  }
  if (bytes.length > MOST_BYTES) throw new UsageError(`${file} is larger than 64 MB`);
  return bytes;
}

/** Says why a file cannot be read. */
export function unreadable(file: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'permission denied' }[code] ?? code;
  return new UsageError(`cannot read ${file}: ${why}`);
}

/** Writes a line; waits when the reader is slow. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

// Zips that are the same, byte for byte, for the same files: sorted names, one time, no extra fields, a compressor that is pinned.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

const UNIX = 3;
/** What is compressed already only grows. */
const COMPRESSED = /\.(?:png|woff2|zip)$/;

/** A zip of the files in the folder `path`; `change` may return other bytes for a name, or undefined to leave them. */
export async function zipFolder(path, change = () => undefined) {
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const named = files.map(async (file) => {
    const name = relative(path, file).split(sep).join('/');
    const bytes = await readFile(file);
    return { name, bytes: change(name, bytes) ?? bytes };
  });
  return zip(await Promise.all(named));
}

/** A zip of files, each with its name, its bytes and whether it is a program. */
export function zip(files) {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  // The earliest time that a zip knows. fflate writes what the clock on the wall says, so that it is the same in every time zone.
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries(
      sorted.map(({ name, bytes, program = false }) => [
        name,
        [
          new Uint8Array(bytes),
          { level: COMPRESSED.test(name) ? 0 : 9, mtime, os: UNIX, attrs: ((program ? 0o100755 : 0o100644) << 16) >>> 0 },
        ],
      ]),
    ),
  );
}

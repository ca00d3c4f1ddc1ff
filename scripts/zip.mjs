// Zips that are the same, byte for byte, for the same files: sorted names, one time, no extra fields, a compressor that is pinned.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { deflateSync, Zip } from 'fflate';

const UNIX = 3;
/** In a zip's words: as it is, deflated. */
const [AS_IS, DEFLATED] = [0, 8];
/** What is compressed already only grows. */
const COMPRESSED = /\.(?:png|woff2|zip)$/;

/**
 * A zip of the files in the folder `path`, compressed as well as can be, in seconds; `change` may return other bytes for a name, or undefined
 * to leave them.
 */
export async function zipFolder(path, change = () => undefined) {
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const named = files.map(async (file) => {
    const name = relative(path, file).split(sep).join('/');
    const found = await readFile(file);
    const bytes = change(name, found) ?? found;
    return { name, bytes, deflated: COMPRESSED.test(name) ? undefined : await smallest(bytes) };
  });
  return zip(await Promise.all(named));
}

/** What was compressed, by what it was made of: most files are in the packages of both browsers. */
const known = new Map();

async function smallest(bytes) {
  const key = Buffer.from(bytes).toString('latin1');
  if (!known.has(key)) known.set(key, deflateAsync(bytes, { numiterations: 5, blocksplittingmax: 40 }));
  return known.get(key);
}

/** A zip of files, each with its name, its bytes, these deflated if that is done already, and whether it is a program. */
export function zip(files) {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  // The earliest time that a zip knows. fflate writes what the clock on the wall says, so that it is the same in every time zone.
  const mtime = new Date(1980, 0, 1);
  const written = [];
  const whole = new Zip((error, part) => {
    if (error) throw error;
    written.push(part);
  });
  for (const { name, bytes, program = false, deflated } of sorted) {
    const compression = COMPRESSED.test(name) ? AS_IS : DEFLATED;
    const attrs = ((program ? 0o100755 : 0o100644) << 16) >>> 0;
    const file = { filename: name, size: bytes.length, crc: crc32(bytes), compression, mtime, os: UNIX, attrs };
    whole.add(file);
    file.ondata(null, compression === AS_IS ? new Uint8Array(bytes) : (deflated ?? deflateSync(new Uint8Array(bytes), { level: 9 })), true);
  }
  whole.end();
  return Buffer.concat(written);
}

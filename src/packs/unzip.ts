import { unzipSync, type UnzipFileInfo } from 'fflate';
import { LIMITS } from './limits';
import { ZIP_LIMITS } from './zip-limits';

/** A file that was packed. */
interface Unpacked {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The YAML files of an archive; others are passed over. Throws an Error, in words for people, where it is none or grows beyond all measure.
 * No file becomes larger than the archive's own list says.
 */
export function unzipYaml(archive: Uint8Array): readonly Unpacked[] {
  const mega = (bytes: number): string => `${bytes / 1_000_000} MB`;
  if (archive.length > ZIP_LIMITS.size) throw new Error(`the archive is larger than ${mega(ZIP_LIMITS.size)}`);
  let [entries, files, unpacked] = [0, 0, 0];
  const wanted = ({ name, size, originalSize, compression }: UnzipFileInfo): boolean => {
    if (++entries > ZIP_LIMITS.entries) throw new Refused(`there are more than ${ZIP_LIMITS.entries} files in it`);
    if (!/\.ya?ml$/i.test(name) || /(?:^|\/)(?:__MACOSX\/|\.)/.test(name)) return false;
    // What is not compressed is taken over as long as it is, whatever the list says.
    const becomes = compression === 0 ? Math.max(size, originalSize) : originalSize;
    unpacked += becomes;
    if (++files > ZIP_LIMITS.files) throw new Refused(`there are more than ${ZIP_LIMITS.files} rules in it`);
    if (becomes > LIMITS.size.yaml * 4) throw new Refused('a file in it is larger than any rule');
    if (unpacked > ZIP_LIMITS.unpacked) throw new Refused(`its files have more than ${mega(ZIP_LIMITS.unpacked)}`);
    if (becomes > 1000 && becomes > size * ZIP_LIMITS.ratio) throw new Refused('a file in it is packed more than a hundredfold');
    return true;
  };
  try {
    return Object.entries(unzipSync(archive, { filter: wanted })).map(([name, bytes]) => ({ name, bytes }));
  } catch (error) {
    throw error instanceof Refused ? error : new Error('this is no archive, or a damaged one');
  }
}

/** Ends the unpacking at what no honest style has. */
class Refused extends Error {}

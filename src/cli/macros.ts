import { readMacroFile } from '../macros/read-file';
import { macrosIn } from '../macros/table';
import { UnreadableFile, type Macros } from '../macros/types';
import { readBytes, UsageError } from './files';

/** The replies of an export, each under the file's name and its own. Rejects with a UsageError. */
export async function macroDrafts(
  file: string,
  column: string | undefined,
): Promise<readonly { readonly file: string; readonly text: string }[]> {
  const { macros } = await readMacros(file, column);
  return macros.map(({ title, text }) => ({ file: `${file}: ${title}`, text }));
}

async function readMacros(file: string, column: string | undefined): Promise<Macros> {
  const bytes = await readBytes(file);
  try {
    const found = readMacroFile(file, bytes);
    if ('read' in found) return found.read;
    const { table } = found;
    const at = column === undefined ? (table.text ?? -1) : table.columns.indexOf(column);
    if (at < 0) throw new UsageError(`${file}: name the column with the replies, with --column: ${table.columns.join(', ')}`);
    return macrosIn(table, at);
  } catch (error) {
    throw error instanceof UnreadableFile ? new UsageError(`${file} ${reason(error)}`) : error;
  }
}

function reason({ why, line }: UnreadableFile): string {
  switch (why) {
    case 'too-big':
      return 'is larger than 32 MB';
    case 'binary':
      return 'is not a text file';
    case 'damaged':
      return `is damaged${line === undefined ? '' : ` at line ${line}`}`;
    case 'nothing-in-it':
      return 'has no replies in it';
  }
}

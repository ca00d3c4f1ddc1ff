import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { importVale } from '../packs/import-vale';
import { packText } from '../packs/pack-text';
import { styleNames } from '../packs/style-names';
import { print, readText, unreadable, UsageError } from './files';

/** Prints the pack that a Vale style makes; what could not be taken over goes to standard error. Rejects with a UsageError. */
export async function runImportVale(paths: readonly string[]): Promise<number> {
  const [folder, ...more] = paths;
  if (folder === undefined || more.length) throw new UsageError('pack import-vale needs one folder: replywell pack import-vale FOLDER');
  const names = await rulesIn(folder);
  if (!names.length) throw new UsageError(`there are no .yml files in ${folder}`);
  const files = [];
  for (const name of names) files.push({ name, text: await readText(join(folder, name)) });
  const title = basename(resolve(folder)).replace(/\.ya?ml$/i, '');
  const { pack, taken, left } = importVale(files, styleNames(title, 'Vale style'));
  await print(packText(pack).trimEnd());
  const notes = left.map(({ file, what, why }) => `  ${file}: ${what}: ${why}\n`).join('');
  process.stderr.write(
    `${taken} of ${files.length} rules taken over, ${pack.phrases.length === 1 ? '1 phrase' : `${pack.phrases.length} phrases`}${notes && `; not taken over:\n${notes}`}${notes ? '' : '\n'}`,
  );
  return taken ? 0 : 1;
}

async function rulesIn(folder: string): Promise<readonly string[]> {
  try {
    if (!(await stat(folder)).isDirectory()) throw new UsageError(`${folder} is no folder`);
    const entries = await readdir(folder, { recursive: true });
    return entries.filter((name) => /\.ya?ml$/i.test(name)).sort();
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(folder, error);
  }
}

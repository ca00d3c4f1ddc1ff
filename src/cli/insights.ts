import { mergeFiles, toCsv, type InsightsFile } from '../insights/export';
import { readInsights } from '../insights/read-file';
import { print, readText, UsageError } from './files';

const FORMATS = ['json', 'csv'];

/** Prints the numbers of several agents' exports as one. Resolves to 0; throws a UsageError when one cannot be used. */
export async function runInsightsMerge(files: readonly string[], format: string): Promise<number> {
  if (!FORMATS.includes(format)) throw new UsageError(`--format must be ${FORMATS.join(' or ')}, not “${format}”`);
  if (!files.length) throw new UsageError('insights merge needs files: replywell insights merge FILE ...');
  const seen = new Map<string, string>();
  const read: InsightsFile[] = [];
  for (const file of files) {
    const one = insightsIn(file, await readText(file));
    const same = JSON.stringify(one.days);
    const other = one.days.length ? seen.get(same) : undefined;
    // They would count twice.
    if (other !== undefined) throw new UsageError(other === file ? `${file} is named twice` : `${file} has the same numbers as ${other}`);
    seen.set(same, file);
    read.push(one);
  }
  const merged = mergeFiles(read);
  await print(format === 'csv' ? toCsv(merged).trimEnd() : JSON.stringify(merged, null, 2));
  return 0;
}

function insightsIn(file: string, text: string): InsightsFile {
  try {
    return readInsights(text);
  } catch (error) {
    throw new UsageError(`${file} cannot be used: ${error instanceof Error ? error.message : String(error)}`);
  }
}

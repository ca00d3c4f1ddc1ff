import type { CheckSettings } from '../engine/types';
import { BASES } from '../packs/bases';
import { emptyPack } from '../packs/empty-pack';
import { packText } from '../packs/pack-text';
import type { Pack } from '../packs/schema';
import { formatOf, readPack, readTestedPack, type ReadPack } from '../packs/read';
import { packSettings, resolvePack } from '../packs/resolve';
import { errorLine } from '../packs/source';
import { testPack, type TestResult } from '../packs/test-pack';
import { ruleset } from '../ruleset';
import { print, readText, UsageError } from './files';

/**
 * How drafts are checked with the last of these packs; those before it are what it builds on. The name of a rule set of ours is that rule set,
 * alone. Rejects with a UsageError.
 */
export async function settingsOf(files: readonly string[]): Promise<CheckSettings> {
  const base = files.find((file) => BASES.some((name) => name === file));
  if (base !== undefined) {
    if (files.length > 1)
      throw new UsageError(`--pack ${base} goes alone: what a pack builds on stands in the pack, as in “extends: ${base}”`);
    return packSettings(resolvePack(emptyPack({ id: base, name: base, version: '1', extends: base }), []));
  }
  const packs: Pack[] = [];
  for (const file of files) {
    const text = await readText(file);
    const { pack, errors } = readTestedPack(text, ruleset, { format: formatOf(file, text), others: packs });
    if (!pack) throw new UsageError(`${file} cannot be used: ${firstOf(errors)}`);
    packs.push(pack);
  }
  const pack = packs.pop();
  if (!pack) throw new UsageError('--pack needs a file');
  return packSettings(resolvePack(pack, packs));
}

const firstOf = ([first, ...rest]: NonNullable<ReadPack['errors']>): string =>
  (first ? errorLine(first) : 'it is empty') + (rest.length ? ` (and ${rest.length} more; \`pack test\` shows all)` : '');

/**
 * Runs the tests of packs and prints how they went, with the lines of those that failed. Packs may build on others in the same call, in
 * whatever order. Resolves to 0 when all passed, 1 when some failed, 2 when a pack cannot be read.
 */
export async function runPackTests(files: readonly string[]): Promise<number> {
  if (!files.length) throw new UsageError('pack test needs a pack: replywell pack test FILE ...');
  const texts = await textsOf(files);
  const others: Pack[] = [];
  let code = 0;
  for (const file of inOrder(texts)) {
    const text = texts.get(file) ?? '';
    const result = readPack(text, { format: formatOf(file, text), others });
    if (!result.pack) {
      code = 2;
      await print([`${file}: cannot be used`, ...(result.errors ?? []).map((error) => `  ${errorLine(error)}`)].join('\n'));
      continue;
    }
    const { pack, lineOf } = result;
    const tests = testPack(pack, others, ruleset);
    others.push(pack);
    const failed = tests.filter(({ passed }) => !passed);
    if (failed.length) code = Math.max(code, 1);
    const lines = failed.map(({ path, message }: TestResult) => `  line ${lineOf(path)}: ${message}`);
    await print([`${file}: ${pack.name} ${pack.version}: ${summary(tests.length, failed.length)}`, ...lines].join('\n'));
  }
  return code;
}

/**
 * Prints the last of these packs as JSON, those before it are what it builds on; or all of them as the `packs` of a policy, in whatever order
 * they come. Resolves to 0. Rejects with a UsageError where one cannot be used.
 */
export async function runPackJson(files: readonly string[], forPolicy: boolean): Promise<number> {
  if (!files.length) throw new UsageError('pack json needs a pack: replywell pack json FILE');
  const texts = await textsOf(files);
  const packs: Pack[] = [];
  for (const file of forPolicy ? inOrder(texts) : files) {
    const text = texts.get(file) ?? '';
    const { pack, errors } = readPack(text, { format: formatOf(file, text), others: packs });
    if (!pack) throw new UsageError(`${file} cannot be used: ${firstOf(errors)}`);
    packs.push(pack);
  }
  const json = packs.map(packText);
  // In one line each: so they stand in a registry, too.
  const lines = json.map((text) => JSON.stringify(JSON.stringify(JSON.parse(text))));
  await print(forPolicy ? `[\n  ${lines.join(',\n  ')}\n]` : (json.at(-1) ?? '').trimEnd());
  return 0;
}

async function textsOf(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const file of files) texts.set(file, await readText(file));
  return texts;
}

const summary = (all: number, failed: number): string => (all ? `${all - failed} passed, ${failed} failed` : 'has no tests');

/** Files in such an order that a pack comes after the one it builds on, as far as that can be told. */
function inOrder(texts: ReadonlyMap<string, string>): readonly string[] {
  const heads = new Map([...texts].map(([file, text]) => [file, headOf(text)]));
  const order: string[] = [];
  const visit = (file: string, above: readonly string[]): void => {
    const base = heads.get(file)?.base;
    if (base && !BASES.some((name) => name === base))
      for (const [other, { id }] of heads) if (id === base && !above.includes(other)) visit(other, [...above, other]);
    if (!order.includes(file)) order.push(file);
  };
  for (const file of texts.keys()) visit(file, [file]);
  return order;
}

/** A pack's own name and what it builds on, without reading all of it. */
function headOf(text: string): { readonly id: string | undefined; readonly base: string | undefined } {
  const field = (name: string): string | undefined =>
    new RegExp(String.raw`^[ \t{]{0,8}["']?${name}["']?[ \t]{0,4}:[ \t]{0,4}["']?([a-z][a-z\d-]{0,63})`, 'm').exec(text)?.[1];
  return { id: field('id'), base: field('extends') };
}

// Writes what stores and administrators get to packages/: a zip for each store, the source zip, and with a key a crx for own hosting.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The names of what is written here, of any version. */
const PACKAGE = /^replywell-\d[\w.]*(?:-(?:chrome|firefox|source)\.zip|\.crx)$|^updates\.xml$/;
const NO_KEY = `No crx was written. It needs a key of your own, which stays the same for all versions, because the extension's id comes from it:
  openssl genrsa -out ../replywell.pem 2048      once; keep it where only you can read it, and never in this folder
  npm run package -- --crx-key ../replywell.pem --crx-url https://updates.example.com/replywell.crx`;
const NO_URL = 'updates.xml has an address that does not exist: say with --crx-url where the crx will be.';

/**
 * Builds into a folder of its own and writes the packages to `out`. `crxKey` is the path of a PEM file, `crxUrl` where the crx will be.
 * Yields the files' names with their sizes, and what a person should know.
 */
export async function packageAll({ out = join(root, 'packages'), crxKey, crxUrl } = {}) {
  // Only here, because its packages may have to be installed first.
  const [{ buildAll }, { zipFolder, zip }, { crxOf, updateManifest }] = await Promise.all([
    import('../build.mjs'),
    import('./zip.mjs'),
    import('./crx.mjs'),
  ]);
  const pem = crxKey && (await readFile(crxKey, 'utf8'));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const named = (rest) => `replywell-${version}${rest}`;
  const dist = await mkdtemp(join(tmpdir(), 'replywell-package-'));
  const files = {};
  const notes = [];
  try {
    await buildAll(pathToFileURL(`${dist}/`));
    const chrome = await zipFolder(join(dist, 'chrome'), (name, bytes) => (name === 'manifest.json' ? withoutKey(bytes) : undefined));
    files[named('-chrome.zip')] = chrome;
    files[named('-firefox.zip')] = await zipFolder(join(dist, 'firefox'));
    const sources = sourceFiles();
    const unknown = sources ? git('ls-files', '--others', '--exclude-standard').split('\n').filter(Boolean) : [];
    if (unknown.length)
      notes.push(
        `No source zip was written: git does not know ${unknown.slice(0, 5).join(', ')}${unknown.length > 5 ? ' and more' : ''}; \`git add\` what belongs to it.`,
      );
    else if (sources) files[named('-source.zip')] = zip(await Promise.all(sources.map(readSource)));
    else notes.push('No source zip was written: this folder is no git clone.');
    if (pem) {
      const { id, crx } = crxOf(chrome, pem);
      const { minimum_chrome_version: minimumChrome } = JSON.parse(await readFile(join(dist, 'chrome/manifest.json'), 'utf8'));
      files[named('.crx')] = crx;
      const url = crxUrl ?? `https://updates.example.com/${named('.crx')}`;
      files['updates.xml'] = Buffer.from(updateManifest({ id, version, minimumChrome, url }));
      notes.push(`The crx has the id ${id}: policies name it by that.`, ...(crxUrl ? [] : [NO_URL]));
    } else notes.push(NO_KEY);
    if (sources && git('status', '--porcelain').length > 0)
      notes.push('Some files differ from the commit; these packages are of no commit.');
  } finally {
    await rm(dist, { recursive: true, force: true });
  }
  await mkdir(out, { recursive: true });
  // Of an earlier run only what this one would write, too: the folder may be anybody's.
  for (const name of (await readdir(out)).filter((name) => PACKAGE.test(name))) await rm(join(out, name));
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(out, name), bytes);
  return { files: Object.entries(files).map(([name, { length }]) => ({ name, bytes: length })), notes };
}

/** Stores give the id themselves, and refuse a package that brings one. */
function withoutKey(manifest) {
  const rest = JSON.parse(Buffer.from(manifest).toString('utf8'));
  delete rest.key;
  return Buffer.from(JSON.stringify(rest, null, 2) + '\n');
}

/** What git knows, as it is in the folder now; undefined where this is no clone, such as in the source zip. */
function sourceFiles() {
  if (!existsSync(join(root, '.git'))) return undefined;
  return git('ls-files', '-z', '--stage')
    .split('\0')
    .filter(Boolean)
    .map((line) => ({ program: line.startsWith('100755'), name: line.slice(line.indexOf('\t') + 1) }))
    .filter(({ name }) => existsSync(join(root, name)));
}

const readSource = async (file) => ({ ...file, bytes: await readFile(join(root, file.name)) });

function git(...args) {
  const { status, stdout, error } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${error?.message ?? `it ended with ${status}`}`);
  return stdout;
}

async function run() {
  const { values } = parseArgs({ options: { 'crx-key': { type: 'string' }, 'crx-url': { type: 'string' }, out: { type: 'string' } } });
  const { out } = values;
  const { files, notes } = await packageAll({ ...(out && { out }), crxKey: values['crx-key'], crxUrl: values['crx-url'] });
  for (const { name, bytes } of files) console.log(`${name.padEnd(32)} ${(bytes / 1000).toFixed(1).padStart(9)} kB`);
  for (const note of notes) console.log(`\n${note}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await run().catch((error) => {
    console.error(error.message);
    process.exitCode = 2;
  });

// What the content script and the pages both load stands once in the package: in common.js, a script that both can load.
import { readdir, readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The name of the module that has all exports of common.js. */
const ALL = 'all-of-common';

/** The scripts in a folder, by their names. */
export const scriptsIn = async (folder) => (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js')).sort();

/** The modules that two builds, given as options, both load: each with its exports, and the number of each export among all. */
export async function commonModules(builds) {
  const dry = { minify: false, write: false, metafile: true, outdir: 'nowhere' };
  const loaded = await Promise.all(builds.map(async (options) => (await build({ ...options, ...dry })).metafile.inputs));
  const [names, ...others] = loaded.map((inputs) => Object.keys(inputs).filter((name) => !name.endsWith('.css')));
  const entryPoints = names.filter((name) => others.every((inputs) => inputs.includes(name)));
  const { metafile } = await build({ ...builds[0], ...dry, entryPoints, format: 'esm', splitting: true, outbase: root });
  let number = 0;
  const modules = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint);
  return new Map(modules.map(({ entryPoint, exports }) => [entryPoint, exports.map((name) => ({ name, number: number++ }))]));
}

/**
 * Reads `modules` from common.js: an export that is used becomes `replywell(number)`. What is a module itself (`inModules`) loads common.js;
 * a content script comes after it.
 */
export const fromCommon = (modules, { inModules }) => ({
  name: 'from-common',
  setup: (b) => {
    b.onResolve({ filter: /^/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (path === '/common.js') return { external: true };
      // One module for all of them, so that the parts that bundles share are not cut by who needs which of them.
      if (path === ALL) return { path, namespace: 'common', sideEffects: false };
      if (pluginData === ALL || kind === 'entry-point') return undefined;
      const found = await b.resolve(path, { kind, importer, resolveDir, pluginData: ALL });
      const module = relative(root, found.path).split(sep).join('/');
      return modules.has(module) ? { path: module, namespace: 'common', sideEffects: false } : found;
    });
    b.onLoad({ filter: /^/, namespace: 'common' }, ({ path }) => {
      if (path !== ALL)
        return {
          contents: modules
            .get(path)
            .map(({ name, number }) => `export { _${number} as ${name} } from '${ALL}';`)
            .join('\n'),
        };
      const numbers = [...modules.values()].flat().map(({ number }) => number);
      const lines = numbers.map((number) => `export const _${number} = /* @__PURE__ */ replywell(${number});`);
      return { contents: [...(inModules ? [`import '/common.js';`] : []), ...lines].join('\n') };
    });
  },
});

/** The lines from which common.js is made: it has what the scripts in the folder `out` ask for. */
export async function linesOfCommon(modules, out) {
  const scripts = await Promise.all((await scriptsIn(out)).map((name) => readFile(new URL(name, out), 'utf8')));
  const asked = new Set(scripts.flatMap((code) => [...code.matchAll(/\breplywell\((\d+)\)/g)].map(([, number]) => Number(number))));
  // Backwards it compresses better, by 1 %.
  const all = [...modules].flatMap(([module, exported]) => exported.map((one) => ({ ...one, module }))).toReversed();
  const given = all.filter(({ number }) => asked.has(number));
  return [
    ...given.map(({ module, name, number }) => `import { ${name} as _${number} } from './${module}';`),
    `const all = { ${given.map(({ number }) => `${number}: _${number}`).join(', ')} };`,
    'globalThis.replywell = (number) => all[number];',
  ].join('\n');
}

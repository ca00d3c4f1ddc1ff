// What the content script and the pages both load stands once in the package: in common.js, a script that both can load.
import { readdir, readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Where the rules are listed. */
const RULES = 'src/rules/index.ts';

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
 * Reads `modules` from common.js: an export that is used becomes `replywell(number)`. A content script comes after common.js; pages, for
 * which `writtenAboutRules` is given, load it themselves and put back what common.js leaves out of the rules.
 */
export const fromCommon = (modules, { writtenAboutRules } = {}) => ({
  name: 'from-common',
  setup: (b) => {
    b.onResolve({ filter: /^\/common\.js$/ }, () => ({ external: true }));
    b.onLoad({ filter: /\.(?:m?js|tsx?)$/ }, ({ path }) => {
      const module = relative(root, path).split(sep).join('/');
      const exported = modules.get(module);
      if (!exported) return undefined;
      const lines = exported.map(
        ({ name, number }) => `const _${number} = /* @__PURE__ */ replywell(${number}); export { _${number} as ${name} };`,
      );
      if (writtenAboutRules) lines.unshift(`import '/common.js';`);
      if (writtenAboutRules && module === RULES) {
        const { number } = exported.find(({ name }) => name === 'rules');
        lines.push(`${JSON.stringify(writtenAboutRules)}.forEach((written, i) => Object.assign(_${number}[i].meta, written));`);
      }
      return { contents: lines.join('\n'), loader: 'js' };
    });
  },
});

/** The lines from which common.js is made: it has what the scripts in the folder `out` ask for. */
export async function linesOfCommon(modules, out) {
  const scripts = await Promise.all((await scriptsIn(out)).map((name) => readFile(new URL(name, out), 'utf8')));
  const asked = new Set(scripts.flatMap((code) => [...code.matchAll(/\breplywell\((\d+)\)/g)].map(([, number]) => Number(number))));
  const given = [...modules].flatMap(([module, exported]) => exported.map((all) => ({ ...all, module }))).filter(({ number }) => asked.has(number));
  return [
    ...given.map(({ module, name, number }) => `import { ${name} as _${number} } from './${module}';`),
    `const all = { ${given.map(({ number }) => `${number}: _${number}`).join(', ')} };`,
    'globalThis.replywell = (number) => all[number];',
  ].join('\n');
}

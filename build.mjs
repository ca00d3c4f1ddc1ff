// Writes dist/chrome/, dist/firefox/ (loadable folders) and dist/cli.mjs.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { minifySync } from 'rolldown/utils';
import { commonModules, fromCommon, linesOfCommon, scriptsIn } from './scripts/common.mjs';

const root = new URL('.', import.meta.url);
const at = (path) => new URL(path, root);
const PAGES = ['popup', 'options', 'welcome'];
/** The background, and the workers of the options page. */
const WORKERS = { background: 'src/background/index.ts', 'pack-worker': 'src/options/pack-worker.ts', macros: 'src/macros/worker.ts' };
/** Scripts that are no modules. */
const CLASSIC = ['common.js', 'content.js', 'first.js'];
const BROWSERS = ['chrome', 'firefox'];

/** In the content script, style sheets are text for a shadow root, because the page's own must not reach in nor ours out. */
const styleAsText = {
  name: 'style-as-text',
  setup: (b) =>
    b.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    }),
};

/** What only tests read of a rule: left out of all packages. */
const FOR_TESTS = new Set(['nearMisses']);
/** What only the pages show of a rule: left out of the content script, which every helpdesk tab has to load. */
const DOCS = new Set([...FOR_TESTS, 'description', 'rationale', 'examples', 'sources']);
/** What holds a rule's patterns: emptied, but no shorter, because rules count them. */
const PATTERNS = new Set(['find', 'phrases']);

/** Puts compiled tables in the place of all patterns, of the rules and of the word lists, and leaves out what only pages show of a rule. */
export const compiledPatterns = () => ({
  name: 'compiled-patterns',
  setup: (b) => {
    b.onLoad({ filter: /[\\/]src[\\/]ruleset\.ts$/ }, async () => ({
      contents: `import { rules } from './rules'; import { reframe } from './rewrite/reframe'; export const ruleset = { rules, reframe, compiled: ${JSON.stringify(await tables())} };`,
    }));
    // Where the tables are, nothing is compiled.
    b.onLoad({ filter: /[\\/]src[\\/]engine[\\/]match[\\/]compile\.ts$/ }, () => ({
      contents: `const none = () => { throw new Error('no compiler'); }; export { none as compilePatterns, none as readPatterns };`,
    }));
    b.onLoad({ filter: /[\\/]src[\\/]rules[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const { default: ts } = await import('typescript');
      const { outputText } = ts.transpileModule(await readFile(path, 'utf8'), {
        compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
        transformers: { before: [(context) => (file) => ts.visitEachChild(file, visit, context)] },
      });
      function visit(node) {
        const isMeta = ts.isObjectLiteralExpression(node) && node.properties.some((p) => p.name?.text === 'rationale');
        if (isMeta) return ts.factory.createObjectLiteralExpression(node.properties.filter((p) => !DOCS.has(p.name?.text)));
        if (ts.isPropertyAssignment(node) && PATTERNS.has(node.name.text))
          return ts.factory.createPropertyAssignment(node.name, emptied(node.initializer));
        return ts.visitEachChild(node, visit, undefined);
      }
      function emptied(node) {
        if (ts.isArrayLiteralExpression(node)) return ts.factory.createArrayLiteralExpression(node.elements.map(emptied));
        return ts.isStringLiteralLike(node) ? ts.factory.createStringLiteral('') : node;
      }
      return { contents: outputText, loader: 'js' };
    });
  },
});

/** Puts back for the pages what they show of each rule. */
const writtenAboutRules = {
  name: 'written-about-rules',
  setup: (b) => {
    b.onResolve({ filter: /\/rules$/ }, ({ importer }) =>
      /[\\/]src[\\/](?:options|popup)[\\/]index\.tsx$/.test(importer) ? { path: 'rules', namespace: 'written' } : undefined,
    );
    b.onLoad({ filter: /^/, namespace: 'written' }, async () => {
      const { rules } = await exportsOf(`export { rules } from './src/rules';`);
      const written = rules.map(({ meta }) => Object.entries(meta).filter(([key]) => DOCS.has(key) && !FOR_TESTS.has(key)));
      const lines = [
        `import { rules } from './src/rules';`,
        `${JSON.stringify(written.map((entries) => Object.fromEntries(entries)))}.forEach((written, i) => Object.assign(rules[i].meta, written));`,
        `export { rules };`,
      ];
      return { contents: lines.join('\n'), resolveDir: fileURLToPath(root) };
    });
  },
};

/** Leaves out of the helpdesks what only docs/helpdesks.md says of them. */
const withoutEvidence = {
  name: 'without-evidence',
  setup: (b) =>
    b.onLoad({ filter: /[\\/]src[\\/]helpdesks[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const { default: ts } = await import('typescript');
      const isDoc = (node) => ts.isPropertyAssignment(node) && ['evidence', 'why'].includes(node.name.text);
      const { outputText } = ts.transpileModule(await readFile(path, 'utf8'), {
        compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
        transformers: {
          before: [
            (context) => {
              const visit = (node) => (isDoc(node) ? undefined : ts.visitEachChild(node, visit, context));
              return (file) => ts.visitEachChild(file, visit, context);
            },
          ],
        },
      });
      return { contents: outputText, loader: 'js' };
    }),
};

/** Takes the one place out of Preact that writes text as HTML: nothing here asks for it, and so no package can. */
const withoutHtml = {
  name: 'without-html',
  setup: (b) =>
    b.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => {
      const parts = (await readFile(path, 'utf8')).split(/\w+\.innerHTML=\w+\.__html/);
      if (parts.length !== 2) throw new Error(`${path} writes HTML in ${parts.length - 1} places; without-html in build.mjs expects one`);
      return { contents: parts.join('0'), loader: 'js' };
    }),
};

/** Takes out of htmlparser2 the table of entities' names, which nothing here asks it for. */
const withoutEntities = {
  name: 'without-entities',
  setup: (b) =>
    b.onLoad({ filter: /[\\/]entities[\\/]dist[\\/]generated[\\/]decode-data-html\.js$/ }, () => ({
      contents: 'export const htmlDecodeTree = new Uint16Array(0);',
    })),
};

/** The tables, made by the modules that they stand for, once for all bundles of a build. */
function tables() {
  made ??= exportsOf(`
    import { compilePatterns } from './src/engine/match/compile';
    import { pack } from './src/engine/match/tables';
    import { ruleset } from './src/ruleset';
    export const tables = pack(compilePatterns(ruleset.rules, ruleset.lexicon), ruleset.rules.length);`);
  return made.then(({ tables }) => tables);
}
let made;

/** What a module of these lines exports. */
async function exportsOf(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(root), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

const leaner = [withoutEvidence, withoutHtml, withoutEntities, compiledPatterns()];

/** The interface's words without what is said about them to translators. */
async function writeMessages(out) {
  for (const language of await readdir(at('assets/_locales/'))) {
    const messages = JSON.parse(await readFile(at(`assets/_locales/${language}/messages.json`), 'utf8'));
    const words = Object.entries(messages).map(([key, { message, placeholders }]) => [key, { message, placeholders }]);
    await mkdir(new URL(`${language}/`, out), { recursive: true });
    await writeFile(new URL(`${language}/messages.json`, out), JSON.stringify(Object.fromEntries(words)));
  }
}

/** Makes the scripts in a folder once more smaller, by 3 %, and takes away parts in which nothing is left. */
async function shorten(out) {
  const scripts = new Map();
  for (const name of await scriptsIn(out)) {
    const code = await readFile(new URL(name, out), 'utf8');
    const shorter = minifySync(name, code, { module: !CLASSIC.includes(name), mangle: { toplevel: false } });
    if (shorter.errors.length) throw new Error(`${name}: ${shorter.errors[0].message}`);
    scripts.set(name, shorter.code);
  }
  const empty = [...scripts.keys()].filter((name) => !scripts.get(name));
  const imports = new RegExp(`import"\\.[^"]*/(?:${empty.map((name) => name.split('/').at(-1)).join('|')})";`, 'g');
  for (const name of empty) await rm(new URL(name, out));
  for (const [name, code] of scripts) if (code) await writeFile(new URL(name, out), code.replace(imports, ''));
}

const entryOf = (page) => ({ in: `src/${page}/index.tsx`, out: page });

const shared = {
  // A linked folder of packages is as good as a real one: the same bytes come of both.
  preserveSymlinks: true,
  absWorkingDir: fileURLToPath(root),
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  alias: { 'webextension-polyfill': './src/browser.ts' },
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** The one manifest, with what only `browser` understands. */
export function manifestFor(browser, manifest, version) {
  const { key, minimum_chrome_version, storage, browser_specific_settings, background, ...common } = structuredClone(manifest);
  const own =
    browser === 'chrome'
      ? { key, minimum_chrome_version, storage, background: { service_worker: background.service_worker, type: background.type } }
      : { browser_specific_settings, background: { scripts: background.scripts, type: background.type } };
  return { ...common, version, ...own };
}

const contentScript = { entryPoints: [{ in: 'src/content/index.ts', out: 'content' }], format: 'iife' };
/** Pages and their workers share what they have in common, and what only the practice needs is in a part of its own. */
const pages = {
  entryPoints: [
    { in: 'src/ui/page.css', out: 'page' },
    ...PAGES.map(entryOf),
    ...Object.entries(WORKERS).map(([name, entry]) => ({ in: entry, out: name })),
  ],
  format: 'esm',
  splitting: true,
  chunkNames: 'parts/[hash]',
  // csv-parse reads bytes with Node's Buffer, and its own build for browsers brings all of that along.
  inject: ['src/macros/bytes.ts'],
  loader: { '.md': 'text' },
};

/** Builds everything into `dist`, a folder's address. */
export async function buildAll(dist = at('dist/')) {
  const manifest = JSON.parse(await readFile(at('manifest.json'), 'utf8'));
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
  await rm(dist, { recursive: true, force: true });
  made = undefined;
  const [out, forFirefox] = BROWSERS.map((browser) => new URL(`${browser}/`, dist));
  const target = [`chrome${manifest.minimum_chrome_version}`, `firefox${manifest.browser_specific_settings.gecko.strict_min_version}`];
  const into = (options) =>
    build({ ...shared, target, format: 'iife', outdir: fileURLToPath(out), ...options, plugins: [...options.plugins, ...leaner] });
  const modules = await commonModules(
    [contentScript, pages].map((options) => ({ ...shared, ...options, plugins: [styleAsText, ...leaner] })),
  );
  await mkdir(out, { recursive: true });
  await Promise.all([
    into({ ...contentScript, plugins: [styleAsText, fromCommon(modules, { inModules: false })] }),
    into({ ...pages, plugins: [writtenAboutRules, fromCommon(modules, { inModules: true })] }),
    into({ entryPoints: ['src/content/first.ts'], plugins: [] }),
    ...PAGES.map((page) => cp(at(`src/${page}/index.html`), new URL(`${page}.html`, out))),
    cp(at('assets/icons'), new URL('icons', out), { recursive: true, filter: (path) => !path.endsWith('.svg') }),
    writeMessages(new URL('_locales/', out)),
  ]);
  await into({
    stdin: { contents: await linesOfCommon(modules, out), resolveDir: fileURLToPath(root) },
    entryNames: 'common',
    plugins: [],
  });
  await shorten(out);
  await cp(out, forFirefox, { recursive: true });
  // Firefox takes an organisation's settings without a schema.
  await cp(at('assets/managed-schema.json'), new URL('managed-schema.json', out));
  for (const browser of BROWSERS)
    await writeFile(new URL(`${browser}/manifest.json`, dist), JSON.stringify(manifestFor(browser, manifest, version), null, 2) + '\n');
  await build({
    ...shared,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    outfile: fileURLToPath(new URL('cli.mjs', dist)),
    entryPoints: ['src/cli/index.ts'],
    plugins: [compiledPatterns()],
    banner: { js: '#!/usr/bin/env node' },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildAll();
  console.log('Built: dist/chrome, dist/firefox and dist/cli.mjs.');
}

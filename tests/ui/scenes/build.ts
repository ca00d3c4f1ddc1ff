import { readFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';

/** Bundles a scene; with `styleAsText`, style sheets are text, as they are in the content script. */
export async function buildScene(entry: string, styleAsText = false): Promise<{ readonly js: string; readonly css: string }> {
  const { outputFiles } = await build({
    entryPoints: [new URL(entry, import.meta.url).pathname],
    outdir: '/scene',
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    loader: { '.md': 'text' },
    logLevel: 'warning',
    plugins: styleAsText
      ? [
          {
            name: 'style-as-text',
            setup: (b) =>
              b.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
                contents: (await transform(await readFile(path, 'utf8'), { loader: 'css' })).code,
                loader: 'text',
              })),
          },
        ]
      : [],
  });
  const file = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { js: file('.js'), css: file('.css') };
}

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { EDITORS, PAGES, type PageName } from './list';

/** The lab on disk: pages to serve, and an unpacked extension. */
export interface Lab {
  readonly pages: string;
  readonly extension: string;
  remove(): Promise<void>;
}

const here = (path: string) => new URL(path, import.meta.url).pathname;
const installed = (path: string) => here(`../../../node_modules/${path}`);

/** Builds the pages with the real editors in them, and the extension that holds our code. */
export async function buildLab(): Promise<Lab> {
  const folder = await mkdtemp(join(tmpdir(), 'replywell-lab-'));
  const [pages, extension] = [join(folder, 'pages'), join(folder, 'extension')];
  const shared = {
    bundle: true,
    logLevel: 'warning',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  } as const;
  await Promise.all([mkdir(pages), mkdir(extension)]);
  const styles = Object.entries(EDITORS).flatMap(([out, { style }]) => (style ? [{ out, in: installed(style) }] : []));
  const served = Object.values(EDITORS).flatMap(({ serves }) => serves ?? []);
  await Promise.all([
    build({
      ...shared,
      format: 'esm',
      alias: { ckeditor5: installed('ckeditor5/dist/browser/ckeditor5.js') },
      outdir: pages,
      entryPoints: PAGES.map((page) => here(`pages/${page}`)),
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
    build({
      ...shared,
      outdir: pages,
      entryPoints: styles,
      loader: { '.svg': 'dataurl', '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty' },
    }),
    build({ ...shared, format: 'iife', outfile: join(extension, 'content.js'), entryPoints: [here('content.ts')] }),
    writeFile(join(extension, 'manifest.json'), JSON.stringify(MANIFEST)),
    ...served.map((name) => symlink(installed(name), join(pages, name))),
    ...PAGES.map((page) => writeFile(join(pages, `${page}.html`), pageHtml(page))),
  ]);
  return { pages, extension, remove: () => rm(folder, { recursive: true, force: true }) };
}

// As shipped, the script runs in the outermost page and reaches into frames of the same origin.
const MANIFEST = {
  manifest_version: 3,
  name: 'Replywell lab',
  version: '1',
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_start' }],
  browser_specific_settings: { gecko: { id: 'lab@replywell.app' } },
};

const pageHtml = (page: PageName) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>${page}</title>
  ${EDITORS[page].style ? `<link rel="stylesheet" href="${page}.css" />` : ''}
  <style>
    body { font: 16px/1.5 sans-serif; }
    #editor, textarea { width: 60vw; min-height: 200px; }
    textarea { font: inherit; }
  </style>
  <input id="elsewhere" />
  <div id="editor"></div>
  ${EDITORS[page].script ? `<script src="${EDITORS[page].script}"></script>` : ''}
  <script type="module" src="${page}.js"></script>
</html>
`;

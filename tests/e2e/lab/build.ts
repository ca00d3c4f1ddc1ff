import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A lab page for each editor, in the order in which they are tested. */
export const PAGES = ['ckeditor5-41', 'ckeditor5-48', 'froala', 'tiptap', 'contenteditable', 'textarea', 'controlled-textarea'] as const;
export type PageName = (typeof PAGES)[number];

/** The lab on disk: pages to serve, and an unpacked extension. */
export interface Lab {
  readonly pages: string;
  readonly extension: string;
  remove(): Promise<void>;
}

const here = (path: string) => new URL(path, import.meta.url).pathname;
const STYLES: Partial<Record<PageName, string>> = {
  'ckeditor5-48': 'ckeditor5/dist/ckeditor5.css',
  froala: 'froala-editor/css/froala_editor.min.css',
};

/** Builds the pages with the real editors in them, and the extension that holds our code. */
export async function buildLab(): Promise<Lab> {
  const folder = await mkdtemp(join(tmpdir(), 'replywell-lab-'));
  const [pages, extension] = [join(folder, 'pages'), join(folder, 'extension')];
  const shared = { bundle: true, logLevel: 'warning', charset: 'utf8', define: { 'process.env.NODE_ENV': '"production"' } } as const;
  await Promise.all([mkdir(pages), mkdir(extension)]);
  await Promise.all([
    build({
      ...shared,
      format: 'esm',
      alias: { ckeditor5: here('../../../node_modules/ckeditor5/dist/browser/ckeditor5.js') },
      outdir: pages,
      entryPoints: PAGES.map((page) => here(`pages/${page}`)),
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
    build({
      ...shared,
      outdir: pages,
      entryPoints: Object.entries(STYLES).map(([out, path]) => ({ out, in: here(`../../../node_modules/${path}`) })),
      loader: { '.svg': 'dataurl' },
    }),
    build({ ...shared, format: 'iife', outfile: join(extension, 'content.js'), entryPoints: [here('content.ts')] }),
    writeFile(join(extension, 'manifest.json'), JSON.stringify(MANIFEST)),
    ...PAGES.map((page) => writeFile(join(pages, `${page}.html`), pageHtml(page))),
  ]);
  return { pages, extension, remove: () => rm(folder, { recursive: true, force: true }) };
}

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
  ${page in STYLES ? `<link rel="stylesheet" href="${page}.css" />` : ''}
  <style>
    body { font: 16px/1.5 sans-serif; }
    #editor, textarea { width: 600px; min-height: 200px; }
  </style>
  <input id="elsewhere" />
  <div id="editor"></div>
  <script type="module" src="${page}.js"></script>
</html>
`;

// The demo helpdesk as routes for a server on this machine: built in memory, nothing is fetched from elsewhere.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where the extension, unmodified, expects the two helpdesks. */
export const DESKS = {
  zendesk: { host: 'demo.zendesk.com', path: '/agent/tickets' },
  freshdesk: { host: 'demo.freshdesk.com', path: '/a/tickets' },
};

/** Builds the demo; `addressOf(ticket)` is where a ticket is shown, once `DESKS`' hosts lead to the server. */
export async function demoSite() {
  const tickets = await readTickets();
  const template = await readFile(`${here}/index.html`, 'utf8');
  const routes = {};
  for (const { path, contents } of await bundle()) routes[`/demo/${path.split(/[\\/]/).at(-1)}`] = asset(path, contents);
  for (const desk of Object.keys(DESKS)) {
    const page = template.replaceAll('DESK', desk);
    routes[DESKS[desk].path] = page;
    for (const { id } of tickets.filter((ticket) => ticket.desk === desk)) routes[`${DESKS[desk].path}/${id}`] = page;
  }
  const addressOf = ({ desk, id }) => `https://${DESKS[desk].host}${DESKS[desk].path}/${id}`;
  const hosts = (port) => Object.fromEntries(Object.values(DESKS).map(({ host }) => [host, port]));
  return { routes, tickets, addressOf, hosts };
}

async function bundle() {
  const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: Object.keys(DESKS).map((desk) => `${desk}.tsx`),
    outdir: here,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    // The packages behind it are installed more than once, and two copies of a plugin do not work together.
    alias: { ckeditor5: fileURLToPath(new URL('../node_modules/ckeditor5/dist/browser/ckeditor5.js', import.meta.url)) },
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles;
}

/** The tickets are TypeScript, for the page and for whoever visits it. */
async function readTickets() {
  const { outputFiles } = await build({ absWorkingDir: here, entryPoints: ['tickets.ts'], bundle: true, write: false, format: 'esm' });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${source}`)).tickets;
}

const asset = (path, contents) => ({ type: path.endsWith('.css') ? 'text/css' : 'text/javascript', body: contents });

// npm run new:helpdesk ID: makes an adapter, its fixture page and its line in the list. Its test says what is still to be filled in.
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const LIST = 'src/helpdesks/index.ts';

/** The files of a new helpdesk, by path, and the list with its line in it. */
export function newHelpdesk(id, list) {
  const name = nameOf(id);
  return {
    [`src/helpdesks/${id}.ts`]: adapter(id, name),
    [`tests/fixtures/helpdesks/${id}/ticket.html`]: fixture(id),
    [`tests/fixtures/helpdesks/${id}/expected.ts`]: expected(),
    [LIST]: withLine(list, id, name),
  };
}

/** `live-agent` as a variable's name. */
const nameOf = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

function withLine(list, id, name) {
  const imports = [...list.matchAll(/^import (?:type )?(?:\w+|\{ \w+ \}) from '\.\/([\w-]+)';$/gm)].map(([line, from]) => ({ line, from }));
  const names = [...list.matchAll(/^ {2}(\w+),$/gm)].map(([, known]) => known);
  const idOf = (known) => imports.find(({ line }) => line.startsWith(`import ${known} from`))?.from ?? known;
  const all = [...imports, { line: `import ${name} from './${id}';`, from: id }].sort((a, b) => (a.from < b.from ? -1 : 1));
  const sorted = [...names, name].sort((a, b) => ((a === name ? id : idOf(a)) < (b === name ? id : idOf(b)) ? -1 : 1));
  return list
    .replace(/^(?:import .*\n)+/, all.map(({ line }) => `${line}\n`).join(''))
    .replace(/\[\n[\s\S]*?\];/, `[\n${sorted.map((known) => `  ${known},\n`).join('')}];`);
}

const adapter = (id, name) => `import type { Helpdesk } from './types';

/*
 * TODO: the product's name and interface. Not checked live.
 *
 * TODO: seen where and when, one line each:
 * - where the reply box is, and in which editor
 * - what says that it is a reply or a note; where nothing does, the audience is unknown
 * - whose a message is
 * TODO: what was looked for and not found, and what is guessed.
 */

const ${name}: Helpdesk = {
  id: '${id}',
  name: 'TODO: as people call it',
  // TODO: sure is 'source' (the product's own open source), 'page' (its own page, as in a tab of yours) or 'others' (other people's code).
  evidence: { seen: 'TODO: where and when, with the year.', sure: 'others', audience: 'never', live: 'not checked live' },
  // Match patterns of the hosted product, for recognition and for the permission that is asked for; none for one on a company's own server.
  hosts: [],
  // What only this product's ticket pages have: recognises it on a company's own domain. TODO, or leave it out.
  pageMark: '[data-todo="${id}"]',
  ticketId: {},
  subject: { elements: [] },
  // TODO: the editable element itself.
  replyBox: [],
  // TODO: the element around reply box, channel switcher and send button.
  composer: [],
  ignore: ['blockquote'],
  sendButtons: [],
  sendKeys: [],
  thread: { customer: [], body: [], ignore: ['blockquote'] },
  // TODO: 'team' for a note, 'customer' for a reply, 'unknown' where the page does not tell.
  getAudience: () => 'unknown',
};

export default ${name};
`;

const fixture = (id) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Ticket</title>
  </head>
  <body data-todo="${id}">
    <!-- TODO: what the evidence gives, in your own words, with invented people; nothing that is guessed -->
    <input type="search" aria-label="Search" />
  </body>
</html>
`;

const expected = () => `import type { Expected } from '../expected';

const expected: readonly Expected[] = [
  {
    // TODO: what the adapter must find in the page; \`states\` for a note and for whatever else the page can show.
    address: 'https://help.example.com/tickets/1',
    box: '[contenteditable="true"]',
    audience: 'unknown',
    draft: 'Hi Ana, it is on its way.',
    customer: [],
    earlier: [],
    id: null,
    subject: null,
  },
];

export default expected;
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const id = process.argv[2] ?? '';
  const isTaken = await access(new URL(`src/helpdesks/${id}.ts`, root)).then(
    () => true,
    () => false,
  );
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || isTaken) {
    console.error(isTaken && id ? `src/helpdesks/${id}.ts is already there.` : 'Say how it is called: npm run new:helpdesk live-agent');
    process.exitCode = 1;
  } else {
    const files = newHelpdesk(id, await readFile(new URL(LIST, root), 'utf8'));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(new URL('./', new URL(path, root)), { recursive: true });
      await writeFile(new URL(path, root), text);
      console.log(path);
    }
    console.log(`\nNow fill in what is marked TODO; this says what is missing:\n  npx vitest run --project unit tests/helpdesks -t ${id}`);
  }
}

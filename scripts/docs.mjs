// Writes docs/rules.md from the rules' own meta and docs/helpdesks.md from the adapters; with --check, says whether they are up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const PAGES = { 'docs/rules.md': rulesPage, 'docs/helpdesks.md': helpdesksPage };

/** The text of docs/rules.md. */
export async function rulesPage() {
  const { rules, CATEGORIES, SEVERITIES } = await exportsOf(
    `export { rules } from './src/rules'; export { CATEGORIES, SEVERITIES } from './src/engine/types';`,
  );
  const unknown = unknownNames(rules, { category: CATEGORIES, severity: SEVERITIES });
  if (unknown.length) throw new UnknownName(unknown.join('\n'));
  const sections = CATEGORIES.map((category) => [category, rules.map(({ meta }) => meta).filter((meta) => meta.category === category)]);
  const lines = [
    '# Rules',
    '',
    'Made by `npm run docs` from the rules themselves; change a rule, not this page. A rule’s examples are executed by its test.',
    '',
    `${rules.length} rules. ✗ is flagged; → is what the first rewrite makes of it, or how it can be said. ✓ is fine and stays unflagged.`,
  ];
  for (const [category, metas] of sections) {
    if (!metas.length) continue;
    lines.push('', `## ${category}`);
    for (const meta of metas) lines.push('', ...ruleLines(meta));
  }
  lines.push(
    '',
    '## Left out',
    '',
    'Rules that were considered and are not there:',
    '',
    ...LEFT_OUT.map(([id, why]) => `- **${id}**: ${why}`),
  );
  return `${lines.join('\n')}\n`;
}

/** A rule has a category or a severity that does not exist; it would be missing from the page. */
class UnknownName extends Error {}

/** What rules have as one of `fields` and what is no name of it, a line each. */
export function unknownNames(rules, fields) {
  return rules.flatMap(({ meta }) =>
    Object.keys(fields)
      .filter((field) => !fields[field].includes(meta[field]))
      .map((field) => `${meta.id}: there is no ${field} “${meta[field]}”; src/engine/types.ts lists them: ${fields[field].join(', ')}`),
  );
}

/** Of the catalogue that the rules started from. */
const LEFT_OUT = [
  ['promise-unverified', 'whether a promise can be kept is not in the text, and most good replies promise something.'],
  ['missing-next-step', 'a promise without who or when is `next-step-without-time`; no way to continue at all is `missing-solution`.'],
];

function ruleLines({ id, title, severity, strictOnly, description, rationale, examples, nearMisses, sources }) {
  const asked = (customer) => (customer ? `Customer: “${inline(customer)}” ` : '');
  return [
    `### ${id}`,
    '',
    `**${title}** · ${severity}${strictOnly ? ' · in the strict rule set only' : ''}`,
    '',
    `${description} ${rationale}`,
    '',
    ...examples.map(({ bad, good, customer }) => `- ✗ ${asked(customer)}“${inline(bad)}” → “${inline(good)}”`),
    ...nearMisses.map(({ text, customer }) => `- ✓ ${asked(customer)}“${inline(text)}”`),
    '',
    `Sources: ${sources.join('; ')}`,
  ];
}

const inline = (text) => text.replace(/\n+/g, ' ⏎ ').replace(/([*_<\\])/g, '\\$1');

/** The text of docs/helpdesks.md. */
export async function helpdesksPage() {
  const { helpdesks, servedByGeneral, atOnce } = await exportsOf(
    `export { helpdesks } from './src/helpdesks'; export { atOnce, servedByGeneral } from './src/helpdesks/offered';`,
  );
  const rows = helpdesks.map((helpdesk) => [
    `[${helpdesk.name}](../src/helpdesks/${helpdesk.id}.ts)`,
    hostsOf(helpdesk),
    SURE[helpdesk.evidence.sure].name,
    readsOf(helpdesk),
    AUDIENCE[helpdesk.evidence.audience],
    helpdesk.evidence.live,
  ]);
  const live = helpdesks.filter(({ evidence }) => evidence.live !== 'not checked live').map(({ name }) => name);
  const general = servedByGeneral.map((helpdesk) => [helpdesk.name, hostsOf(helpdesk), helpdesk.why]);
  return [
    '# Helpdesks',
    '',
    'Made by `npm run docs` from `src/helpdesks`; change an adapter, not this page.',
    '',
    `${helpdesks.length} helpdesks have an adapter of their own. ${atOnce.map(({ name }) => name).join(' and ')} work from the start; every other one is`,
    `switched on with one click, for its own hosts only. ${live.join(' and ')} were tried in the product itself, by \`npm run e2e:apps\`; no other`,
    'adapter was. Each stands on what its header says was seen where and when, and on a fixture page that holds just that. Where a page turns',
    'out to be different, the general adapter reads it.',
    '',
    ...table(['helpdesk', 'hosts', 'how sure', 'read, besides the reply', 'who will read it', 'tried'], rows),
    '',
    Object.keys(SURE)
      .filter((sure) => helpdesks.some(({ evidence }) => evidence.sure === sure))
      .map((sure) => `“${SURE[sure].name}”: ${SURE[sure].means}.`)
      .join(' '),
    'Where it is not known who will read a draft it gets hints and is never held back. A note for the team is left alone.',
    '',
    '## What they stand on',
    '',
    ...helpdesks.map(({ name, evidence }) => `- **${name}**: ${evidence.seen}`),
    '',
    '## Served by the general adapter',
    '',
    'Any reply box that is large enough, on a site that the agent has switched on. It knows nothing of the page: no ticket, no audience.',
    '',
    ...table(['helpdesk', 'hosts', 'why it has no adapter of its own'], general),
    '',
  ].join('\n');
}

/** What stands in the table for how sure an adapter is, and below it. */
export const SURE = {
  source: { name: 'its source', means: 'read in the product’s own open source' },
  page: { name: 'its page', means: 'seen in a page of the product itself, by whoever wrote the adapter' },
  others: { name: 'others’ code', means: 'seen in other people’s public code, such as extensions' },
};
const AUDIENCE = { always: 'known', sometimes: 'known in part', never: 'not known' };

const hostsOf = ({ hosts }) =>
  [...new Set(hosts.map((host) => host.replace(/^[^:]+:\/\/([^/]+)\/.*$/, '$1')))].map((host) => `\`${host}\``).join(', ') ||
  'its own server';

function readsOf({ thread, ticketId, subject, tags, group, brand }) {
  const reads = {
    'customer’s messages': thread.customer.length > 0,
    'customer’s message that is quoted': thread.quoted !== undefined,
    'earlier replies': thread.agent !== undefined,
    id: ticketId.path !== undefined || ticketId.elements !== undefined,
    subject: subject.elements.length > 0 || subject.title !== undefined,
    tags: tags !== undefined,
    group: group !== undefined,
    brand: brand !== undefined,
  };
  return (
    Object.keys(reads)
      .filter((name) => reads[name])
      .join(', ') || 'nothing'
  );
}

/** A table as prettier would have it. */
function table(heads, rows) {
  const widths = heads.map((head, at) => Math.max(...[head, ...rows.map((row) => row[at])].map(({ length }) => length)));
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

/** What a module says, bundled from source. */
async function exportsOf(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(root), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

async function run(isCheck) {
  const pages = [];
  // Nothing is written where one of them cannot be made.
  for (const [path, make] of Object.entries(PAGES)) pages.push([path, await make()]);
  for (const [path, now] of pages) {
    const page = new URL(path, root);
    const isSame = (await readFile(page, 'utf8').catch(() => '')) === now;
    if (!isCheck) {
      if (!isSame) await writeFile(page, now);
      console.log(`${path}: ${isSame ? 'as it was' : 'written'}`);
    } else if (!isSame) {
      console.error(`${path} is out of date: run \`npm run docs\`.`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await run(process.argv.includes('--check')).catch((error) => {
    if (!(error instanceof UnknownName)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });

// Writes docs/rules.md from what the rules say of themselves. With --check it only says whether the page is up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const page = new URL('docs/rules.md', root);

/** The text of docs/rules.md. */
export async function rulesPage() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { rules } from './src/rules'; export { CATEGORIES } from './src/engine/types';`,
      resolveDir: fileURLToPath(root),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const { rules, CATEGORIES } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const now = await rulesPage();
  if (!process.argv.includes('--check')) await writeFile(page, now);
  else if ((await readFile(page, 'utf8').catch(() => '')) !== now) {
    console.error('docs/rules.md is out of date: run `npm run docs`.');
    process.exitCode = 1;
  }
}

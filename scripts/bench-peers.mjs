// Measures the engine beside the tools that people use on text, on the same texts in the same run, and writes docs/performance.md. The peers
// are installed into out/bench/peers, because nothing else here needs them; versions below.
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { CUSTOMER, randomFrom, reply } from '../tests/bench/texts.mjs';
import { BENCH, buildEngine, medianOf, startUp, timeWords } from './bench-tools.mjs';

const VERSIONS = {
  'write-good': '1.0.8',
  'wink-nlp': '2.4.0',
  'wink-eng-lite-web-model': '1.8.1',
  compromise: '14.17.0',
  alex: '11.0.1',
  retext: '9.0.0',
  'retext-equality': '7.1.0',
  'retext-passive': '5.0.0',
  'retext-profanities': '8.0.0',
  'retext-readability': '8.0.0',
  'retext-repeated-words': '5.0.0',
  'retext-simplify': '8.0.0',
  'harper.js': '2.10.0',
};
const WORDS = 300;
const SIZES = [10, 100, 1000, 10_000, 100_000];
/** Milliseconds that one call may be expected to take; a longer one is not waited for. */
const PATIENCE = 30_000;
const PLUGINS = Object.keys(VERSIONS).filter((name) => name.startsWith('retext-'));

/** Lines of a module that make `run`, which reads a text and may return a promise. */
const TOOLS = {
  'write-good 1.0.8': `import writeGood from 'write-good'; const run = (text) => writeGood(text);`,
  'wink-nlp 2.4.0': `import wink from 'wink-nlp'; import model from 'wink-eng-lite-web-model'; const nlp = wink(model); const run = (text) => nlp.readDoc(text).out();`,
  'compromise 14.17.0': `import nlp from 'compromise'; const run = (text) => nlp(text).text();`,
  'alex 11.0.1': `import { text as alex } from 'alex'; const run = (text) => alex(text);`,
  [`retext 9.0.0, ${PLUGINS.length} plugins`]: `import { retext } from 'retext'; ${PLUGINS.map((name, i) => `import p${i} from '${name}';`).join(' ')}
    const processor = retext()${PLUGINS.map((_, i) => `.use(p${i})`).join('')}; const run = (text) => processor.process(text);`,
  'harper.js 2.10.0': `import { LocalLinter } from 'harper.js'; import { binary } from 'harper.js/binary';
    const linter = new LocalLinter({ binary }); await linter.setup(); const run = (text) => linter.lint(text);`,
};

const peers = fileURLToPath(new URL('peers/', BENCH));
await mkdir(peers, { recursive: true });
await writeFile(`${peers}package.json`, JSON.stringify({ private: true, type: 'module', dependencies: VERSIONS }));
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], {
  cwd: peers,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});

const engine = pathToFileURL(await buildEngine()).href;
const tools = {
  Replywell: `import { check, ruleset } from '${engine}'; const run = (text) => check({ text, customer: [${JSON.stringify(CUSTOMER)}] }, ruleset);`,
  ...TOOLS,
};
const rows = [];
for (const [name, lines] of Object.entries(tools)) {
  process.stderr.write(`${name}\n`);
  rows.push({ name, ...(await measured(name, lines)) });
}
const loop = await medianOf((text) => [...text.matchAll(/[a-z']+/gi)].length, { runs: 500, warm: 100, text: texts(WORDS) });
const file = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
const page = await format(report(rows, loop), { ...(await resolveConfig(file)), parser: 'markdown' });
await writeFile(file, page);
process.exit(0);

/** Times of one tool, in milliseconds; `null` where it was not waited for. */
async function measured(name, lines) {
  const file = `${peers}${name.replace(/\W+/g, '-')}.mjs`;
  await writeFile(file, `${lines}\nexport { run };\n`);
  const { run } = await import(pathToFileURL(file).href);
  const once = await medianOf(run, { runs: 5, warm: 5, text: texts(WORDS) });
  // So many calls that the fast ones are warm, too, and the slow ones come to an end.
  const calls = Math.min(600, Math.ceil(2000 / once));
  const warm = await medianOf(run, { runs: calls, warm: calls, text: texts(WORDS) });
  const growth = [];
  for (const words of SIZES) {
    const before = growth.at(-1);
    const expected = before === undefined ? 0 : before === null ? Infinity : before * 10;
    growth.push(
      expected > PATIENCE
        ? null
        : await medianOf(run, { runs: expected > 1000 ? 1 : 5, warm: expected > 1000 ? 0 : 1, text: texts(words) }),
    );
  }
  const sample = JSON.stringify(reply(WORDS, randomFrom(3)));
  return {
    warm,
    growth,
    cold: startUp(`const { run } = await import(${JSON.stringify(pathToFileURL(file).href)}); await run(${sample})`, peers),
  };
}

/** Replies of so many words, another at every call, the same for every tool. */
function texts(words) {
  const random = randomFrom(7);
  return () => reply(words, random);
}

function report(rows, loop) {
  const [ours] = rows;
  const cell = (time) => (time === null ? 'not waited for' : timeWords(time));
  const table = (head, lines) => [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `# Performance

Made by \`npm run bench:peers\` (Node ${process.versions.node}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}); run it again instead of changing this page. Times drift between
machines and with what else they do, so compare them within a table. Every call has a text of its own.

Replywell reads a reply with all rules, facts and weighted cues, and one message of the customer. The others do other things: write-good
looks for weak words, alex and retext for unkind ones and long sentences, wink-nlp and compromise take language apart, and harper.js
checks grammar.

${table(
  ['', '300 words', 'Replywell is', 'from import to the first result'],
  rows.map(({ name, warm, cold }) => [
    name,
    timeWords(warm),
    name === ours.name ? '' : `${(warm / ours.warm).toFixed(1)} × as fast`,
    timeWords(cold),
  ]),
)}

A loop that does nothing but look for words (\`/[a-z']+/gi\`) takes ${timeWords(loop)}; Replywell takes ${(ours.warm / loop).toFixed(0)} times that.

How the cost grows:

${table(
  ['', ...SIZES.map((words) => `${words.toLocaleString('en')} words`)],
  rows.map(({ name, growth }) => [name, ...growth.map(cell)]),
)}

\`npm run bench\` has more: typing, a pack of 2,000 phrases, all suggestions, what a click on Send waits for, sizes. \`npm run bench:page\` measures in
a page of the real Chromium.
`;
}

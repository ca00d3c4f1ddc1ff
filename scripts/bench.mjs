// Prints how fast the engine is beside its peers, on the same texts in the same run, and how large the packages are.
// --json prints one JSON object. Absolute times drift between machines: compare ratios.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { setupPackages } from './setup.mjs';

const root = new URL('../', import.meta.url);
const asJson = process.argv.includes('--json');
const note = (line) => process.stderr.write(`${line}\n`);

setupPackages();
const { buildAll } = await import('../build.mjs');
const { BENCH, buildEngine, medianOf, startUp, timeWords } = await import('./bench-tools.mjs');
const { guardLines, guardTimes } = await import('./bench-guard.mjs');
const { CUSTOMER, packWith, randomFrom, reply } = await import('../tests/bench/texts.mjs');

note('building');
await buildAll();
const engineFile = await buildEngine();

const { check, compileExtras, packSettings, resolvePack, ruleset, standardSettings } = await import(engineFile);
const { default: writeGood } = await import('write-good');
const harper = await startHarper();

const ours = (text) => check({ text, customer: [CUSTOMER] }, ruleset);
const random = randomFrom(7);
const WORDS = 300;
const median = (run, { words = WORDS, ...rest }) => medianOf(run, { ...rest, text: () => reply(words, random) });

/** Milliseconds for a whole reply of 300 words, checked after every character, and the 99th percentile of one keystroke. */
async function typing(run, every = 1) {
  const text = reply(WORDS, random);
  const times = [];
  for (let end = 1; end <= text.length; end += every) {
    const start = performance.now();
    await run(text.slice(0, end));
    times.push(performance.now() - start);
  }
  const whole = times.reduce((sum, time) => sum + time, 0) * every;
  return { whole, p99: times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] };
}

note('replies of 300 words');
const words = /[a-z']+/gi;
const wordLoop = (text) => {
  words.lastIndex = 0;
  while (words.exec(text));
};
const check300 = {
  wordLoop: await median(wordLoop, { runs: 2000, warm: 500 }),
  replywell: await median(ours, { runs: 2000, warm: 500 }),
  writeGood: await median((text) => writeGood(text), { runs: 200, warm: 50 }),
  harper: await median(harper, { runs: 20, warm: 5 }),
};
const suggest = await suggestions();
note('a pack');
const pack = await packTimes();
note('typing');
const typed = {
  replywell: await typing(ours),
  writeGood: await typing((text) => writeGood(text)),
  harper: await typing(harper, 40),
};
note('start-up');
const text = JSON.stringify(reply(WORDS, random));
const coldStart = {
  replywell: startUp(
    `const { check, ruleset } = await import(${JSON.stringify(engineFile)}); check({ text: ${text}, customer: [${JSON.stringify(CUSTOMER)}] }, ruleset)`,
  ),
  writeGood: startUp(`const { default: w } = await import('write-good'); w(${text})`),
};
note('growth');
const growth = {};
for (const count of [10, 100, 1000, 10_000, 100_000]) growth[count] = await median(ours, { runs: 9, warm: 2, words: count });
const million = reply(200_000, random).slice(0, 1_000_000);
const megabyte = await median(() => ours(million), { runs: 5, warm: 1, words: 1 });

note('the look before Send');
const guard = await guardTimes();

const sizes = {};
const { content_scripts } = JSON.parse(await readFile(new URL('dist/chrome/manifest.json', root), 'utf8'));
const loads = { 'content scripts': content_scripts.flatMap(({ js }) => js), 'popup.js': ['popup.js'], 'background.js': ['background.js'] };
for (const [name, scripts] of Object.entries(loads)) {
  const loaded = new Set();
  const parts = (await Promise.all(scripts.map((script) => withParts(script, loaded)))).flat();
  const sum = (sizeOf) => parts.reduce((all, code) => all + sizeOf(code), 0);
  sizes[name] = { bytes: sum((code) => code.length), gzip: sum((code) => gzipSync(code, { level: 9 }).length) };
}
sizes.engine = { bytes: (await stat(engineFile)).size, gzip: gzipSync(await readFile(engineFile), { level: 9 }).length };
sizes.package = { bytes: await folderSize(new URL('dist/chrome/', root)) };

const result = {
  check300,
  suggest,
  pack,
  typing: typed,
  coldStart,
  growth,
  megabyte,
  guard,
  ratios: {
    writeGood300: check300.writeGood / check300.replywell,
    harper300: check300.harper / check300.replywell,
    wordLoop300: check300.replywell / check300.wordLoop,
  },
  sizes,
};
await writeFile(new URL('bench.json', BENCH), JSON.stringify(result, null, 2));
if (asJson) process.stdout.write(`${JSON.stringify(result)}\n`);
else print(result);
process.exit(0);

/** A script of the package and the parts that load with it. */
async function withParts(name, loaded) {
  if (loaded.has(name)) return [];
  loaded.add(name);
  const address = new URL(name, 'file:///');
  const code = await readFile(new URL(`dist/chrome/${name}`, root));
  const imports = code.toString('utf8').matchAll(/\b(?:from|import)"([./][^"]+\.js)"/g);
  const parts = [code];
  for (const [, path] of imports) parts.push(...(await withParts(new URL(path, address).pathname.slice(1), loaded)));
  return parts;
}

/** Milliseconds for making all suggestions of a checked reply, the middle of 2000, and how many problems it has. */
async function suggestions() {
  const times = [];
  let problems = 0;
  for (let i = 0; i < 2500; i++) {
    const found = ours(reply(WORDS, random)).problems;
    const start = performance.now();
    for (const problem of found) void problem.suggestions;
    times.push(performance.now() - start);
    problems += found.length;
  }
  return { time: times.slice(500).sort((a, b) => a - b)[1000], problems: problems / 2500 };
}

/** Milliseconds to put a pack of 2,000 phrases together, the middle of 15, and for the check of a reply with it and without. */
async function packTimes() {
  const data = packWith(2000, randomFrom(11));
  const times = [];
  let settings;
  for (let i = 0; i < 15; i++) {
    const start = performance.now();
    const choices = resolvePack(data, []);
    compileExtras(choices.extras);
    times.push(performance.now() - start);
    settings = packSettings(choices);
  }
  const standard = standardSettings(ruleset.rules);
  const checked = (own) => median((text) => check({ text, customer: [CUSTOMER] }, ruleset, own), { runs: 1000, warm: 300 });
  // In turns, as the machine may do other things meanwhile.
  const [without, withPack] = [[], []];
  for (let i = 0; i < 5; i++) {
    without.push(await checked(standard));
    withPack.push(await checked(settings));
  }
  const middle = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  return { first: times[0], compile: middle(times), check: middle(withPack), ratio: middle(withPack) / middle(without) };
}

async function startHarper() {
  const [{ LocalLinter }, { binary }] = await Promise.all([import('harper.js'), import('harper.js/binary')]);
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return (text) => linter.lint(text);
}

async function folderSize(folder) {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) bytes += (await stat(`${entry.parentPath ?? entry.path}/${entry.name}`)).size;
  return bytes;
}

function print({ check300, suggest, pack, typing, coldStart, growth, megabyte, guard, ratios, sizes }) {
  const row = (name, ...cells) => console.log(name.padEnd(24) + cells.map((cell) => String(cell).padStart(16)).join(''));
  row('', 'Replywell', 'write-good', 'harper.js');
  row('check 300 words', timeWords(check300.replywell), timeWords(check300.writeGood), timeWords(check300.harper));
  row('  their time / ours', '', `${ratios.writeGood300.toFixed(0)} x`, `${ratios.harper300.toFixed(0)} x`);
  row('type 300 words', timeWords(typing.replywell.whole), timeWords(typing.writeGood.whole), timeWords(typing.harper.whole));
  row('  keystroke p99', timeWords(typing.replywell.p99), timeWords(typing.writeGood.p99), timeWords(typing.harper.p99));
  row('start-up', timeWords(coldStart.replywell), timeWords(coldStart.writeGood), '');
  console.log(`\n300 words cost ${ratios.wordLoop300.toFixed(1)} times a /[a-z']+/gi loop (${timeWords(check300.wordLoop)}).`);
  console.log(
    `Growth: ${Object.entries(growth)
      .map(([count, time]) => `${count} words ${timeWords(time)}`)
      .join(', ')}; 1 MB ${timeWords(megabyte)}.`,
  );
  console.log(`All suggestions of a 300-word reply with ${suggest.problems.toFixed(0)} problems: ${timeWords(suggest.time)}.`);
  console.log(
    `A pack of 2,000 phrases: ready in ${timeWords(pack.compile)} (the first time ${timeWords(pack.first)}); a 300-word reply takes ${pack.ratio.toFixed(2)} times as long with it.`,
  );
  if (guard) console.log(guardLines(guard).join('\n'));
  console.log('\nSizes (gzip):');
  for (const [name, { bytes, gzip }] of Object.entries(sizes))
    console.log(
      `  ${name.padEnd(16)}${String((bytes / 1024).toFixed(1)).padStart(8)} kB${gzip ? `${(gzip / 1024).toFixed(1).padStart(8)} kB` : ''}`,
    );
}

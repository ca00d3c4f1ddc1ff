// Runs the end-to-end tests with the browsers' network logs on and says who asked for what. It fails when the extension asked for anything, or
// anybody for what no page of the tests has and what is none of the browsers' own services or the editors'. `--plant` puts two requests into the content
// script and has to fail; other arguments go to vitest.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../build.mjs';
import { requestsIn } from './read-net-log.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const PLANTED = "\nfetch('https://planted.example/').catch(() => {});fetch('/planted').catch(() => {});\n";
/** What Chromium and Firefox ask for by themselves, whatever is switched off. */
const SERVICES = /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|net|org)|firefox\.com)$/;

/** What the editors on the tests' pages ask for. */
const EDITORS = /(?:^|\.)froala\.com$/;

const logs = mkdtempSync(join(tmpdir(), 'replywell-net-'));
const wanted = process.argv.slice(2).filter((argument) => argument !== '--plant');
try {
  await buildAll();
  if (wanted.length < process.argv.length - 2)
    for (const name of ['chrome', 'firefox']) appendFileSync(join(root, `dist/${name}/content.js`), PLANTED);
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'e2e', ...wanted], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, REPLYWELL_NET_LOG: logs },
  });
  if (status !== 0) console.log('\nNot all tests passed, so that not all of it was seen.');
  if (!report() || status !== 0) process.exitCode = 1;
} finally {
  rmSync(logs, { recursive: true, force: true });
}

/** Prints what was asked for; whether nothing of it is ours. */
function report() {
  const files = readdirSync(logs).filter((name) => name.startsWith('chromium-'));
  const requests = files.flatMap((name) => requestsIn(readFileSync(join(logs, name), 'utf8')));
  const of = (who) => requests.filter(({ by }) => by === who);
  const foreign = requests
    .filter(({ served }) => !served)
    .map(({ url, by, from }) => ({ host: new URL(url).hostname, who: by === 'page' ? from : by }));
  const firefox = lines('firefox.txt').map((host) => ({ host, who: 'Firefox' }));
  const unknown = [...new Set(lines('unknown.txt'))].filter((address) => !address.endsWith('/favicon.ico'));
  const elsewhere = tally([...foreign, ...firefox].map(({ host, who }) => `${host}  (${who})`));
  const ours = [
    ...of('extension').map(({ url }) => url),
    ...[...foreign, ...firefox].map(({ host }) => host).filter((host) => !SERVICES.test(host) && !EDITORS.test(host)),
    ...unknown,
  ];

  console.log(
    `\nChromium, ${files.length} sessions: ${of('page').length} requests by pages, ${of('browser').length} by the browser, ${of('extension').length} by the extension.`,
  );
  console.log(
    `Hosts other than those of the tests, in both browsers; none of them is reached:\n${elsewhere.map((line) => `  ${line}`).join('\n')}`,
  );
  console.log(
    ours.length
      ? `Not accounted for:\n${tally(ours)
          .map((line) => `  ${line}`)
          .join('\n')}`
      : 'All of it is accounted for; none of it is from the extension.',
  );
  return files.length > 0 && ours.length === 0;
}

function lines(name) {
  const path = join(logs, name);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

function tally(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([name, count]) => `${count} × ${name}`);
}

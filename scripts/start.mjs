// Builds the extension and opens a browser with it on the demo helpdesk; without a display, visits the demo tickets and says what it found.
import { fileURLToPath } from 'node:url';
import { setupBrowsers, setupPackages, SetupError } from './setup.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const hasDisplay =
  process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  await start();
} catch (error) {
  console.error(`\nnpm start did not work.\n${error instanceof SetupError ? error.message : (error.stack ?? error)}`);
  process.exitCode = 1;
}

async function start() {
  setupPackages();
  const browsers = setupBrowsers(hasDisplay ? 'any' : 'chromium');
  // Only now are the packages there that these need.
  const { buildAll } = await import('../build.mjs');
  const { demoSite } = await import('../demo/site.mjs');
  const { serve } = await import('./browsers.mjs');
  console.log('Building …');
  await buildAll();
  const site = await demoSite();
  const server = await serve({ https: true, routes: site.routes });
  try {
    if (hasDisplay) await show(browsers, site, server);
    else await visit(browsers, site, server);
  } finally {
    await server.close();
  }
}

/** For a person: the demo inbox in a window, until it is closed. */
async function show({ chromium }, site, server) {
  const { launchChromium, launchFirefox } = await import('./browsers.mjs');
  const launch = chromium ? launchChromium : launchFirefox;
  const { browser, close } = await launch({
    extension: at(chromium ? 'dist/chrome' : 'dist/firefox'),
    hosts: site.hosts(server.port),
    headless: false,
    sealed: false,
    // Ended below, so that Ctrl+C is no failure.
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  const ended = new Promise((resolve) => {
    browser.once('disconnected', resolve);
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(site.addressOf(site.tickets[0]));
  console.log('The demo helpdesk is open. Click underlined words, or press Alt+Shift+R. Close the browser or press Ctrl+C to end.');
  await ended;
  await close().catch(() => undefined);
}

async function visit({ chromium }, site, server) {
  if (!chromium) throw new SetupError('Without a display the demo needs Chromium or Chrome: install it, or set CHROME_PATH.');
  const { visitTickets } = await import('./visit.mjs');
  console.log('No display: visiting the demo tickets.\n');
  const wrong = await visitTickets({ site, port: server.port, extension: at('dist/chrome'), out: at('out') });
  if (wrong.length > 0) throw new SetupError(`Not as expected:\n${wrong.map((line) => `  ${line}`).join('\n')}`);
}

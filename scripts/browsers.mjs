// Finds and starts real browsers with the extension in them, on pages served from this machine under the helpdesks' own addresses.
import { accessSync, appendFileSync, constants } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { connect } from 'node:net';
import { delimiter, extname, join, normalize, resolve, sep } from 'node:path';

/** A folder for what browsers ask the network for; without it nothing is written down. `net-log.mjs` reads it. */
const NET_LOG = process.env.REPLYWELL_NET_LOG;
let launched = 0;

const PROGRAM_FILES = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (path) => path !== undefined,
);

/** Path of a Chromium, Chrome or Edge that runs unpacked extensions over the debugging pipe; CHROME_PATH comes first. */
export function findChromium() {
  return firstThatRuns(
    process.env.CHROME_PATH,
    ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'],
    [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...PROGRAM_FILES.flatMap((folder) => [
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
  );
}

/** Path of a Firefox; FIREFOX_PATH comes first. */
export function findFirefox() {
  return firstThatRuns(
    process.env.FIREFOX_PATH,
    ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    [
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...PROGRAM_FILES.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
  );
}

function firstThatRuns(wish, names, paths) {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...(wish ? [wish] : []), ...names.flatMap((name) => onPath.map((folder) => join(folder, name))), ...paths];
  return candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Starts Chromium; see browsers.d.mts for the options. */
export async function launchChromium({
  extension,
  hosts = {},
  headless = true,
  args = [],
  sealed = true,
  executable = findChromium(),
  ...rest
} = {}) {
  if (!executable) throw new Error('No Chromium found. Install chromium, or set CHROME_PATH.');
  const { launch } = await import('puppeteer-core');
  const rules = [
    ...Object.entries(hosts).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`),
    ...(sealed ? ['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'] : []),
  ];
  const browser = await launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(rules.length ? [`--host-resolver-rules=${rules.join(', ')}`] : []),
      ...(NET_LOG ? [`--log-net-log=${join(NET_LOG, `chromium-${process.pid}-${launched++}.json`)}`] : []),
      ...args,
    ],
    ...rest,
  });
  const running = await started(browser, extension, () => browser.close());
  // It opens by itself, and would come to the front while somebody clicks on another page, which draws no frames from then on.
  if (extension)
    await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: FIRST_RUN }).catch(() => undefined);
  return running;
}

/** So long, in milliseconds, the first-run page may take to open. */
const FIRST_RUN = 10_000;

/** Starts Firefox; see browsers.d.mts for the options. */
export async function launchFirefox({
  extension,
  hosts = {},
  headless = true,
  args = [],
  prefs = {},
  sealed = true,
  executable = findFirefox(),
  ...rest
} = {}) {
  if (!executable) throw new Error('No Firefox found. Install firefox, or set FIREFOX_PATH.');
  const { launch } = await import('puppeteer-core');
  const proxied = sealed || Object.keys(hosts).length > 0;
  const proxy = proxied ? await serveProxy(hosts, sealed) : undefined;
  try {
    const browser = await launch({
      browser: 'firefox',
      executablePath: executable,
      headless,
      acceptInsecureCerts: true,
      defaultViewport: headless ? { width: 1280, height: 800 } : null,
      args,
      extraPrefsFirefox: {
        ...(proxy && {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxy.port,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxy.port,
          'network.proxy.no_proxies_on': '127.0.0.1,localhost',
        }),
        ...prefs,
      },
      ...rest,
    });
    return await started(browser, extension, async () => {
      await browser.close();
      await proxy?.close();
    });
  } catch (error) {
    await proxy?.close();
    throw error;
  }
}

async function started(browser, extension, close) {
  try {
    return { browser, extensionId: extension && (await browser.installExtension(resolve(extension))), close };
  } catch (error) {
    await close();
    throw error;
  }
}

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Serves pages on 127.0.0.1, over HTTPS with a fresh certificate when asked; `routes` come before `folder`. */
export async function serve({ https = false, port = 0, routes = {}, folder, handler } = {}) {
  const answer = async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
    const found = route ?? (folder && (await fromFolder(folder, path)));
    if (found === undefined) {
      if (handler) return handler(request, response);
      note('unknown.txt', `${request.headers.host} ${path}`);
      return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
    const { type = TYPES[extname(path)] ?? 'text/html', headers, body } = typeof found === 'string' ? { body: found } : found;
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers }).end(body);
  };
  const listener = (request, response) => {
    answer(request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  };
  const server = https ? createHttps(await certificate(), listener) : createHttp(listener);
  return listening(server, port, https ? 'https' : 'http');
}

async function fromFolder(folder, path) {
  const root = resolve(folder);
  const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(root + sep)) return undefined;
  const body = await readFile(file).catch(() => undefined);
  return body && { body, type: TYPES[extname(file)] ?? 'application/octet-stream' };
}

async function certificate() {
  const { generate } = await import('selfsigned');
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}

/** Firefox cannot map a host to a port, so it asks this proxy, which leads the hosts in `hosts` to this machine. */
async function serveProxy(hosts, sealed) {
  const target = (host, port) => {
    const mapped = Object.entries(hosts).find(([pattern]) =>
      pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern,
    );
    if (!mapped) note('firefox.txt', host);
    return mapped ? { host: '127.0.0.1', port: mapped[1] } : sealed ? undefined : { host, port };
  };
  const tunnel = (socket, to, first) => {
    const upstream = connect(to.port, to.host, () => {
      first(upstream);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
    socket.on('close', () => upstream.destroy());
  };
  const server = createHttp((request, response) => {
    const { hostname, port, pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const to = target(hostname, Number(port || 80));
    if (!to) return response.writeHead(502).end();
    // Plain HTTP comes as a whole address; it goes on as a path, for this one request.
    tunnel(request.socket, to, (upstream) => {
      const headers = Object.entries({ ...request.headers, connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`);
      upstream.write(`${request.method} ${pathname}${search} HTTP/1.1\r\n${headers.join('')}\r\n`);
    });
  });
  server.on('connect', (request, socket, head) => {
    const [host = '', port] = (request.url ?? '').split(':');
    const to = target(host, Number(port));
    if (!to) return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    tunnel(socket, to, (upstream) => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
    });
  });
  return listening(server, 0, 'http');
}

function note(file, line) {
  if (NET_LOG) appendFileSync(join(NET_LOG, file), `${line}\n`);
}

/** Listens on this machine only; `close` also ends what browsers keep open, tunnels included. */
function listening(server, port, scheme) {
  const sockets = new Set();
  for (const event of ['connection', 'secureConnection']) {
    server.on(event, (socket) => {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    });
  }
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const at = server.address().port;
      done({
        port: at,
        url: `${scheme}://127.0.0.1:${at}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            for (const socket of sockets) socket.destroy();
          }),
      });
    });
  });
}

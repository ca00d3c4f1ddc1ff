// The real applications that the extension is tried in: which Debian packages they are, and how those that are missing get there.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { apt, canInstall } from './setup.mjs';

/** By id: what people call it, and its packages. */
export const APPS = {
  'request-tracker': { name: 'Request Tracker 5', packages: ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone'] },
  roundcube: {
    name: 'Roundcube',
    packages: ['roundcube-core', 'roundcube-sqlite3', 'php-cli', 'php-sqlite3', 'dovecot-imapd'],
  },
};

/** Their packages would make a database and ask for it; the tests have one of their own. */
const ANSWERS = `request-tracker5 request-tracker5/dbconfig-install boolean false
roundcube-core roundcube/dbconfig-install boolean false
`;
const POLICY = '/usr/sbin/policy-rc.d';
/** They ask for something that sends mail, and for PHP in a web server. Where there is none, these are commands and no servers. */
const LIGHT = { '/usr/sbin/sendmail': 'msmtp-mta', '/usr/bin/php': 'php-cgi' };

/** Whether an application can be started here. */
export function isAppThere(id) {
  return APPS[id].packages.every(isInstalled);
}

/** Installs the applications that are missing, where that is possible; the names of those that could not be had. */
export function setupApps() {
  const missing = Object.keys(APPS).filter((id) => !isAppThere(id));
  if (missing.length > 0 && canInstall()) install(missing);
  return missing.filter((id) => !isAppThere(id)).map((id) => APPS[id].name);
}

/** What a person does to have the applications. */
export function howToInstallApps(names) {
  const packages = Object.values(APPS).flatMap((app) => (names.includes(app.name) ? app.packages : []));
  return [`${names.join(' and ')} not found. On Debian, as root:`, `  apt-get install --no-install-recommends ${packages.join(' ')}`].join(
    '\n',
  );
}

function install(ids) {
  console.log(`Installing ${ids.map((id) => APPS[id].name).join(' and ')} (apt-get) …`);
  const light = Object.keys(LIGHT).flatMap((path) => (existsSync(path) ? [] : [LIGHT[path]]));
  const options = ['-y', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-unsafe-io'];
  const add = (some) => apt('install', ...options, ...light, ...some.flatMap((id) => APPS[id].packages));
  const servicesStay = keepServicesFromStarting();
  try {
    spawnSync('debconf-set-selections', { input: ANSWERS });
    apt('update');
    if (!add(ids)) for (const id of ids) if (!add([id])) console.log(`${APPS[id].name} could not be installed.`);
  } finally {
    servicesStay();
  }
}

/** Debian starts what it installs unless this file forbids it. Returns how to undo that. */
function keepServicesFromStarting() {
  if (existsSync(POLICY)) return () => undefined;
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  return () => rmSync(POLICY);
}

function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { encoding: 'utf8' });
  return stdout === 'installed';
}

import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { finish, freePort } from './running';
import { startApp, type App } from './start-app';

/** A Roundcube of the test's own, with a mail server behind it. */
export interface Roundcube extends App {
  /** Signs the agent in. */
  signIn(page: Page): Promise<void>;
  /** The page on which the agent answers the only mail in the inbox. */
  readonly replyPage: string;
}

const AGENT = { name: 'agent', password: 'password' };

/** Starts Roundcube with `mail` in its inbox, and with a database, a configuration and a folder of its own. */
export async function startRoundcube(mail: string): Promise<Roundcube> {
  const app = await startApp('roundcube', async ({ port, sink, at, serve }) => {
    const imapPort = await freePort();
    await Promise.all(
      ['settings', 'log', 'temp', 'mail/agent/new', 'mail/agent/cur', 'mail/agent/tmp'].map((name) => mkdir(at(name), { recursive: true })),
    );
    await writeFile(at('mail/agent/new/1.customer'), mail);
    await writeFile(at('dovecot.conf'), imapSettings(at, imapPort));
    await writeFile(at('settings/config.inc.php'), settings(at, imapPort, sink.port));
    for (const name of ['defaults.inc.php', 'mimetypes.php']) await symlink(join('/etc/roundcube', name), at(`settings/${name}`));
    // No mail server keeps mail as root.
    await finish(['chown', '-R', 'mail:mail', at('mail')]);
    await finish(['sqlite3', at('database'), '.read /usr/share/roundcube/SQL/sqlite.initial.sql']);
    serve(['dovecot', '-F', '-c', at('dovecot.conf')], 'imap.log');
    return serve(['php', '-S', `127.0.0.1:${port}`, '-t', '/var/lib/roundcube/public_html'], 'web.log', {
      ROUNDCUBE_CONFIG_DIR: at('settings'),
      PHP_CLI_SERVER_WORKERS: '3',
    });
  });
  return {
    ...app,
    replyPage: `${app.url}/?_task=mail&_action=compose&_reply_uid=1&_mbox=INBOX`,
    async signIn(page) {
      await page.goto(app.url);
      await page.type('#rcmloginuser', AGENT.name);
      await page.type('#rcmloginpwd', AGENT.password);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    },
  };
}

const settings = (at: (name: string) => string, imapPort: number, smtpPort: number): string => `<?php
$config = [
  'db_dsnw' => 'sqlite:///${at('database')}?mode=0600',
  'imap_host' => '127.0.0.1:${imapPort}',
  'smtp_host' => '127.0.0.1:${smtpPort}',
  'smtp_user' => '',
  'smtp_pass' => '',
  'des_key' => 'only for one test, 24 ch',
  'log_dir' => '${at('log')}/',
  'temp_dir' => '${at('temp')}/',
  'plugins' => [],
  'skin' => 'elastic',
  'language' => 'en_US',
  'htmleditor' => 1,
  'mail_domain' => 'desk.example',
];
`;

const imapSettings = (at: (name: string) => string, port: number): string => `
base_dir = ${at('run')}
state_dir = ${at('state')}
log_path = ${at('imap.log')}
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = root
default_internal_group = root
default_login_user = nobody
first_valid_uid = 1
mail_location = maildir:${at('mail')}/%n
passdb {
  driver = static
  args = password=${AGENT.password}
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${at('mail')}/%n
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = create
  }
  mailbox Drafts {
    auto = create
  }
}
`;

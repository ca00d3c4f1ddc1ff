import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { finish } from './running';
import { startApp, type App } from './start-app';

/** A Request Tracker of the test's own. */
export interface RequestTracker extends App {
  /** Signs the agent in. */
  signIn(page: Page): Promise<void>;
  /** Takes a mail as the company's mail server would hand it over; the number of the ticket that it makes. */
  receive(mail: string): Promise<number>;
  /** The last update of a ticket as its database has it: its kind, such as "Correspond", and its text. */
  lastUpdate(ticket: number): Promise<{ kind: string; html: string }>;
}

const AGENT = { name: 'root', password: 'password' };
/** Customers may make tickets by mail, and the agent has a password. */
const SEED = `
use lib '/usr/share/request-tracker5/lib';
use RT -init;
sub must { my ($done, $said) = @_; die $said unless $done }
my $agent = RT::User->new(RT->SystemUser);
$agent->Load('${AGENT.name}');
must($agent->SetPassword('${AGENT.password}'));
my $queue = RT::Queue->new(RT->SystemUser);
$queue->Load('General');
my $everyone = RT::Group->new(RT->SystemUser);
$everyone->LoadSystemInternalGroup('Everyone');
must($everyone->PrincipalObj->GrantRight(Right => $_, Object => $queue)) for qw(CreateTicket ReplyToTicket);
`;

/** Starts Request Tracker with a database, a configuration and a folder of its own; nothing of an installed one is touched. */
export async function startRequestTracker(): Promise<RequestTracker> {
  let database = '';
  const app = await startApp('request-tracker', async ({ port, sink, at, serve }) => {
    database = at('rtdb');
    await Promise.all(['settings', 'pages', 'sessions', 'data'].map((name) => mkdir(at(name))));
    await writeFile(at('RT_SiteConfig.pm'), settings(at, port));
    // Hands over what it is given, as any sendmail does.
    await writeFile(at('sendmail'), mailer(sink.port), { mode: 0o755 });
    const env = { RT_SITE_CONFIG: at('RT_SiteConfig.pm'), RT_SITE_CONFIG_DIR: at('settings') };
    await finish(['rt-setup-database-5', '--action', 'init', '--skip-create'], { env });
    await finish(['perl', '-'], { env, input: SEED });
    return serve(
      ['/usr/share/request-tracker5/libexec/rt-server', '--host', '127.0.0.1', '--port', String(port), '--max-workers', '3'],
      'server.log',
      env,
    );
  });
  const query = async (sql: string) => JSON.parse((await finish(['sqlite3', '-json', database, sql])) || '[]') as Record<string, string>[];
  return {
    ...app,
    async signIn(page) {
      await page.goto(app.url);
      await page.type('input[name="user"]', AGENT.name);
      await page.type('input[name="pass"]', AGENT.password);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    },
    async receive(mail) {
      const form = new URLSearchParams({ queue: 'General', action: 'correspond', message: mail });
      const answer = await (await fetch(`${app.url}/REST/1.0/NoAuth/mail-gateway`, { method: 'POST', body: form })).text();
      const [newest] = await query('SELECT max(id) AS id FROM Tickets');
      if (!answer.startsWith('ok') || !newest?.['id']) throw new Error(`No ticket was made: ${answer}`);
      return Number(newest['id']);
    },
    async lastUpdate(ticket) {
      const [update] = await query(
        `SELECT Transactions.Type AS kind, Attachments.Content AS html FROM Transactions JOIN Attachments ON TransactionId = Transactions.id
         WHERE ObjectType = 'RT::Ticket' AND ObjectId = ${ticket} AND Type IN ('Correspond', 'Comment') AND ContentType = 'text/html'
         ORDER BY Transactions.id DESC LIMIT 1`,
      );
      if (!update) throw new Error(`Ticket ${ticket} has no update`);
      return { kind: update['kind'] ?? '', html: update['html'] ?? '' };
    },
  };
}

const settings = (at: (name: string) => string, port: number): string => `
Set($rtname, 'desk.example');
Set($Organization, 'desk.example');
Set($CorrespondAddress, 'support@desk.example');
Set($CommentAddress, 'notes@desk.example');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${at('rtdb')}');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});
Set($WebPath, '');
Set($WebBaseURL, 'http://127.0.0.1:${port}');
Set($MailCommand, 'sendmailpipe');
Set($SendmailPath, '${at('sendmail')}');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'warning');
$RT::MasonDataDir = '${at('pages')}';
$RT::MasonSessionDir = '${at('sessions')}';
$RT::VarPath = '${at('data')}';
1;
`;

const mailer = (port: number): string => `#!/usr/bin/perl
use Net::SMTP;
my $mail = join('', <STDIN>);
my $to = Net::SMTP->new('127.0.0.1', Port => ${port}) or exit 75;
$to->mail('support@desk.example') && $to->to('anyone@customer.example') && $to->data($mail) or exit 75;
$to->quit;
`;

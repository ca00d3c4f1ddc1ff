import { createServer, type AddressInfo, type Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { until } from '../e2e/harness';

/** Takes every mail that is sent to it, and passes none on. */
export interface SmtpSink {
  readonly port: number;
  /** The mails so far, oldest first. */
  mails(): Promise<Email[]>;
  /** The newest mail that `fits`, once it has come. */
  newest(fits: (mail: Email) => boolean): Promise<Email>;
  close(): Promise<void>;
}

/** Listens for mail on 127.0.0.1, at a free port. */
export async function openSmtpSink(): Promise<SmtpSink> {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    talk(socket, (mail) => received.push(mail));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const mails = () => Promise.all(received.map((mail) => PostalMime.parse(Buffer.from(mail, 'latin1'))));
  return {
    port: (server.address() as AddressInfo).port,
    mails,
    async newest(fits) {
      const found = await until(async () => (await mails()).findLast(fits), Boolean);
      if (!found) throw new Error(`No such mail came, but ${JSON.stringify((await mails()).map(({ subject, to }) => ({ subject, to })))}`);
      return found;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The receiving side of SMTP, as far as a sender needs it. Bytes are kept as they come, one character each. */
function talk(socket: Socket, take: (mail: string) => void): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let rest = '';
  let inMail = false;
  socket.setEncoding('latin1');
  say('220 sink');
  socket.on('data', (data: string) => {
    rest += data;
    for (;;) {
      const end = rest.indexOf(inMail ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      if (inMail) {
        take(rest.slice(0, end + 2).replace(/^\.\./gm, '.'));
        rest = rest.slice(end + 5);
        inMail = false;
        say('250 taken');
        continue;
      }
      const command = rest.slice(0, 4).toUpperCase();
      rest = rest.slice(end + 2);
      inMail = command === 'DATA';
      say(command === 'QUIT' ? '221 bye' : inMail ? '354 go on' : '250 sink');
      if (command === 'QUIT') socket.end();
    }
  });
}

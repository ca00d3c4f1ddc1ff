import { access } from 'node:fs/promises';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { startApp, type AppFrame } from './start-app';

const SERVER = "require('node:http').createServer((_, answer) => answer.end()).listen(Number(process.argv[1]), '127.0.0.1')";
const takesCalls = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(true)).on('error', () => done(false));
    socket.on('connect', () => socket.destroy());
  });
/** What there is of an application: its folder, the port that takes its mail, and its own. */
const left = async ({ at, sink, port }: AppFrame): Promise<boolean[]> => [
  await access(at('')).then(
    () => true,
    () => false,
  ),
  await takesCalls(sink.port),
  await takesCalls(port),
];

it('an application that starts is there until it is stopped, and nothing stays behind', async () => {
  let frame: AppFrame | undefined;
  const app = await startApp('test', (given) => {
    frame = given;
    return Promise.resolve(given.serve([process.execPath, '-e', SERVER, String(given.port)], 'log'));
  });
  expect(await left(frame as AppFrame)).toEqual([true, true, true]);
  await app.stop();
  expect(await left(frame as AppFrame)).toEqual([false, false, false]);
});

it('a start that fails throws its failure, and nothing stays behind', async () => {
  let frame: AppFrame | undefined;
  const start = startApp('test', async (given) => {
    frame = given;
    const server = given.serve([process.execPath, '-e', SERVER, String(given.port)], 'log');
    await server.until(() => takesCalls(given.port));
    throw new Error('the database is missing');
  });
  await expect(start).rejects.toThrow('the database is missing');
  expect(await left(frame as AppFrame)).toEqual([false, false, false]);
});

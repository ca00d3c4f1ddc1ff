import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pause } from '../e2e/harness';

/** A server that was started for a test. */
export interface Running {
  /** Waits until `isReady` says so; throws with what the server has said when it ends before, or after `seconds`. */
  until(isReady: () => Promise<boolean>, seconds?: number): Promise<void>;
  /** Ends it and all that it started. */
  stop(): Promise<void>;
}

/** Ends what runs beside it when this process ends, however it does: then its input ends, too. */
const LEASH = '"$@" & read -r _; kill 0';

/** Starts a server in a process group of its own; what it says goes into `log`. */
export function run(command: readonly string[], log: string, env: Readonly<Record<string, string>> = {}): Running {
  const output = openSync(log, 'a');
  const child = spawn('sh', ['-c', LEASH, 'sh', ...command], {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['pipe', output, output],
  });
  const group = child.pid ?? 0;
  return {
    async until(isReady, seconds = 30) {
      const end = Date.now() + seconds * 1000;
      while (!(await isReady().catch(() => false))) {
        if (Date.now() > end) throw new Error(`${command[0] ?? ''} is not ready:\n${await readFile(log, 'utf8')}`);
        await pause(100);
      }
    },
    async stop() {
      child.stdin?.end();
      for (let tries = 0; isAlive(group) && tries < 50; tries += 1) await pause(100);
      if (isAlive(group)) process.kill(-group, 'SIGKILL');
    },
  };
}

function isAlive(group: number): boolean {
  try {
    return group > 0 && process.kill(-group, 0);
  } catch {
    return false;
  }
}

/** Runs a command to its end; throws with what it said when it fails. */
export async function finish(command: readonly string[], { env = {}, input = '' }: { env?: Record<string, string>; input?: string } = {}) {
  const [name = '', ...args] = command;
  const child = spawn(name, args, { env: { ...process.env, ...env } });
  const said: Buffer[] = [];
  const out: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => out.push(data));
  child.stderr.on('data', (data: Buffer) => said.push(data));
  // A command may end before it has read all.
  child.stdin.on('error', () => undefined).end(input);
  const code = await new Promise((done, fail) => child.once('error', fail).once('close', done));
  if (code !== 0) throw new Error(`${name} failed:\n${Buffer.concat([...out, ...said]).toString()}`);
  return Buffer.concat(out).toString();
}

/** A port of 127.0.0.1 that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** A folder that an application may have for itself, readable for the users that it runs as. */
export async function ownFolder(name: string): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), `replywell-${name}-`));
  await chmod(path, 0o755);
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

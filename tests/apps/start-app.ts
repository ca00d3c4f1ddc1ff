import { join } from 'node:path';
import { freePort, ownFolder, run, type Running } from './running';
import { openSmtpSink, type SmtpSink } from './smtp-sink';

/** An application of the test's own. */
export interface App {
  /** Its address on 127.0.0.1, without a slash at the end. */
  readonly url: string;
  /** Takes what it sends. */
  readonly sink: SmtpSink;
  /** Ends its servers, the last started first, and removes its folder. */
  stop(): Promise<void>;
}

/** What an application is set up with. */
export interface AppFrame extends Pick<App, 'url' | 'sink'> {
  /** The port of `url`. */
  readonly port: number;
  /** The path of a file in the application's own folder. */
  at(file: string): string;
  /** Starts a server of the application, which is ended with it; what it says goes into `log`, a file of the folder. */
  serve(command: readonly string[], log: string, env?: Readonly<Record<string, string>>): Running;
}

/**
 * Starts an application in a folder of its own, called after `name`, and waits until `url` answers: `start` sets it up and returns
 * the server that answers. When any step fails, nothing stays behind, and the failure is thrown.
 */
export async function startApp(name: string, start: (frame: AppFrame) => Promise<Running>): Promise<App> {
  const undo: (() => Promise<void>)[] = [];
  const stop = async () => {
    const failures: unknown[] = [];
    for (const step of undo.splice(0).reverse()) await step().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, `${name} left something behind`);
  };
  try {
    const folder = await ownFolder(name);
    undo.push(() => folder.remove());
    const sink = await openSmtpSink();
    undo.push(() => sink.close());
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const at = (file: string) => join(folder.path, file);
    const server = await start({
      port,
      url,
      sink,
      at,
      serve(command, log, env) {
        const running = run(command, at(log), env);
        undo.push(() => running.stop());
        return running;
      },
    });
    await server.until(async () => (await fetch(url)).ok);
    return { url, sink, stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
}

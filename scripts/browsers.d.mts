import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Browser, LaunchOptions } from 'puppeteer-core';

/** What both browsers take; everything else goes to puppeteer's `launch`. */
export interface BrowserOptions extends LaunchOptions {
  /** Folder of the unpacked extension. */
  readonly extension?: string | undefined;
  /** Addresses that lead to this machine, such as `{'*.zendesk.com': 8443}`. */
  readonly hosts?: Readonly<Record<string, number>>;
  /** True unless a person wants to see it. */
  readonly headless?: boolean;
  /** No address but this machine's is reached; true unless a person wants the network. */
  readonly sealed?: boolean;
  readonly executable?: string | undefined;
}

/** A running browser; `close` ends it and what was started for it. */
export interface RunningBrowser {
  readonly browser: Browser;
  readonly extensionId: string | undefined;
  close(): Promise<void>;
}

/** What a route answers; a string is a page. */
export type Route =
  string | { readonly type?: string; readonly headers?: Readonly<Record<string, string>>; readonly body: string | Uint8Array };

/** Where pages come from; `routes` by exact path first, then files of `folder`, then `handler`. */
export interface ServeOptions {
  readonly https?: boolean;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  readonly routes?: Readonly<Record<string, Route>>;
  readonly folder?: string;
  readonly handler?: (request: IncomingMessage, response: ServerResponse) => unknown;
}

/** A server on 127.0.0.1. */
export interface Server {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/** Path of a Chromium, Chrome or Edge, or undefined; CHROME_PATH comes first. */
export function findChromium(): string | undefined;
/** Path of a Firefox, or undefined; FIREFOX_PATH comes first. */
export function findFirefox(): string | undefined;
/** Starts Chromium with the extension in it. */
export function launchChromium(options?: BrowserOptions): Promise<RunningBrowser>;
/** Starts Firefox with the extension in it; `prefs` are Firefox preferences. */
export function launchFirefox(options?: BrowserOptions & { readonly prefs?: Readonly<Record<string, unknown>> }): Promise<RunningBrowser>;
/** Serves pages on 127.0.0.1, over HTTPS with a fresh certificate when asked. */
export function serve(options?: ServeOptions): Promise<Server>;

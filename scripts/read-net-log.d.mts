/** A request that went to the network. */
export interface LoggedRequest {
  readonly url: string;
  /** `browser`: its own services, and addresses that were typed. */
  readonly by: 'extension' | 'page' | 'browser';
  /** The origin that asked, or other words where it was none. */
  readonly from: string;
  /** The browser was started with this host leading to this machine. */
  readonly served: boolean;
}

/** Every request in a log, whole or cut off. Throws a SyntaxError where it is no such log. */
export function requestsIn(text: string): readonly LoggedRequest[];

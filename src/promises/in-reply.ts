import type { Reply } from '../engine/rule';
import { findPromises, type Promised } from './find';
import { mightPromise } from './might-promise';

const found = new WeakMap<Reply, readonly Promised[]>();

/** The promises of a reply, looked for once; none where it is not known when it is written. */
export function promisesIn(reply: Reply): readonly Promised[] {
  let promises = found.get(reply);
  if (!promises) {
    promises = reply.clock && mightPromise(reply.masked) ? findPromises(reply.text, reply.clock) : [];
    found.set(reply, promises);
  }
  return promises;
}

import type { Reply } from '../engine/rule';
import { promisesIn as find, type Promised } from './find';
import { mightPromise } from './might-promise';

const found = new WeakMap<Reply, readonly Promised[]>();

/** The promises of a reply, looked for once; none where it is not known when it is written. */
export function promisesIn(reply: Reply): readonly Promised[] {
  let promises = found.get(reply);
  if (!promises) {
    promises = reply.clock && mightPromise(reply.masked) ? find(reply, reply.clock) : [];
    found.set(reply, promises);
  }
  return promises;
}

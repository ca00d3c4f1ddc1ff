import { rememberLast } from '../engine/remember';
import type { Reply } from '../engine/rule';
import type { Clock, Edit, Finding } from '../engine/types';
import type { Trouble } from './due';
import { promisesIn as find, type Promised } from './find';
import { mightPromise } from './might-promise';

/** The promises of a reply, looked for once; none where it is not known when it is written. */
export const promisesIn = rememberLast((reply: Reply): readonly Promised[] =>
  reply.clock && mightPromise(reply.masked) ? find(reply, reply.clock) : [],
);

/** What is found against a reply's promises whose time has this trouble, each with the dates that `offers` has for it. */
export function* findingsFor(
  reply: Reply,
  trouble: Trouble,
  offers: (text: string, promised: Promised, clock: Clock) => readonly Edit[],
): Generator<Finding> {
  const { text, clock } = reply;
  for (const promised of promisesIn(reply)) {
    const { due, span } = promised;
    if (!clock || promised.trouble !== trouble) continue;
    yield { span: due.span ?? span, suggestions: [], dates: () => offers(text, promised, clock) };
  }
}

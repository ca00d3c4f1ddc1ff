let last: Promise<unknown> = Promise.resolve();

/** Does what changes stored values one after another, so that none overwrites what another has just written. For the background only. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

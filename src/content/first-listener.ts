/** Hears clicks and keys before any script of the page does. */
export interface FirstListener {
  /** What is done with them; null while nothing is to be done. */
  hear: ((event: MouseEvent | KeyboardEvent) => void) | null;
}

/**
 * The one of this window. It is set up at `document_start` by a script of its own (`first.ts`), because whoever listens first is heard
 * first, and is found again by the content script, which comes later; where the extension came to an open page, it is set up then.
 */
export function firstListener(window: Window): FirstListener {
  const world = globalThis as { replywellFirst?: FirstListener };
  // An element with this id would be there under the name as well.
  if (!Object.hasOwn(world, 'replywellFirst')) world.replywellFirst = listenFirst(window);
  return world.replywellFirst as FirstListener;
}

function listenFirst(window: Window): FirstListener {
  const first: FirstListener = { hear: null };
  for (const type of ['click', 'keydown'] as const) window.addEventListener(type, (event) => first.hear?.(event), true);
  return first;
}

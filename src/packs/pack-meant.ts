import { BASES } from './bases';
import { closest } from './closest';

/** The pack that was most likely meant by a name that none has: one of ours or of `ids`; undefined where none is like it. */
export const packMeant = (name: string, ids: readonly string[] = []): string | undefined =>
  // So the popup calls it.
  /^standard$/i.test(name) ? 'default' : closest(name, [...BASES, ...ids]);

import { isRecord } from '../records';
import type { Stored } from './fields';

/** Version of the stored form; every change of the form has a migration. */
export const VERSION = 2;

/** What was stored before versions were: nothing ever was without one, so it is damage, and the form is the first. */
const FIRST = 1;

/** By the version that a migration starts from. Each takes all that is in an area and yields all that is to be there. */
const MIGRATIONS: Readonly<Record<number, (stored: Stored) => Stored>> = {
  /** What everybody started from was written down as if it had been chosen, and would lie over what a team says. */
  1({ team, sendGuard, voice, ...rest }) {
    const { tone, speaker } = isRecord(voice) ? voice : {};
    const own = { ...(tone !== 'plain' && { tone }), ...(speaker !== 'draft' && { speaker }) };
    return {
      ...rest,
      ...(team !== undefined && team !== 'default' && { team }),
      ...(sendGuard !== undefined && sendGuard !== 'off' && { sendGuard }),
      ...(isRecord(voice) && Object.keys(own).length > 0 && { voice: own }),
    };
  },
};

/** The version of what is in an area; a newer one than ours is possible, from another device. */
export function versionOf({ version }: Stored): number {
  return typeof version === 'number' && Number.isInteger(version) && version >= FIRST ? version : FIRST;
}

/** What is in an area, in today's form. What a newer version wrote is left as it is. Yields the same object where nothing is to be done. */
export function migrate(stored: Stored): Stored {
  if (Object.values(stored).every((value) => value === undefined)) return stored;
  let now = stored;
  for (let version = versionOf(stored); version < VERSION; version++)
    now = { ...(MIGRATIONS[version]?.(now) ?? now), version: version + 1 };
  return now;
}

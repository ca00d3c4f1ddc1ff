import { fitsHost } from '../fits-host';
import { CONDITIONS, type Condition, type Place, type TeamRule } from './types';

/** The team of the first rule that fits, or null. A rule without a condition fits nowhere. */
export function teamFor(rules: readonly TeamRule[], place: Place): string | null {
  const fits = (rule: TeamRule): boolean => {
    const asked = CONDITIONS.filter((name) => rule[name] !== undefined);
    return asked.length > 0 && asked.every((name) => isMet(name, rule[name] ?? '', place));
  };
  return rules.find(fits)?.team ?? null;
}

function isMet(name: Condition, wanted: string, place: Place): boolean {
  switch (name) {
    case 'host':
      return fitsHost(wanted, place.host);
    case 'path':
      return place.path.startsWith(wanted);
    case 'tag':
      return place.tags.some((tag) => isSame(tag, wanted));
    default:
      return isSame(place[name] ?? '', wanted);
  }
}

/** Whether two names of a condition are the same, whatever their capitals. */
export const isSame = (given: string, wanted: string): boolean => given.trim().toLowerCase() === wanted.trim().toLowerCase();

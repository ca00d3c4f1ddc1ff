/** Names further away than this are not meant. */
const FAR = 3;
/** No longer name is compared. */
const LONGEST = 64;

/** The name that was most likely meant, or undefined where none is like it. */
export function closest(name: string, names: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.min(FAR, Math.floor(name.length / 2)) + 1;
  for (const known of names) {
    if (Math.abs(known.length - name.length) >= least) continue;
    const distance = distanceOf(name.toLowerCase(), known.toLowerCase());
    if (distance < least) [best, least] = [known, distance];
  }
  return best;
}

/** “; did you mean …?”, or nothing. */
export function didYouMean(name: string, names: Iterable<string>): string {
  return orMeant(closest(name, names));
}

/** The same of what was found to be meant. */
export const orMeant = (meant: string | undefined): string => (meant === undefined ? '' : `; did you mean “${meant}”?`);

/** How many letters have to be changed, added or left out. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

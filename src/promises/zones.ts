/** Time zones as replies name them, by their lower-case words; null is a zone that is not known here: the customer's own. */
const ZONES: Readonly<Record<string, string | null>> = {
  utc: 'UTC',
  gmt: 'UTC',
  z: 'UTC',
  uk: 'Europe/London',
  london: 'Europe/London',
  british: 'Europe/London',
  bst: 'Europe/London',
  irish: 'Europe/Dublin',
  dublin: 'Europe/Dublin',
  cet: 'Europe/Paris',
  cest: 'Europe/Paris',
  'central european': 'Europe/Paris',
  paris: 'Europe/Paris',
  berlin: 'Europe/Berlin',
  german: 'Europe/Berlin',
  madrid: 'Europe/Madrid',
  rome: 'Europe/Rome',
  amsterdam: 'Europe/Amsterdam',
  eet: 'Europe/Athens',
  eest: 'Europe/Athens',
  moscow: 'Europe/Moscow',
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  eastern: 'America/New_York',
  'new york': 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  chicago: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mountain: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  ist: 'Asia/Kolkata',
  indian: 'Asia/Kolkata',
  india: 'Asia/Kolkata',
  singapore: 'Asia/Singapore',
  sgt: 'Asia/Singapore',
  jst: 'Asia/Tokyo',
  tokyo: 'Asia/Tokyo',
  dubai: 'Asia/Dubai',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
  sydney: 'Australia/Sydney',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
  auckland: 'Pacific/Auckland',
  your: null,
  'your local': null,
};

/** Places and adjectives, which only name a zone before “time”; “Eastern” does after a clock time, too. */
const WITH_TIME =
  'uk london british irish dublin paris berlin german madrid rome amsterdam moscow chicago indian india singapore tokyo dubai sydney auckland your';
const SPACED = ['central european', 'new york', 'your local'];
const spaced = (words: readonly string[]): string => words.map((word) => word.replace(' ', '\\s+')).join('|');
const bare = Object.keys(ZONES).filter((name) => !WITH_TIME.split(' ').includes(name) && !SPACED.includes(name));

/** The source of a regular expression for a zone after a clock time, without a group that is counted. */
export const ZONE = `(?:(?:${spaced([...SPACED, ...WITH_TIME.split(' ')])}|central|eastern|mountain|pacific)(?:\\s+(?:standard|daylight|summer))?\\s+time|(?:${bare.join('|')}))`;

/** The IANA zone that these words name; null for one that is not known here; undefined for no zone. */
export function zoneNamed(words: string): string | null | undefined {
  const name = words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ (?:(?:standard|daylight|summer) )?time$/, '');
  return Object.hasOwn(ZONES, name) ? ZONES[name] : undefined;
}

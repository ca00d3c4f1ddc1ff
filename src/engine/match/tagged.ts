import type { Hit } from '../rule';
import type { Found } from './matcher';

/** What a pattern speaks for: a rule, a fact, a cue. One that starts with `!` takes back the hits that it overlaps. */
export interface Tagged<Tag> {
  readonly tag: Tag;
  /** Index in the tag's own list. */
  readonly phrase: number;
  readonly takesBack: boolean;
}

/** A pattern with what it speaks for. */
export interface TaggedPattern<Tag> extends Tagged<Tag> {
  readonly pattern: string;
}

/** Tags a list of patterns. */
export function tagPatterns<Tag>(tag: Tag, patterns: readonly string[]): TaggedPattern<Tag>[] {
  return patterns.map((source, phrase) => {
    const takesBack = source.startsWith('!');
    return { tag, phrase, takesBack, pattern: takesBack ? source.slice(1) : source };
  });
}

/** Hits by tag, worked out when asked for. */
export interface TaggedHits<Tag> {
  has(tag: Tag): boolean;
  /** In reading order, without those that were taken back. */
  of(tag: Tag): readonly Hit[];
  /** The tags that were found, with the indices of their sentences, which may repeat. */
  bySentence(): Iterable<readonly [tag: Tag, sentences: readonly number[]]>;
}

/** Sorts what a matcher of these patterns found by their tags. */
export function hitsByTag<Tag>(found: Found, tagged: readonly Tagged<Tag>[]): TaggedHits<Tag> {
  const kept = new Map<Tag, number[]>();
  const takenBack = new Map<Tag, number[]>();
  for (const pattern of found.patterns) {
    const { tag, takesBack } = tagged[pattern] as Tagged<Tag>;
    const map = takesBack ? takenBack : kept;
    const patterns = map.get(tag);
    if (patterns) patterns.push(pattern);
    else map.set(tag, [pattern]);
  }
  const hitsOfOne = (pattern: number): readonly Hit[] => found.hitsOf(pattern, (tagged[pattern] as Tagged<Tag>).phrase);
  const hitsOf = ([first, ...more]: readonly number[]): readonly Hit[] => {
    const hits = first === undefined ? NONE : hitsOfOne(first);
    return more.length ? hits.concat(...more.map(hitsOfOne)).sort(byPlace) : hits;
  };
  const known = new Map<Tag, readonly Hit[]>();
  const of = (tag: Tag): readonly Hit[] => {
    const patterns = kept.get(tag);
    if (!patterns) return NONE;
    let hits = known.get(tag);
    if (!hits) {
      const back = takenBack.get(tag);
      hits = back ? without(hitsOf(patterns), hitsOf(back)) : hitsOf(patterns);
      known.set(tag, hits);
    }
    return hits;
  };
  const bySentence = (): [Tag, readonly number[]][] =>
    [...kept].map(([tag, patterns]) => [
      tag,
      takenBack.has(tag) ? of(tag).map(({ sentence }) => sentence.index) : patterns.flatMap((pattern) => found.sentencesOf(pattern)),
    ]);
  return { of, bySentence, has: (tag) => (takenBack.has(tag) ? of(tag).length > 0 : kept.has(tag)) };
}

const NONE: readonly Hit[] = [];
const byPlace = (a: Hit, b: Hit): number => a.from - b.from || b.to - a.to;

/** Hits that no hit of `back` overlaps; both in reading order. */
function without(hits: readonly Hit[], back: readonly Hit[]): Hit[] {
  let reach = 0;
  let next = 0;
  return hits.filter((hit) => {
    for (let b = back[next]; b && b.from < hit.to; b = back[++next]) reach = Math.max(reach, b.to);
    return reach <= hit.from;
  });
}

/** Hits that overlap count once: the earliest, longest ones. */
export function apart(hits: readonly Hit[]): readonly Hit[] {
  let end = 0;
  return hits.filter((hit) => {
    if (hit.from < end) return false;
    end = hit.to;
    return true;
  });
}

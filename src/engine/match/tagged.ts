import type { Hit } from '../rule';
import type { Matcher } from './matcher';

/** A pattern with what it speaks for: a rule, a fact, a cue. One that starts with `!` takes back the hits that it overlaps. */
export interface Tagged<Tag> {
  readonly tag: Tag;
  /** Index in the tag's own list. */
  readonly phrase: number;
  readonly pattern: string;
  readonly takesBack: boolean;
}

/** Tags a list of patterns. */
export function tagPatterns<Tag>(tag: Tag, patterns: readonly string[]): Tagged<Tag>[] {
  return patterns.map((source, phrase) => {
    const takesBack = source.startsWith('!');
    return { tag, phrase, takesBack, pattern: takesBack ? source.slice(1) : source };
  });
}

/** Hits by tag, in reading order, without those that were taken back. `found` is what the matcher of these patterns found. */
export function hitsByTag<Tag>(found: ReturnType<Matcher['find']>, tagged: readonly Tagged<Tag>[]): ReadonlyMap<Tag, readonly Hit[]> {
  const kept = new Map<Tag, Hit[]>();
  const takenBack = new Map<Tag, Hit[]>();
  for (const [pattern, hits] of found) {
    const { tag, phrase, takesBack } = tagged[pattern] as Tagged<Tag>;
    const map = takesBack ? takenBack : kept;
    let list = map.get(tag);
    if (!list) map.set(tag, (list = []));
    for (const hit of hits) list.push({ ...hit, phrase });
  }
  for (const [tag, hits] of kept) {
    const back = takenBack.get(tag)?.sort(byPlace);
    const rest = (back ? without(hits.sort(byPlace), back) : hits).sort(byPlace);
    if (rest.length) kept.set(tag, rest);
    else kept.delete(tag);
  }
  return kept;
}

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

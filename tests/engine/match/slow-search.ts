import fc from 'fast-check';
import type { Sentence } from '../../../src/engine/rule';
import type { Tokens } from '../../../src/engine/text/tokens';

/** A part of a pattern: a word, a gap, a comma, a class, or a group of alternatives that may be left out. */
type Part = string | { readonly gap: number } | { readonly alternatives: readonly (readonly Part[])[]; readonly optional: boolean };

/** A pattern as it is written, and as it is searched for here. */
export interface Drawn {
  readonly source: string;
  readonly parts: readonly Part[];
  readonly anchored: boolean;
}

/** The word lists that drawn patterns name. */
export const CLASSES = { both: ['a', 'c', 'd c'] };
const CLASS: Part = { alternatives: CLASSES.both.map((entry) => entry.split(' ')), optional: false };

const write = (part: Part): string => {
  if (part === CLASS) return '{both}';
  if (typeof part === 'string') return part;
  if ('gap' in part) return `*${part.gap}`;
  return `(${part.alternatives.map((parts) => parts.map(write).join(' ')).join('|')})${part.optional ? '?' : ''}`;
};

const word = fc.constantFrom<Part>('a', 'b', 'c', 'd');
const { part } = fc.letrec<{ part: Part; group: Part }>((tie) => ({
  part: fc.oneof(
    { withCrossShrink: true, maxDepth: 2, depthSize: 'small' },
    { arbitrary: word, weight: 5 },
    { arbitrary: fc.constant<Part>(CLASS), weight: 1 },
    { arbitrary: fc.constant<Part>(','), weight: 1 },
    { arbitrary: fc.integer({ min: 1, max: 3 }).map((gap): Part => ({ gap })), weight: 1 },
    { arbitrary: tie('group'), weight: 2 },
  ),
  group: fc.record({
    alternatives: fc.array(fc.array(tie('part'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    optional: fc.boolean(),
  }),
}));
const parts = fc.array(part, { maxLength: 2 });

/** Patterns over the words a to d. A word of each is never left out; at most one comma, as no two can be asked for in one place. */
export const drawnPattern: fc.Arbitrary<Drawn> = fc
  .record({ before: parts, word, after: parts, anchored: fc.boolean(), last: fc.boolean() })
  .map(({ before, word, after, anchored, last }) => {
    const all = [...before, word, ...after, ...(last ? ['$'] : [])];
    return { source: `${anchored ? '^ ' : ''}${all.map(write).join(' ')}`, parts: all, anchored };
  })
  .filter(({ source }) => !/,.*,/.test(source));

/** Where the search stands: before a token, and whether the comma before it has been asked for. */
type Place = readonly [token: number, asked: boolean];

/** The hits of a pattern as [first token, token after], worked out by trying everything. */
export function slowSearch({ parts, anchored }: Drawn, tokens: Tokens): { hits: [number, number][]; sentences: number[] } {
  const found = { hits: [] as [number, number][], sentences: [] as number[] };
  for (const sentence of tokens.sentences) {
    const begins = Array.from({ length: anchored ? 1 : sentence.to - sentence.from }, (_, k) => sentence.from + k);
    const reached = begins.map((begin) => new Set(after(parts, [[begin, false]], sentence, tokens).map(([token]) => token)));
    let some = false;
    for (let to = sentence.from + 1; to <= sentence.to; to++) {
      const from = begins[reached.findIndex((ends) => ends.has(to))];
      if (from === undefined) continue;
      some = true;
      const overlapped = found.hits.filter((hit) => from < hit[1]);
      if (overlapped.some((hit) => to - from <= hit[1] - hit[0])) continue;
      found.hits.splice(found.hits.length - overlapped.length, overlapped.length, [from, to]);
    }
    if (some) found.sentences.push(sentence.index);
  }
  return found;
}

function after(parts: readonly Part[], places: readonly Place[], sentence: Sentence, tokens: Tokens): readonly Place[] {
  return parts.reduce<readonly Place[]>((here, part) => once(afterPart(part, here, sentence, tokens)), places);
}

function afterPart(part: Part, places: readonly Place[], sentence: Sentence, tokens: Tokens): readonly Place[] {
  const { to } = sentence;
  const isMarked = (token: number): boolean => tokens.marked[token] === 1;
  if (part === ',') return places.flatMap(([token, asked]) => (token < to && isMarked(token) && !asked ? [[token, true] as const] : []));
  if (part === '$') return places.filter(([token]) => token === to);
  if (typeof part === 'string')
    return places.flatMap(([token]) => (token < to && tokens.word(token) === part ? [[token + 1, false] as const] : []));
  if ('alternatives' in part) {
    const through = part.alternatives.flatMap((parts) => after(parts, places, sentence, tokens));
    return part.optional ? [...places, ...through] : through;
  }
  const all = [...places];
  for (let left = part.gap, here = places; left; left--) {
    here = here.flatMap(([token, asked]) => (token < to && (asked || !isMarked(token)) ? [[token + 1, false] as const] : []));
    all.push(...here);
  }
  return all;
}

const once = (places: readonly Place[]): readonly Place[] => [...new Map(places.map((place) => [place.join(), place])).values()];

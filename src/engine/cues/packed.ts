import { packed, packedWords, unpacked, unpackedWords, type PackedWords } from '../match/packing';
import { VIEWS, type View } from './heads';
import { HEADS, pairKey, splitKey, UNIT, type Bar, type CueTable, type ViewTable } from './table';

/** A cue table as a build ships it: words as text, numbers as characters. */
export interface PackedCues {
  /** Single words and stems, sorted; then marks and signs, in lines. */
  readonly words: PackedWords;
  readonly others: string;
  readonly pairs: string;
  readonly bars: string;
  readonly views: Readonly<Record<View, PackedView>>;
}

/** One string for each kind of number, which compresses best. */
interface PackedView {
  /** By cue: how many heads it speaks for. */
  readonly counts: string;
  readonly heads: string;
  readonly weights: string;
}

/** Numbers that may be negative, as numbers that are not. */
const unsigned = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);
const signed = (number: number): number => (number % 2 ? -(number + 1) / 2 : number / 2);
const tenths = (odds: number): number => unsigned(Number.isFinite(odds) ? Math.round(odds * UNIT) : NEVER);
/** Stands for a threshold that nothing reaches. */
const NEVER = 9999;

/** Packs a table. */
export function packCues({ words, pairs, bars, views }: CueTable): PackedCues {
  const plain = [...words.keys()].filter((word) => /^[a-z]/.test(word)).sort();
  const others = [...words.keys()].filter((word) => !/^[a-z]/.test(word));
  const places = new Map([...plain, ...others].map((word, i) => [words.get(word), i]));
  const placeOf = (number: number): number => places.get(number) ?? 0;
  const keys = [...pairs].map(([key, id]) => {
    const [first, second] = splitKey(key);
    return { key: pairKey(placeOf(first), placeOf(second)), first: placeOf(first), second: placeOf(second), id };
  });
  keys.sort((a, b) => a.key - b.key);
  const ids = [...[...plain, ...others].map((word) => words.get(word) as number), ...keys.map(({ id }) => id)];
  return {
    words: packedWords(plain),
    others: others.join('\n'),
    pairs: packed(keys.flatMap(({ first, second }, i) => [first - (keys[i - 1]?.first ?? 0), second])),
    bars: packed(HEADS.flatMap((head) => [tenths(bars[head].bias), tenths(bars[head].threshold)])),
    views: Object.fromEntries(VIEWS.map((view) => [view, packView(views[view], ids)])) as PackedCues['views'],
  };
}

function packView({ first, heads, weights }: ViewTable, ids: readonly number[]): PackedView {
  const places = ids.flatMap((id) =>
    Array.from({ length: (first[id + 1] as number) - (first[id] as number) }, (_, k) => (first[id] as number) + k),
  );
  return {
    counts: packed(ids.map((id) => (first[id + 1] as number) - (first[id] as number))),
    heads: packed(places.map((place) => heads[place] as number)),
    weights: packed(places.map((place) => tenths(weights[place] as number))),
  };
}

/** What was packed. */
export function unpackCues(cues: PackedCues): CueTable {
  const words = new Map<string, number>();
  for (const word of unpackedWords(cues.words)) words.set(word, words.size);
  for (const other of cues.others.split('\n')) if (other) words.set(other, words.size);
  const pairs = new Map<number, number>();
  const both = unpacked(cues.pairs);
  let first = 0;
  for (let at = 0; at < both.length; at += 2)
    pairs.set(pairKey((first += both[at] as number), both[at + 1] as number), words.size + pairs.size);
  const odds = unpacked(cues.bars);
  const oddsAt = (at: number): number => {
    const value = signed(odds[at] as number);
    return value === NEVER ? Infinity : value / UNIT;
  };
  const bars = Object.fromEntries(
    HEADS.map((head, i): [string, Bar] => [head, { bias: oddsAt(2 * i), threshold: oddsAt(2 * i + 1) }]),
  ) as CueTable['bars'];
  const views = Object.fromEntries(VIEWS.map((view) => [view, unpackView(cues.views[view], words.size + pairs.size)])) as CueTable['views'];
  return { bars, words, pairs, views };
}

function unpackView({ counts, heads, weights }: PackedView, cues: number): ViewTable {
  const count = unpacked(counts);
  const first = new Int32Array(cues + 1);
  for (let id = 0, at = 0; id < cues; id++) first[id + 1] = at += count[id] as number;
  const tenthsOf = unpacked(weights);
  const odds = new Float64Array(tenthsOf.length);
  for (let at = 0; at < odds.length; at++) odds[at] = signed(tenthsOf[at] as number) / UNIT;
  return { first, heads: Uint8Array.from(unpacked(heads)), weights: odds };
}

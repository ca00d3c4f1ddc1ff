import { CUSTOMER_HEADS, REPLY_HEADS, SENTENCE_HEADS, VIEWS, type Head, type View } from './heads';

/** All heads; sums of weights are kept in this order. */
export const HEADS: readonly Head[] = [...CUSTOMER_HEADS, ...REPLY_HEADS, ...SENTENCE_HEADS];

/** Heads by their number in `HEADS`. */
export const headNumber: Readonly<Record<Head, number>> = Object.fromEntries(HEADS.map((head, i) => [head, i])) as Record<Head, number>;

/** Weights are written in tenths of log-odds. */
export const UNIT = 10;

/** Where a head begins without any cue, and from which sum on it is taken to be there; in log-odds. */
export interface Bar {
  readonly bias: number;
  readonly threshold: number;
}

/** The cues of one view: cue `id` has `heads` and `weights` from `first[id]` to `first[id + 1]`. */
export interface ViewTable {
  readonly first: Int32Array;
  readonly heads: Uint8Array;
  readonly weights: Float64Array;
}

/** Weighted cues, ready for reading texts. */
export interface CueTable {
  readonly bars: Readonly<Record<Head, Bar>>;
  /** Number of a stem, of a mark, or of a sign in braces; they are cues of one word. */
  readonly words: ReadonlyMap<string, number>;
  /** Cues of two words by `pairKey`. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly views: Readonly<Record<View, ViewTable>>;
}

/** Two words' key in `pairs`, small enough to be quick to look up. */
export const pairKey = (first: number, second: number): number => first * MOST_WORDS + second;
/** The words of a pair's key. */
export const splitKey = (key: number): readonly [number, number] => [Math.floor(key / MOST_WORDS), key % MOST_WORDS];
/** So many words a table may have. */
const MOST_WORDS = 0x2000;

/**
 * Reads a table as `npm run learn` writes it: comment lines (`//`), a line for each head (`= head bias threshold`), and under each view
 * (`[customer]`) a line for each cue (`cue: head weight, head weight`). Throws a SyntaxError that names the line when it cannot be read.
 */
export function readCueTable(text: string): CueTable {
  const bars = Object.fromEntries(HEADS.map((head) => [head, { bias: 0, threshold: Infinity }])) as Record<Head, Bar>;
  const words = new Map<string, number>();
  const pairs = new Map<number, number>();
  const entries: Record<View, Map<number, [head: number, weight: number][]>> = {
    customer: new Map(),
    reply: new Map(),
    sentence: new Map(),
  };
  const doubles: { readonly view: View; readonly key: number; readonly weighted: [number, number][] }[] = [];
  let view: View | undefined;

  const wordNumber = (word: string): number => {
    let known = words.get(word);
    if (known === undefined) words.set(word, (known = words.size));
    if (known >= MOST_WORDS) throw new RangeError('too many words in the cue table');
    return known;
  };
  for (const line of text.split('\n')) {
    if (!line || line.startsWith('// ')) continue;
    const fail = (what: string): never => {
      throw new SyntaxError(`cue table “${line}”: ${what}`);
    };
    if (line.startsWith('= ')) {
      const [head, bias, threshold] = line.slice(2).split(' ');
      if (headNumber[head as Head] === undefined) fail('no such head');
      bars[head as Head] = { bias: Number(bias) / UNIT, threshold: Number(threshold) / UNIT };
    } else if (line.startsWith('[')) {
      view = VIEWS.find((name) => line === `[${name}]`) ?? fail('no such view');
    } else {
      const colon = line.lastIndexOf(': ');
      if (!view || colon < 0) return fail('not a cue');
      const weighted = line
        .slice(colon + 2)
        .split(', ')
        .map((part): [number, number] => {
          const [head, weight] = part.split(' ');
          return [headNumber[head as Head] ?? fail(`no head “${head}”`), Number(weight) / UNIT];
        });
      const cue = line.slice(0, colon);
      const [first = '', second, third] = cue.startsWith('{') ? [cue] : cue.split(' ');
      if (third !== undefined) fail('more than two words');
      if (second === undefined) entries[view].set(wordNumber(first), weighted);
      else doubles.push({ view, key: pairKey(wordNumber(first), wordNumber(second)), weighted });
    }
  }
  for (const { view, key, weighted } of doubles) {
    let id = pairs.get(key);
    if (id === undefined) pairs.set(key, (id = words.size + pairs.size));
    entries[view].set(id, weighted);
  }
  const cues = words.size + pairs.size;
  return {
    bars,
    words,
    pairs,
    views: {
      customer: viewTable(entries.customer, cues),
      reply: viewTable(entries.reply, cues),
      sentence: viewTable(entries.sentence, cues),
    },
  };
}

function viewTable(entries: ReadonlyMap<number, readonly [number, number][]>, cues: number): ViewTable {
  const first = new Int32Array(cues + 1);
  const flat: [number, number][] = [];
  for (let id = 0; id < cues; id++) {
    flat.push(...(entries.get(id) ?? []));
    first[id + 1] = flat.length;
  }
  return { first, heads: Uint8Array.from(flat, ([head]) => head), weights: Float64Array.from(flat, ([, weight]) => weight) };
}

import type { Hit, Sentence } from '../rule';
import type { SpecialSymbols, Tokens } from '../text/tokens';
import { parsePattern, type Sequence, type WordClasses } from './pattern';
import { buildVocabulary, type Vocabulary } from './vocabulary';

/** Finds all occurrences of many patterns in one pass over the tokens. */
export interface Matcher {
  readonly vocabulary: Vocabulary;
  readonly special: SpecialSymbols;
  /** Hits by pattern, in reading order; where two hits of one pattern overlap, only the longer one. */
  find(text: string, tokens: Tokens): ReadonlyMap<number, readonly Hit[]>;
  /** Language votes by label, as `languages` was given to the matcher. */
  readonly languageOf: (symbol: number) => number;
}

/** What an edge of the automaton needs; word and class labels are above these. */
const ANY = 0;
const CLAUSE = 1;
const END = 2;
const FIRST_LABEL = 3;

/** A pattern with its words resolved to labels. */
type Step =
  | { readonly type: 'label'; readonly label: number }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'start' }
  | { readonly type: 'any'; readonly options: readonly (readonly Step[])[]; readonly optional: boolean };

/** The states a DFA state stands for, what it accepts, and where symbols lead; transitions are made when first needed. */
interface State {
  readonly nfa: readonly number[];
  readonly accepts: readonly number[];
  readonly next: Map<number, State>;
}

/** A state for every place in every pattern; edges carry labels, `skips` cost nothing. */
interface Nfa {
  readonly edges: (readonly [label: number, target: number])[][];
  readonly skips: number[][];
  readonly accepts: (number | undefined)[];
  /** States that wait inside a gap; a clause mark ends the wait. */
  readonly inGap: Set<number>;
}

/** More DFA states than this are not kept: a hostile text could otherwise make as many as it likes. */
const MOST_STATES = 20_000;
/** Symbols that are no word. */
const CLAUSE_SYMBOL = -1;
const END_SYMBOL = -2;

/** Compiles patterns. Throws a SyntaxError that names the pattern when one cannot be read. */
export function buildMatcher(patterns: readonly string[], classes: WordClasses, languages: readonly (readonly string[])[] = []): Matcher {
  const labelsOfWord = new Map<string, number[]>();
  const prefixes = new Map<string, number>();
  const labelBySet = new Map<string, number>();
  let labelCount = FIRST_LABEL;
  const give = (word: string, label: number): void => {
    const labels = labelsOfWord.get(word);
    if (!labels) labelsOfWord.set(word, [label]);
    else if (!labels.includes(label)) labels.push(label);
  };
  const labelFor = (words: readonly string[]): number => {
    const key = words.length === 1 ? (words[0] as string) : words.join('|');
    let label = labelBySet.get(key);
    if (label === undefined) {
      label = labelCount++;
      labelBySet.set(key, label);
      for (const word of words) give(word, label);
    }
    return label;
  };
  const NUMBER_WORD = '#number';
  const EMOJI_WORD = '#emoji';
  const numberLabel = labelFor([NUMBER_WORD]);
  const emojiLabel = labelFor([EMOJI_WORD]);

  const classSteps = new Map<string, readonly Step[]>();
  const classStep = (name: string): readonly Step[] => {
    if (name === 'number') return [{ type: 'label', label: numberLabel }];
    if (name === 'emoji') return [{ type: 'label', label: emojiLabel }];
    let steps = classSteps.get(name);
    if (!steps) {
      steps = resolve([{ type: 'any', options: (classes[name] ?? []).map((entry) => parsePattern(entry, classes)), optional: false }]);
      classSteps.set(name, steps);
    }
    return steps;
  };
  const resolve = (sequence: Sequence): Step[] =>
    sequence.flatMap((node): readonly Step[] => {
      switch (node.type) {
        case 'word':
          return [{ type: 'label', label: labelFor([node.word]) }];
        case 'prefix': {
          let label = prefixes.get(node.letters);
          if (label === undefined) prefixes.set(node.letters, (label = labelCount++));
          return [{ type: 'label', label }];
        }
        case 'class':
          return classStep(node.name);
        case 'gap':
          return [{ type: 'gap', most: node.most }];
        case 'mark':
          return [node.mark === '^' ? { type: 'start' } : { type: 'label', label: node.mark === ',' ? CLAUSE : END }];
        case 'any': {
          const single = node.options.filter((option) => option.length === 1 && option[0]?.type === 'word');
          const rest = node.options.filter((option) => !single.includes(option));
          const options: (readonly Step[])[] = rest.map(resolve);
          if (single.length) {
            const words = single.map((option) => (option[0]?.type === 'word' ? option[0].word : '')).sort();
            options.unshift([{ type: 'label', label: labelFor(words) }]);
          }
          if (options.length === 1 && !node.optional) return options[0] as readonly Step[];
          return [{ type: 'any', options, optional: node.optional }];
        }
      }
    });

  const sequences = patterns.map((pattern) => resolve(parsePattern(pattern, classes)));
  const languageLabels = languages.map((words) => labelFor(words));
  for (const word of [...labelsOfWord.keys()]) if (/^\d/.test(word)) give(word, numberLabel);
  const vocabulary = buildVocabulary(labelsOfWord, prefixes);
  const special = { number: vocabulary.symbolOf(NUMBER_WORD), emoji: vocabulary.symbolOf(EMOJI_WORD) };

  const nfa: Nfa = { edges: [], skips: [], accepts: [], inGap: new Set() };
  const newState = (): number => {
    nfa.skips.push([]);
    nfa.accepts.push(undefined);
    return nfa.edges.push([]) - 1;
  };
  const link = (steps: readonly Step[], begin: number): number => {
    let at = begin;
    for (const step of steps) {
      if (step.type === 'start') continue;
      const after = newState();
      if (step.type === 'label') nfa.edges[at]?.push([step.label, after]);
      else if (step.type === 'gap') {
        nfa.skips[at]?.push(after);
        for (let i = 0, inside = at; i < step.most; i++) {
          const waiting = newState();
          const following = newState();
          nfa.skips[inside]?.push(waiting);
          nfa.inGap.add(waiting);
          nfa.edges[waiting]?.push([ANY, following]);
          nfa.skips[following]?.push(after);
          inside = following;
        }
      } else {
        for (const option of step.options) nfa.skips[link(option, at)]?.push(after);
        if (step.optional) nfa.skips[at]?.push(after);
      }
      at = after;
    }
    return at;
  };
  const begins: number[] = [];
  const sentenceBegins: number[] = [];
  sequences.forEach((steps, i) => {
    const begin = newState();
    nfa.accepts[link(steps, begin)] = i;
    (steps[0]?.type === 'start' ? sentenceBegins : begins).push(begin);
  });

  /** Pattern lengths in tokens when all matches are equally long, else 0: then the beginning has to be looked for. */
  const fixedLengths = sequences.map(fixedLength);

  const byKey = new Map<string, State>();
  const closure = (seeds: Iterable<number>): number[] => {
    const seen = new Set<number>();
    const queue = [...seeds];
    for (let s = queue.pop(); s !== undefined; s = queue.pop()) {
      if (seen.has(s)) continue;
      seen.add(s);
      queue.push(...(nfa.skips[s] ?? []));
    }
    return [...seen].filter((s) => nfa.edges[s]?.length || nfa.accepts[s] !== undefined).sort((a, b) => a - b);
  };
  const stateOf = (seeds: Iterable<number>): State => {
    const set = closure(seeds);
    const key = set.join();
    let state = byKey.get(key);
    if (!state) {
      const accepts = set.flatMap((s) => nfa.accepts[s] ?? []);
      state = { nfa: set.filter((s) => nfa.edges[s]?.length), accepts, next: new Map() };
      byKey.set(key, state);
    }
    return state;
  };
  /** Where a label leads from the beginning of any pattern; at most one entry per label. */
  const fromBegin = new Map<number, number[]>();
  for (const s of closure(begins))
    for (const [label, target] of nfa.edges[s] ?? []) {
      const targets = fromBegin.get(label);
      if (targets) targets.push(target);
      else fromBegin.set(label, [target]);
    }

  const idle = stateOf([]);
  let atStart = stateOf(sentenceBegins);
  const forget = (): void => {
    byKey.clear();
    idle.next.clear();
    byKey.set('', idle);
    atStart = stateOf(sentenceBegins);
  };
  const follow = (state: State, symbol: number): State => {
    const targets: number[] = [];
    const isWord = symbol >= 0;
    const labels = symbol === CLAUSE_SYMBOL ? [CLAUSE] : symbol === END_SYMBOL ? [END] : (vocabulary.labels[symbol] ?? []);
    for (const s of state.nfa) {
      if (symbol === CLAUSE_SYMBOL && !nfa.inGap.has(s)) targets.push(s);
      for (const [label, target] of nfa.edges[s] ?? []) if (label === ANY ? isWord : labels.includes(label)) targets.push(target);
    }
    for (const label of labels) targets.push(...(fromBegin.get(label) ?? []));
    if (isWord) targets.push(...(fromBegin.get(ANY) ?? []));
    const next = stateOf(targets);
    state.next.set(symbol, next);
    return next;
  };

  return {
    vocabulary,
    special,
    languageOf(symbol) {
      const labels = vocabulary.labels[symbol];
      return labels?.length ? languageLabels.findIndex((label) => labels.includes(label)) : -1;
    },
    find(text, tokens) {
      if (byKey.size > MOST_STATES) forget();
      const found = new Map<number, Hit[]>();
      const accept = (patterns: readonly number[], sentence: Sentence, to: number): void => {
        for (const pattern of patterns) {
          const length = fixedLengths[pattern] as number;
          keep(pattern, sentence, length ? to - length : beginning(sequences[pattern] as readonly Step[], sentence, to), to);
        }
      };
      const keep = (pattern: number, sentence: Sentence, from: number, to: number): void => {
        const hits = found.get(pattern);
        const last = hits?.at(-1);
        if (last && from < last.to) {
          if (to - from <= last.to - last.from) return;
          hits?.pop();
        }
        let first = from;
        while (tokens.glued[first]) first--;
        let final = to - 1;
        while (tokens.glued[final + 1]) final++;
        const span = { start: tokens.start[first] as number, end: tokens.end[final] as number };
        const hit: Hit = { phrase: pattern, span, text: text.slice(span.start, span.end), sentence, from, to };
        if (hits) hits.push(hit);
        else found.set(pattern, [hit]);
      };
      /** The earliest token from which the steps can be walked to end before token `to`: walks them backwards. */
      const beginning = (steps: readonly Step[], sentence: Sentence, to: number): number => Math.min(...back(steps, sentence, [to], to));
      const back = (steps: readonly Step[], sentence: Sentence, ends: readonly number[], to: number): readonly number[] => {
        let places: readonly number[] = ends;
        for (let i = steps.length - 1; i >= 0 && places.length; i--) {
          const step = steps[i] as Step;
          if (step.type === 'start') places = places.filter((p) => p === sentence.from);
          else if (step.type === 'label') {
            if (step.label === END) continue;
            if (step.label === CLAUSE) places = places.filter((p) => p === to || tokens.marked[p]);
            else
              places = places.flatMap((p) =>
                p > sentence.from && vocabulary.labels[tokens.symbol[p - 1] as number]?.includes(step.label) ? [p - 1] : [],
              );
          } else if (step.type === 'gap') {
            const reached = new Set(places);
            for (const p of places)
              for (let k = 1; k <= step.most && p - k >= sentence.from && !tokens.marked[p - k]; k++) reached.add(p - k);
            places = [...reached];
          } else {
            const reached = new Set(step.optional ? places : []);
            for (const option of step.options) for (const p of back(option, sentence, places, to)) reached.add(p);
            places = [...reached];
          }
        }
        return places;
      };

      for (const sentence of tokens.sentences) {
        let state = atStart;
        for (let i = sentence.from; i < sentence.to; i++) {
          if (tokens.marked[i]) {
            state = state.next.get(CLAUSE_SYMBOL) ?? follow(state, CLAUSE_SYMBOL);
            if (state.accepts.length) accept(state.accepts, sentence, i);
          }
          const symbol = tokens.symbol[i] as number;
          state = state.next.get(symbol) ?? follow(state, symbol);
          if (state.accepts.length) accept(state.accepts, sentence, i + 1);
        }
        state = state.next.get(END_SYMBOL) ?? follow(state, END_SYMBOL);
        if (state.accepts.length) accept(state.accepts, sentence, sentence.to);
      }
      return found;
    },
  };
}

function fixedLength(steps: readonly Step[]): number {
  let length = 0;
  for (const step of steps) {
    if (step.type === 'start' || (step.type === 'label' && (step.label === END || step.label === CLAUSE))) continue;
    if (step.type !== 'label') return 0;
    length++;
  }
  return length;
}

import { compilePlain } from './match/plain-graph';
import { matcherOf, type Matcher } from './match/matcher';
import { EMOJI, UNKNOWN } from './match/vocabulary';
import type { Hit, Reply, Rule } from './rule';
import type { Tokens } from './text/tokens';
import type { Edit, Span } from './types';

/** A rule that is no part of the ruleset. Its phrases are in plain words (`match/plain.ts`). */
export interface ExtraRule extends Rule {
  /** Where it comes from; its problems say so. */
  readonly pack: string;
  /** It is asked about every draft, whether or not its phrases are found. */
  readonly always?: boolean;
}

/** What a team adds to a ruleset. Keep the object: it is compiled once. */
export interface Extras {
  readonly rules: readonly ExtraRule[];
  /** By rule id: phrases, in plain words, in whose sentence the rule is silent; where it says what is missing, anywhere in the draft. */
  readonly exceptions: ReadonlyMap<string, readonly string[]>;
  /** By rule id: a team's own words, offered before the rule's. */
  readonly rewrites: ReadonlyMap<string, OwnRewrite>;
}

/** Edits for what a rule found, the best first; without a span something is missing. */
export type OwnRewrite = (span: Span | null, reply: Reply) => readonly Edit[];

/** What of the extras is in a draft. */
export interface FoundExtras {
  readonly rules: readonly (readonly [rule: ExtraRule, hits: readonly Hit[]])[];
  /** Whether a rule is to be silent about a span. */
  isExcepted(rule: string, span: Span | null, reply: Reply): boolean;
}

/** Finds extras in a draft. The first time it compiles them: it throws what `compilePlain` throws. */
export function findExtras(extras: Extras, text: string, tokens: Tokens): FoundExtras {
  const { matcher, owners, always } = compileOnce(extras);
  const found = matcher.find(text, { ...tokens, symbol: symbolsIn(tokens, matcher) });
  const hits = new Map<ExtraRule, Hit[]>(always.map((rule) => [rule, []]));
  const silent = new Map<string, number[]>();
  for (const pattern of found.patterns) {
    const { owner, phrase } = owners[pattern] as Owner;
    if (typeof owner === 'string') silent.set(owner, [...(silent.get(owner) ?? []), ...found.sentencesOf(pattern)]);
    else hits.set(owner, [...(hits.get(owner) ?? []), ...found.hitsOf(pattern, phrase)]);
  }
  return {
    rules: [...hits].map(([rule, own]) => [rule, own.sort(byPlace)]),
    isExcepted(rule, span, { sentences }) {
      const places = silent.get(rule);
      if (!places || !span) return !!places;
      return places.some((place) => {
        const sentence = sentences[place]?.span;
        return !!sentence && sentence.start < span.end && span.start < sentence.end;
      });
    },
  };
}

/** A pattern is a rule's, or an exception to the rule of that id. */
interface Owner {
  readonly owner: ExtraRule | string;
  /** Index among the rule's own phrases. */
  readonly phrase: number;
}

interface CompiledExtras {
  readonly matcher: Matcher;
  /** By pattern. */
  readonly owners: readonly Owner[];
  readonly always: readonly ExtraRule[];
}

const compiledExtras = new WeakMap<Extras, CompiledExtras>();

/** Compiles extras the first time that they are asked for; throws what `compileExtras` throws. */
export function compileOnce(extras: Extras): CompiledExtras {
  let compiled = compiledExtras.get(extras);
  if (!compiled) compiledExtras.set(extras, (compiled = compileExtras(extras)));
  return compiled;
}

/** Compiles extras. Throws a SyntaxError where a phrase cannot be read, and a RangeError where there are too many. */
export function compileExtras({ rules, exceptions }: Extras): CompiledExtras {
  const owners: Owner[] = [];
  const phrases: string[] = [];
  const add = (owner: ExtraRule | string, own: readonly string[]): void =>
    own.forEach((source, phrase) => {
      owners.push({ owner, phrase });
      phrases.push(source);
    });
  for (const rule of rules) add(rule, rule.phrases ?? []);
  for (const [rule, own] of exceptions) add(rule, own);
  const { graph, vocabulary } = compilePlain(phrases);
  return { matcher: matcherOf(graph, vocabulary), owners, always: rules.filter((rule) => rule.always) };
}

/** The same tokens as symbols of another vocabulary: the draft is split once. */
function symbolsIn({ symbol, word }: Tokens, { vocabulary }: Matcher): number[] {
  return symbol.map((own, i) => {
    if (own === EMOJI) return UNKNOWN;
    const normal = word(i);
    return vocabulary.find(normal, 0, normal.length);
  });
}

const byPlace = (a: Hit, b: Hit): number => a.from - b.from || b.to - a.to;

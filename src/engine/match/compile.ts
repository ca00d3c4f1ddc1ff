import type { ContentLists } from '../content-words';
import { readCueTable, type CueTable } from '../cues/table';
import { CUES, type Cue, type Lexicon, type Rule } from '../rule';
import { FACTS, type Fact } from '../types';
import { graphOf, type Graph } from './graph';
import { Nfa, type WordClasses } from './nfa';
import { tagPatterns, type Tagged, type TaggedPattern } from './tagged';
import { Vocabulary } from './vocabulary';

/** Patterns as a graph, each with what it speaks for. */
export interface TaggedGraph<Tag> {
  readonly graph: Graph;
  readonly tagged: readonly Tagged<Tag>[];
}

/** All patterns of a ruleset, over one vocabulary: those that replies are searched for, by rule index or fact, and the customer's cues. */
export interface CompiledPatterns {
  readonly vocabulary: Vocabulary;
  /** What `vocabulary.languageOf` numbers. */
  readonly languages: readonly string[];
  readonly reply: TaggedGraph<number | Fact>;
  readonly customer: TaggedGraph<Cue>;
  /** Which words say what a message is about. */
  readonly content: ContentLists;
  /** Weighted cues. */
  readonly cues: CueTable;
}

/** Compiles the patterns of rules and lexicon. Throws a SyntaxError that names the pattern when one cannot be read. */
export function compilePatterns(rules: readonly Rule[], lexicon: Lexicon): CompiledPatterns {
  const vocabulary = new Vocabulary();
  const compiled = <Tag>(patterns: readonly TaggedPattern<Tag>[]): TaggedGraph<Tag> => ({
    graph: readPatterns(
      patterns.map(({ pattern }) => pattern),
      lexicon.classes,
      vocabulary,
    ),
    tagged: patterns,
  });
  const reply = compiled([
    ...rules.flatMap((rule, i) => tagPatterns<number | Fact>(i, rule.phrases ?? [])),
    ...FACTS.flatMap((fact) => tagPatterns<number | Fact>(fact, lexicon.facts[fact])),
  ]);
  const customer = compiled(CUES.flatMap((cue) => tagPatterns(cue, lexicon.cues[cue])));
  Object.values(lexicon.languages).forEach((words, i) => {
    for (const word of words) vocabulary.addToLanguage(vocabulary.add(word), i);
  });
  vocabulary.finish();
  const languages = Object.keys(lexicon.languages);
  return { vocabulary, languages, reply, customer, content: lexicon.content, cues: readCueTable(lexicon.weights) };
}

/** Reads patterns into a graph. Throws a SyntaxError that names the pattern when one cannot be read. */
export function readPatterns(patterns: readonly string[], classes: WordClasses, vocabulary: Vocabulary): Graph {
  const nfa = new Nfa(vocabulary, classes);
  for (const pattern of patterns) nfa.add(pattern);
  return graphOf(nfa);
}

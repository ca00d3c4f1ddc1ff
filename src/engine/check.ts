import { compilePatterns } from './match/compile';
import { matcherOf, type Matcher } from './match/matcher';
import { unpack, type PackedPatterns } from './match/tables';
import { hitsByTag } from './match/tagged';
import type { Hit, Lexicon, Reply, Rule, Sentence } from './rule';
import { NO_SIGNALS, readSignals } from './signals';
import { detectLanguage } from './text/language';
import { mask } from './text/mask';
import { tokenise } from './text/tokens';
import {
  FACTS,
  SEVERITIES,
  type CheckResult,
  type CheckSettings,
  type Draft,
  type Facts,
  type Failure,
  type Language,
  type Problem,
  type Signals,
} from './types';

/** Rules with the word lists they are read with. Keep the object: it is compiled once. */
export type Ruleset = { readonly rules: readonly Rule[] } & Patterns;

/** The word lists or, from a build that leaves all patterns out, what was compiled from rules and word lists. */
type Patterns = { readonly lexicon: Lexicon } | { readonly compiled: PackedPatterns };

/** Everything on, with the rules' own severities. */
export const ALL_ON: CheckSettings = { rulesOff: new Set(), categoriesOff: new Set(), severities: new Map() };

const NO_FACTS = Object.fromEntries(FACTS.map((fact) => [fact, false])) as Facts;

/** Checks a draft. Never throws for any text: a rule that throws is reported in `failures` and hides nothing. */
export function check(draft: Draft, ruleset: Ruleset, settings: CheckSettings = ALL_ON): CheckResult {
  const compiled = compile(ruleset);
  const signals = compiled.signalsOf(draft.customer);
  const { reply, language, hitsOf } = compiled.read(draft, signals);
  if (!reply.words || (language !== 'en' && language !== 'und')) return { language, problems: [], facts: NO_FACTS, signals, failures: [] };

  const problems: Problem[] = [];
  const failures: Failure[] = [];
  ruleset.rules.forEach((rule, i) => {
    const { id, category, title, message, severity } = rule.meta;
    if (settings.rulesOff.has(id) || settings.categoriesOff.has(category)) return;
    const hits = hitsOf(i);
    if (rule.phrases && !hits.length) return;
    try {
      for (const finding of rule.check(reply, hits))
        problems.push({
          message,
          ...finding,
          rule: id,
          title,
          category,
          severity: settings.severities.get(id) ?? severity,
          text: finding.span && draft.text.slice(finding.span.start, finding.span.end),
        });
    } catch (error) {
      failures.push({ rule: id, error });
    }
  });
  return { language, problems: withoutOverlaps(problems), facts: reply.facts, signals, failures };
}

/** On the same words only the strongest problem is kept, then the longest; yields missing parts first, then reading order. */
function withoutOverlaps(problems: readonly Problem[]): Problem[] {
  const kept: Problem[] = [];
  for (const problem of [...problems].sort((a, b) => startOf(a) - startOf(b))) {
    const last = kept.at(-1);
    if (last?.span && problem.span && problem.span.start < last.span.end) {
      if (stronger(problem, last)) kept[kept.length - 1] = problem;
    } else kept.push(problem);
  }
  return kept;
}

const startOf = ({ span }: Problem): number => span?.start ?? -1;
const lengthOf = ({ span }: Problem): number => (span ? span.end - span.start : 0);

function stronger(a: Problem, b: Problem): boolean {
  const by = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return by < 0 || (by === 0 && lengthOf(a) > lengthOf(b));
}

interface Compiled {
  signalsOf(customer: readonly string[]): Signals;
  read(draft: Draft, signals: Signals): { reply: Reply; language: Language; hitsOf(rule: number): readonly Hit[] };
}

const compiledSets = new WeakMap<Ruleset, Compiled>();

function compile(ruleset: Ruleset): Compiled {
  let compiled = compiledSets.get(ruleset);
  if (!compiled) compiledSets.set(ruleset, (compiled = build(ruleset)));
  return compiled;
}

function build(ruleset: Ruleset): Compiled {
  const { rules } = ruleset;
  const patterns = 'compiled' in ruleset ? unpack(ruleset.compiled, rules.length) : compilePatterns(rules, ruleset.lexicon);
  const { vocabulary, reply } = patterns;
  const languages = patterns.languages as readonly Language[];
  const matcher = matcherOf(reply.graph, vocabulary);
  let customerMatcher: Matcher | undefined;
  let lastCustomer: readonly string[] = [];
  let lastSignals = NO_SIGNALS;

  return {
    signalsOf(customer) {
      if (customer.length === lastCustomer.length && customer.every((message, i) => message === lastCustomer[i])) return lastSignals;
      customerMatcher ??= matcherOf(patterns.customer.graph, vocabulary);
      lastSignals = readSignals(customer, customerMatcher, patterns.customer.tagged);
      lastCustomer = [...customer];
      return lastSignals;
    },
    read({ text, customer }, signals) {
      const masked = mask(text);
      const tokens = tokenise(masked, vocabulary);
      const hits = hitsByTag(matcher.find(text, tokens), reply.tagged);
      const read: Reply = {
        text,
        masked,
        sentences: tokens.sentences,
        words: tokens.symbol.length,
        customer,
        facts: Object.fromEntries(FACTS.map((fact) => [fact, hits.has(fact)])) as Facts,
        signals,
        factHits: hits.of,
        word: tokens.word,
        sentenceText: ({ span }: Sentence) => text.slice(span.start, span.end).replace(/[.!?…\s]+$/, ''),
      };
      return { reply: read, language: detectLanguage(masked, tokens, vocabulary, languages), hitsOf: hits.of };
    },
  };
}

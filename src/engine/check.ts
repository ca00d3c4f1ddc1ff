import { contentWords } from './content-words';
import { detailsOf } from './details';
import { findExtras, type Extras, type FoundExtras } from './extras';
import { compilePatterns } from './match/compile';
import { matcherOf, type Matcher } from './match/matcher';
import { unpack, type PackedPatterns } from './match/tables';
import { hitsByTag } from './match/tagged';
import type { Hit, Lexicon, Reframe, Reply, Rule, Sentence } from './rule';
import { keepsFacts } from './keeps-facts';
import { later } from './later';
import { placesOf } from './places';
import { remember } from './remember';
import { judgeBy, type Judge } from './cues/judge';
import { readCustomer, withComplaint, withMood, type ReadCustomer } from './signals';
import { suggestionsOf } from './suggestions-of';
import { detectLanguage } from './text/language';
import { mask } from './text/mask';
import { tokenise, type Tokens } from './text/tokens';
import {
  FACTS,
  PARTS,
  PLAIN_VOICE,
  SEVERITIES,
  isChecked,
  type Category,
  type CheckResult,
  type CheckSettings,
  type Details,
  type Draft,
  type Edit,
  type Facts,
  type Failure,
  type Language,
  type Part,
  type Places,
  type Problem,
  type Span,
  type Voice,
} from './types';

/** Rules with the word lists they are read with. Keep the object: it is compiled once. */
export type Ruleset = { readonly rules: readonly Rule[]; readonly reframe?: Reframe } & Patterns;

/** The word lists or, from a build that leaves all patterns out, what was compiled from rules and word lists. */
type Patterns = { readonly lexicon: Lexicon } | { readonly compiled: PackedPatterns };

/** Everything on, with the rules' own severities. */
export const ALL_ON: CheckSettings = {
  rulesOff: new Set(),
  categoriesOff: new Set(),
  severities: new Map(),
  voice: PLAIN_VOICE,
};

/** What patterns find is there unless cues say clearly that it is not; in log-odds. */
const STRONG_DOUBT = 2;
/** What is on until somebody chooses: all rules but those for strict teams. */
export const standardSettings = (rules: readonly Rule[]): CheckSettings => ({
  ...ALL_ON,
  rulesOff: new Set(rules.filter(({ meta }) => meta.strictOnly).map(({ meta }) => meta.id)),
});

/** So many problems of one rule are told, the first of them: nobody reads more, and each costs time here and on the page. */
export const MOST_OF_A_RULE = 200;

/** A reply of fewer words says nothing of the customer, and a step only in words that patterns know. */
const TELLING_WORDS = 8;

const NO_FACTS = Object.fromEntries(FACTS.map((fact) => [fact, false])) as Facts;
const NO_PLACES = Object.fromEntries(PARTS.map((part) => [part, { span: null, suggestions: [] }])) as unknown as Places;
const NO_DETAILS: Details = { apology: 'none', nextStepBy: 'nobody', handoff: null };

/** Checks a draft. Never throws for any text: a rule that throws is reported in `failures` and hides nothing. */
export function check(draft: Draft, ruleset: Ruleset, settings: CheckSettings = ALL_ON): CheckResult {
  const compiled = compile(ruleset);
  const asRead = compiled.customerOf(draft.customer);
  const customer = draft.mood ? withMood(asRead, draft.mood) : asRead;
  const { reply, tokens, language, hitsOf } = compiled.read(draft, customer, settings.voice);
  if (!reply.words || !isChecked(language))
    return { language, problems: [], facts: NO_FACTS, details: NO_DETAILS, places: NO_PLACES, signals: customer.signals, failures: [] };

  // What we offered is not held against the agent; a gap in it is.
  const ours = reply.sentences.filter(({ index }) => reply.offered[index]);
  const isOurs = ({ start }: Span, category: Category): boolean =>
    category !== 'placeholder' && ours.some(({ span }) => span.start <= start && start < span.end);
  const problems: Problem[] = [];
  const pilots: Problem[] = [];
  const failures: Failure[] = [];
  const extras = settings.extras && extrasIn(settings.extras, draft.text, tokens, failures);
  const isOff = ({ meta: { id, category } }: Rule): boolean => settings.rulesOff.has(id) || settings.categoriesOff.has(category);
  const look = (rule: Rule, hits: readonly Hit[], pack?: string): void => {
    const { id, category, title, message, severity } = rule.meta;
    // What a team words itself is its own affair: nothing of ours is put beside it.
    const reframe = pack === undefined ? ruleset.reframe : undefined;
    let told = 0;
    try {
      for (const finding of rule.check(reply, hits)) {
        const { span } = finding;
        if (span && (isOurs(span, category) || reframe?.isSaid(finding, category, reply))) continue;
        if (extras?.isExcepted(id, span, reply)) continue;
        const problem = {
          rule: id,
          ...(pack !== undefined && { pack }),
          title,
          category,
          severity: settings.severities.get(id) ?? severity,
          span,
          text: span && draft.text.slice(span.start, span.end),
          message: finding.message ?? message,
          ...(finding.because && { because: finding.because }),
        };
        (settings.pilots?.has(id) ? pilots : problems).push(
          later(problem, 'suggestions', () => {
            try {
              return suggestionsOf(finding, { rule, pack, reply, settings, reframe });
            } catch (error) {
              // Without a rewrite the problem is still one.
              failures.push({ rule: id, error });
              return [];
            }
          }),
        );
        if (++told === MOST_OF_A_RULE) return;
      }
    } catch (error) {
      failures.push({ rule: id, error });
    }
  };
  ruleset.rules.forEach((rule, i) => {
    if (isOff(rule)) return;
    const hits = hitsOf(i);
    if (!rule.phrases || hits.length) look(rule, hits);
  });
  for (const [rule, hits] of extras?.rules ?? []) if (!isOff(rule)) look(rule, hits, rule.pack);
  const bring = (part: Part): readonly Edit[] => {
    try {
      return ruleset.reframe?.bring(part, reply).filter((edit) => keepsFacts(edit, reply.text, reply.customer)) ?? [];
    } catch (error) {
      failures.push({ rule: 'places', error });
      return [];
    }
  };
  const result = {
    language,
    problems: withoutOverlaps(problems),
    facts: reply.facts,
    details: detailsOf(reply),
    signals: reply.signals,
    failures,
    ...(pilots.length > 0 && { pilots }),
  };
  return later(result, 'places', () => placesOf(reply, bring));
}

/** The extras in a draft; where they cannot be compiled, the other rules are checked all the same. */
function extrasIn(extras: Extras, text: string, tokens: Tokens, failures: Failure[]): FoundExtras | undefined {
  try {
    return findExtras(extras, text, tokens);
  } catch (error) {
    failures.push({ rule: 'pack', error });
    return undefined;
  }
}

/** On the same words only the strongest problem is kept, then the longest; yields missing parts first, then reading order. */
function withoutOverlaps(problems: readonly Problem[]): Problem[] {
  const missing = problems.filter(({ span }) => !span);
  const kept: Problem[] = [];
  for (const problem of problems.filter(({ span }) => span).sort(byStrength)) {
    let at = 0;
    for (let high = kept.length; at < high;) {
      const middle = (at + high) >> 1;
      if (startOf(kept[middle] as Problem) < startOf(problem)) at = middle + 1;
      else high = middle;
    }
    const [before, after] = [kept[at - 1], kept[at]];
    const free = !(before && endOf(before) > startOf(problem)) && !(after && startOf(after) < endOf(problem));
    if (free) kept.splice(at, 0, problem);
  }
  return [...missing, ...kept];
}

const startOf = ({ span }: Problem): number => span?.start ?? -1;
const endOf = ({ span }: Problem): number => span?.end ?? -1;

/** What a pattern names is surer than what cues add up to, and has a rewrite. */
function byStrength(a: Problem, b: Problem): number {
  if (!a.because !== !b.because) return a.because ? 1 : -1;
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    // A team's own word says best what the team minds.
    Number(b.pack !== undefined) - Number(a.pack !== undefined) ||
    endOf(b) - startOf(b) - (endOf(a) - startOf(a)) ||
    startOf(a) - startOf(b)
  );
}

/** A draft as it was read. */
interface Read {
  readonly reply: Reply;
  readonly tokens: Tokens;
  readonly language: Language;
  hitsOf(rule: number): readonly Hit[];
}

/** Reads customers and drafts with a compiled ruleset. */
export interface Compiled {
  customerOf(customer: readonly string[]): ReadCustomer;
  read(draft: Draft, customer: ReadCustomer, voice?: Voice): Read;
}

const compiledSets = new WeakMap<Ruleset, Compiled>();

function compile(ruleset: Ruleset): Compiled {
  let compiled = compiledSets.get(ruleset);
  if (!compiled) compiledSets.set(ruleset, (compiled = build(ruleset)));
  return compiled;
}

/** Makes what reads drafts; the learner gives a judge of its own. */
export function build(ruleset: Ruleset, givenJudge?: Judge): Compiled {
  const { rules } = ruleset;
  const patterns = 'compiled' in ruleset ? unpack(ruleset.compiled, rules.length) : compilePatterns(rules, ruleset.lexicon);
  const { vocabulary, reply } = patterns;
  const languages = patterns.languages as readonly Language[];
  const matcher = matcherOf(reply.graph, vocabulary);
  let customerMatcher: Matcher | undefined;
  const content = contentWords(patterns.content);
  const judge = givenJudge ?? judgeBy(patterns.cues, vocabulary);

  return {
    customerOf: remember((customer) => {
      customerMatcher ??= matcherOf(patterns.customer.graph, vocabulary);
      return readCustomer(customer, { matcher: customerMatcher, cues: patterns.customer.tagged, judge, content });
    }),
    read({ text, customer, earlier = [], mood, clock = null }, { signals, judgement, topics }, voice = ALL_ON.voice) {
      const masked = mask(text);
      const tokens = tokenise(masked, vocabulary);
      const hits = hitsByTag(matcher.find(text, tokens), reply.tagged);
      const { sentences } = tokens;
      const found = Object.fromEntries(FACTS.map((fact) => [fact, hits.has(fact)])) as Facts;
      const bySentence = sentences.map(() => new Set<string>());
      for (const [tag, places] of hits.bySentence()) {
        const name = typeof tag === 'number' ? (rules[tag] as Rule).meta.id : tag;
        for (const place of places) bySentence[place]?.add(name);
      }
      const offered = sentences.map(({ span }) => !!ruleset.reframe?.isOffered(text.slice(span.start, span.end), customer));
      const own = sentences.reduce((sum, { from, to }, index) => (offered[index] ? sum : sum + to - from), 0);
      const asks = sentences.some((sentence) => sentence.question);
      const judged = judge.reply({ text, tokens }, { facts: found, asks, bySentence, offered }, judgement);
      // An answer tells, too, whether there was something to complain about, when it is more than a few words.
      const told = customer.length > 0 && !mood && own >= TELLING_WORDS;
      const complaint = told ? judgement.likely('complaint') + judged.likely('complained') > 0 : signals.complaint;
      const doubted = customer.length > 0 && judged.likely('empathy') < -STRONG_DOUBT;
      const read: Reply = {
        text,
        masked,
        sentences,
        offered,
        words: tokens.symbol.length,
        customer,
        earlier,
        voice,
        clock,
        facts: {
          ...found,
          acknowledgement: customer.length > 0 && content.acknowledges(topics, masked),
          empathy: judged.likely('empathy') > 0 || (found.empathy && !doubted),
          nextStep: judged.likely('nextStep') > 0 && (found.nextStep || tokens.symbol.length >= TELLING_WORDS),
        },
        signals: complaint === signals.complaint ? signals : withComplaint({ signals, judgement }, complaint),
        takesUp: ({ start, end }) => [...content.of(masked.slice(start, end))].some((word) => topics.has(word)),
        contentWords: () => content.of(masked),
        factHits: hits.of,
        ...judged,
        word: tokens.word,
        sentenceText: ({ span }: Sentence) => {
          let { end } = span;
          while (end > span.start && /[.!?…\s]/.test(text.charAt(end - 1))) end--;
          return text.slice(span.start, end);
        },
      };
      return { reply: read, tokens, language: detectLanguage(masked, tokens, vocabulary, languages), hitsOf: hits.of };
    },
  };
}

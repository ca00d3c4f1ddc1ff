import { build } from '../../src/engine/check';
import { CUES, type Cue, type Lexicon, type Reply } from '../../src/engine/rule';
import { FACTS, type Fact } from '../../src/engine/types';

type Lists<Name extends string> = Readonly<Record<Name, readonly string[]>>;
const none = <Name extends string>(names: readonly Name[]) => Object.fromEntries(names.map((name) => [name, []])) as unknown as Lists<Name>;

/** Word lists that hold nothing but the patterns that a test gives them. */
export const lexiconOf = (facts: Partial<Lists<Fact>> = {}, cues: Partial<Lists<Cue>> = {}): Lexicon => ({
  classes: {},
  facts: { ...none(FACTS), ...facts },
  cues: { ...none(CUES), ...cues },
  languages: {},
  content: { common: '', same: [] },
  weights: '',
});

/** What a test says of a reply; all other facts and signals are not there, and no cue shows anything. */
export interface Said {
  readonly facts?: readonly Fact[];
  readonly customer?: readonly string[];
  readonly signals?: Partial<Reply['signals']>;
  /** Patterns of facts, for what asks where they are. */
  readonly patterns?: Partial<Lists<Fact>>;
  /** What cues say of the whole reply. */
  readonly likely?: Reply['likely'];
}

const compile = (patterns?: Said['patterns']) => build({ rules: [], lexicon: lexiconOf(patterns) });
const withoutPatterns = compile();

/** A reply as the check reads it. */
export function readReply(text: string, { facts = [], customer = [], signals, patterns, likely = () => -1 }: Said = {}): Reply {
  const compiled = patterns ? compile(patterns) : withoutPatterns;
  const { reply } = compiled.read({ text, customer }, compiled.customerOf(customer));
  const found = Object.fromEntries(FACTS.map((fact) => [fact, reply.factHits(fact).length > 0 || facts.includes(fact)])) as Reply['facts'];
  return { ...reply, facts: found, signals: { ...reply.signals, ...signals }, likely };
}

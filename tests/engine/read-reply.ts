import { build } from '../../src/engine/check';
import { CUES, type Cue, type Lexicon, type Reply } from '../../src/engine/rule';
import { ALL_ON } from '../../src/engine/check';
import { FACTS, type Fact, type Voice } from '../../src/engine/types';

type Lists<Name extends string> = Readonly<Record<Name, readonly string[]>>;
const none = <Name extends string>(names: readonly Name[]) => Object.fromEntries(names.map((name) => [name, []])) as unknown as Lists<Name>;

/** Word lists that hold nothing but what a test gives them. */
export const lexiconOf = (facts: Partial<Lists<Fact>> = {}, cues: Partial<Lists<Cue>> = {}): Lexicon => ({
  classes: {},
  facts: { ...none(FACTS), ...facts },
  cues: { ...none(CUES), ...cues },
  languages: {},
  content: { common: '', same: [] },
  weights: '',
});

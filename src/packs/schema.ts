import * as v from 'valibot';
import { readPlain } from '../engine/match/plain';
import { CATEGORIES, SEVERITIES, SPEAKERS, TONES } from '../engine/types';
import { SKILLS } from '../practice/skills';
import { DIFFICULTIES, type Scenario } from '../practice/types';
import { isRecord } from '../records';
import { didYouMean, orMeant } from './closest';
import { LIMITS, SCENARIO_LIMITS } from './limits';
import { packMeant } from './pack-meant';
import { shown } from './source';

const STATES = ['on', 'off', 'inherit'] as const;
/** What a team can ask of every reply. */
export const REQUIRED_PARTS = ['greeting', 'closing', 'nextStep', 'timeframe'] as const;
export type RequiredPart = (typeof REQUIRED_PARTS)[number];

/** To JavaScript a list is an object, too. */
const noList = v.custom<never>(() => false, 'must be an object with fields, not a list');
const unlessList = <Schema extends v.GenericSchema>(schema: Schema) => v.lazy((input) => (Array.isArray(input) ? noList : schema));

/** An object of these fields and no others. */
const shape = <Entries extends v.ObjectEntries>(entries: Entries) =>
  unlessList(
    withoutOthers(
      v.object(entries, ({ expected, received }) => {
        if (expected?.startsWith('"')) return `the field “${expected.slice(1, -1)}” is missing`;
        return `must be an object with fields, not ${kindOf(received)}`;
      }),
    ),
  );

/** Names every field that is none of an object's own; valibot's strict objects name the first one. */
const withoutOthers = <Entries extends v.ObjectEntries, Message extends v.ErrorMessage<v.ObjectIssue>>(
  schema: v.ObjectSchema<Entries, Message>,
) =>
  v.lazy((input) => {
    const others = isRecord(input) ? Object.keys(input).filter((key) => !Object.hasOwn(schema.entries, key)) : [];
    if (!isRecord(input) || !others.length) return schema;
    return v.pipe(
      schema,
      v.rawCheck(({ addIssue }) => {
        for (const key of others)
          addIssue({
            message: `there is no such field${didYouMean(key, Object.keys(schema.entries))}`,
            path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
          });
      }),
    );
  });

/** What a file takes for something else than text unless it is in quotes. */
const isBare = (received: string): boolean => /^(?:-?\d|true$|false$)/.test(received);
const KINDS: Readonly<Record<string, string>> = { Array: 'a list', Object: 'an object', null: 'nothing', true: 'true', false: 'false' };
const kindOf = (received: string): string => KINDS[received] ?? (received.startsWith('"') ? 'text' : `“${shown(received)}”`);

const text = (most: number) =>
  v.pipe(
    v.string(({ received }) => `must be text, not ${kindOf(received)}${isBare(received) ? '; put it in quotes' : ''}`),
    v.maxLength(most, `has more than ${most} characters`),
  );
const filled = (most: number) =>
  v.pipe(
    text(most),
    v.check((given) => given.trim() !== '', 'must not be empty'),
  );
/** What is shown to agents or put into a reply: it is shown as it stands, so that markup would only be noise. */
const words = (most: number) =>
  v.pipe(
    filled(most),
    v.check((given) => !/<\/?[a-z!][^<>]*>/i.test(given), 'has markup (<…>) in it; write plain text'),
  );
/** The same in one line. */
const line = (most: number) =>
  v.pipe(
    words(most),
    v.check((given) => !/[\n\r]/.test(given), 'must be one line'),
  );
const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, ({ input }) => {
    const given = typeof input === 'string' ? `, not “${shown(input)}”${didYouMean(input, options)}` : '';
    return `must be ${options.map((option) => `“${option}”`).join(', ')}${given}`;
  });
const flag = v.boolean(({ received }) => `must be true or false, not ${kindOf(received)}`);
const count = (least: number, most: number) => {
  const range = `must be a whole number from ${least} to ${most}`;
  return v.pipe(v.number(range), v.integer(range), v.minValue(least, range), v.maxValue(most, range));
};
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(
    v.array(item, ({ received }) => `must be a list, not ${kindOf(received)}`),
    v.maxLength(most, `has more than ${most} entries`),
  );
const table = <Value extends v.GenericSchema>(value: Value) =>
  unlessList(v.record(v.string(), value, ({ received }) => `must be an object with fields, not ${kindOf(received)}`));
/** One text, or a list of them; read as a list. */
const texts = <Item extends v.GenericSchema<unknown, string>>(item: Item, most: number, least = 0) => {
  const one = v.pipe(
    item,
    v.transform((given): string[] => [given]),
  );
  const several = v.pipe(list(item, most), v.minLength(least, 'must not be empty'));
  return v.lazy((input): v.GenericSchema<unknown, string[]> => (Array.isArray(input) ? several : one));
};
/** What is odd about a phrase; '' where nothing is, or where it is said already. */
function oddityOf(given: string): string {
  if (!given.trim() || given.length > LIMITS.phrase.length) return '';
  try {
    readPlain(given);
    return '';
  } catch (error) {
    return error instanceof SyntaxError ? error.message : 'cannot be read';
  }
}
const phraseText = v.pipe(
  filled(LIMITS.phrase.length),
  v.check(
    (given) => !oddityOf(given),
    ({ input }) => `the phrase “${shown(input)}” ${oddityOf(input)}`,
  ),
);
const phrases = texts(phraseText, LIMITS.find);
const somePhrases = texts(phraseText, LIMITS.find, 1);
const ID = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/;
const id = v.pipe(text(LIMITS.id), v.regex(ID, 'must be small letters and digits, joined by hyphens, as in “no-promises”'));
const severity = oneOf(SEVERITIES);

/** A team's word on a rule. */
export interface RuleChoice {
  readonly state: (typeof STATES)[number];
  readonly severity?: (typeof SEVERITIES)[number];
  /** The agent cannot change it. */
  readonly locked: boolean;
  /** It is counted, and shown to nobody. */
  readonly pilot?: boolean;
}

const ruleChoice = v.lazy((input): v.GenericSchema<unknown, RuleChoice> => (typeof input === 'string' ? ruleWord : ruleObject));
const ruleWord = v.pipe(
  oneOf([...STATES, ...SEVERITIES]),
  v.transform((word): RuleChoice => {
    const graded = SEVERITIES.find((known) => known === word);
    return graded ? { state: 'on', severity: graded, locked: false } : { state: word as RuleChoice['state'], locked: false };
  }),
);
const ruleObject = shape({
  state: v.optional(oneOf(STATES), 'inherit'),
  severity: v.exactOptional(severity),
  locked: v.optional(flag, false),
  pilot: v.exactOptional(flag),
});

/** A team's word on a whole category. */
export type CategoryChoice = Pick<RuleChoice, 'state' | 'locked'>;
const categoryObject = shape({ state: v.optional(oneOf(STATES), 'inherit'), locked: v.optional(flag, false) });
const categoryWord = v.pipe(
  oneOf(STATES),
  v.transform((state): CategoryChoice => ({ state, locked: false })),
);
const categoryChoice = v.lazy((input): v.GenericSchema<unknown, CategoryChoice> =>
  typeof input === 'string' ? categoryWord : categoryObject,
);

const phrase = shape({
  id,
  find: somePhrases,
  /** In whose sentence it is fine. */
  unless: v.optional(phrases, []),
  /** So often it is fine. */
  atMost: v.optional(count(0, 50), 0),
  category: v.optional(oneOf(CATEGORIES), 'house-style'),
  severity: v.optional(severity, 'warning'),
  title: v.exactOptional(line(LIMITS.name)),
  message: line(LIMITS.message),
  why: v.exactOptional(words(LIMITS.text)),
  /** Text instead; '' leaves the words out; a whole sentence takes the sentence's place. */
  rewrites: v.optional(
    list(
      v.lazy((input) => (input === '' ? v.string() : words(LIMITS.text))),
      LIMITS.rewrites,
    ),
    [],
  ),
  pilot: v.exactOptional(flag),
});
export type OwnPhrase = v.InferOutput<typeof phrase>;

const term = shape({
  use: line(LIMITS.name),
  not: somePhrases,
  severity: v.optional(severity, 'suggestion'),
  message: v.exactOptional(line(LIMITS.message)),
  pilot: v.exactOptional(flag),
});
export type Term = v.InferOutput<typeof term>;

const common = {
  severity: v.optional(severity, 'suggestion' as const),
  message: v.exactOptional(line(LIMITS.message)),
  /** Text that is offered for it. */
  insert: v.exactOptional(words(LIMITS.text)),
  /** A shorter reply needs none. */
  minWords: v.optional(count(0, 500), 12),
  pilot: v.exactOptional(flag),
};
const requiredPart = shape({ part: oneOf(REQUIRED_PARTS), ...common });
const requiredWords = shape({
  id,
  find: somePhrases,
  /** Only needed in replies that have one of these. */
  if: v.optional(phrases, []),
  ...common,
  message: line(LIMITS.message),
});
/** A part of a reply, or words, that the team wants in every reply. */
export type Required = v.InferOutput<typeof requiredPart> | v.InferOutput<typeof requiredWords>;
const requiredName = v.pipe(
  oneOf(REQUIRED_PARTS),
  v.transform((part): Required => ({ part, severity: 'suggestion', minWords: 12 })),
);
const required = v.lazy((input): v.GenericSchema<unknown, Required> => {
  if (typeof input === 'string') return requiredName;
  return typeof input === 'object' && input !== null && 'find' in input ? requiredWords : requiredPart;
});

const GUARDS = ['off', 'hint', 'ask'] as const;
/** A team's word on what happens when a reply with problems is sent. */
export interface GuardChoice {
  readonly mode: (typeof GUARDS)[number];
  /** The agent cannot change it. */
  readonly locked: boolean;
  /** The lowest severity that is asked about; warning where it is left out. */
  readonly from?: GuardFrom;
}
const GUARDED = ['error', 'warning'] as const;
export type GuardFrom = (typeof GUARDED)[number];
const guardObject = shape({ mode: oneOf(GUARDS), locked: v.optional(flag, false), from: v.exactOptional(oneOf(GUARDED)) });
const guardWord = v.pipe(
  oneOf(GUARDS),
  v.transform((mode): GuardChoice => ({ mode, locked: false })),
);
const sendGuard = v.lazy((input): v.GenericSchema<unknown, GuardChoice> =>
  typeof input === 'object' && input !== null ? guardObject : guardWord,
);

const reply = filled(LIMITS.reply);
const said = v.optional(texts(reply, 50), []);
const test = { text: reply, customer: said };

/** A text of a scenario, which is shown as it stands; YAML's blocks end with a line break that nobody wants. */
const told = v.pipe(words(LIMITS.reply), v.trim());
const ticket = v.pipe(
  list(shape({ from: oneOf(['customer', 'agent']), text: told }), SCENARIO_LIMITS.ticket),
  v.check((messages) => messages.at(-1)?.from === 'customer', 'must end with a message of the customer'),
);
const skills = v.pipe(
  list(oneOf(SKILLS), SKILLS.length),
  v.minLength(1, 'must name a skill at least'),
  v.check((names) => new Set(names).size === names.length, 'names a skill twice'),
);

/** A made-up customer to practise on: the same form for ours and for those that a team writes for itself. */
export const scenarioSchema: v.GenericSchema<unknown, Scenario> = shape({
  id,
  industry: line(LIMITS.name),
  title: line(LIMITS.name),
  difficulty: oneOf(DIFFICULTIES),
  skills,
  customer: line(LIMITS.name),
  agent: line(LIMITS.name),
  ticket,
  facts: v.pipe(list(line(LIMITS.text), SCENARIO_LIMITS.facts), v.minLength(1, 'must have a fact at least')),
  good: told,
  imperfect: shape({ text: told, category: oneOf(CATEGORIES), rule: id, answer: line(SCENARIO_LIMITS.answer) }),
});

const VERSION = 'must be a version in quotes, as in “1.0.0”';

const packFields = {
  $schema: v.exactOptional(text(LIMITS.text)),
  id,
  name: line(LIMITS.name),
  version: v.pipe(v.string(VERSION), v.maxLength(32, 'has more than 32 characters'), v.regex(/^\d+(?:\.\d+){0,2}$/, VERSION)),
  description: v.exactOptional(words(LIMITS.text)),
  extends: v.optional(
    v.pipe(
      text(LIMITS.id),
      v.regex(ID, ({ input }) => `there is no pack “${shown(input)}” here${orMeant(packMeant(input))}`),
    ),
    'default',
  ),
  rules: v.optional(table(ruleChoice), {}),
  categories: v.optional(table(categoryChoice), {}),
  phrases: v.optional(list(phrase, LIMITS.phrases), []),
  exceptions: v.optional(table(phrases), {}),
  rewrites: v.optional(table(texts(words(LIMITS.text), LIMITS.rewrites)), {}),
  terms: v.optional(list(term, LIMITS.phrases), []),
  required: v.optional(list(required, 50), []),
  voice: v.optional(
    shape({
      tone: v.exactOptional(oneOf(TONES)),
      speaker: v.exactOptional(oneOf(SPEAKERS)),
      locked: v.optional(flag, false),
    }),
    {},
  ),
  sendGuard: v.exactOptional(sendGuard),
  /** What it brings is counted, and shown to nobody. */
  pilot: v.exactOptional(flag),
  scenarios: v.exactOptional(list(scenarioSchema, SCENARIO_LIMITS.scenarios)),
  tests: v.optional(
    shape({
      mustFlag: v.optional(list(shape({ ...test, rule: id }), LIMITS.tests), []),
      mustNotFlag: v.optional(list(shape({ ...test, rule: v.exactOptional(id) }), LIMITS.tests), []),
    }),
    {},
  ),
};

/** A team's rules as data; `docs/packs.md` explains it, `docs/pack.schema.json` is the same for editors. */
export const packSchema = shape(packFields);
/** The names of a pack's fields. */
export const PACK_FIELDS: readonly string[] = Object.keys(packFields);

/** A pack as it was read, with every field filled in; it can be stored and read again. */
export type Pack = v.InferOutput<typeof packSchema>;

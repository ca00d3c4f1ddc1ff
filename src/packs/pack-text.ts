import type { CategoryChoice, GuardChoice, OwnPhrase, Pack, Required, RuleChoice, Term } from './schema';

/** A pack as people write it: JSON in which nothing stands that goes without saying. Reading it again yields the same pack. */
export function packText(pack: Pack): string {
  const { rules, categories, phrases, exceptions, rewrites, terms, required, voice, sendGuard, pilot, scenarios, tests, ...head } = pack;
  const { locked, ...sound } = voice;
  const written = {
    ...head,
    rules: mapped(rules, ruleText),
    categories: mapped(categories, ruleText),
    phrases: phrases.map(phraseText),
    exceptions,
    rewrites,
    terms: terms.map(termText),
    required: required.map(requiredText),
    voice: { ...sound, ...(locked && { locked }) },
    ...(sendGuard && { sendGuard: guardText(sendGuard) }),
    ...(pilot !== undefined && { pilot }),
    ...(scenarios && { scenarios }),
    tests: filled({
      mustFlag: tests.mustFlag.map((test) => filled(test)),
      mustNotFlag: tests.mustNotFlag.map((test) => filled(test)),
    }),
  };
  return `${JSON.stringify(filled(written), null, 2)}\n`;
}

/** Without the fields that hold empty lists or objects. */
const filled = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => typeof value !== 'object' || Object.keys(value as object).length > 0),
  ) as Partial<Fields>;

const mapped = <Value>(table: Readonly<Record<string, Value>>, write: (value: Value) => unknown) =>
  Object.fromEntries(Object.entries(table).map(([id, value]) => [id, write(value)]));

/** One word where one says it all. */
function ruleText(choice: RuleChoice | CategoryChoice): unknown {
  const { state, locked, severity, pilot }: RuleChoice = choice;
  if (!locked && pilot === undefined && (!severity || state === 'on')) return severity ?? state;
  return {
    ...(state !== 'inherit' && { state }),
    ...(severity && { severity }),
    ...(locked && { locked }),
    ...(pilot !== undefined && { pilot }),
  };
}

const phraseText = ({ atMost, category, ...phrase }: OwnPhrase) =>
  filled({ ...phrase, ...(atMost > 0 && { atMost }), ...(category !== 'house-style' && { category }) });

const termText = ({ severity, ...term }: Term) => ({ ...term, ...(severity !== 'suggestion' && { severity }) });

function requiredText({ severity, minWords, ...required }: Required): unknown {
  const written = filled({ ...required, ...(severity !== 'suggestion' && { severity }), ...(minWords !== 12 && { minWords }) });
  return 'part' in required && Object.keys(written).length === 1 ? required.part : written;
}

const guardText = ({ mode, locked, from }: GuardChoice): unknown =>
  locked || from ? { mode, ...(locked && { locked }), ...(from && { from }) } : mode;

import type { PackChange } from '../packs/diff-packs';
import type { Pack } from '../packs/schema';
import type { MessageKey } from '../ui/i18n';
import { count, t } from '../ui/i18n';

/** What the fields of a pack are called. */
const FIELD_KEYS = {
  id: 'packId',
  name: 'packName',
  version: 'packVersion',
  description: 'packDescription',
  extends: 'packExtends',
  rules: 'rules',
  categories: 'packCategories',
  phrases: 'packPhrases',
  exceptions: 'packExceptions',
  rewrites: 'packRewrites',
  terms: 'packTerms',
  required: 'packRequired',
  voice: 'packVoice',
  sendGuard: 'sendGuard',
  pilot: 'packPilot',
  scenarios: 'packScenarios',
  'tests.mustFlag': 'packMustFlag',
  'tests.mustNotFlag': 'packMustNotFlag',
  find: 'packFind',
  unless: 'packUnless',
  atMost: 'packAtMost',
  category: 'packCategory',
  severity: 'packSeverity',
  title: 'packTitle',
  message: 'packMessage',
  why: 'packWhy',
  use: 'packUse',
  not: 'packNot',
  if: 'packIf',
  insert: 'packInsert',
  minWords: 'packMinWords',
  part: 'packPart',
  tone: 'voiceTone',
  speaker: 'voiceSpeaker',
  locked: 'packLocked',
  text: 'packTestText',
  customer: 'sampleFrom',
  rule: 'packRule',
  industry: 'practiceIndustry',
  difficulty: 'practiceDifficulty',
  skills: 'practiceSkills',
  agent: 'practiceAgent',
  ticket: 'practiceTicket',
  facts: 'practiceKnow',
  good: 'practiceModelGood',
  imperfect: 'practiceModelImperfect',
  answer: 'practiceQuestion',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** A field's name in the interface; a name that has none stays as it is. */
export function fieldWords(name: string): string {
  return Object.hasOwn(FIELD_KEYS, name) ? t(FIELD_KEYS[name as keyof typeof FIELD_KEYS]) : name;
}

/** Where in a pack something changes: Own phrases · “no-promises” · Finds. */
export function placeWords({ part, item, field }: PackChange): string {
  const what = item !== undefined && part === 'voice' ? fieldWords(item) : item;
  return [fieldWords(part), what && `“${what.length > LONG ? `${what.slice(0, LONG)}…` : what}”`, field && fieldWords(field)]
    .filter((word) => word !== undefined)
    .join(' · ');
}

/** More characters of a test's reply tell nothing more of which it is. */
const LONG = 70;

/** What is in a pack, in numbers. */
export function contentWords({ phrases, terms, required, scenarios = [], tests }: Pack): string {
  return [
    count('packPhraseCount', phrases.length),
    ...(terms.length ? [count('packTermCount', terms.length)] : []),
    ...(required.length ? [count('packRequiredCount', required.length)] : []),
    ...(scenarios.length ? [count('practiceFound', scenarios.length)] : []),
    count('packTestCount', tests.mustFlag.length + tests.mustNotFlag.length),
  ].join(' · ');
}

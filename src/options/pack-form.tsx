import { useMemo } from 'preact/hooks';
import type { Rule } from '../engine/rule';
import { CATEGORIES, SEVERITIES, SPEAKERS, TONES } from '../engine/types';
import { BASES } from '../packs/bases';
import { requiredId, termId } from '../packs/ids';
import { REQUIRED_PARTS, type Pack } from '../packs/schema';
import { isRecord } from '../records';
import { SEND_GUARDS } from '../settings/types';
import { t } from '../ui/i18n';
import { categoryName, factName, SEVERITY_KEYS, TEAM_KEYS } from '../ui/words';
import { Field, Fields, without, type Raw, type Spec } from './fields';
import { ItemList } from './item-list';
import { fieldWords } from './pack-words';
import { RuleTable } from './rule-table';
import { SEND_GUARD_KEYS, SPEAKER_KEYS, TONE_KEYS } from './choices';

interface Props {
  /** The pack as it stands in the source. */
  readonly value: Raw;
  readonly rules: readonly Rule[];
  /** What it may build on. */
  readonly others: readonly Pack[];
  /** A stored pack keeps its name for machines. */
  readonly idFixed: boolean;
  /** The own rule that is looked for. */
  readonly at?: string | undefined;
  onChange(value: Raw): void;
}

/** The fields of a pack that most teams use; all else is in the source. */
export function PackForm({ value, rules, others, idFixed, at, onChange }: Props) {
  const put = (name: string, next: unknown, isEmpty = false): void => {
    onChange(isEmpty ? without(value, name) : { ...value, [name]: next });
  };
  const list = (name: string): readonly Raw[] => itemsIn(value[name]);
  const putList = (name: string) => (items: readonly Raw[]) => put(name, items, !items.length);
  const phrases = list('phrases');
  const required = list('required').map((item) => (typeof item === 'string' ? { part: item } : item));
  const tests = rawOf(value['tests']);
  const ours = useMemo(() => titlesOf(rules), [rules]);
  const names = new Map([...idsOf(phrases), ...ours]);
  const guard = value['sendGuard'];
  const putTests = (kind: string) => (items: readonly Raw[]) => {
    const next = items.length ? { ...tests, [kind]: items } : without(tests, kind);
    put('tests', next, !Object.keys(next).length);
  };
  const indexOf = (items: readonly Raw[]): number => (at === undefined ? -1 : items.findIndex((item) => ruleOf(item) === at));

  return (
    <div class="pack-form">
      <Fields specs={headSpecs(others, value)} value={value} path="" disabled={idFixed ? ['id'] : []} onChange={onChange} />
      <ItemList
        title={t('packPhrases')}
        hint={t('packPhrasesHint')}
        items={phrases}
        path="phrases"
        open={indexOf(phrases)}
        adds={[[t('packAddPhrase'), {}]]}
        summary={({ id, find }) => [id, textIn(find)].filter(Boolean).join(': ')}
        render={(item, path, change) => <Fields specs={phraseSpecs()} value={item} path={path} onChange={change} />}
        onChange={putList('phrases')}
      />
      <ItemList
        title={t('packTerms')}
        hint={t('packTermsHint')}
        items={list('terms')}
        path="terms"
        open={indexOf(list('terms'))}
        adds={[[t('packAddTerm'), {}]]}
        summary={({ use, not }) => [use, textIn(not)].filter(Boolean).join(' ← ')}
        render={(item, path, change) => <Fields specs={termSpecs()} value={item} path={path} onChange={change} />}
        onChange={putList('terms')}
      />
      <ItemList
        title={t('packRequired')}
        items={required}
        path="required"
        open={indexOf(required)}
        adds={[
          [t('packAddPart'), { part: 'closing' }],
          [t('packAddWords'), { find: [] }],
        ]}
        summary={({ part, id, find }) => (typeof part === 'string' ? partName(part) : [id, textIn(find)].filter(Boolean).join(': '))}
        render={(item, path, change) => (
          <Fields specs={'part' in item ? partSpecs() : wordsSpecs()} value={item} path={path} onChange={change} />
        )}
        onChange={putList('required')}
      />
      <RuleTable
        title={t('packRuleChoices')}
        field="rules"
        value={rawOf(value['rules'])}
        names={names}
        onChange={(next) => put('rules', next, !Object.keys(next).length)}
      />
      <RuleTable
        title={t('packExceptions')}
        hint={t('packExceptionsHint')}
        field="exceptions"
        value={rawOf(value['exceptions'])}
        names={names}
        onChange={(next) => put('exceptions', next, !Object.keys(next).length)}
      />
      <fieldset class="items">
        <legend>{t('packVoice')}</legend>
        <Fields
          specs={voiceSpecs()}
          value={rawOf(value['voice'])}
          path="voice"
          onChange={(next) => put('voice', next, !Object.keys(next).length)}
        />
        <Field
          spec={guardSpec()}
          value={typeof guard === 'string' ? guard : rawOf(guard)['mode']}
          path="sendGuard"
          onChange={(mode) => put('sendGuard', rawOf(guard)['locked'] === true ? { mode, locked: true } : mode, mode === undefined)}
        />
      </fieldset>
      {(['mustFlag', 'mustNotFlag'] as const).map((kind) => (
        <ItemList
          key={kind}
          title={t(kind === 'mustFlag' ? 'packMustFlag' : 'packMustNotFlag')}
          items={itemsIn(tests[kind])}
          path={`tests.${kind}`}
          adds={[[t(kind === 'mustFlag' ? 'packAddMustFlag' : 'packAddMustNotFlag'), {}]]}
          summary={({ text, rule }) => [typeof text === 'string' ? shortened(text) : '', rule].filter(Boolean).join(' · ')}
          render={(item, path, change) => (
            <Fields specs={testSpecs(kind === 'mustFlag', names)} value={item} path={path} onChange={change} />
          )}
          onChange={putTests(kind)}
        />
      ))}
    </div>
  );
}

/** The rule that a phrase, a term or a required part is. */
function ruleOf({ id, use, part }: Raw): unknown {
  if (typeof use === 'string') return termId({ use });
  const known = REQUIRED_PARTS.find((name) => name === part);
  return known ? requiredId({ part: known }) : id;
}

type Named = readonly (readonly [id: string, name: string])[];

/** The pack's own rules, by id. */
const idsOf = (phrases: readonly Raw[]): Named => phrases.flatMap(({ id }) => (typeof id === 'string' ? [[id, id] as const] : []));

/** Rules of ours, by title. */
const titlesOf = (rules: readonly Rule[]): Named =>
  rules.map(({ meta }) => [meta.id, `${meta.title} (${categoryName(meta.category)})`] as const).sort(([, a], [, b]) => a.localeCompare(b));

const rawOf = (value: unknown): Raw => (isRecord(value) ? value : {});
const itemsIn = (value: unknown): readonly Raw[] => (Array.isArray(value) ? (value as readonly Raw[]).map((item) => item ?? {}) : []);
const textIn = (value: unknown): string =>
  shortened(Array.isArray(value) ? value.map(String).join(', ') : typeof value === 'string' ? value : '');
const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

const field = (name: string, kind: 'text' | 'wide' | 'long' | 'lines' | 'number' | 'flag', hint?: string): Spec => ({
  name,
  label: fieldWords(name),
  kind,
  ...(hint !== undefined && { hint }),
});
/** `none` is what is shown for the field that is not there, `usual` what it means. */
const choice = (name: string, options: readonly (readonly [string, string])[], none?: string, usual?: string): Spec => ({
  name,
  label: fieldWords(name),
  kind: 'choice',
  options,
  ...(none !== undefined && { none }),
  ...(usual !== undefined && { usual }),
});
const severity = (usual: (typeof SEVERITIES)[number]): Spec =>
  choice(
    'severity',
    SEVERITIES.filter((grade) => grade !== usual).map((grade) => [grade, t(SEVERITY_KEYS[grade])]),
    t(SEVERITY_KEYS[usual]),
    usual,
  );
const partName = (part: string): string => {
  const known = REQUIRED_PARTS.find((name) => name === part);
  return known ? factName(known) : part;
};

const headSpecs = (others: readonly Pack[], { id }: Raw): readonly Spec[] => [
  field('name', 'text'),
  field('id', 'text', t('packIdHint')),
  field('version', 'text'),
  choice(
    'extends',
    [
      ...BASES.filter((base) => base !== 'default').map((base) => [base, t(TEAM_KEYS[base])] as const),
      ...others.filter((pack) => pack.id !== id).map((pack) => [pack.id, pack.name] as const),
    ],
    t('teamDefault'),
    'default',
  ),
  field('description', 'long'),
];
const phraseSpecs = (): readonly Spec[] => [
  field('id', 'text', t('packIdHint')),
  field('find', 'lines', t('packFindHint')),
  field('message', 'wide', t('packMessageHint')),
  field('rewrites', 'lines', t('packRewritesHint')),
  severity('warning'),
  field('unless', 'lines', t('packUnlessHint')),
  field('title', 'wide'),
  field('why', 'long'),
  choice(
    'category',
    CATEGORIES.filter((name) => name !== 'house-style').map((name) => [name, categoryName(name)]),
    categoryName('house-style'),
    'house-style',
  ),
  field('atMost', 'number'),
  field('pilot', 'flag'),
];
const termSpecs = (): readonly Spec[] => [field('use', 'text'), field('not', 'lines'), severity('suggestion'), field('message', 'wide')];
const partSpecs = (): readonly Spec[] => [
  choice(
    'part',
    REQUIRED_PARTS.map((part) => [part, factName(part)]),
  ),
  ...requiredSpecs(),
];
const wordsSpecs = (): readonly Spec[] => [
  field('id', 'text', t('packIdHint')),
  field('find', 'lines'),
  field('if', 'lines'),
  ...requiredSpecs(),
];
const requiredSpecs = (): readonly Spec[] => [
  field('message', 'wide'),
  field('insert', 'long'),
  severity('suggestion'),
  field('minWords', 'number'),
];
const voiceSpecs = (): readonly Spec[] => [
  choice(
    'tone',
    TONES.map((tone) => [tone, t(TONE_KEYS[tone][0])]),
    t('packNotSaid'),
  ),
  choice(
    'speaker',
    SPEAKERS.map((speaker) => [speaker, t(SPEAKER_KEYS[speaker][0])]),
    t('packNotSaid'),
  ),
  field('locked', 'flag'),
];
const guardSpec = (): Spec =>
  choice(
    'sendGuard',
    SEND_GUARDS.map((mode) => [mode, t(SEND_GUARD_KEYS[mode][0])]),
    t('packNotSaid'),
  );
const testSpecs = (mustFlag: boolean, names: ReadonlyMap<string, string>): readonly Spec[] => [
  field('text', 'long'),
  choice('rule', [...names], t(mustFlag ? 'packChooseRule' : 'packAnyRule')),
  field('customer', 'lines'),
];

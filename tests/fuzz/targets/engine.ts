import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ALL_ON, check, standardSettings } from '../../../src/engine/check';
import { applyEdit } from '../../../src/engine/edit';
import type { Reply } from '../../../src/engine/rule';
import { isChecked, MOODS, type CheckResult, type Clock, type CheckSettings, type Draft, type Problem } from '../../../src/engine/types';
import { reasonsToEscalate } from '../../../src/escalation/reasons';
import { colleagueSummary } from '../../../src/escalation/summary';
import { packSettings, resolvePack } from '../../../src/packs/resolve';
import { applyParts, editsFor, improve } from '../../../src/rewrite/improve';
import { inContext } from '../../../src/rewrite/in-context';
import { retoldOf } from '../../../src/rewrite/retell';
import { ruleset } from '../../../src/ruleset';
import { scorecardOf } from '../../../src/scorecard/scorecard';
import { clock } from '../clock';
import { holdsFacts } from '../facts';
import { PACKS } from '../packs';
import { holdsEdit, holdsOrder, holdsSpan } from '../spans';
import { target } from '../target';
import { LONGEST, LONGEST_PROMISING, shortText, text, thread } from '../texts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'und', 'other'];
const SETTINGS: readonly CheckSettings[] = [
  standardSettings(ruleset.rules),
  ALL_ON,
  ...PACKS.map((pack) => packSettings(resolvePack(pack, PACKS))),
];
const draft: fc.Arbitrary<Draft> = fc.record({
  text,
  customer: thread,
  earlier: fc.oneof({ weight: 4, arbitrary: fc.constant<string[]>([]) }, fc.array(text, { maxLength: 2 })),
  mood: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, fc.constantFrom(...MOODS)),
});
/** With a clock dates are judged, and offered. */
const timed = fc
  .tuple(draft, fc.option(clock))
  .map(([given, at]): Draft => (at ? { ...given, text: given.text.slice(0, LONGEST_PROMISING), clock: at } : given));
const checked = fc.record({ draft: timed, settings: fc.nat(SETTINGS.length - 1) });

const sizeOf = ({ text, customer, earlier = [] }: Draft): number =>
  [text, ...customer, ...earlier].reduce((sum, { length }) => sum + length, 0);

/** A customer who has reason enough to complain that all that they wrote is looked at. */
const NOBODY = { customer: [], signals: { complaint: true, technical: false, upset: 0 }, facts: {} } as unknown as Reply;

/** A check of a draft whose customer has not been read before. */
function checkAnew(given: Draft, settings: CheckSettings | undefined): CheckResult {
  check({ text: '', customer: [] }, ruleset, settings);
  retoldOf([]);
  reasonsToEscalate(NOBODY);
  return check(given, ruleset, settings);
}

/** All that somebody can see of a result, as text. */
const allOf = ({ failures: _, ...seen }: CheckResult): string => JSON.stringify(seen);

function holdsResult(given: Draft, result: CheckResult): void {
  const { problems, pilots = [], places, failures, language, signals } = result;
  assert.ok(LANGUAGES.includes(language), `language ${language}`);
  if (!isChecked(language)) assert.equal(problems.length, 0, 'problems in a language that is not checked');
  const spans = problems.flatMap(({ span }) => span ?? []);
  holdsOrder(spans, 'problems');
  assert.ok(!problems.some(({ span }, i) => !span && problems[i - 1]?.span), 'a missing part is not first');
  for (const { rule, span, text: words } of [...problems, ...pilots]) {
    if (span) {
      holdsSpan(given.text, span, rule);
      assert.ok(span.start < span.end, `${rule}: an empty span`);
    }
    assert.equal(words, span && given.text.slice(span.start, span.end), `${rule}: the words of its span`);
  }
  for (const { rule, suggestions } of [...problems, ...pilots])
    for (const edit of suggestions) holdsEdit(given.text, edit, `suggestion of ${rule}`);
  for (const [part, { span, suggestions }] of Object.entries(places)) {
    if (span) holdsSpan(given.text, span, part);
    for (const edit of suggestions) holdsEdit(given.text, edit, `what brings ${part}`);
  }
  scorecardOf(result, (given.earlier ?? []).length > 0).forEach(({ item, span }) => span && holdsSpan(given.text, span, item));
  assert.ok(signals.upset >= 0 && signals.upset <= 2, 'upset');
  assert.deepEqual(failures, [], 'a rule failed');
}

/** Problems with keys, as they are shown. */
const keyed = (problems: readonly Problem[]): (Problem & { readonly key: string })[] =>
  problems.map(
    (problem, i) =>
      Object.defineProperties({ key: String(i) }, Object.getOwnPropertyDescriptors(problem)) as Problem & { readonly key: string },
  );

const drafted = (text: string): Draft => ({ text, customer: ['It broke and I am angry.'] });
const again = (piece: string, length: number): string => piece.repeat(Math.floor(length / piece.length));
const FRIDAY: Clock = { now: Date.UTC(2026, 5, 5, 9), zone: 'Europe/Berlin', locale: 'en-GB' };
const short = text.map((made) => made.slice(0, LONGEST_PROMISING));

export const engine = [
  target(
    'check',
    70,
    checked,
    ({ draft: given, settings }, time) => {
      time('check', sizeOf(given), () => checkAnew(given, SETTINGS[settings]));
      const result = time('check with all suggestions', sizeOf(given), () => {
        const made = checkAnew(given, SETTINGS[settings]);
        for (const { suggestions } of [...made.problems, ...Object.values(made.places)]) void suggestions;
        return made;
      });
      holdsResult(given, result);
    },
    [
      {
        draft: { text: 'Mistakes were made with your booking.', customer: ['\u0cdc, '.repeat(1000)], earlier: [], mood: undefined },
        settings: 1,
      },
      { draft: { text: 'We are sorry.', customer: ['constructor'], earlier: [], mood: undefined }, settings: 0 },
      // Each hit is looked at in its sentence, and each of them is a problem with a rewrite.
      ...['gonna ', 'asap ', 'If\n', '1. ', 'lol, '].map((piece) => ({ draft: drafted(again(piece, LONGEST)), settings: 1 })),
      ...[
        'I will ',
        'Someone will contact you as soon as possible.',
        "We'll be in touch by noon. ",
        "I'll call you on Friday 27 November.",
      ].map((piece) => ({
        draft: { ...drafted(again(piece, LONGEST_PROMISING)), clock: FRIDAY },
        settings: 1,
      })),
      { draft: { ...drafted('We are sorry.'), customer: [again('> ', LONGEST), again('“', LONGEST)] }, settings: 1 },
    ],
  ),
  target('check twice', 10, checked, ({ draft: given, settings }) => {
    const [first, second] = [checkAnew(given, SETTINGS[settings]), check(given, ruleset, SETTINGS[settings])];
    assert.equal(allOf(second), allOf(first), 'two checks of one draft differ');
  }),
  target(
    'rewrites',
    25,
    draft,
    (given, time) => {
      const { problems, parts } = time('check and improve', sizeOf(given), () => {
        const found = keyed(checkAnew(given, undefined).problems);
        return { problems: found, parts: improve(given.text, found) };
      });
      for (const { rule, category, suggestions } of problems)
        for (const edit of category === 'placeholder' ? [] : suggestions)
          holdsFacts(given, applyEdit(given.text, edit), `suggestion of ${rule}`);
      const edits = editsFor(given.text, parts);
      for (const edit of edits) holdsSpan(given.text, edit.span, 'improve');
      holdsOrder(edits.map(({ span }) => span).reverse(), 'improve');
      const improved = applyParts(given.text, parts);
      if (!parts.some(({ category }) => category === 'placeholder')) holdsFacts(given, improved, 'improve');
      time('in context', sizeOf(given), () => parts.map((part) => inContext(given.text, part)));
    },
    [
      ...['We told you that!!', 'asap '].map((piece) => drafted(again(piece, LONGEST))),
      { text: 'Which part of the form is unclear?ana.b+c@mail.example.co.uk ', customer: [] },
      { text: 'e do not make exceptions the decision is fhttp://inal.W', customer: [] },
    ],
  ),
  target(
    'hand-off',
    10,
    fc.record({
      id: fc.option(shortText),
      subject: fc.option(shortText),
      customer: fc.array(short, { maxLength: 3 }),
      earlier: fc.array(short, { maxLength: 1 }),
      draft: short,
    }),
    (given, time) => {
      const all = [...given.customer, ...given.earlier, given.draft].map((one) => one.replace(/\s+/g, ' '));
      const size = all.reduce((sum, { length }) => sum + length, 0);
      const { calls, happened, tried, promised } = time('summary', size, () => colleagueSummary(given));
      for (const { text: said } of [...calls, ...happened, ...tried, ...promised]) {
        const own = said.replace(/…$/, '');
        assert.ok(
          all.some((one) => one.includes(said) || one.includes(own)),
          'a sentence that nobody wrote',
        );
      }
      assert.ok([...calls, ...happened, ...tried, ...promised].length <= 15, 'more than anybody reads');
    },
  ),
];

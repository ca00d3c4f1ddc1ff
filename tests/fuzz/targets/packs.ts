import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { stringify } from 'yaml';
import { check } from '../../../src/engine/check';
import { compileExtras } from '../../../src/engine/extras';
import { readPlain } from '../../../src/engine/match/plain';
import { CATEGORIES, SEVERITIES } from '../../../src/engine/types';
import { diffPacks } from '../../../src/packs/diff-packs';
import { importVale } from '../../../src/packs/import-vale';
import { LIMITS } from '../../../src/packs/limits';
import { packText } from '../../../src/packs/pack-text';
import { readPack, type PackFormat, type ReadPack } from '../../../src/packs/read';
import { packSettings, resolvePack } from '../../../src/packs/resolve';
import { errorLine } from '../../../src/packs/source';
import { unzipYaml } from '../../../src/packs/unzip';
import { plainPhrases } from '../../../src/packs/vale-pattern';
import { ZIP_LIMITS } from '../../../src/packs/zip-limits';
import { rules } from '../../../src/rules';
import { ruleset } from '../../../src/ruleset';
import { PACKS } from '../packs';
import { target, type Timed } from '../target';
import { damaged, oddity, sentence, shortText, word } from '../texts';
import { anything, record, roughly } from '../values';

const IDS = [...rules.slice(0, 12).map(({ meta }) => meta.id), 'own', 'our-words', 'team', 'default', 'strict', 'gentle'];
const STATES = ['on', 'off', 'inherit', ...SEVERITIES];
const WORDS = [...STATES, ...IDS, ...CATEGORIES, 'id', 'name', 'find', 'message', 'rules', 'phrases', 'greeting', 'closing', '1.0.0'];

const id = fc.constantFrom(...IDS);
const flag = fc.boolean();
/** Plain phrases and what looks like one. */
const phrase = fc.oneof(
  { weight: 4, arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')) },
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.oneof(word, fc.constantFrom('*', '*3', '*9', '*99', '|', '(', ')', '~', ' ', 'we|you', '(a|b)', 'guarant~', "don't", '24/7')),
        { maxLength: 8 },
      )
      .map((signs) => signs.join(' ')),
  },
  { weight: 1, arbitrary: shortText },
);
const phrases = fc.oneof(phrase, fc.array(phrase, { maxLength: 5 }));
const line = fc.oneof({ weight: 4, arbitrary: sentence }, shortText);
const severity = fc.constantFrom(...SEVERITIES);
const choice = fc.oneof(
  fc.constantFrom(...STATES),
  roughly({ state: fc.constantFrom('on', 'off', 'inherit'), severity, locked: flag, pilot: flag }, WORDS),
);
const tests = fc.array(roughly({ text: sentence, customer: line, rule: id }, WORDS), { maxLength: 2 });

/** A pack, or nearly one. */
const packValue = fc
  .tuple(
    roughly(
      {
        extends: id,
        description: line,
        rules: record(id, choice, 4),
        categories: record(fc.constantFrom(...CATEGORIES), choice, 3),
        phrases: fc.array(
          roughly(
            {
              id,
              find: phrases,
              unless: phrases,
              atMost: fc.nat(60),
              category: fc.constantFrom(...CATEGORIES),
              severity,
              title: line,
              message: line,
              why: line,
              rewrites: fc.array(line, { maxLength: 3 }),
              pilot: flag,
            },
            WORDS,
          ).map((own) => ({ id: 'own', find: 'we promise', message: 'No.', ...own })),
          { maxLength: 3 },
        ),
        exceptions: record(id, phrases, 3),
        rewrites: record(id, fc.oneof(line, fc.array(line, { maxLength: 3 })), 3),
        terms: fc.array(roughly({ use: word, not: phrases, severity, message: line }, WORDS), { maxLength: 3 }),
        required: fc.array(
          fc.oneof(
            fc.constantFrom('greeting', 'closing'),
            roughly({ part: fc.constantFrom('greeting', 'closing'), minWords: fc.nat(600), insert: line }, WORDS),
            roughly({ id, find: phrases, if: phrases, message: line, insert: line }, WORDS),
          ),
          { maxLength: 3 },
        ),
        voice: roughly(
          { tone: fc.constantFrom('plain', 'warm', 'formal'), speaker: fc.constantFrom('I', 'we', 'draft'), locked: flag },
          WORDS,
        ),
        sendGuard: fc.oneof(
          fc.constantFrom('off', 'hint', 'ask'),
          roughly({ mode: fc.constantFrom('off', 'ask'), locked: flag, from: severity }, WORDS),
        ),
        pilot: flag,
        tests: roughly({ mustFlag: tests, mustNotFlag: tests }, WORDS),
      },
      WORDS,
    ),
    fc.oneof(
      { weight: 8, arbitrary: fc.constant({ id: 'team', name: 'Team', version: '1.0.0' }) },
      roughly({ id, name: line, version: shortText }, WORDS),
    ),
  )
  .map(([fields, head]) => ({ ...fields, ...head }));

/** One that can be used, but for a field or two. */
const usedPack = fc
  .tuple(
    fc.constantFrom(...PACKS.map((pack) => JSON.parse(packText(pack)) as Record<string, unknown>)),
    packValue,
    fc.array(fc.nat(), { maxLength: 2 }),
  )
  .map(([pack, other, places]) => {
    const fields = Object.entries(other);
    return {
      ...pack,
      ...Object.fromEntries(places.flatMap((place) => (fields.length ? [fields[place % fields.length] as [string, unknown]] : []))),
    };
  });
const value = fc.oneof({ weight: 5, arbitrary: packValue }, { weight: 8, arbitrary: usedPack }, { weight: 1, arbitrary: anything(WORDS) });
const deep = fc
  .tuple(fc.nat(600), fc.constantFrom('[', '{"a":', '- ', '? ', '{a: ', '"', '&a ', '*a ', '! ', '|\n ', '#', '  ', '"\\'), shortText)
  .map(([depth, mark, end]) => mark.repeat(depth) + end);
const json = fc.oneof(
  { weight: 5, arbitrary: value.map((given) => JSON.stringify(given, null, 1)) },
  { weight: 3, arbitrary: damaged(value.map((given) => JSON.stringify(given))) },
  { weight: 1, arbitrary: deep },
);
const yaml = fc.oneof(
  { weight: 5, arbitrary: value.map((given) => stringify(given)) },
  { weight: 3, arbitrary: damaged(value.map((given) => stringify(given))) },
  {
    weight: 1,
    arbitrary: fc
      .array(
        fc.oneof(
          oddity,
          word,
          fc.constantFrom('\n', '\n  ', ': ', '- ', '&a ', '*a', '!!js ', '|', '>', '%YAML 1.1\n', '---\n', '? ', '"'),
        ),
        { maxLength: 30 },
      )
      .map((signs) => signs.join('')),
  },
  { weight: 1, arbitrary: deep },
);

function holdsPack(text: string, format: PackFormat, time: Timed): void {
  const result: ReadPack = time(`read ${format}`, text.length, () => readPack(text, { format, others: PACKS }));
  if (result.errors) {
    assert.ok(result.errors.length > 0 && result.errors.length <= LIMITS.errors, 'no errors, or too many');
    const lines = text.split('\n').length;
    for (const error of result.errors) {
      assert.ok(error.line >= 1 && error.line <= lines, `line ${error.line} of ${lines}`);
      assert.ok(!/[\n\r]/.test(errorLine(error)), 'an error over several lines');
    }
    return;
  }
  const { pack } = result;
  assert.deepEqual(readPack(JSON.stringify(pack), { format: 'json', others: PACKS }).pack, pack, 'a stored pack reads otherwise');
  const written = packText(pack);
  assert.deepEqual(readPack(written, { format: 'json', others: PACKS }).pack, pack, 'a written pack reads otherwise');
  assert.deepEqual(diffPacks(pack, pack), [], 'a pack that differs from itself');
  const choices = time('put together', text.length, () => {
    const made = resolvePack(pack, PACKS);
    compileExtras(made.extras);
    return made;
  });
  const { failures } = time('check with it', text.length, () =>
    check({ text: 'Hi Sam,\n\nWe promise it soon. You failed to call.', customer: ['It broke.'] }, ruleset, packSettings(choices)),
  );
  assert.deepEqual(failures, [], 'a rule of the pack failed');
}

/** Expressions of Vale rules. */
const expression = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(
        '(?:',
        '(',
        ')',
        '|',
        '?',
        '*',
        '+',
        '\\w',
        '\\b',
        '\\s',
        '[ab]',
        '[^a]',
        '.',
        '{2}',
        '(?i)',
        '(?=',
        '\\',
        ' ',
        's?',
        '^',
        '$',
        'é',
      ),
      oddity,
    ),
    { maxLength: 14 },
  )
  .map((signs) => signs.join(''));
const valeRule = fc.oneof(
  {
    weight: 5,
    arbitrary: roughly(
      {
        extends: fc.constantFrom('existence', 'substitution', 'occurrence', 'conditional', 'capitalization', '__proto__', 'constructor'),
        message: line,
        level: severity,
        link: line,
        tokens: fc.array(expression, { maxLength: 4 }),
        raw: fc.array(expression, { maxLength: 2 }),
        exceptions: fc.array(expression, { maxLength: 2 }),
        swap: record(expression, line, 4),
        token: expression,
        max: fc.integer({ min: -1, max: 100 }),
        min: fc.nat(3),
        first: expression,
        second: expression,
        ignorecase: flag,
      },
      WORDS,
    ).map((given) => stringify(given)),
  },
  { weight: 1, arbitrary: yaml },
);

const bytes = fc.uint8Array({ maxLength: 300 });
const fileName = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('a.yml', 'b/c.yaml', 'd.YML', '.e.yml', '__MACOSX/a.yml', 'f.txt', '../g.yml', '__proto__', 'h.yml/'),
  },
  shortText,
);
const archive = fc
  .tuple(
    fc.array(
      fc.tuple(
        fileName,
        fc.oneof(
          bytes,
          valeRule.map((text) => strToU8(text)),
          fc.nat(3000).map((length) => new Uint8Array(length)),
        ),
      ),
      { maxLength: 5 },
    ),
    fc.constantFrom(0 as const, 1 as const, 9 as const),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
    fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map(([files, level, changes, part]) => {
    const whole = zipSync(Object.fromEntries(files.filter(([name]) => name !== '__proto__')), { level });
    for (const [at, value] of changes) whole[at % whole.length] = value;
    return whole.slice(0, Math.ceil(part * whole.length));
  });

export const packs = [
  target('pack in JSON', 20, json, (text, time) => holdsPack(text, 'json', time)),
  target('pack in YAML', 10, yaml, (text, time) => holdsPack(text, 'yaml', time)),
  target('Vale style', 8, fc.array(fc.tuple(fileName, valeRule), { minLength: 1, maxLength: 3 }), (files, time) => {
    const size = files.reduce((sum, [, text]) => sum + text.length, 0);
    const { pack, taken, left } = time('import', size, () => importVale(files.map(([name, text]) => ({ name, text }))));
    assert.deepEqual(readPack(JSON.stringify(pack), { format: 'json' }).pack, pack, 'a style makes a pack that reads otherwise');
    assert.ok(taken <= files.length && left.every(({ what, why }) => !/[\n\r]/.test(what) && why), 'what was left has no reason');
  }),
  target('phrases', 30, fc.oneof(phrase, expression), (text, time) => {
    for (const [call, read] of [
      ['plain phrase', readPlain],
      ['expression', plainPhrases],
    ] as const)
      try {
        time(call, text.length, () => read(text));
      } catch (error) {
        assert.ok(
          error instanceof Error && !(error instanceof TypeError || error instanceof RangeError),
          `no reason in words: ${String(error)}`,
        );
      }
  }),
  target('archive', 15, fc.oneof({ weight: 5, arbitrary: archive }, bytes), (given, time) => {
    let files: ReturnType<typeof unzipYaml>;
    try {
      files = time('unzip', given.length, () => unzipYaml(given));
    } catch (error) {
      assert.ok(
        error instanceof Error && !(error instanceof TypeError || error instanceof RangeError),
        `no reason in words: ${String(error)}`,
      );
      return;
    }
    assert.ok(
      files.every(({ name }) => /\.ya?ml$/i.test(name)),
      'a file that is no rule',
    );
    assert.ok(files.reduce((sum, file) => sum + file.bytes.length, 0) <= ZIP_LIMITS.unpacked, 'more bytes than an archive may become');
  }),
];

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLine } from '../../../src/cli/read-line';
import { placeOf } from '../../../src/cli/place';
import { mergeFiles, toCsv, toFile } from '../../../src/insights/export';
import { countsIn, daysIn, plus, COUNTED, COUNTS } from '../../../src/insights/counts';
import { readInsights } from '../../../src/insights/read-file';
import { csvText } from '../../../src/macros/csv-text';
import { bodyText, htmlText } from '../../../src/macros/html-text';
import { readMacroFile } from '../../../src/macros/read-file';
import { macrosIn, readTable } from '../../../src/macros/table';
import { UnreadableFile } from '../../../src/macros/types';
import { target } from '../target';
import { damaged, oddity, run, sentence, shortText, text, thread, word } from '../texts';
import { anything, record, roughly } from '../values';

const jsonOf = (value: fc.Arbitrary<unknown>): fc.Arbitrary<string> => {
  const written = value.map((given) => JSON.stringify(given) ?? 'undefined');
  return fc.oneof({ weight: 4, arbitrary: written }, { weight: 2, arbitrary: damaged(written) });
};

const LINE = ['id', 'reply', 'customer', 'earlier', 'text', 'labels'];
const line = fc.oneof(
  {
    weight: 5,
    arbitrary: jsonOf(
      roughly({ id: fc.oneof(shortText, fc.integer()), reply: text, customer: fc.oneof(text, thread), earlier: thread }, LINE),
    ),
  },
  { weight: 1, arbitrary: jsonOf(anything(LINE)) },
  { weight: 1, arbitrary: text },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('[', '{"reply":', '"', '-', '\ufeff'), fc.nat(4000)).map(([sign, count]) => sign.repeat(count)),
  },
);

const MACRO = [
  'title',
  'name',
  'actions',
  'field',
  'value',
  'comment_value',
  'comment_value_html',
  'comment_mode_is_public',
  'body',
  'content_html',
  'macros',
  'text',
  'false',
];
const tag = fc.constantFrom(
  '<p>',
  '</p>',
  '<br>',
  '<b>',
  '</b>',
  '<div class="a">',
  '</div>',
  '<script>',
  '</script>',
  '<style>',
  '<ul><li>',
  '<a href="javascript:x">',
  '<!--',
  '-->',
  '<',
  '>',
  '&amp;',
  '&#8238;',
  '&nbsp;',
  '</',
  '<![CDATA[',
  '<p',
  '<title>',
  '<svg/onload=x>',
);
const html = fc
  .array(fc.oneof({ weight: 3, arbitrary: tag }, sentence, word, oddity, fc.constantFrom(' ', '\n', '  '), run(200)), { maxLength: 40 })
  .map((parts) => parts.join(''));
const macro = fc.oneof(
  roughly({ title: shortText, content: fc.oneof(html, text), name: shortText }, MACRO),
  roughly(
    {
      title: shortText,
      actions: fc.array(
        roughly({ field: fc.constantFrom(...MACRO), value: fc.oneof(html, text, fc.array(shortText, { maxLength: 2 })) }, MACRO),
        { maxLength: 3 },
      ),
    },
    MACRO,
  ),
);
const cell = fc.oneof(
  { weight: 3, arbitrary: shortText },
  { weight: 2, arbitrary: html },
  text,
  fc.constantFrom('"', '""', '=1+1', 'comment', 'title'),
);
const csv = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }).map(csvText) },
  { weight: 2, arbitrary: damaged(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }).map(csvText)) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.oneof(cell, fc.constantFrom('"', ',', ';', '\t', '\n', '\r', '\r\n', '|')), { maxLength: 30 })
      .map((parts) => parts.join('')),
  },
);
const encoder = new TextEncoder();
const utf16 = (text: string, mark: number): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, mark === 1);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), mark === 1);
  return bytes;
};
const exported = fc
  .tuple(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.tuple(
          fc.constant('.json'),
          jsonOf(
            fc.oneof(
              fc.array(macro, { maxLength: 4 }),
              record(fc.constantFrom(...MACRO), fc.array(macro, { maxLength: 3 }), 2),
              anything(MACRO, 6),
            ),
          ),
        ),
      },
      { weight: 3, arbitrary: fc.tuple(fc.constantFrom('.csv', '.tsv'), csv) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom('.txt', '.html', ''), fc.oneof(html, text)) },
    ),
    fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.nat(2)),
    fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 })),
  )
  .map(([[ending, content], coding, changes]) => {
    const bytes = coding ? utf16(content, coding) : encoder.encode(content);
    for (const [at, value] of changes) if (bytes.length) bytes[at % bytes.length] = value;
    return { name: `export${ending}`, bytes };
  });

const count = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 99 }) }, fc.constantFrom(0, -1, 1.5, 1e308, 2 ** 53));
const counts = roughly(Object.fromEntries(COUNTED.slice(0, 6).map((name) => [name, count])), COUNTED);
const RULES = ['vague-time', 'cold-curt', '*', 'constructor', 'Not A Rule'];
const insightsValue = roughly(
  {
    format: fc.constant('replywell-insights'),
    version: fc.constant(1),
    agents: count,
    days: fc.array(
      roughly(
        {
          day: fc.constantFrom('2026-03-09', '2026-03-10', '2026-02-30', '26-3-9', '0000-00-00', '+275760-09-14'),
          replies: count,
          rules: record(fc.constantFrom(...RULES), counts, 3),
        },
        RULES,
      ),
      { maxLength: 4 },
    ),
  },
  RULES,
).map((fields) => ({ format: 'replywell-insights', version: 1, agents: 1, days: [], ...fields }));

export const files = [
  target('JSON lines', 30, line, (given, time) => {
    const read = time('read line', given.length, () => readLine(given));
    if ('error' in read) return void assert.ok(!/\n/.test(read.error), 'an error over several lines');
    const { text: reply, customer, earlier = [] } = read.draft;
    assert.ok(
      [reply, ...customer, ...earlier].every((each) => typeof each === 'string'),
      'no texts',
    );
    const { line: at, column } = time('place', reply.length, () => placeOf(reply, reply.length)) as { line: number; column: number };
    assert.ok(at >= 1 && column >= 1, 'a place before the text');
  }),
  target(
    'macros',
    15,
    exported,
    ({ name, bytes }, time) => {
      try {
        const found = time('read macros', bytes.length, () => readMacroFile(name, bytes));
        const all =
          'read' in found
            ? [found.read]
            : found.table.columns.map((_, column) => time('macros of a column', bytes.length, () => macrosIn(found.table, column)));
        for (const { macros, leftOut } of all) {
          assert.ok(
            macros.every(({ title, text: body }) => typeof title === 'string' && typeof body === 'string'),
            'a macro without text',
          );
          assert.ok(leftOut.empty >= 0 && leftOut.notes >= 0, 'less than nothing left out');
        }
      } catch (error) {
        assert.ok(error instanceof UnreadableFile, String(error));
        assert.ok(error.line === undefined || error.line >= 1, `line ${error.line}`);
      }
    },
    // The first row ends late.
    [{ name: 'export.csv', bytes: encoder.encode(`"${'a'.repeat(60_000)}",b\nc,d`) }],
  ),
  target(
    'HTML as text',
    20,
    html,
    (given, time) => {
      const plain = time('htmlText', given.length, () => htmlText(given));
      assert.equal(plain, plain.trim(), 'space at an end');
      assert.ok(!plain.includes('\n\n\n'), 'more than one empty line');
      time('bodyText', given.length, () => bodyText(given));
    },
    ['<p>a</p>'.repeat(2500), 'a<br>'.repeat(4000)],
  ),
  target('CSV', 10, fc.array(fc.tuple(shortText, text), { minLength: 1, maxLength: 5 }), (rows, time) => {
    const written = csvText([['a', 'b'], ...rows]);
    const kept = rows.filter((row) => row.some((given) => given.trim() !== ''));
    if (!kept.length) return void assert.throws(() => readTable(written), UnreadableFile);
    const { rows: read } = time('readTable', written.length, () => readTable(written));
    assert.ok(read.length <= rows.length && read.length >= Math.min(kept.length, 1), 'rows lost or won');
  }),
  target(
    'insights',
    16,
    fc.array(jsonOf(fc.oneof({ weight: 5, arbitrary: insightsValue }, anything(RULES))), { minLength: 1, maxLength: 3 }),
    (texts, time) => {
      const read = texts.flatMap((given) => {
        try {
          return [time('readInsights', given.length, () => readInsights(given))];
        } catch (error) {
          assert.ok(
            error instanceof Error && !(error instanceof TypeError || error instanceof RangeError) && !/\n/.test(error.message),
            String(error),
          );
          return [];
        }
      });
      const merged = mergeFiles(read);
      assert.equal(
        merged.agents,
        read.reduce((sum, { agents }) => sum + agents, 0),
        'agents lost',
      );
      assert.deepEqual(
        merged.days.map(({ day }) => day),
        [...new Set(read.flatMap(({ days }) => days.map(({ day }) => day)))].sort(),
        'days lost',
      );
      if (read.length) assert.deepEqual(readInsights(JSON.stringify(merged)), merged, 'what was merged cannot be read');
      toCsv(merged);
    },
  ),
  target(
    'counts',
    8,
    fc.tuple(
      record(
        fc.oneof(fc.constantFrom(...RULES), fc.constantFrom(`${COUNTS}2026-03-09`, `${COUNTS}x`, COUNTS)),
        fc.oneof(record(fc.constantFrom(...RULES), counts, 3), anything(RULES, 2)),
        4,
      ),
      anything(RULES),
    ),
    ([stored, any]) => {
      const days = daysIn(stored);
      for (const [, own] of days) assert.deepEqual(countsIn(own), own, 'counts that read otherwise');
      const own = countsIn(any);
      assert.deepEqual(plus(own, {}), plus({}, own), 'a sum in one order only');
      toFile(days);
    },
  ),
];

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from '../../src/macros/csv-text';

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('a cell %j is no formula to a spreadsheet', (cell) => {
  const [[written = ''] = []] = parse(csvText([[cell]]), { relaxColumnCount: true }) as string[][];
  expect(written).toBe(`'${cell}`);
});

it('whatever is in cells comes back when it is read', () => {
  const cell = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `x${text}`);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      expect(parse(csvText(rows), { recordDelimiter: '\r\n' })).toEqual(rows);
    }),
  );
});

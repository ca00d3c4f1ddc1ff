import fc from 'fast-check';
import { shortText } from './texts';

/** Names that mean something to JavaScript itself. */
const TRAPS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then', ''];

/** Anything that JSON can say, with these words as field names and as texts more often than others. */
export function anything(words: readonly string[], depth = 4): fc.Arbitrary<unknown> {
  const names = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.constantFrom(...TRAPS) },
    shortText,
  );
  const texts = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, shortText);
  return fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: depth, withCrossShrink: true },
      fc.oneof(
        { weight: 3, arbitrary: texts },
        fc.boolean(),
        fc.constant(null),
        fc.constantFrom(0, 1, -1, 2, 1.5, 1e308, 2 ** 53, -0),
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
      ),
      fc.array(tie('value'), { maxLength: 4 }),
      record(names, tie('value'), 5),
    ),
  })).value;
}

/** An object with own fields of any name, `__proto__` too, as JSON and storage make them. */
export const record = <Value>(names: fc.Arbitrary<string>, value: fc.Arbitrary<Value>, most: number): fc.Arbitrary<Record<string, Value>> =>
  fc.array(fc.tuple(names, value), { maxLength: most }).map((fields) => Object.fromEntries(fields));

/** An object with these fields, some left out and some of any other kind. */
export function roughly(
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  words: readonly string[],
): fc.Arbitrary<Record<string, unknown>> {
  const other = anything([...words, ...Object.keys(fields)], 2);
  const rough = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, fc.oneof({ weight: 12, arbitrary: value }, { weight: 1, arbitrary: other })]),
  );
  return fc
    .tuple(
      fc.record(rough, { requiredKeys: [] }),
      fc.oneof({ weight: 6, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: record(fc.constantFrom(...words, ...TRAPS), other, 2) }),
    )
    .map(([own, more]) => ({ ...own, ...more }));
}

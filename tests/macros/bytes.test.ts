import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Bytes } from '../../src/macros/bytes';

const text = fc.string({ unit: 'grapheme' });
const bytes = fc.uint8Array({ maxLength: 6 });

describe('bytes are what Node’s Buffer is', () => {
  it.each(['', '\uFEFFa', 'é 😀', '\0'])('for %j', (words) => {
    expect([...Bytes.from(words)]).toEqual([...Buffer.from(words)]);
    expect(Bytes.from(words).toString()).toBe(words);
  });

  it('in what they hold and how they read', () => {
    fc.assert(
      fc.property(text, fc.nat(8), fc.nat(8), (words, from, to) => {
        expect(Bytes.from(words).toString('utf8', from, to)).toBe(Buffer.from(words).toString('utf8', from, to));
      }),
    );
  });

  it('in their order', () => {
    fc.assert(
      fc.property(bytes, bytes, fc.nat(6), (a, b, from) => {
        expect(Bytes.compare(a, b)).toBe(Buffer.compare(a, b));
        expect(Bytes.from(a).equals(b)).toBe(Buffer.from(a).equals(b));
        if (from <= b.length) expect(Bytes.from(a).compare(b, from, b.length)).toBe(Buffer.from(a).compare(b, from, b.length));
      }),
    );
  });

  it('put together and copied', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        const from = Math.min(1, a.length);
        expect([...Bytes.concat([a, b])]).toEqual([...Buffer.concat([a, b])]);
        const [ours, theirs] = [Bytes.allocUnsafe(8).fill(0), Buffer.alloc(8)];
        Bytes.from(a).copy(ours, 2, from, 4);
        Buffer.from(a).copy(theirs, 2, from, 4);
        expect([...ours]).toEqual([...theirs]);
      }),
    );
    expect(Bytes.isBuffer(Bytes.from([1]))).toBe(true);
    expect(Bytes.isBuffer(new Uint8Array(1))).toBe(false);
  });
});

describe('with bytes in Buffer’s place, CSV', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('reads the same', () => {
    const rows = 'a;b\n"x ""y""";é 😀\n\n"two\nlines";3\n';
    const options = { delimiter: ';', skipEmptyLines: true, relaxColumnCount: true };
    const before = parse(rows, options);
    vi.stubGlobal('Buffer', Bytes);
    expect(parse(rows, options)).toEqual(before);
    expect(before).toHaveLength(3);
    expect(() => parse('a,"b\n1,2', {})).toThrow(/[Qq]uote/);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatOf, readPack, readTestedPack } from '../../src/packs/read';
import { errorLine } from '../../src/packs/source';
import { testPack } from '../../src/packs/test-pack';
import { ruleset } from '../../src/ruleset';

const folder = new URL('../../docs/packs/', import.meta.url);

describe.each(readdirSync(folder))('docs/packs/%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const { pack, errors = [] } = readPack(text, { format: formatOf(name) });

  it('can be used', () => expect(errors.map(errorLine)).toEqual([]));

  it('passes its tests, which try every phrase and term', () => {
    if (!pack) throw new Error('it cannot be used');
    expect(testPack(pack, [], ruleset).filter(({ passed }) => !passed)).toEqual([]);
    const tried = new Set(pack.tests.mustFlag.map(({ rule }) => rule));
    for (const { id } of pack.phrases) expect(tried).toContain(id);
  });
});

it('docs/packs.md shows parts of one pack that can be used and passes its tests', () => {
  const page = readFileSync(new URL('../packs.md', folder), 'utf8');
  const parts = [...page.matchAll(/^ *```yaml\n([\s\S]*?)```/gm)].map(([, part = '']) => part.replace(/^ {3}/gm, ''));
  const { errors = [] } = readTestedPack(parts.join('\n'), ruleset, { format: 'yaml' });
  expect(parts.length).toBeGreaterThan(6);
  expect(errors.map(errorLine)).toEqual([]);
});

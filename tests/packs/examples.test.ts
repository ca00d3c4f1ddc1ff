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

/** The YAML that docs/packs.md shows after so much indentation. */
const shown = (indent: string): string[] => {
  const page = readFileSync(new URL('../packs.md', folder), 'utf8');
  return [...page.matchAll(new RegExp(`^${indent}\`\`\`yaml\\n([\\s\\S]*?)^${indent}\`\`\``, 'gm'))].map(([, part = '']) =>
    part.replace(new RegExp(`^${indent}`, 'gm'), ''),
  );
};

it('docs/packs.md shows parts of one pack that can be used and passes its tests', () => {
  const parts = shown('   ');
  expect(parts.length).toBeGreaterThan(6);
  const { errors = [] } = readTestedPack(parts.join('\n'), ruleset, { format: 'yaml' });
  expect(errors.map(errorLine)).toEqual([]);
});

it.each(shown(''))('docs/packs.md shows what a pack can have besides: %s', (part) => {
  const { errors = [] } = readTestedPack(`id: house\nname: House\nversion: '1.0.0'\nextends: default\n${part}`, ruleset, {
    format: 'yaml',
  });
  expect(errors.map(errorLine)).toEqual([]);
});

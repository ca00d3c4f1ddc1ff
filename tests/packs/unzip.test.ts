import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzipYaml } from '../../src/packs/unzip';
import { ZIP_LIMITS } from '../../src/packs/zip-limits';

const zip = (files: Record<string, string>, level: 0 | 9 = 9) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])) as Zippable, { level });
/** Text that does not shrink: every number is another one. */
const noise = (length: number): string => {
  let text = '';
  for (let seed = 1; text.length < length; seed = (seed * 48_271) % 2_147_483_647) text += `${seed.toString(36)}\n`;
  return text.slice(0, length);
};
/** The same archive, whose own list says that the first file becomes `size` bytes. */
function lying(archive: Uint8Array, size: number): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}

describe('unzipYaml', () => {
  it('takes the rules of a style and passes over the rest', () => {
    const files = unzipYaml(
      zip({ 'House/Big.yml': 'extends: existence', 'House/meta.json': '{}', '__MACOSX/._Big.yml': 'x', 'b.YAML': 'y' }),
    );
    expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['House/Big.yml', 'extends: existence'],
      ['b.YAML', 'y'],
    ]);
  });

  it.each<[string, () => Uint8Array, string]>([
    ['what is no archive', () => strToU8('extends: existence'), 'this is no archive, or a damaged one'],
    ['nothing', () => new Uint8Array(), 'this is no archive, or a damaged one'],
    ['half an archive', () => zip({ 'a.yml': noise(5000) }).slice(0, 2000), 'this is no archive, or a damaged one'],
    ['a large archive', () => new Uint8Array(ZIP_LIMITS.size + 1), 'the archive is larger than 2 MB'],
    ['a bomb', () => zip({ 'a.yml': 'a'.repeat(1_000_000) }), 'a file in it is packed more than a hundredfold'],
    ['a large file', () => zip({ 'a.yml': noise(1_300_000) }), 'a file in it is larger than any rule'],
    [
      'too many rules',
      () => zip(Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`${i}.yml`, 'x']))),
      'there are more than 500 rules in it',
    ],
    [
      'too many files',
      () => zip(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}.txt`, 'x'])), 0),
      'there are more than 2000 files in it',
    ],
    [
      'too much in all',
      () => zip(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.yml`, `${noise(20_000)}${'ab'.repeat(450_000)}`]))),
      'its files have more than 10 MB',
    ],
  ])('refuses %s', (_, archive, message) => {
    expect(() => unzipYaml(archive())).toThrow(message);
  });

  it('lets no file grow beyond what the archive’s own list says', () => {
    const [file] = unzipYaml(lying(zip({ 'a.yml': 'a'.repeat(1_000_000) }), 900));
    expect(file?.bytes.length).toBe(900);
  });

  it('measures what is not compressed by its real length', () => {
    const archive = lying(zip({ 'a.yml': noise(1_300_000) }, 0), 0);
    expect(() => unzipYaml(archive)).toThrow('a file in it is larger than any rule');
  });
});

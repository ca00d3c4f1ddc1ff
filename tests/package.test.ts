import { spawnSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crxOf, updateManifest } from '../scripts/crx.mjs';
import { packageAll, type Packages } from '../scripts/package.mjs';
import { zip } from '../scripts/zip.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const isClone = existsSync(join(root, '.git'));
const pemOf = (type: 'rsa' | 'ed25519', bits = 2048): string => {
  const pair = type === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: bits }) : generateKeyPairSync('ed25519');
  return pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
};

/** The parts of a crx, read as its format says. */
function readCrx(crx: Uint8Array) {
  const bytes = Buffer.from(crx);
  const length = bytes.readUInt32LE(8);
  const fields = (message: Buffer): Map<number, Buffer> => {
    const found = new Map<number, Buffer>();
    let at = 0;
    const varint = (): number => {
      for (let value = 0, shift = 0; ; shift += 7) {
        const byte = message[at++] ?? 0;
        value |= (byte & 127) << shift;
        if (byte < 128) return value;
      }
    };
    while (at < message.length) {
      const tag = varint();
      expect(tag & 7).toBe(2);
      const size = varint();
      found.set(tag >> 3, message.subarray(at, at + size));
      at += size;
    }
    return found;
  };
  const header = fields(bytes.subarray(12, 12 + length));
  const proof = fields(header.get(2) as Buffer);
  const signedData = header.get(10_000) as Buffer;
  return {
    magic: bytes.toString('latin1', 0, 4),
    version: bytes.readUInt32LE(4),
    publicKey: proof.get(1) as Buffer,
    signature: proof.get(2) as Buffer,
    signedData,
    id: fields(signedData).get(1) as Buffer,
    zip: bytes.subarray(12 + length),
  };
}

/** What an attribute of an element says. */
function readXml(xml: string): (element: string, attribute: string) => string | undefined {
  const found = new Map<string, Readonly<Record<string, string>>>();
  new Parser({ onopentag: (name, attributes) => void found.set(name, attributes) }, { xmlMode: true }).end(xml);
  return (element, attribute) => found.get(element)?.[attribute];
}

describe('a zip', () => {
  const files = [
    { name: 'b.txt', bytes: Buffer.from('two'.repeat(99)) },
    { name: 'a/run', bytes: Buffer.from('one'), program: true },
  ];

  it('is the same in any order of the files and in any time zone', () => {
    const before = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const there = zip(files.toReversed());
    process.env['TZ'] = 'America/Los_Angeles';
    const here = zip(files);
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(Buffer.compare(here, there)).toBe(0);
    expect(Object.keys(unzipSync(here))).toEqual(['a/run', 'b.txt']);
  });

  it('holds what was put in, compressed, with no extra fields', () => {
    const made = Buffer.from(zip(files));
    expect(strFromU8(unzipSync(made)['b.txt'] ?? new Uint8Array())).toBe('two'.repeat(99));
    expect(made.length).toBeLessThan(300);
    expect(made.readUInt16LE(28)).toBe(0);
    const directory = made.readUInt32LE(made.length - 6);
    expect({ extra: made.readUInt16LE(directory + 30), mode: made.readUInt32LE(directory + 38) >>> 16 }).toEqual({
      extra: 0,
      mode: 0o100755,
    });
  });
});

describe('a crx', () => {
  const content = zip([{ name: 'manifest.json', bytes: Buffer.from('{}') }]);

  it('has the signature of its key over header and zip, and the id of the key', () => {
    const pem = pemOf('rsa');
    const { id, crx } = crxOf(content, pem);
    const read = readCrx(crx);
    expect([read.magic, read.version]).toEqual(['Cr24', 3]);
    expect(Buffer.compare(read.zip, content)).toBe(0);
    expect(read.publicKey).toEqual(createPublicKey(pem).export({ type: 'spki', format: 'der' }));
    const hash = createHash('sha256').update(read.publicKey).digest();
    expect(read.id).toEqual(hash.subarray(0, 16));
    expect(id).toMatch(/^[a-p]{32}$/);
    expect([...id].map((letter) => (letter.charCodeAt(0) - 97).toString(16)).join('')).toBe(read.id.toString('hex'));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(read.signedData.length);
    const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), size, read.signedData, read.zip]);
    expect(verify('sha256', signed, createPublicKey(pem), read.signature)).toBe(true);
    signed[signed.length - 1] = (signed.at(-1) ?? 0) ^ 1;
    expect(verify('sha256', signed, createPublicKey(pem), read.signature)).toBe(false);
  });

  it('is the same for the same zip and key', () => {
    const pem = pemOf('rsa');
    expect(Buffer.compare(crxOf(content, pem).crx, crxOf(content, pem).crx)).toBe(0);
  });

  it('is not made with a key that browsers refuse', () => {
    expect(() => crxOf(content, pemOf('ed25519'))).toThrow('must be RSA with 2048 bits or more');
    expect(() => crxOf(content, pemOf('rsa', 1024))).toThrow('must be RSA with 2048 bits or more');
    expect(() => crxOf(content, 'not a key')).toThrow('no private key in PEM');
  });

  it('has an update manifest whose address cannot break out', () => {
    const xml = updateManifest({ id: 'a'.repeat(32), version: '1.2.3', minimumChrome: '116', url: 'https://a.example/?a="<1>&b' });
    const page = readXml(xml);
    expect(page('updatecheck', 'codebase')).toBe('https://a.example/?a="<1>&b');
    expect(page('app', 'appid')).toBe('a'.repeat(32));
    expect(page('updatecheck', 'version')).toBe('1.2.3');
  });
});

describe('npm run package', () => {
  let folder: string;
  let made: Packages;
  let version: string;
  const read = (name: string, from = 'once'): Promise<Buffer> => readFile(join(folder, from, `replywell-${version}${name}`));
  const manifestIn = (bytes: Uint8Array) =>
    JSON.parse(strFromU8(unzipSync(bytes)['manifest.json'] ?? new Uint8Array())) as Record<string, unknown>;

  beforeAll(async () => {
    ({ version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string });
    folder = await mkdtemp(join(tmpdir(), 'replywell-packages-'));
    await writeFile(join(folder, 'key.pem'), pemOf('rsa'));
    made = await packageAll({ out: join(folder, 'once'), crxKey: join(folder, 'key.pem'), crxUrl: 'https://updates.acme.example/r.crx' });
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('gives each store its own manifest keys only, with the version of package.json', async () => {
    const chrome = manifestIn(await read('-chrome.zip'));
    expect(chrome).toMatchObject({ version, background: { service_worker: 'background.js' } });
    expect(Object.keys(chrome['background'] as object)).toEqual(['service_worker', 'type']);
    expect(chrome).not.toHaveProperty('key');
    expect(chrome).not.toHaveProperty('browser_specific_settings');
    const firefox = manifestIn(await read('-firefox.zip'));
    expect(firefox).toMatchObject({ version, background: { scripts: ['background.js'] }, browser_specific_settings: { gecko: {} } });
    expect(Object.keys(firefox['background'] as object)).toEqual(['scripts', 'type']);
    for (const key of ['key', 'storage', 'minimum_chrome_version']) expect(firefox).not.toHaveProperty(key);
  });

  it('puts nothing into a store’s zip but what the extension runs, and links no source map', async () => {
    for (const name of ['-chrome.zip', '-firefox.zip']) {
      const files = Object.entries(unzipSync(await read(name)));
      expect(files.map(([path]) => path).filter((path) => !/^[\w/-]+\.(?:js|css|html|json|png|svg)$/.test(path))).toEqual([]);
      expect(files.filter(([, bytes]) => strFromU8(bytes, true).includes('sourceMappingURL')).map(([path]) => path)).toEqual([]);
    }
  });

  it('keeps each store’s zip within 400 kB', async () => {
    for (const name of ['-chrome.zip', '-firefox.zip']) expect((await read(name)).length).toBeLessThan(400_000);
  });

  it('signs a crx of the Chrome package, and writes where it will be', async () => {
    const { zip: inside, id } = readCrx(await read('.crx'));
    expect(Buffer.compare(inside, await read('-chrome.zip'))).toBe(0);
    const letters = [...id.toString('hex')].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
    const xml = readXml(await readFile(join(folder, 'once/updates.xml'), 'utf8'));
    expect(xml('app', 'appid')).toBe(letters);
    expect(xml('updatecheck', 'codebase')).toBe('https://updates.acme.example/r.crx');
    expect(xml('updatecheck', 'version')).toBe(version);
    expect(made.notes.join('\n')).toContain(letters);
  });

  // Only a clone has a source zip.
  it.skipIf(!isClone)(
    'makes the same bytes again, elsewhere, from the source zip; without a key it says how to make one',
    async () => {
      // Says what git does not know and wants to have added.
      expect(made.notes.filter((note) => note.startsWith('No source zip'))).toEqual([]);
      const elsewhere = join(folder, 'else where');
      for (const [name, bytes] of Object.entries(unzipSync(await read('-source.zip')))) {
        await mkdir(dirname(join(elsewhere, name)), { recursive: true });
        await writeFile(join(elsewhere, name), bytes);
      }
      await symlink(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
      const out = join(folder, 'again');
      await mkdir(out);
      for (const name of ['notes.txt', 'replywell-0.0.9.crx']) await writeFile(join(out, name), '');
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/package.mjs', '--out', out], {
        cwd: elsewhere,
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('openssl genrsa');
      // What was packaged before is gone, and what is not ours is left alone.
      expect((await readdir(out)).sort()).toEqual(['notes.txt', `replywell-${version}-chrome.zip`, `replywell-${version}-firefox.zip`]);
      for (const name of ['-chrome.zip', '-firefox.zip'])
        expect({ name, same: Buffer.compare(await read(name), await read(name, 'again')) === 0 }).toEqual({ name, same: true });
    },
    120_000,
  );
});

// The package that Chrome and its kin install from an organisation's own server: a zip behind a signed header, version 3 of the format
// (components/crx_file/crx3.proto in Chromium). The library for it, crx3, wants Node 22 and makes keys unasked.
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

const MAGIC = Buffer.from('Cr24');
const VERSION = 3;
const SIGNED_WITH = Buffer.from('CRX3 SignedData\0');
/** Fields of the header and of its parts. */
const RSA_PROOF = 2;
const SIGNED_DATA = 10_000;
const PUBLIC_KEY = 1;
const SIGNATURE = 2;
const CRX_ID = 1;
const ID_BYTES = 16;

/** The crx of a zip, signed with an RSA key in PEM, and the id that browsers give it. Throws where the key is of another kind. */
export function crxOf(zip, pem) {
  const key = readKey(pem);
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(publicKey).digest().subarray(0, ID_BYTES);
  const signedData = field(CRX_ID, hash);
  const signature = sign('sha256', Buffer.concat([SIGNED_WITH, uint32(signedData.length), signedData, zip]), key);
  const proof = Buffer.concat([field(PUBLIC_KEY, publicKey), field(SIGNATURE, signature)]);
  const header = Buffer.concat([field(RSA_PROOF, proof), field(SIGNED_DATA, signedData)]);
  return { id: letters(hash), crx: Buffer.concat([MAGIC, uint32(VERSION), uint32(header.length), header, zip]) };
}

/** What a browser asks for at a policy's `update_url`: which version is where. */
export function updateManifest({ id, version, minimumChrome, url }) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${escaped(url)}" version="${version}" prodversionmin="${minimumChrome}" />
  </app>
</gupdate>
`;
}

function readKey(pem) {
  let key;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw new Error('this is no private key in PEM, or it has a passphrase');
  }
  if (key.asymmetricKeyType !== 'rsa' || key.asymmetricKeyDetails.modulusLength < 2048)
    throw new Error('the key must be RSA with 2048 bits or more');
  return key;
}

/** Chromium writes an id's digits as letters from a to p. */
const letters = (hash) => [...hash.toString('hex')].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');

/** A field of bytes as protocol buffers write it: its number and kind, its length, itself. */
const field = (number, bytes) => Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);

function varint(value) {
  const bytes = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}

function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

// A sign of byte order in the middle of a text is a part of it.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * What csv-parse asks of Node's Buffer, for the worker in the browser, which has none: bytes of UTF-8. build.mjs puts it there.
 */
export class Bytes extends Uint8Array {
  static override from(source: unknown): Bytes {
    return new Bytes(typeof source === 'string' ? new TextEncoder().encode(source) : (source as ArrayLike<number>));
  }

  static isBuffer(value: unknown): value is Bytes {
    return value instanceof Bytes;
  }

  static allocUnsafe(size: number): Bytes {
    return new Bytes(size);
  }

  static compare(a: Uint8Array, b: Uint8Array): number {
    const at = a.findIndex((byte, i) => byte !== b[i]);
    return Math.sign(at < 0 ? a.length - b.length : (a[at] as number) - (b[at] ?? -1));
  }

  static concat(parts: readonly Uint8Array[]): Bytes {
    const all = new Bytes(parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  compare(other: Uint8Array, from: number, to: number): number {
    return Bytes.compare(this, other.subarray(from, to));
  }

  equals(other: Uint8Array): boolean {
    return Bytes.compare(this, other) === 0;
  }

  copy(target: Uint8Array, at = 0, from = 0, to = this.length): void {
    target.set(this.subarray(from, to), at);
  }

  override toString(_encoding?: string, from = 0, to = this.length): string {
    return decoder.decode(this.subarray(from, to));
  }
}

export { Bytes as Buffer };

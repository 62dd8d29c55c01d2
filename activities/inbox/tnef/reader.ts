/** Reads numbers and stretches of bytes, little-endian, one after another; past the end it says so with `undefined`. */
export class ByteReader {
  readonly #bytes: Buffer;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.#bytes.length - this.at;
  }

  byte(): number | undefined {
    return this.#number(1, (at) => this.#bytes.readUInt8(at));
  }

  short(): number | undefined {
    return this.#number(2, (at) => this.#bytes.readUInt16LE(at));
  }

  long(): number | undefined {
    return this.#number(4, (at) => this.#bytes.readUInt32LE(at));
  }

  /** The next bytes, not copied; undefined when there are fewer. */
  take(length: number | undefined): Buffer | undefined {
    if (length === undefined || length > this.left) return undefined;
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }

  #number(length: number, read: (at: number) => number): number | undefined {
    if (this.left < length) return undefined;
    this.at += length;
    return read(this.at - length);
  }
}

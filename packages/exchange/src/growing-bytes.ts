/**
 * Bytes that come in pieces, kept in one piece: a piece of one byte that is kept as it came takes several hundred.
 * @module
 */

export class GrowingBytes {
  #bytes: Buffer;
  #size = 0;

  /** @param expectedBytes room that is taken at once; the system gives its pages as they are written */
  constructor(expectedBytes = 0) {
    this.#bytes = Buffer.allocUnsafeSlow(expectedBytes);
  }

  get size(): number {
    return this.#size;
  }

  add(piece: Uint8Array): void {
    const size = this.#size + piece.length;
    if (size > this.#bytes.length) this.#grow(Math.max(size, 2 * this.#bytes.length, firstBytes));
    this.#bytes.set(piece, this.#size);
    this.#size = size;
  }

  /** A view of all that has come so far. */
  bytes(): Buffer {
    return this.#bytes.subarray(0, this.#size);
  }

  /** Gives the memory back at once, that of every view too. */
  free(): void {
    free(this.#bytes);
    this.#bytes = Buffer.allocUnsafeSlow(0);
    this.#size = 0;
  }

  #grow(capacity: number): void {
    const small = this.#bytes;
    this.#bytes = Buffer.allocUnsafeSlow(capacity);
    this.#bytes.set(small);
    free(small);
  }
}

const firstBytes = 1024;

/** Under a flood, memory that waits to be collected would outgrow what is held. */
function free(bytes: Buffer): void {
  (bytes.buffer as ArrayBuffer).transfer(0);
}

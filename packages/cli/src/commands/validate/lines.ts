/**
 * A stream of bytes cut into lines, one in memory at a time.
 * @module
 */

export interface Line {
  readonly bytes: Uint8Array;
  /** From 1. */
  readonly number: number;
  /** Offset of its first byte in the stream. */
  readonly offset: number;
  /** Longer than the limit; the bytes are what came before it was given up. */
  readonly tooLong?: true;
}

/** @param longest bytes that a line may have; what is longer is passed over, so that memory stays bounded */
export async function* linesOf(source: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  let offset = 0;
  const line = (): Line => {
    const bytes = pieces.length === 1 ? (pieces[0] ?? new Uint8Array()) : Buffer.concat(pieces);
    return { bytes, number, offset, ...(size > longest ? { tooLong: true } : {}) };
  };
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size <= longest) pieces.push(piece);
  };
  for await (const chunk of source) {
    let from = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      take(chunk.subarray(from, end));
      yield line();
      offset += size + 1;
      number++;
      pieces = [];
      size = 0;
      from = end + 1;
    }
    // A copy, so that a small rest does not keep its chunk.
    if (from < chunk.length) take(Uint8Array.prototype.slice.call(chunk, from));
  }
  if (size > 0) yield line();
}

/** Whether a line holds one whole object: its brackets close at its end. */
export function isWholeObject(bytes: Uint8Array): boolean {
  if (bytes.find((byte) => !isSpace(byte)) !== 0x7b) return false;
  let depth = 0;
  let inText = false;
  let closedAt = -1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (inText) {
      if (byte === 0x5c) at++;
      else if (byte === 0x22) inText = false;
      continue;
    }
    if (byte === 0x22) inText = true;
    else if (byte === 0x7b || byte === 0x5b) depth++;
    else if (byte === 0x7d || byte === 0x5d) {
      depth--;
      if (depth === 0) closedAt = at;
    }
  }
  return depth === 0 && !inText && closedAt >= 0 && isBlank(bytes.subarray(closedAt + 1));
}

export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(isSpace);
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a;
}

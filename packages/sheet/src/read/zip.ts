/**
 * What is in a ZIP archive and how large it says that it becomes, before anything of it is unpacked.
 * @see APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16
 * @module
 */

export interface Entry {
  name: string;
  packedBytes: number;
  unpackedBytes: number;
  /** of its own header */
  at: number;
  deflated: boolean;
}

export interface Archive {
  entries: readonly Entry[];
  /** of all entries together */
  unpackedBytes: number;
}

/** @returns `undefined` if it is no plain archive: no directory, ZIP64, sizes left to the data */
export function archiveOf(bytes: Uint8Array): Archive | undefined {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const [packedBytes, unpackedBytes] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    // The unpacker stops at the size that is told, and goes on where none is.
    if (packedBytes === 0xffffffff || unpackedBytes === 0xffffffff) return undefined;
    if ((packedBytes === 0) !== (unpackedBytes === 0)) return undefined;
    if (packedBytes === 0 && (view.getUint16(at + 8, true) & 8) !== 0) return undefined;
    const nameBytes = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes));
    const deflated = view.getUint16(at + 10, true) === 8;
    entries.push({ name, packedBytes, unpackedBytes, at: view.getUint32(at + 42, true), deflated });
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { entries, unpackedBytes: entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0) };
}

/**
 * The text of an entry in pieces.
 *
 * @throws {RangeError} it becomes more than it says, or its header is beyond the archive
 */
export async function* unpacked(bytes: Uint8Array, entry: Entry): AsyncGenerator<string> {
  const view = viewOf(bytes);
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = new Blob([bytes.slice(start, start + entry.packedBytes)]).stream();
  const pieces = entry.deflated ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed;
  const decoder = new TextDecoder();
  let length = 0;
  const reader = pieces.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > entry.unpackedBytes) throw new RangeError('an entry becomes more than it says');
      yield decoder.decode(next.value, { stream: true });
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The record stands last, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

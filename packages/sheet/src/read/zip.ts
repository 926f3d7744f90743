/**
 * What is in a ZIP archive and how large it says that it becomes, before anything of it is unpacked.
 * @see APPNOTE.TXT 6.3.10, sections 4.3.12 and 4.3.16
 * @module
 */

export interface Archive {
  names: readonly string[];
  /** of all entries together */
  unpackedBytes: number;
}

/** @returns `undefined` if it is no plain archive: no directory, ZIP64, sizes left to the data */
export function archiveOf(bytes: Uint8Array): Archive | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const names: string[] = [];
  let unpackedBytes = 0;
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    // The unpacker stops at the size that is told, and goes on where none is.
    if (packed === 0xffffffff || unpacked === 0xffffffff || (packed === 0) !== (unpacked === 0)) return undefined;
    if (packed === 0 && (view.getUint16(at + 8, true) & 8) !== 0) return undefined;
    const nameBytes = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)));
    unpackedBytes += unpacked;
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, unpackedBytes };
}

/** The record stands last, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

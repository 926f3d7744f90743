/**
 * How large a ZIP archive says that it becomes, before anything of it is unpacked.
 * @see APPNOTE.TXT 6.3.10, sections 4.3.12 and 4.3.16
 * @module
 */

/** @returns bytes of all entries together; `undefined` if it is no plain archive: no directory, ZIP64, sizes left to the data */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let i = 0; i < entries; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    if (packed === 0xffffffff || unpacked === 0xffffffff || (packed === 0) !== (unpacked === 0)) return undefined;
    if (packed === 0 && (view.getUint16(at + 8, true) & 8) !== 0) return undefined;
    size += unpacked;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

/** The record stands last, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

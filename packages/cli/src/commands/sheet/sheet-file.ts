/**
 * A file that may be a workbook or text: which one its first bytes tell.
 * @module
 */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Cli } from '../../cli.ts';
import { pathOf, readInput } from '../../files.ts';

export type SheetFile =
  | { readonly workbook: Uint8Array; readonly text?: undefined }
  | { readonly workbook?: undefined; readonly text: AsyncIterable<Uint8Array> | Uint8Array };

/** Text is read as it comes; a workbook as a whole, for its directory stands at its end. */
export async function openSheet({ io }: Cli, name: string): Promise<SheetFile> {
  const { isWorkbook } = await import('@lienthong/sheet');
  if (name === '-') {
    const bytes = await readInput(io, name);
    return isWorkbook(bytes) ? { workbook: bytes } : { text: bytes };
  }
  const path = pathOf(io, name);
  if (/\.xls[xmb]?$/i.test(name) || isWorkbook(await beginning(path))) return { workbook: await readInput(io, name) };
  return { text: createReadStream(path) };
}

async function beginning(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(8), 0, 8, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

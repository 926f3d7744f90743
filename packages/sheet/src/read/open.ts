/**
 * The sheets of a workbook, from bytes that may be anything.
 * @module
 */
import type { Cell, Sheet } from 'hucre/xlsx';
import type { Raw } from '../cells/raw.ts';
import { type FaultCode, SheetError } from '../errors.ts';
import { extentOf, range } from './extent.ts';
import type { Grid } from './grid.ts';
import { limits } from './limits.ts';
import { hasShownFormats, shownOf } from './shown.ts';
import { type Archive, archiveOf, unpacked } from './zip.ts';

export interface Opened {
  grids: readonly Grid[];
  /** address of the schema, where the workbook is one of ours */
  schema: string | undefined;
  /** a filled cell beyond what is read, if there is one */
  beyond: string | undefined;
}

/**
 * @throws {SheetError} `not-a-spreadsheet`, `old-workbook`, `other-workbook`, `encrypted`, `too-large`, `damaged`
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Opened> {
  const archive = assertWorkbook(bytes);
  const damaged = (error: unknown): never => {
    throw Object.assign(new SheetError('damaged'), { cause: error });
  };
  const { cells, beyond } = await extentOf(bytes, archive).catch(damaged);
  if (cells > limits.cells) throw new SheetError('too-large');
  const readStyles = hasShownFormats(await stylesOf(bytes, archive).catch(damaged));
  // Each cell's format is held beside it then.
  if (readStyles && (cells > limits.formattedCells || archive.unpackedBytes > limits.formattedBytes))
    throw new SheetError('too-large');
  const { readXlsx } = await import('hucre/xlsx');
  const workbook = await readXlsx(bytes, { range, readStyles }).catch(damaged);
  const from1904 = workbook.dateSystem === '1904';
  const schema = workbook.properties?.custom?.['lienthong-schema'];
  return {
    grids: workbook.sheets.map((sheet) => gridOf(sheet, from1904)),
    schema: typeof schema === 'string' ? schema : undefined,
    beyond,
  };
}

async function stylesOf(bytes: Uint8Array, { entries }: Archive): Promise<string> {
  const pieces: string[] = [];
  const entry = entries.find(({ name }) => /^xl\/styles\.xml$/i.test(name));
  if (entry !== undefined) for await (const piece of unpacked(bytes, entry)) pieces.push(piece);
  return pieces.join('');
}

/** Whether bytes begin as a ZIP archive or a compound file does: a workbook, or nothing that can be read; no text in any case. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, compound);
}

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** @throws {SheetError} what the bytes are, where they are no workbook that can be read */
export function assertWorkbook(bytes: Uint8Array): Archive {
  if (bytes.length > limits.fileBytes) throw new SheetError('too-large');
  if (startsWith(bytes, compound))
    throw new SheetError(hasName(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-workbook');
  // Excel 2 to 4 wrote streams of records without a container.
  if ([0x00, 0x02, 0x04].some((version) => startsWith(bytes, [0x09, version]))) throw new SheetError('old-workbook');
  if (!startsWith(bytes, [0x50, 0x4b])) throw new SheetError('not-a-spreadsheet');
  const archive = archiveOf(bytes);
  if (archive === undefined) throw new SheetError('damaged');
  if (archive.unpackedBytes > limits.unpackedBytes) throw new SheetError('too-large');
  const has = (name: string): boolean => archive.entries.some((entry) => entry.name === name);
  if (has('content.xml') || has('xl/workbook.bin')) throw new SheetError('other-workbook');
  if (!has('[Content_Types].xml') || !archive.entries.some(({ name }) => name.startsWith('xl/'))) {
    throw new SheetError('not-a-spreadsheet');
  }
  return archive;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, i) => bytes[i] === byte);
}

/** Names of streams in a compound file stand in UTF-16. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function gridOf(sheet: Sheet, from1904: boolean): Grid {
  const hiddenColumns = (sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden === true ? [column] : []));
  const hiddenRows = [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden === true ? [row] : []));
  return {
    name: sheet.name,
    rows: sheet.rows
      .slice(0, limits.rows)
      .map((cells, row) =>
        cells.map((value, column) => rawOf(value, sheet.cells?.get(`${row},${column}`)?.style?.numFmt)),
      ),
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns),
    merges: sheet.merges ?? [],
    broken: new Map([...(sheet.cells ?? [])].flatMap(([place, cell]) => brokenOf(place, cell))),
    from1904,
    cut: sheet.rows.length > limits.rows,
  };
}

function rawOf(value: Raw, format: string | undefined): Raw {
  return value instanceof Date && Number.isNaN(value.getTime()) ? null : shownOf(value, format);
}

function brokenOf(place: string, { type, value, formula, formulaResult }: Cell): [string, FaultCode][] {
  const result = formulaResult ?? value;
  if (
    type === 'error' ||
    (typeof result === 'string' && /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/.test(result))
  ) {
    return [[place, 'cell-error']];
  }
  return formula !== undefined && (result === null || result === undefined) ? [[place, 'formula-without-value']] : [];
}

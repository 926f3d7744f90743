/**
 * How far the filled cells of a workbook's sheets reach, before they are read into a rectangle.
 * @module
 */
import { letters, parseAddress } from '../address.ts';
import { limits } from './limits.ts';
import { type Archive, unpacked } from './zip.ts';

export interface Extent {
  /** the largest rectangle of one sheet, within the limits */
  cells: number;
  /** a filled cell beyond them, if there is one */
  beyond: string | undefined;
}

/** @throws {Error} of the system, for parts that cannot be unpacked */
export async function extentOf(bytes: Uint8Array, { entries }: Archive): Promise<Extent> {
  const extent: Extent = { cells: 0, beyond: undefined };
  for (const entry of entries.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name))) {
    let [rows, columns] = [0, 0];
    for await (const cell of filledCells(unpacked(bytes, entry))) {
      const place = parseAddress(cell);
      if (place === undefined) continue;
      if (place.row >= limits.rows || place.column >= limits.columns) extent.beyond ??= cell;
      else [rows, columns] = [Math.max(rows, place.row + 1), Math.max(columns, place.column + 1)];
    }
    extent.cells = Math.max(extent.cells, rows * columns);
  }
  return extent;
}

/** What is read of each sheet: to the last column and one row more than the limit. */
export const range = `A1:${letters(limits.columns - 1)}${limits.rows + 1}`;

/** In characters; a cell's tag and the beginning of what it holds. */
const longestTag = 10_000;

/** An address, and what follows: no value, or an empty one, is only a format. */
const filled =
  /<(?:\w+:)?c\s(?:[^<>]*?\s)?r="([A-Z]{1,3}\d{1,7})"(?:[^<>]*[^<>/])?>(?!\s*<(?:\/|(?:\w+:)?v\s*\/>|(?:\w+:)?v><\/))/g;

/** Addresses of cells that have something in them. */
async function* filledCells(xml: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of xml) {
    const text = rest + piece;
    // The last cell may go on in the next piece.
    const whole = Math.max(text.lastIndexOf('<c '), text.lastIndexOf(':c '), 0);
    for (const [, address = ''] of text.slice(0, whole).matchAll(filled)) yield address;
    const start = text[whole] === ':' ? text.lastIndexOf('<', whole) : whole;
    rest = text.slice(Math.max(start, text.length - longestTag));
  }
  for (const [, address = ''] of rest.matchAll(filled)) yield address;
}

/**
 * Comma-separated values as RFC 4180 has them, and back, with the line and column of each cell.
 * @see RFC 4180
 * @module
 */
import { StatisticsError } from '../errors.ts';

/** Rows of cells; each line ends with CR LF. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

export interface CsvRow {
  /** Of the file, from 1: a quoted cell may hold line breaks. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads rows; lines may end with LF alone, and a byte order mark is passed over.
 * @throws {StatisticsError} `bad-table` with line and column: a quote within a bare cell, text after a quoted one, no closing quote
 */
export function readCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/y;
  cell.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  while (cell.lastIndex < text.length) {
    const start = line;
    const cells: string[] = [];
    let end = ',';
    while (end === ',') {
      const [, quoted, bare = '', after] = cell.exec(text) ?? [];
      if (after === undefined) throw new StatisticsError('bad-table', `${line}:${cells.length + 1}`);
      cells.push(quoted?.replaceAll('""', '"') ?? bare);
      line += (quoted ?? '').split('\n').length - 1;
      end = after;
    }
    rows.push({ line: start, cells });
    line++;
  }
  return rows;
}

function quoted(value: string | number): string {
  const text = String(value);
  return /[",\r\n]|^\ufeff/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

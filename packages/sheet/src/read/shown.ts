/**
 * What cells show by their number format where that is other than what they hold: a month for its first day, zeros before a number.
 * @see ECMA-376 part 1, 18.8.30 and 18.8.31
 * @module
 */
import { PartialDay, type Raw } from '../cells/raw.ts';

/** Whether a style sheet has such a format: then cells are read with their formats. */
export function hasShownFormats(styles: string): boolean {
  const own = [...styles.matchAll(/\bformatCode="([^"]*)"/g)].map(([, code = '']) => code);
  const builtIn = [...styles.matchAll(/\bnumFmtId="(\d+)"/g)].map(([, id]) => id);
  return builtIn.includes('17') || own.some((code) => isPartial(unquoted(code)) || zeros(unquoted(code)) !== undefined);
}

/** @param format of the cell, as the program that made it wrote it */
export function shownOf(value: Raw, format: string | undefined): Raw {
  if (format === undefined) return value;
  const code = unquoted(format);
  if (value instanceof Date && !Number.isNaN(value.getTime()) && isPartial(code)) {
    return new PartialDay(value.toISOString().slice(0, /m/i.test(code) ? 7 : 4));
  }
  const length = zeros(code);
  if (typeof value !== 'number' || length === undefined || !Number.isSafeInteger(value) || value < 0) return value;
  return String(value).padStart(length, '0');
}

/** The first part of a format, without what it shows as it stands. */
function unquoted(format: string): string {
  const plain = format.replaceAll('&quot;', '"').replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return plain.split(';')[0]?.trim() ?? '';
}

/** A year and no day; `h` makes `m` minutes. */
function isPartial(code: string): boolean {
  return /y/i.test(code) && !/[dhs#0?]/i.test(code);
}

/** `00000` shows five digits. */
function zeros(code: string): number | undefined {
  return /^0{2,20}$/.test(code) ? code.length : undefined;
}

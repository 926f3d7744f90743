/**
 * Several values in one cell, between semicolons; one within a value stands after a backslash.
 * @module
 */

export function joinList(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(/[\\;]/g, '\\$&')).join('; ');
}

/** @param text whether line breaks belong to the values; else they divide as semicolons do */
export function splitList(cell: string, text: boolean): string[] {
  // Other backslashes are what somebody typed.
  const parts = cell.match(text ? /(?:\\[\\;]|[^;])+/g : /(?:\\[\\;]|[^;\n])+/g) ?? [];
  return parts.map((part) => part.replaceAll(/\\([\\;])/g, '$1').trim()).filter((part) => part !== '');
}

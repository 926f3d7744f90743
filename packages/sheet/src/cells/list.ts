/**
 * Several values in one cell, between semicolons; one within a value stands after a backslash.
 * @module
 */

export function joinList(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(/[\\;]/g, '\\$&')).join('; ');
}

/** @param text whether line breaks belong to the values; else they divide as semicolons do */
export function splitList(cell: string, text: boolean): string[] {
  const parts = cell.match(text ? /(?:\\[\s\S]|[^\\;])+/g : /(?:\\[\s\S]|[^\\;\n])+/g) ?? [];
  return parts.map((part) => part.replaceAll(/\\([\s\S])/g, '$1').trim()).filter((part) => part !== '');
}

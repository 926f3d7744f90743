/**
 * Addresses of cells as people write them: `B7`.
 * @module
 */

/** @param row from 0 */
export function address(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

/** 0 → `A`, 26 → `AA` */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? letters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** Row and column from 0; a whole row or column has -1 for the other. */
export function parseAddress(cell: string): { row: number; column: number } | undefined {
  const [, name = '', number = ''] = /^([A-Z]{0,3})(\d{0,7})$/.exec(cell) ?? [];
  if (name === '' && number === '') return undefined;
  const column = [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: number === '' ? -1 : Number(number) - 1, column };
}

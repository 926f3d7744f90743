/**
 * A plain table for people: columns by the width of what stands in them.
 * @module
 */

/** @returns lines, the last column unpadded */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))));
  return all.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd(),
  );
}

const graphemes = new Intl.Segmenter('vi');

/** Vietnamese letters may be written with combining marks; each letter takes one column. */
function width(text: string): number {
  let letters = 0;
  for (const _ of graphemes.segment(text)) letters++;
  return letters;
}

/**
 * Pieces of Markdown: tables, links, headings as pages name them.
 * @module
 */

/** A table without columns that hold nothing. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = head.map((_, column) => rows.some((row) => row[column] !== ''));
  const line = (cells: readonly string[]): string => `| ${cells.filter((_, column) => used[column]).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map((row) => line(row.map(cell))).join('');
}

/** What stands in a cell: one line, its bars escaped. */
function cell(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('|', '\\|');
}

/** The name that a page gives to a heading: small letters, blanks as hyphens, no punctuation. */
export function anchor(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

export function link(text: string, target: string): string {
  return `[${text}](${target})`;
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** Paragraphs and blocks with a blank line between them; what is empty is left out. */
export function blocks(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}

/**
 * Texts that a spreadsheet would take for a formula, made harmless and back.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 * @module
 */

/** Puts an apostrophe before a text that begins like a formula, or like one that has been made harmless. */
export function defuse(text: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** Takes away what {@link defuse} put there, and nothing else. */
export function undefuse(text: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text;
}

/** A mark at which a program may divide the text of a file, when it takes another separator than the file's, and a formula after it. */
const formula = String.raw`(?=[=@＝＠]|[+\-＋－](?!\s|[\d.,]+(?:[\s;,|]|$)))`;
const bare = new RegExp(String.raw`([;,\t|\n] {0,8}'*)${formula}`, 'g');
const defused = new RegExp(String.raw`([;,\t|\n] {0,8}'*)'${formula}`, 'g');

/** The same as {@link defuse} for what stands within a cell of CSV or TSV. */
export function defuseWithin(text: string): string {
  return text.replaceAll(bare, "$1'");
}

/** Takes away what {@link defuseWithin} put there, and nothing else. */
export function undefuseWithin(text: string): string {
  return text.replaceAll(defused, '$1');
}

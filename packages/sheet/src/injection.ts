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

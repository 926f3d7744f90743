/**
 * A text in both languages.
 * @module
 */

export type Lang = 'en' | 'vi';

export type Words = Readonly<Record<Lang, string>>;

/** With a capital at the beginning. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * A text in both languages.
 * @module
 */

export type Lang = 'en' | 'vi';

export type Words = Readonly<Record<Lang, string>>;

/**
 * Two languages: which one is spoken, and tables of words in which a missing translation is a type error.
 * @module
 */

export type Lang = 'vi' | 'en';

/** A sentence in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** A text, or a function that builds one from what is not personal data. */
type Entry = string | ((...given: never[]) => string);

/** All words of one command. */
export type Table = Readonly<Record<string, { readonly vi: Entry; readonly en: Entry }>>;

/** The words of a table in one language. */
export type Said<T extends Table> = { readonly [K in keyof T]: T[K][Lang] };

export function say<T extends Table>(table: T, lang: Lang): Said<T> {
  return Object.fromEntries(Object.entries(table).map(([name, entry]) => [name, entry[lang]])) as Said<T>;
}

/**
 * `--lang` first, then the locale: Vietnamese unless it is an English one.
 *
 * @returns `undefined` when `--lang` names another language
 * @see POSIX.1-2024 §8.2 for the order of the variables
 */
export function chooseLang(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { readonly lang: Lang; readonly refused?: string } {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value) ?? '';
  const lang = /^en(?![a-z])/i.test(locale) ? 'en' : 'vi';
  const asked = askedLang(argv);
  if (asked === undefined) return { lang };
  return asked === 'vi' || asked === 'en' ? { lang: asked } : { lang, refused: asked };
}

function askedLang(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return undefined;
  const word = options[at] ?? '';
  return word === '--lang' ? options[at + 1] : word.slice('--lang='.length);
}

/**
 * The two languages of the page, and tables of words in them.
 * @module
 */
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';

export type Lang = 'vi' | 'en';

/** A sentence, or a function that makes one of counts. */
export type Entry<W> = { readonly vi: W; readonly en: W };

export type Table = Readonly<Record<string, Entry<string> | Entry<(...given: never[]) => string>>>;

export type InLang<T extends Table> = { readonly [K in keyof T]: T[K]['vi'] | T[K]['en'] };

export const LangContext = createContext<Lang>('vi');

export function useLang(): Lang {
  return useContext(LangContext);
}

/** The words of a table in the language that is shown. */
export function useWords<T extends Table>(table: T): InLang<T> {
  const lang = useLang();
  return useMemo(() => inLang(table, lang), [table, lang]);
}

export function inLang<T extends Table>(table: T, lang: Lang): InLang<T> {
  return Object.fromEntries(Object.entries(table).map(([name, both]) => [name, both[lang]])) as InLang<T>;
}

/** A day as it is written: 30/7/2025 in both languages. */
export function formatDay(day: Date, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'vi' ? 'vi-VN' : 'en-GB').format(day);
}

/** A count as it is written in the language: 100.000 or 100,000. */
export function formatCount(count: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB').format(count);
}

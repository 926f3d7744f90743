/**
 * Values of a record as people write them in Vietnamese and in English.
 * @module
 */
import type { Bilingual } from '@lienthong/schemas';
import { areaUnit } from '@lienthong/schemas/areas';
import type { CodeShape, NumberShape, TextShape } from '@lienthong/schemas/fields';

export type Lang = 'vi' | 'en';

/** A code by its title; one of another's list stays as it is. */
export function codeText({ codes }: CodeShape, value: unknown, lang: Lang): string {
  return codes.find(({ code }) => code === value)?.title[lang] ?? plainText(value);
}

/** Days as `02/09/2026`, instants with their hour in Viet Nam, other texts as they are. */
export function textOf({ format }: TextShape, value: unknown, lang: Lang): string {
  const text = plainText(value);
  if (format === 'civil-date' || format === 'partial-date') return dayText(text, lang);
  return format === 'instant' ? instantText(text, lang) : text;
}

/** `2026-09-02`, `2026-09` or `2026`. */
export function dayText(text: string, lang: Lang): string {
  return lang === 'vi' ? text.split('-').reverse().join('/') : text;
}

/** `09 giờ 58 phút, ngày 01/09/2026`, in Viet Nam's time. */
export function instantText(text: string, lang: Lang): string {
  const epochMs = Date.parse(text);
  if (Number.isNaN(epochMs)) return text;
  const [day = '', time = ''] = new Date(epochMs + offsetMs).toISOString().split('T');
  const [hour, minute] = time.split(':');
  return lang === 'vi' ? `${hour} giờ ${minute} phút, ngày ${dayText(day, lang)}` : `${day} ${hour}:${minute}`;
}

/** Thousands with a full stop in Vietnamese. */
export function numberText(_: NumberShape, value: unknown, lang: Lang): string {
  return typeof value === 'number' ? value.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB') : plainText(value);
}

export function yesNo(value: unknown, lang: Lang): string {
  const words = value === true ? yes : no;
  return words[lang];
}

/** `Phường Ví Dụ 1 (99901)`: the name in the edition that the record names, or as it was written. */
export function areaText(value: unknown, lang: Lang): string {
  const { edition, code, name } = (value ?? {}) as { edition?: string; code?: string; name?: string };
  if (code === 'vn') return nation[lang];
  const known = edition === undefined || code === undefined ? undefined : nameOf(edition, code);
  const shown = name ?? known;
  return shown === undefined ? String(code) : `${shown} (${code})`;
}

function nameOf(edition: string, code: string): string | undefined {
  try {
    return areaUnit({ edition, code }).name;
  } catch {
    // Of another list, or of none.
    return undefined;
  }
}

function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

const offsetMs = 7 * 3_600_000;
const yes: Bilingual = { vi: 'Có', en: 'Yes' };
const no: Bilingual = { vi: 'Không', en: 'No' };
const nation: Bilingual = { vi: 'Cả nước', en: 'The whole country' };

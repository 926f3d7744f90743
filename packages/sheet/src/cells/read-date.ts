/**
 * Dates as people type them, the day first: whole ones, months, years, and points in time.
 * @module
 */
import { isCivilDay } from '@lienthong/schemas/civil-day';
import { bare } from '../fold.ts';
import { fault, PartialDay, type Raw, type Reading, type Taken } from './raw.ts';

/** `YYYY-MM-DD` */
export function readDay(raw: Raw, reading: Reading): Taken {
  if (raw instanceof Date) return isCounted(raw) ? { value: raw.toISOString().slice(0, 10) } : fault('not-a-date');
  if (raw instanceof PartialDay) return fault('day-not-shown');
  if (typeof raw === 'number') return serial(raw, reading);
  if (typeof raw !== 'string') return fault('not-a-date');
  const { parts, told } = partsOf(raw, reading);
  return parts?.length === 3 ? inOrder(day(parts, told), raw) : fault('not-a-date');
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
export function readPartialDate(raw: Raw, reading: Reading): Taken {
  if (typeof raw === 'number' && isYear(raw)) return { value: String(raw) };
  if (raw instanceof PartialDay) return { value: raw.shown };
  if (typeof raw !== 'string') return readDay(raw, reading);
  const { parts, told } = partsOf(raw, reading);
  if (parts === undefined) return fault('not-a-date');
  const [year = 0, month = 1] = parts;
  if (parts.length === 3) return inOrder(day(parts, told), raw);
  if (month < 1 || month > 12) return fault('not-a-date');
  return { value: parts.length === 1 ? digits(year, 4) : `${digits(year, 4)}-${digits(month, 2)}` };
}

/** `YYYY-MM-DDThh:mm:ss+07:00`; what says no offset is Viet Nam's time. */
export function readInstant(raw: Raw, reading: Reading): Taken {
  if (raw instanceof Date) {
    const [day = '', time = ''] = raw.toISOString().slice(0, 19).split('T');
    if (!isCounted(raw)) return fault('not-a-date');
    // A cell of a day alone is its midnight: whether somebody meant that is not known.
    return time === '00:00:00' ? fault('time-missing') : at(day, time);
  }
  if (typeof raw !== 'string') return fault('not-a-date');
  const text = raw.trim();
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text)) return { value: text };
  const time = /(?:^|[\sT,])(\d{1,2})\s*(?::|h|giờ)\s*(\d{1,2})?(?::(\d{2}))?\s*(?:phút)?(?=$|[\s,])/iu.exec(text);
  if (time === null) return fault(partsOf(text, reading).parts?.length === 3 ? 'time-missing' : 'not-a-date');
  const [whole, hour = '0', minute = '0', second = '0'] = time;
  const taken = readDay(text.replace(whole, ' ').replace(/[\s,]+$/u, ''), reading);
  if ('fault' in taken) return taken;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return fault('not-a-date');
  return at(String(taken.value), [hour, minute, second].map((part) => digits(Number(part), 2)).join(':'));
}

/** Programs count alike from March 1900 on; a time of day alone is a day before. */
function isCounted(date: Date): boolean {
  return date >= new Date('1900-03-01T00:00:00Z') && date.getUTCFullYear() <= 9999;
}

function at(day: string, time: string): Taken {
  return { value: `${day}T${time}+07:00` };
}

interface Parts {
  /** year, then month, then day */
  parts?: readonly number[];
  told?: 'two-digit-year';
}

const months = 'january february march april may june july august september october november december'.split(' ');

function partsOf(text: string, { year: latest }: Reading): Parts {
  const words = bare(text.replaceAll(/[./]/g, ' '))
    .replace(/^(?:ngay|thang|nam) /, '')
    .replaceAll(/ (?:thang|nam)(?= )/g, '');
  const named = words.replaceAll(/\p{L}+/gu, (word) => {
    const month = months.findIndex((name) => word.length >= 3 && name.startsWith(word));
    return month < 0 ? word : `m${month + 1}`;
  });
  const [, monthFirst, dayAfter, yearAfter] = /^m(\d+) (\d{1,2}) (\d{4})$/.exec(named) ?? [];
  if (monthFirst !== undefined) return { parts: [yearAfter, monthFirst, dayAfter].map(Number) };
  const plain = named.replace(/(?<= |^)m(?=\d)/, '');
  const fields = plain.split(' ');
  if (!fields.every((field) => /^\d{1,4}$/.test(field)) || fields.length > 3) {
    const [, y, m, d] = /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? [];
    return y !== undefined && isYear(Number(y)) ? { parts: [y, m, d].map(Number) } : {};
  }
  const first = fields[0] ?? '';
  const numbers = fields.map(Number);
  if (first.length === 4) return { parts: numbers };
  const last = fields.at(-1) ?? '';
  const rest = numbers.slice(0, -1).reverse();
  if (last.length === 4 && fields.length > 1) return { parts: [Number(last), ...rest] };
  if (last.length !== 2 || fields.length !== 3) return {};
  const century = Math.floor(latest / 100) * 100;
  const year = century + Number(last);
  return { parts: [year > latest ? year - 100 : year, ...rest], told: 'two-digit-year' };
}

/** The day stands first; `7/30/2025` shows that somebody wrote it otherwise, and `3/4/2026` may be such a day too. */
function inOrder(taken: Taken, text: string): Taken {
  const [, first, , second] = /^\s*(\d{1,2})\s*([/-])\s*(\d{1,2})\s*\2\s*(?:\d{4}|\d{2})\s*$/.exec(text) ?? [];
  const [one, other] = [Number(first ?? 0), Number(second ?? 0)];
  if (one < 1 || one > 12 || other < 1 || other > 31 || one === other) return taken;
  if ('fault' in taken) return other > 12 ? fault('month-first') : taken;
  return other > 12 ? taken : { ...taken, either: true };
}

function day(parts: readonly number[], told: Parts['told']): Taken {
  const [year = 0, month = 0, date = 0] = parts;
  const value = `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`;
  if (!isCivilDay(value)) return fault('not-a-date');
  return told === undefined ? { value } : { value, told };
}

/** A day that lost its format: between 1954 and 2119, for a smaller number may be a year or a count. */
function serial(number: number, { from1904 }: Reading): Taken {
  if (/^(?:19|20)\d{6}$/.test(String(number))) {
    const text = String(number);
    return day([text.slice(0, 4), text.slice(4, 6), text.slice(6)].map(Number), undefined);
  }
  const days = Math.floor(number) + (from1904 ? 1462 : 0);
  if (days < 20_000 || days > 80_000) return fault('not-a-date');
  return { value: new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10) };
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number <= 2199;
}

function digits(number: number, count: number): string {
  return String(number).padStart(count, '0');
}

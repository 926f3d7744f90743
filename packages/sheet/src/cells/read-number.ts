/**
 * Numbers as people type them, in Vietnamese and in English; one that could be either is refused.
 * @module
 */
import type { NumberShape } from '@lienthong/schemas/fields';
import { fault, type Raw, type Taken } from './raw.ts';

export function readNumber(raw: Raw, { integer }: NumberShape): Taken {
  if (typeof raw === 'number') return whole(raw, integer);
  if (typeof raw !== 'string') return fault('not-a-number');
  const text = raw
    .normalize('NFKC')
    .trim()
    .replace(/\s*(?:đ|₫|đồng|vnđ|vnd)$/iu, '')
    .replaceAll(/(?<=\d)[\s'](?=\d{3}(?!\d))/gu, '');
  const sign = /^[-−]/u.test(text) ? -1 : 1;
  const digits = text.replace(/^[-−+]/u, '');
  // As programs write what is very small or large.
  if (/^\d(?:\.\d+)?e[+-]?\d{1,3}$/i.test(digits)) return whole(sign * Number(digits), integer);
  if (/^\d+$/.test(digits)) return whole(exact(sign, digits), integer);
  const marks = [...new Set(digits.replaceAll(/[^.,]/g, ''))];
  if (!/^\d+(?:[.,]\d+)+$/.test(digits) || marks.length === 0) return fault('not-a-number');
  const [first = '', last] = marks;
  // Both marks: the last divides the decimals, and stands once.
  if (last !== undefined) {
    const [thousands = '', decimals = '', ...more] = digits.split(last);
    if (more.length > 0 || !grouped(thousands, first)) return fault('not-a-number');
    return whole(Number(`${sign < 0 ? '-' : ''}${thousands.replaceAll(first, '')}.${decimals}`), integer);
  }
  const pieces = digits.split(first);
  if (pieces.length > 2)
    return grouped(digits, first) ? whole(exact(sign, pieces.join('')), integer) : fault('not-a-number');
  if (!grouped(digits, first) || pieces[0] === '0')
    return whole(Number(`${sign < 0 ? '-' : ''}${pieces.join('.')}`), integer);
  // 1.234 of something that is counted can only be 1234.
  return integer ? whole(exact(sign, pieces.join('')), integer) : fault('ambiguous-number');
}

function grouped(digits: string, mark: string): boolean {
  const [first = '', ...rest] = digits.split(mark);
  return /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}

function exact(sign: number, digits: string): number {
  return sign * Number(digits);
}

function whole(number: number, integer: boolean): Taken {
  if (!Number.isFinite(number)) return fault('not-a-number');
  if (integer && !Number.isInteger(number)) return fault('not-whole');
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) return fault('number-too-long');
  return { value: Object.is(number, -0) ? 0 : number };
}

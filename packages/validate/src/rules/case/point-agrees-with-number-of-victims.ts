/**
 * Points of Articles 150 and 151 name a number of victims, and the count agrees.
 * @module
 */
import type { Charge } from '@lienthong/schemas';
import { rule } from '../rule.ts';

/**
 * Points whose text was not read (150(3)đ, 151(3)) are left out. Where several accused are charged, or both articles, a point
 * speaks of some of the victims, and only too few can be told.
 *
 * @see Penal Code 2015, Art. 150(2)đ, 151(2)c
 */
export const pointAgreesWithNumberOfVictims = rule({
  code: 'LT-CASE-0006',
  basis: ['pc2015-150-2-đ', 'pc2015-151-2'],
  severity: 'warning',
  kind: 'case',
  at: '/counts/victims',
  holds: ({ counts, charges }) =>
    counts === undefined
      ? undefined
      : charges.every((charge) => agrees(charge, counts.victims, isJoined(charges, counts.accused))),
  message: {
    en: 'A charge names a number of victims that this count does not agree with. Check both.',
    vi: 'Số nạn nhân không phù hợp với điểm, khoản của tội danh. Cần kiểm tra lại cả hai.',
  },
});

function isJoined(charges: readonly Charge[], accused: number): boolean {
  return accused > 1 || ['150', '151'].every((article) => charges.some((charge) => charge.article === article));
}

function agrees({ code, article, clause, point }: Charge, victims: number, joined: boolean): boolean {
  if (code !== 'pc2015') return true;
  const [min, max] = RANGES[`${article}-${clause}-${point}`] ?? [0, Infinity];
  return min <= victims && (joined || victims <= max);
}

const RANGES: Readonly<Record<string, readonly [min: number, max: number]>> = {
  '150-2-đ': [2, 5],
  '151-2-c': [2, 5],
};

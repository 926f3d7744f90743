/**
 * Charges under Articles 150 and 151 whose clause or point the article does not have: one rule's law and words, for several kinds.
 * @module
 */
import type { Charge } from '@lienthong/schemas';
import { isInArticle } from '../procedure/penal-frames.ts';
import { unconfirmed } from './rule.ts';

/** What the rule of each kind shares; points of 150(3) and 151(3) were read in part, so that it warns. */
export const lawOfCharges = {
  basis: [
    'pc2015-150-1',
    'pc2015-150-2',
    'pc2015-150-3',
    'pc2015-150-4',
    'pc2015-151-1',
    'pc2015-151-2',
    'pc2015-151-3',
    'pc2015-151-4',
  ],
  severity: 'warning',
  holds: isInArticle,
  message: unconfirmed({
    en: 'The article does not have this clause or point. Correct the charge.',
    vi: 'Điều luật không có khoản hoặc điểm này. Sửa lại tội danh.',
  }),
} as const;

/** Charges of a list with their places. */
export function chargesAt(at: string, charges: readonly Charge[] = []): (readonly [string, Charge])[] {
  return charges.map((charge, index) => [`${at}/${index}`, charge]);
}

/**
 * Who is hunted is so by a wanted notice of some day.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 231 */
export const wantedHasNoticeDate = rule({
  code: 'LT-ACCUSED-0005',
  basis: ['cpc2015-231'],
  severity: 'error',
  kind: 'accused-person',
  at: '/wanted/noticeOn',
  holds: ({ wanted }) => wanted === undefined || wanted.noticeOn !== undefined,
  message: {
    en: 'The person is or was wanted, and the day of the wanted notice is missing. Add it.',
    vi: 'Người này bị truy nã nhưng thiếu ngày quyết định truy nã. Bổ sung ngày.',
  },
});

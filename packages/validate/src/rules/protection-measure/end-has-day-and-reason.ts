/**
 * A protection that ended did so on some day for some reason; one that goes on names neither.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 490(2)i */
export const endHasDayAndReason = rule({
  code: 'LT-PROTECTION-0002',
  basis: ['cpc2015-490-2'],
  severity: 'error',
  kind: 'protection-measure',
  each: ({ endedOn, endReason }) =>
    [
      ['/endedOn', endedOn !== undefined],
      ['/endReason', endReason !== undefined],
    ] as const,
  holds: (told, { decision }) => told === (decision === 'ended'),
  message: {
    en: 'A protection that ended names the day and the reason, one that goes on neither. Add or remove them, or correct the decision.',
    vi: 'Chấm dứt bảo vệ thì ghi ngày và lý do, chưa chấm dứt thì không ghi. Bổ sung, bỏ các mục này hoặc sửa quyết định.',
  },
});

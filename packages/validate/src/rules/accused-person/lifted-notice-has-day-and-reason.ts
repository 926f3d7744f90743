/**
 * A wanted notice is lifted by a decision of some day, for a reason; one in force was not lifted.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 231 */
export const liftedNoticeHasDayAndReason = rule({
  code: 'LT-ACCUSED-0006',
  basis: ['cpc2015-231'],
  severity: 'error',
  kind: 'accused-person',
  each: ({ wanted }) =>
    wanted === undefined
      ? []
      : ([
          ['/wanted/liftedOn', [wanted.status, wanted.liftedOn]],
          ['/wanted/liftedWhy', [wanted.status, wanted.liftedWhy]],
        ] as const),
  holds: ([status, told]) => (status === 'lifted') === (told !== undefined),
  message: {
    en: 'A lifted notice names day and reason, a notice in force neither. Correct the status, or add or remove them.',
    vi: 'Đã đình nã thì ghi ngày và lý do; đang truy nã thì không ghi. Sửa tình trạng hoặc bổ sung, bỏ các mục này.',
  },
});

/**
 * Nobody is reached before the activity has begun.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { rule } from '../rule.ts';

export const reachAfterBegin = rule({
  code: 'LT-COMMUNICATION-0002',
  basis: ['technical'],
  severity: 'error',
  kind: 'communication-activity',
  at: '/when/from',
  holds: ({ when, reach, recordedAt }) => (reach === undefined ? undefined : when.from <= dayOf(recordedAt)),
  message: {
    en: 'The activity begins after the record, yet tells whom it reached. Correct the day, or leave the reach out.',
    vi: 'Hoạt động bắt đầu sau ngày lập bản ghi nhưng đã có kết quả tiếp cận. Sửa ngày hoặc bỏ kết quả.',
  },
});

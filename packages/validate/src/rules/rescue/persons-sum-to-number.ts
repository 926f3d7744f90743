/**
 * Those counted by sex and age together are the persons rescued.
 * @module
 */
import { rule } from '../rule.ts';

export const personsSumToNumber = rule({
  code: 'LT-RESCUE-0001',
  basis: ['technical'],
  severity: 'error',
  kind: 'rescue',
  at: '/persons',
  holds: ({ count, persons }) =>
    persons === undefined ? undefined : persons.reduce((sum, cell) => sum + cell.count, 0) === count,
  message: {
    en: 'The numbers by sex and age do not come to the number of persons. Correct one of them, or add those whose age is not known.',
    vi: 'Số người theo giới tính, nhóm tuổi không bằng tổng số. Sửa lại hoặc bổ sung người chưa rõ tuổi.',
  },
});

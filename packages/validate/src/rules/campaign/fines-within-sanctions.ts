/**
 * A fine is a sanction, and money is paid only where there was one.
 * @module
 */
import { rule } from '../rule.ts';

export const finesWithinSanctions = rule({
  code: 'LT-CAMPAIGN-0007',
  basis: ['technical'],
  severity: 'error',
  kind: 'campaign',
  at: '/fines/count',
  holds: ({ fines, results }) =>
    fines === undefined
      ? undefined
      : (fines.count > 0 || fines.amount.amount === 0) && fines.count <= (results?.sanctioned ?? fines.count),
  message: {
    en: 'There are more fines than sanctions, or a sum without a fine. Correct the numbers.',
    vi: 'Số quyết định phạt tiền lớn hơn số bị xử phạt, hoặc có tiền phạt mà không có quyết định. Sửa lại số liệu.',
  },
});

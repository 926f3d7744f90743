/**
 * Disaster and epidemic are a ground of suspension since the amendment of 2021.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 148(1)c */
export const forceMajeureSinceDecember2021 = rule({
  code: 'LT-OUTCOME-0005',
  basis: ['cpc2015-148-1-c'],
  severity: 'error',
  kind: 'crime-report-outcome',
  each: ({ suspension }) =>
    (suspension?.grounds ?? []).map((ground, index) => [`/suspension/grounds/${index}`, ground] as const),
  holds: (ground, { decidedOn }) => ground !== 'c' || decidedOn >= '2021-12-01',
  message: {
    en: 'This ground of suspension was not yet law on the day of the decision. Choose another ground, or correct the day.',
    vi: 'Căn cứ tạm đình chỉ này chưa có hiệu lực vào ngày ra quyết định. Chọn căn cứ khác hoặc sửa ngày.',
  },
});

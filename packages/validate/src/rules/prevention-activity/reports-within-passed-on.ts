/**
 * No more reports of crime are named than were passed on.
 * @module
 */
import { rule } from '../rule.ts';

export const reportsWithinPassedOn = rule({
  code: 'LT-PREVENTION-0007',
  basis: ['technical'],
  severity: 'error',
  kind: 'prevention-activity',
  at: '/crimeReports',
  holds: ({ crimeReports, results }) =>
    crimeReports === undefined || results?.passedOn === undefined ? undefined : crimeReports.length <= results.passedOn,
  message: {
    en: 'More reports of crime are named than were passed on. Correct the number or the references.',
    vi: 'Số nguồn tin được dẫn chiếu lớn hơn số đã chuyển. Sửa lại số hoặc tham chiếu.',
  },
});

/**
 * No more records are named than were counted.
 * @module
 */
import type { Campaign } from '@lienthong/schemas';
import { rule } from '../rule.ts';
import { isWithin, type PartOfWhole } from '../within.ts';

export const recordsWithinCounts = rule({
  code: 'LT-CAMPAIGN-0004',
  basis: ['technical'],
  severity: 'error',
  kind: 'campaign',
  each: named,
  holds: isWithin,
  message: {
    en: 'More records are named than the results count. Correct the number or the references.',
    vi: 'Số bản ghi được dẫn chiếu lớn hơn số liệu kết quả. Sửa lại số hoặc tham chiếu.',
  },
});

function named({ results, cases, rescues, crimeReports }: Campaign): PartOfWhole[] {
  return [
    ['/cases', [cases?.length, results?.casesInstituted]],
    ['/rescues', [rescues?.length, results?.victims]],
    ['/crimeReports', [crimeReports?.length, results?.reportsReceived]],
  ];
}

/**
 * Whoever has reported stands among the sources, whoever is missing does not.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Decree 09/2019/NĐ-CP, Art. 13 */
export const coverageAgreesWithSources = rule({
  code: 'LT-CONSOLIDATED-0007',
  basis: ['decree09-2019-13'],
  severity: 'error',
  kind: 'consolidated-report',
  each: ({ coverage, sources }) => {
    if (sources === undefined) return [];
    const counted = new Set(sources.map(({ agency }) => agency));
    return coverage.map(
      ({ agency, status }, n) => [`/coverage/${n}/status`, counted.has(agency) === (status !== 'missing')] as const,
    );
  },
  holds: (agrees) => agrees,
  message: {
    en: 'Who has reported stands among the sources, and who is missing does not. Correct the status or the sources.',
    vi: 'Đơn vị đã báo cáo phải có trong nguồn số liệu, đơn vị chưa báo cáo thì không. Sửa tình trạng hoặc nguồn số liệu.',
  },
});

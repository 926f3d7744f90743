/**
 * What is taken back had begun.
 * @module
 */
import { rule } from '../rule.ts';

export const withdrawnNotBeforeFrom = rule({
  code: 'LT-CONSENT-0002',
  basis: ['technical'],
  severity: 'error',
  kind: 'consent',
  at: '/answer/withdrawn/on',
  holds: ({ answer }) =>
    answer.given === 'no' || answer.withdrawn === undefined ? undefined : answer.from <= answer.withdrawn.on,
  message: {
    en: 'The consent was withdrawn before it began. Correct one of the two dates.',
    vi: 'Ngày rút lại trước ngày sự đồng ý có hiệu lực. Sửa lại một trong hai ngày.',
  },
});

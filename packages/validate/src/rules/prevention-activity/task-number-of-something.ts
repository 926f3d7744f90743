/**
 * The number of a task is one of a plan or a directive.
 * @module
 */
import { rule } from '../rule.ts';

export const taskNumberOfSomething = rule({
  code: 'LT-PREVENTION-0010',
  basis: ['technical'],
  severity: 'error',
  kind: 'prevention-activity',
  at: '/taskNumber',
  holds: ({ taskNumber, plan, answers }) =>
    taskNumber === undefined ? undefined : plan !== undefined || answers !== undefined,
  message: {
    en: 'Name the plan or the directive that has a task of this number.',
    vi: 'Ghi kế hoạch hoặc văn bản chỉ đạo có nhiệm vụ mang số thứ tự này.',
  },
});

/**
 * What marks 30 July takes place in the weeks around it.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Decision 793/QĐ-TTg of 10 May 2016; the month of action begins on 1 July, and rallies were held until August */
export const day30JulyInItsSeason = rule({
  code: 'LT-COMMUNICATION-0004',
  basis: ['decision793-2016-day', 'letter72-2024-campaign'],
  severity: 'warning',
  kind: 'communication-activity',
  at: '/forDay30July',
  holds: ({ forDay30July, when }) => {
    if (!forDay30July) return undefined;
    const year = when.from.slice(0, 4);
    return when.from <= `${year}-08-31` && `${year}-07-01` <= when.until;
  },
  message: {
    en: 'The activity marks 30 July but took place outside July and August. Check the days, or clear the mark.',
    vi: 'Hoạt động hưởng ứng ngày 30/7 nhưng không diễn ra trong tháng 7, tháng 8. Kiểm tra lại ngày hoặc bỏ đánh dấu.',
  },
});

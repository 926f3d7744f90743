/**
 * Legal aid is told of where it is one of the services.
 * @module
 */
import type { SupportService } from '@lienthong/schemas';
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 37(1)đ, Art. 41; Law 66/2011/QH12, Art. 32 */
export const legalAidIsAService = rule({
  code: 'LT-SUPPORT-0012',
  basis: ['law53-2024-41', 'law66-2011-32'],
  severity: 'error',
  kind: 'support-service',
  at: '/legalAid',
  holds: ({ legalAid, support }) => legalAid === undefined || isAmong(support),
  message: {
    en: 'No service of the record is legal aid. Add it, or remove this.',
    vi: 'Bản ghi không có chế độ trợ giúp pháp lý. Bổ sung chế độ hoặc bỏ mục này.',
  },
});

function isAmong(support: SupportService['support']): boolean {
  return support.regime === 'law53-2024'
    ? support.services.some(({ kind }) => kind === 'đ')
    : support.services.some(({ kind }) => kind === 'd');
}

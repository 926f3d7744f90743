/**
 * Who is a victim was identified on grounds.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 32(1) */
export const victimHasGrounds = rule({
  code: 'LT-VICTIM-0001',
  basis: ['law53-2024-32-1'],
  severity: 'error',
  kind: 'victim',
  at: '/identification/grounds',
  holds: ({ status, identification }) =>
    status !== 'victim' || identification === undefined ? undefined : (identification.grounds ?? []).length > 0,
  message: {
    en: 'A victim was identified on at least one ground. Add it, or correct the status.',
    vi: 'Nạn nhân phải được xác định theo ít nhất một căn cứ. Bổ sung căn cứ hoặc sửa tư cách.',
  },
});

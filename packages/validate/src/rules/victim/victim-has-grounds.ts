/**
 * Who was identified as a victim under the law of 2024 was so on grounds.
 * @module
 */
import type { Victim } from '@lienthong/schemas';
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 32(1) */
export const victimHasGrounds = rule({
  code: 'LT-VICTIM-0001',
  basis: ['law53-2024-32-1'],
  severity: 'error',
  kind: 'victim',
  at: '/identification/grounds',
  holds: ({ status, identification }) =>
    status !== 'victim' || identification === undefined || isBeforeLaw(identification)
      ? undefined
      : (identification.grounds ?? []).length > 0,
  message: {
    en: 'A victim was identified on at least one ground. Add it, or correct the status.',
    vi: 'Nạn nhân phải được xác định theo ít nhất một căn cứ. Bổ sung căn cứ hoặc sửa tư cách.',
  },
});

/** The list of grounds is of the law that came into force on 1 July 2025; the law before it went by papers. */
function isBeforeLaw({ on }: NonNullable<Victim['identification']>): boolean {
  return on !== undefined && on < '2025-07-01';
}

/**
 * Bodies that act in a role on a day on which that role exists: one rule's law and words, for several kinds.
 * @module
 */
import type { ActingBody } from '@lienthong/schemas';
import { isRoleOn } from '../procedure/role-dates.ts';

/** The place of a body, the body, and the day on which it acts. */
export type BodyOnDay = readonly [
  pointer: string,
  item: readonly [body: ActingBody | undefined, day: string | undefined],
];

/** What the rule of each kind shares. */
export const lawOfRoles = {
  basis: ['law53-2024-27-2', 'law86-2025-2-3', 'law66-2011-32'],
  severity: 'warning',
  holds: ([body, day]: BodyOnDay[1]): boolean | undefined =>
    body === undefined || day === undefined ? undefined : isRoleOn(body.role, day),
  message: {
    en: 'No body had this role on that day. Name the body that was competent then, or correct the day.',
    vi: 'Vào ngày này không có cơ quan với vai trò đã ghi. Ghi cơ quan có thẩm quyền khi đó hoặc sửa ngày.',
  },
} as const;

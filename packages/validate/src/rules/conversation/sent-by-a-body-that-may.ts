/**
 * A record comes from an agency that has, on the day of recording, a role in which this kind is sent.
 * @module
 */
import { type AgencyRoleCode, kinds } from '@lienthong/schemas';
import { dayOf } from '@lienthong/schemas/civil-day';
import { isRoleOn } from '../../procedure/role-dates.ts';
import type { ConversationRule } from '../conversation-rule.ts';

/** @see `kinds` of `@lienthong/schemas` */
export const sentByABodyThatMay: ConversationRule = {
  code: 'LT-CONV-0014',
  basis: ['technical'],
  severity: 'error',
  broken: ({ current, rolesOf }) =>
    current.flatMap((entry) => {
      const { issuer, recordedAt } = entry.record;
      const day = dayOf(recordedAt);
      const maySend = rolesOf(issuer, day)?.some((role) => senders.get(entry.kind)?.has(role) && isRoleOn(role, day));
      return maySend === false ? [[entry, '/issuer'] as const] : [];
    }),
  message: {
    en: 'By the directory this agency has no role in which records of this kind are sent. Let the competent agency issue it, or have the directory amended.',
    vi: 'Theo danh bạ, cơ quan này không có vai trò được gửi loại bản ghi này. Để cơ quan có thẩm quyền ban hành hoặc đề nghị cập nhật danh bạ.',
  },
};

const senders: ReadonlyMap<string, ReadonlySet<AgencyRoleCode>> = new Map(
  kinds.map(({ kind, from }) => [kind, new Set(from as readonly AgencyRoleCode[])]),
);

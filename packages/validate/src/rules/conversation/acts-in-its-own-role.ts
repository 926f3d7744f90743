/**
 * A body acts in a role that the directory gives it.
 * @module
 */
import type { AgencyRoleCode, AnyRecord, ProceedingsRoleCode } from '@lienthong/schemas';
import { dayOf } from '@lienthong/schemas/civil-day';
import { conversationRule } from '../conversation-rule.ts';

/** It warns: a body may state what it did when it still had another role. */
export const actsInItsOwnRole = conversationRule({
  code: 'LT-CONV-0015',
  basis: ['technical'],
  severity: 'warning',
  each: (record) => [...actorsIn(record, '')],
  holds: ({ agency, roles }, record, { rolesOf }) => {
    const day = 'happenedOn' in record ? record.happenedOn : dayOf(record.recordedAt);
    return rolesOf(agency, day)?.some((role) => roles.includes(role));
  },
  message: {
    en: 'By the directory the agency does not have this role. Correct the agency or the role.',
    vi: 'Theo danh bạ, cơ quan này không có vai trò đã ghi. Sửa cơ quan hoặc vai trò.',
  },
});

interface Actor {
  agency: string;
  /** any of these will do */
  roles: readonly AgencyRoleCode[];
}

const PROCEEDINGS: Readonly<Record<ProceedingsRoleCode, readonly AgencyRoleCode[]>> = {
  'investigating-body': ['investigating-body'],
  'assigned-body': ['border-guard', 'coast-guard', 'commune-police', 'provincial-police', 'other-state-body'],
  procuracy: ['procuracy'],
  court: ['court'],
};

/** Wherever a record names an agency with the role in which it acts. */
function* actorsIn(value: AnyRecord | object, at: string): Generator<readonly [string, Actor]> {
  if ('agency' in value && 'role' in value && typeof value.agency === 'string')
    yield [`${at}/role`, { agency: value.agency, roles: [value.role as AgencyRoleCode] }];
  if ('byRole' in value && 'by' in value && typeof value.by === 'string')
    yield [`${at}/byRole`, { agency: value.by, roles: PROCEEDINGS[value.byRole as ProceedingsRoleCode] }];
  for (const [name, inner] of Object.entries(value))
    if (typeof inner === 'object' && inner !== null) yield* actorsIn(inner, `${at}/${name}`);
}

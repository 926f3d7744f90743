/**
 * Roles that agencies have only from or until some day, as the codelist `agency-role` dates them.
 * @module
 */
import type { AgencyRoleCode } from '@lienthong/schemas';

/** Whether an agency may act in a role on a day. */
export function isRoleOn(role: AgencyRoleCode, day: string): boolean {
  const { from = '', until = '9' } = roleDates[role] ?? {};
  return from <= day && day <= until;
}

/** First and last day, both inclusive; roles that are not here have neither. */
export const roleDates: Partial<Record<AgencyRoleCode, { from?: string; until?: string }>> = {
  'health-authority': { from: '2025-03-01' },
  'labour-authority': { until: '2025-02-28' },
  'district-police': { until: '2025-02-28' },
  'district-peoples-committee': { until: '2025-06-30' },
};

/**
 * The police lead on reports of crime, the procuracy on investigation, prosecution, trial and custody.
 * @module
 */
import type { AgencyRoleCode, InteragencyStatisticsCode } from '@lienthong/schemas';
import { rule } from '../rule.ts';

/** @see Joint Circular 05/2018, Art. 9(1), (2) */
export const leadBySubject = rule({
  code: 'LT-RECONCILIATION-0009',
  basis: ['circular05-2018-9'],
  severity: 'error',
  kind: 'reconciliation',
  at: '/lead/role',
  holds: ({ lead, subject }) => LEADS[subject].includes(lead.role),
  message: {
    en: 'Another body leads the reconciliation of this subject. Correct the lead or the subject.',
    vi: 'Nội dung này do cơ quan khác chủ trì đối chiếu. Sửa cơ quan chủ trì hoặc nội dung.',
  },
});

const POLICE: readonly AgencyRoleCode[] = ['investigating-body', 'provincial-police', 'district-police'];
const PROCURACY: readonly AgencyRoleCode[] = ['procuracy'];

/** The police lead on the execution of sentences in prisons alone. */
const LEADS: Readonly<Record<InteragencyStatisticsCode, readonly AgencyRoleCode[]>> = {
  a: POLICE,
  b: PROCURACY,
  c: PROCURACY,
  d: PROCURACY,
  đ: PROCURACY,
  e: [...POLICE, ...PROCURACY],
};

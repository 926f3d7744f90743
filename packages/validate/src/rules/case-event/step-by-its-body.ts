/**
 * Each step of the procedure is taken by the bodies that the code gives it to.
 * @module
 */
import type { CaseEvent, ProceedingsRoleCode } from '@lienthong/schemas';
import { rule } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 179, 231, 233, 239, 245, 255, 260 */
export const stepByItsBody = rule({
  code: 'LT-EVENT-0001',
  basis: ['cpc2015-179', 'cpc2015-231', 'cpc2015-233', 'cpc2015-239', 'cpc2015-245', 'cpc2015-255', 'cpc2015-260'],
  severity: 'warning',
  kind: 'case-event',
  at: '/byRole',
  holds: ({ step, byRole }) => ACTORS[step.event]?.includes(byRole),
  message: {
    en: 'A body in this role does not take this step. Correct the body, its role or the step.',
    vi: 'Cơ quan với vai trò này không thực hiện bước tố tụng này. Sửa cơ quan, vai trò hoặc bước tố tụng.',
  },
});

/** What is not here may be done by any of them. */
const ACTORS: Partial<Record<CaseEvent['step']['event'], readonly ProceedingsRoleCode[]>> = {
  charge: ['investigating-body', 'assigned-body', 'procuracy'],
  'wanted-notice': ['investigating-body'],
  'wanted-notice-lifted': ['investigating-body'],
  'limit-extended': ['procuracy', 'court'],
  conclusion: ['investigating-body', 'assigned-body'],
  indictment: ['procuracy'],
  'file-returned': ['procuracy', 'court'],
  'trial-decision': ['court'],
  judgment: ['court'],
  'appeal-judgment': ['court'],
  'legal-effect': ['court'],
};

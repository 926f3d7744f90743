/**
 * Schooling, vocational training and the initial allowance are given on application.
 * @module
 */
import type { SupportKindCode, SupportProvision } from '@lienthong/schemas';
import { rule } from '../rule.ts';

/** @see Decree 162/2025/NĐ-CP, Art. 24; national procedure 112584 */
export const schoolingTrainingAllowanceOnApplication = rule({
  code: 'LT-SUPPORT-0014',
  basis: ['decree162-2025-24'],
  severity: 'warning',
  kind: 'support-service',
  at: '/application',
  holds: ({ application, support }) =>
    application !== undefined || support.regime !== 'law53-2024' || !support.services.some(needsApplication),
  message: {
    en: 'Schooling, vocational training and the initial allowance are given on application. Say who asked, and when.',
    vi: 'Hỗ trợ học văn hóa, học nghề, trợ cấp khó khăn ban đầu thực hiện theo đơn đề nghị. Ghi người đề nghị và ngày nhận đơn.',
  },
});

function needsApplication({ kind, service }: { kind: SupportKindCode; service: SupportProvision }): boolean {
  return ['h', 'i', 'k'].includes(kind) && (service.result === 'given' || service.result === 'under-way');
}

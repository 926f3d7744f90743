/**
 * Consent holds only of those who were told four things before.
 * @module
 */
import type { ConsentInformationCode } from '@lienthong/schemas';
import { rule } from '../rule.ts';

/** @see Law 91/2025/QH15, Art. 9; Decree 13/2023/NĐ-CP, Art. 11(2) */
export const informedBeforeConsent = rule({
  code: 'LT-CONSENT-0009',
  basis: ['law91-2025-9', 'decree13-2023-11'],
  severity: 'error',
  kind: 'consent',
  at: '/informedOf',
  holds: ({ answer, informedOf }) =>
    answer.given === 'no' ? undefined : NEEDED.every((information) => informedOf.includes(information)),
  message: {
    en: 'Consent needs to know the data, the purposes, who processes them, and the rights and duties. Tell the person, and ask again.',
    vi: 'Sự đồng ý chỉ có hiệu lực khi biết rõ loại dữ liệu, mục đích, bên xử lý, quyền và nghĩa vụ. Thông báo đủ và hỏi lại.',
  },
});

const NEEDED: readonly ConsentInformationCode[] = ['data-kinds', 'purposes', 'controllers', 'rights-and-duties'];

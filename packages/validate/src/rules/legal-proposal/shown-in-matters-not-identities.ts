/**
 * A difficulty shows in matters; identities and consents prove none.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 3(10) */
export const shownInMattersNotIdentities = rule({
  code: 'LT-LEGAL-0010',
  basis: ['law53-2024-3-10'],
  severity: 'error',
  kind: 'legal-proposal',
  each: ({ shownIn = [] }) => shownIn.map(({ kind }, n) => [`/shownIn/${n}/kind`, kind] as const),
  holds: (kind) => kind !== 'person-identity' && kind !== 'consent',
  message: {
    en: 'A proposal refers to matters, not to identities or consents. Refer to the case, report or referral.',
    vi: 'Đề xuất chỉ dẫn chiếu vụ việc, không dẫn chiếu nhân thân hay sự đồng ý. Dẫn chiếu vụ án, nguồn tin hoặc lượt chuyển tuyến.',
  },
});

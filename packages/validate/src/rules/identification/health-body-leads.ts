/**
 * Since 1 July 2025 the provincial health body leads the verification of who came forward.
 * @module
 */
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 27(2), as amended by Law 86/2025/QH15 */
export const healthBodyLeads = rule({
  code: 'LT-IDENTIFICATION-0007',
  basis: ['law53-2024-27-2', 'law86-2025-2-3'],
  severity: 'warning',
  kind: 'identification',
  at: '/verification/ledBy/role',
  holds: ({ origin, verification }) =>
    origin.how !== 'came-forward' || verification === undefined || verification.from < '2025-07-01'
      ? undefined
      : verification.ledBy.role === 'health-authority',
  message: {
    en: 'The provincial health body leads the verification of who came forward, with the provincial police. Correct the body or the role.',
    vi: 'Cơ quan chuyên môn về y tế cấp tỉnh chủ trì, phối hợp với Công an cấp tỉnh xác minh người đến trình báo. Sửa cơ quan hoặc vai trò.',
  },
});

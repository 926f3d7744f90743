/**
 * Who accompanies a victim as a minor is under 18.
 * @module
 */
import { isUnder } from '../ages.ts';
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 37(2) */
export const accompanyingPersonIsUnder18 = rule({
  code: 'LT-SUPPORT-0007',
  basis: ['law53-2024-37-2'],
  severity: 'error',
  kind: 'support-service',
  at: '/person/ageAtIdentification',
  holds: ({ person }) => person?.status !== 'accompanying-under-18' || isUnder(18, person.ageAtIdentification),
  message: {
    en: 'An accompanying minor is under 18. Correct the age or the status.',
    vi: 'Người đi cùng phải dưới 18 tuổi. Sửa lại độ tuổi hoặc tư cách.',
  },
});

/**
 * Persons under identification are supported abroad or in the country, as their group says.
 * @module
 */
import type { SupportPlaceCode } from '@lienthong/schemas';
import { rule } from '../rule.ts';

/** @see Law 53/2024/QH15, Art. 37(3) */
export const placeAgreesWithGroup = rule({
  code: 'LT-SUPPORT-0008',
  basis: ['law53-2024-37-3'],
  severity: 'error',
  kind: 'support-service',
  each: ({ support, category }) =>
    support.services.map(
      ({ service }, n) => [`/support/services/${n}/service/place`, [service.place, PLACES[category]]] as const,
    ),
  holds: ([place, wanted]) => wanted === undefined || place === wanted,
  message: {
    en: 'The group is for support in another place. Correct the place or the group.',
    vi: 'Nhóm đối tượng này được hỗ trợ ở nơi khác. Sửa nơi hỗ trợ hoặc nhóm đối tượng.',
  },
});

/** Other groups are supported in either place. */
const PLACES: Readonly<Partial<Record<string, SupportPlaceCode>>> = {
  'under-identification-abroad': 'abroad',
  'under-identification-in-country': 'in-country',
};

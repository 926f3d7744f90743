/**
 * The group is one that status, nationality and place leave open.
 * @module
 */

import { rule } from '../rule.ts';
import { citizenshipOf, supportCategories } from '../support-table.ts';

/** @see Law 53/2024/QH15, Art. 37 */
export const groupAgreesWithPerson = rule({
  code: 'LT-SUPPORT-0006',
  basis: ['law53-2024-37-1', 'law53-2024-37-2', 'law53-2024-37-3', 'law53-2024-37-4'],
  severity: 'error',
  kind: 'support-service',
  at: '/category',
  holds: ({ category, person, support }) => {
    if (person === undefined) return undefined;
    const citizenship = citizenshipOf(person.nationality);
    const open = support.services.map(({ service: { place } }) =>
      supportCategories({ status: person.status, citizenship, place }),
    );
    return open.every((categories) => categories.length === 0 || categories.includes(category));
  },
  message: {
    en: 'Status, nationality and place put the person into another group of Article 37. Correct the group or those facts.',
    vi: 'Tư cách, quốc tịch và nơi hỗ trợ xếp người này vào nhóm khác của Điều 37. Sửa nhóm đối tượng hoặc các thông tin đó.',
  },
});

/**
 * The group is one that status, nationality and place leave open.
 * @module
 */

import { rule } from '../rule.ts';
import { citizenshipOf, supportCategories } from '../support-table.ts';

/** @see Law 53/2024/QH15, Art. 37 */
export const groupAgreesWithPerson = rule({
  code: 'LT-VICTIM-0007',
  basis: ['law53-2024-37-1', 'law53-2024-37-2', 'law53-2024-37-3', 'law53-2024-37-4'],
  severity: 'warning',
  kind: 'victim',
  at: '/support/category',
  holds: ({ status, nationality, support }) => {
    if (support === undefined) return undefined;
    const open = supportCategories({ status, citizenship: citizenshipOf(nationality), place: support.place });
    return open.length === 0 ? undefined : open.includes(support.category);
  },
  message: {
    en: 'Status, nationality and place put the person into another group of Article 37. Decide the group anew, or correct those facts.',
    vi: 'Tư cách, quốc tịch và nơi hỗ trợ xếp người này vào nhóm khác của Điều 37. Xác định lại nhóm đối tượng hoặc sửa các thông tin đó.',
  },
});

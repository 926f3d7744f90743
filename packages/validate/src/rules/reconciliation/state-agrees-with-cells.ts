/**
 * The state of the whole follows from its cells.
 * @module
 */
import type { Reconciliation, ReconciliationStateCode } from '@lienthong/schemas';
import { rule } from '../rule.ts';

export const stateAgreesWithCells = rule({
  code: 'LT-RECONCILIATION-0007',
  basis: ['technical'],
  severity: 'error',
  kind: 'reconciliation',
  at: '/state',
  holds: ({ state, cells }) => state === stateOf(cells),
  message: {
    en: 'The cells show another state: agreed without an open difference, open without an agreed one, partly otherwise. Correct one.',
    vi: 'Các số liệu cho thấy kết quả khác: không còn chênh lệch là đã thống nhất, chưa thống nhất mục nào là chưa. Sửa một trong hai.',
  },
});

function stateOf(cells: Reconciliation['cells']): ReconciliationStateCode {
  const differing = cells.filter(({ difference }) => difference > 0);
  const open = differing.filter(({ agreed }) => agreed === undefined).length;
  return open === 0 ? 'agreed' : open === differing.length ? 'open' : 'partly';
}

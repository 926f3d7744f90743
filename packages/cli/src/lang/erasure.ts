/**
 * Words of `erase`, `retain` and `archive`.
 * @module
 */
import type { Table } from './lang.ts';

/** States of a request to erase. */
export const erasureStateWords = {
  queued: { vi: 'chưa chuyển được', en: 'not yet delivered' },
  asked: { vi: 'đã chuyển, chưa trả lời', en: 'delivered, not answered' },
  open: { vi: 'chờ cơ quan này quyết định', en: 'waits for this agency’s decision' },
  erased: { vi: 'đã xóa', en: 'erased' },
  declined: { vi: 'không xóa', en: 'declined' },
} as const satisfies Table;

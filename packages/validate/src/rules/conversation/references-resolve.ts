/**
 * What a record refers to is in its conversation; only a case that was joined or split is in another.
 * @module
 */
import { conversationRule } from '../conversation-rule.ts';
import { isElsewhere, referencesIn } from '../references-in.ts';

/** It warns: the record referred to may be one that this reader may not see. */
export const referencesResolve = conversationRule({
  code: 'LT-CONV-0002',
  basis: ['technical'],
  severity: 'warning',
  each: (record) => referencesIn(record).filter(([pointer]) => !isElsewhere(pointer)),
  holds: ({ id }, _, { chains }) => chains.has(id),
  message: {
    en: 'The record referred to is not in this conversation. Ask for it, or correct the reference; it may also be one that is not shared with you.',
    vi: 'Không có bản ghi được tham chiếu trong hồ sơ trao đổi này. Đề nghị gửi bổ sung hoặc sửa tham chiếu; cũng có thể bản ghi đó không được chia sẻ cho đơn vị.',
  },
});

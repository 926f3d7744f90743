/**
 * A record refers to none that was entered in error.
 * @module
 */
import { conversationRule } from '../conversation-rule.ts';
import { referencesIn } from '../references-in.ts';

/** It warns: the record was right to refer to it until it was found to be an error. */
export const refersToWhatStands = conversationRule({
  code: 'LT-CONV-0042',
  basis: ['technical'],
  severity: 'warning',
  each: (record) => referencesIn(record),
  holds: ({ id }, _, { chains }) => {
    const status = chains.get(id)?.at(-1)?.record.recordStatus;
    return status === undefined ? undefined : status !== 'entered-in-error';
  },
  message: {
    en: 'The record referred to was entered in error: it never was. Refer to the right one, or leave this out.',
    vi: 'Bản ghi được tham chiếu là bản nhập nhầm, coi như không tồn tại. Tham chiếu đúng bản ghi hoặc bỏ mục này.',
  },
});

/**
 * A message is answered after the record that it carries was made.
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { conversationRule } from '../conversation-rule.ts';

export const answerNotBeforeWhatItAnswers = conversationRule({
  code: 'LT-CONV-0038',
  basis: ['technical'],
  severity: 'error',
  about: 'handling-status',
  each: ({ answers, decidedOn }) => [['/decidedOn', { answers, decidedOn }]],
  holds: ({ answers: { record, revision = 1 }, decidedOn }, _, { chains }) => {
    const answered = chains.get(record?.id ?? '')?.find((entry) => entry.record.revision === revision);
    return answered === undefined ? undefined : dayOf(answered.record.recordedAt) <= decidedOn;
  },
  message: {
    en: 'The answer comes before the record that it answers. Correct the day, or the record and revision answered.',
    vi: 'Trạng thái xử lý có ngày trước bản ghi mà nó trả lời. Sửa ngày hoặc sửa bản ghi, lần sửa đổi được trả lời.',
  },
});

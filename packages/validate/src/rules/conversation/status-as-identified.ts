/**
 * The status of a person is the one that the identification found.
 * @module
 */
import type { Identification, VictimStatusCode } from '@lienthong/schemas';
import { dayOf } from '@lienthong/schemas/civil-day';
import { conversationRule } from '../conversation-rule.ts';

/** It warns, for several identifications may follow one another; a record made before the decision is not held to it. */
export const statusAsIdentified = conversationRule({
  code: 'LT-CONV-0032',
  basis: ['law53-2024-27', 'law53-2024-32-1'],
  severity: 'warning',
  about: 'victim',
  each: ({ id, recordedAt, status }, { of }) => {
    const decided = of('identification')
      .map(({ record }) => record)
      .filter(({ person, decidedOn }) => person.id === id && (decidedOn ?? '9') < dayOf(recordedAt));
    const last = decided.sort((a, b) => ((a.decidedOn ?? '') < (b.decidedOn ?? '') ? -1 : 1)).at(-1)?.decision;
    return last === undefined ? [] : [['/status', [status, last]] as const];
  },
  holds: ([status, decision]) => STATUS[decision] === status,
  message: {
    en: 'The identification of this person found something else. Correct the status, or send the newer decision.',
    vi: 'Việc xác định nạn nhân đã kết luận khác. Sửa lại tư cách hoặc gửi bổ sung quyết định mới hơn.',
  },
});

const STATUS: Readonly<Record<NonNullable<Identification['decision']>, VictimStatusCode>> = {
  victim: 'victim',
  'not-a-victim': 'not-a-victim',
  continue: 'under-identification',
};

/**
 * Consent that a record rests on was given, for that person, and not withdrawn by then.
 * @module
 */
import type { ConsentStatement } from '@lienthong/schemas';
import { dayOf } from '@lienthong/schemas/civil-day';
import { conversationRule } from '../conversation-rule.ts';

/** @see Law 53/2024/QH15, Art. 3(10); Law 91/2025/QH15, Art. 9 */
export const consentAsRecorded = conversationRule({
  code: 'LT-CONV-0041',
  basis: ['law53-2024-3-10', 'law91-2025-9'],
  severity: 'error',
  about: ['victim', 'referral', 'person-identity'],
  each: ({ consent }) => (consent?.given === 'yes' ? [['/consent/given', consent]] : []),
  holds: ({ record: ref }: ConsentStatement, { id, about = [], recordedAt }, { find }) => {
    const consent = find(ref, 'consent')?.record;
    if (consent === undefined) return undefined;
    const { answer, victim } = consent;
    const isOfPerson = [id, ...about.map((one) => one.id)].includes(victim.id);
    return isOfPerson && answer.given === 'yes' && dayOf(recordedAt) <= (answer.withdrawn?.on ?? '9');
  },
  message: {
    en: 'The consent referred to was refused, withdrawn by then, or is of another person. Do not rely on it; ask again, or refer to the right record.',
    vi: 'Sự đồng ý được tham chiếu là từ chối, đã rút hoặc của người khác. Không được căn cứ vào đó; cần hỏi lại hoặc tham chiếu đúng bản ghi.',
  },
});

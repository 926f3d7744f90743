/**
 * Who is charged under Article 150 alone has no victim who was under 16 for certain.
 * @module
 */
import { isUnder } from '../ages.ts';
import { conversationRule } from '../conversation-rule.ts';
import { victimsOfAccused } from '../victims-of-accused.ts';

/** Age and article are stored apart, so this only warns. @see Penal Code 2015, Art. 151(1) */
export const under16Means151ForAccused = conversationRule({
  code: 'LT-CONV-0030',
  basis: ['pc2015-151-1'],
  severity: 'warning',
  about: 'accused-person',
  each: ({ charges }) => (charges.some(({ charge }) => charge.article === '150') ? [['/charges', charges]] : []),
  holds: (charges, record, conversation) => {
    if (charges.some(({ charge }) => charge.code !== 'pc2015' || charge.article === '151')) return undefined;
    const victims = record.victims === undefined ? undefined : victimsOfAccused(conversation, record);
    return victims?.every(({ ageAtAct }) => isUnder(16, ageAtAct) !== true);
  },
  message: {
    en: 'A victim of this person was under 16 at the act and no charge is under Article 151. Check the charges.',
    vi: 'Có nạn nhân của người này dưới 16 tuổi tại thời điểm phạm tội nhưng không có tội danh theo Điều 151. Kiểm tra lại tội danh.',
  },
});

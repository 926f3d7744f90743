/**
 * Article 151 is for victims under 16: a charge under it goes with at least one victim who may have been that young.
 * @module
 */
import { isUnder } from '../ages.ts';
import { conversationRule } from '../conversation-rule.ts';
import { victimsOfAccused } from '../victims-of-accused.ts';

/** @see Penal Code 2015, Art. 151 */
export const article151ForUnder16 = conversationRule({
  code: 'LT-CONV-0029',
  basis: ['pc2015-151-1'],
  severity: 'warning',
  about: 'accused-person',
  each: ({ charges }) =>
    charges.flatMap(({ charge }, n) =>
      charge.code === 'pc2015' && charge.article === '151' ? [[`/charges/${n}/charge/article`, charge] as const] : [],
    ),
  holds: (_, record, conversation) =>
    victimsOfAccused(conversation, record)?.some(({ ageAtAct }) => isUnder(16, ageAtAct) !== false),
  message: {
    en: 'All victims of this person were 16 or older at the act. Check the article, the ages and the victims named.',
    vi: 'Mọi nạn nhân của người này đều từ đủ 16 tuổi trở lên tại thời điểm phạm tội. Kiểm tra điều luật, độ tuổi và các nạn nhân đã ghi.',
  },
});

/**
 * Who was under 18, or faces twenty years or more, is not without a defence counsel.
 * @module
 */
import { frameOf } from '../../procedure/penal-frames.ts';
import { isUnder } from '../ages.ts';
import { rule, unconfirmed } from '../rule.ts';

/** @see Criminal Procedure Code 2015, Art. 76 */
export const defendedUnder18 = rule({
  code: 'LT-ACCUSED-0016',
  basis: ['cpc2015-76'],
  severity: 'warning',
  kind: 'accused-person',
  at: '/defended',
  holds: ({ defended, ageAtAct, charges }) => {
    if (defended === undefined) return undefined;
    const gravest = charges.some(({ charge }) => (frameOf(charge)?.maxMonths ?? 0) >= 240);
    return (isUnder(18, ageAtAct) !== true && !gravest) || defended !== 'no';
  },
  message: unconfirmed({
    en: 'The law asks for a defence counsel here: the person is under 18, or the frame reaches twenty years. Have one appointed.',
    vi: 'Trường hợp này phải có người bào chữa: dưới 18 tuổi hoặc khung hình phạt đến 20 năm tù. Cần chỉ định người bào chữa.',
  }),
});

/**
 * Nobody who was under 18 at the act is sentenced to life or death.
 * @module
 */
import { isUnder } from '../ages.ts';
import { rule, unconfirmed } from '../rule.ts';

/** @see Penal Code 2015, Art. 91 */
export const noLifeOrDeathUnder18 = rule({
  code: 'LT-ACCUSED-0013',
  basis: ['pc2015-91'],
  severity: 'warning',
  kind: 'accused-person',
  at: '/outcome/sentence/main',
  holds: ({ outcome, ageAtAct }) => {
    const kind = outcome?.sentence?.main.kind;
    return isUnder(18, ageAtAct) === true && kind !== undefined ? kind !== 'life' && kind !== 'death' : undefined;
  },
  message: unconfirmed({
    en: 'The person was under 18 at the act, so that life imprisonment and death are excluded. Check the age and the sentence.',
    vi: 'Người này dưới 18 tuổi khi phạm tội nên không bị tù chung thân, tử hình. Kiểm tra tuổi và hình phạt.',
  }),
});

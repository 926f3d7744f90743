/**
 * Nobody who was under 18 at the act is sentenced to life or death.
 * @module
 */
import { isUnder } from '../ages.ts';
import { rule, unconfirmed } from '../rule.ts';
import { isDeath } from '../sentences.ts';

/** @see Penal Code 2015, Art. 91 */
export const noLifeOrDeathUnder18 = rule({
  code: 'LT-ACCUSED-0012',
  basis: ['pc2015-91'],
  severity: 'warning',
  kind: 'accused-person',
  at: '/outcome/sentence/main',
  holds: ({ outcome, ageAtAct }) => {
    const main = outcome?.sentence?.main;
    return isUnder(18, ageAtAct) !== true || main === undefined ? undefined : main.kind !== 'life' && !isDeath(main);
  },
  message: unconfirmed({
    en: 'The person was under 18 at the act, which excludes life and death. Check the age and the sentence.',
    vi: 'Người này dưới 18 tuổi khi phạm tội nên không bị tù chung thân, tử hình. Kiểm tra tuổi và hình phạt.',
  }),
});

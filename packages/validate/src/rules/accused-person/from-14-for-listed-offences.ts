/**
 * From 14 to under 16 a person answers for very or specially serious offences of listed articles alone.
 * @module
 */
import type { AccusedPerson, Charge } from '@lienthong/schemas';
import { seriousnessOf } from '../../procedure/penal-frames.ts';
import { isUnder } from '../ages.ts';
import { rule } from '../rule.ts';

/** @see Penal Code 2015, Art. 12(2) */
export const from14ForListedOffences = rule({
  code: 'LT-ACCUSED-0004',
  basis: ['pc2015-12'],
  severity: 'warning',
  kind: 'accused-person',
  each: ({ charges }) => charges.map(({ charge }, index) => [`/charges/${index}/charge`, charge] as const),
  holds: (charge, { ageAtAct }) => (isBetween14And16(ageAtAct) ? answersAt14(charge) : undefined),
  message: {
    en: 'The person was under 16 at the act and does not answer for this offence. Check the age and the charge.',
    vi: 'Người này dưới 16 tuổi khi thực hiện hành vi nên không phải chịu trách nhiệm hình sự về tội này. Kiểm tra tuổi và tội danh.',
  },
});

function isBetween14And16(age: AccusedPerson['ageAtAct']): boolean {
  return isUnder(16, age) === true && isUnder(14, age) !== true;
}

function answersAt14(charge: Charge): boolean | undefined {
  if (charge.code !== 'pc2015') return undefined;
  if (!LISTED.includes(charge.article)) return false;
  const seriousness = seriousnessOf(charge);
  return seriousness === undefined ? undefined : seriousness !== 'less-serious' && seriousness !== 'serious';
}

const LISTED =
  '123 134 141 142 143 144 150 151 168 169 170 171 173 178 248 249 250 251 252 265 266 286 287 289 290 299 303 304'.split(
    ' ',
  );

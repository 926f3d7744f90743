/**
 * Name, birth, number and contact, out of an identity that was handed in for it.
 * @module
 */
import type { PersonIdentity } from '../generated/types/index.ts';
import { fullDate } from './dates.ts';
import { type Filled, filled } from './row.ts';

export function identityFields({ names, bornOn, citizenNumbers = [], channels = [] }: PersonIdentity): Filled[] {
  return [
    ...nameFields(names),
    ...(bornOn === undefined
      ? []
      : [filled('prs_Birthdate', fullDate(bornOn), fullDate(bornOn) ? [] : ['not-precise'])]),
    only('prs_IdentityNumber', citizenNumbers),
    ...CHANNELS.map(([field, kind]) => {
      const all = channels.filter((channel) => channel.kind === kind);
      const safe = all.filter((channel) => channel.safe !== 'no').map(({ value }) => value);
      return all.length > 0 && safe.length === 0 ? filled(field, undefined, ['unsafe']) : only(field, safe);
    }),
  ];
}

/** Their fields and our kinds of contact. */
export const CHANNELS = [
  ['prs_MobilePhone', 'mobile'],
  ['prs_HomePhone', 'phone'],
  ['prs_Email', 'email'],
] as const;

/** The legal name stands first; its parts are written only as they were asked for. */
function nameFields([legal]: PersonIdentity['names']): Filled[] {
  if (legal?.parts === undefined) return [filled('prs_FirstName', undefined, ['not-precise'])];
  const { given, middle, family } = legal.parts;
  return [filled('prs_FirstName', given), filled('prs_MiddleName', middle), filled('prs_SecondName', family)];
}

function only(field: Parameters<typeof filled>[0], values: readonly string[]): Filled {
  return values.length > 1 ? filled(field, undefined, ['several']) : filled(field, values[0]);
}

import { agencyRole } from '@lienthong/schemas/codelists';
import { expect, test } from 'vitest';
import { isRoleOn, roleDates } from './role-dates.ts';

test('the dates are those of the codelist', () => {
  const dated = agencyRole.codes.filter(({ from, until }) => from !== undefined || until !== undefined);
  expect(Object.fromEntries(dated.map(({ code, from, until }) => [code, { from, until }]))).toEqual(roleDates);
});

test.each([
  ['labour-authority', '2025-02-28', true],
  ['labour-authority', '2025-03-01', false],
  ['health-authority', '2025-02-28', false],
  ['health-authority', '2025-03-01', true],
  ['border-guard', '1999-01-01', true],
] as const)('%s on %s: %s', (role, day, expected) => expect(isRoleOn(role, day)).toBe(expected));

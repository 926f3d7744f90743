/**
 * Ages as far as a record tells them; tests of age are three-valued.
 * @module
 */
import type { Age } from '@lienthong/schemas';
import { ageBandYears, oldestYears } from '@lienthong/schemas/age-bands';

/** Youngest and oldest age in years that a statement leaves possible, both inclusive. */
export function ageRange(age: Age | undefined): readonly [min: number, max: number] {
  if (age?.known === 'years') return [age.years, age.years];
  return (age?.known === 'band' ? ageBandYears[age.band] : undefined) ?? [0, oldestYears];
}

/** `true` or `false` where the record is certain, else `undefined`. */
export function isUnder(years: number, age: Age | undefined): boolean | undefined {
  const [min, max] = ageRange(age);
  return max < years ? true : min >= years ? false : undefined;
}

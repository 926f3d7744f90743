/**
 * Ages as far as a record tells them; tests of age are three-valued.
 * @module
 */
import type { Age } from '@lienthong/schemas';

/** Youngest and oldest age in years that a statement leaves possible, both inclusive. */
export function ageRange(age: Age | undefined): readonly [min: number, max: number] {
  if (age?.known === 'years') return [age.years, age.years];
  return (age?.known === 'band' ? BANDS[age.band] : undefined) ?? [0, OLDEST];
}

/** `true` or `false` where the record is certain, else `undefined`. */
export function isUnder(years: number, age: Age | undefined): boolean | undefined {
  const [min, max] = ageRange(age);
  return max < years ? true : min >= years ? false : undefined;
}

const OLDEST = 200;

const BANDS: Readonly<Record<string, readonly [number, number]>> = {
  'under-10': [0, 9],
  '10-to-13': [10, 13],
  '14-to-15': [14, 15],
  '16-to-17': [16, 17],
  'under-16': [0, 15],
  'under-18': [0, 17],
  '18-to-29': [18, 29],
  '30-to-44': [30, 44],
  '45-and-over': [45, OLDEST],
  '18-and-over': [18, OLDEST],
};

/**
 * The years that each band of the codelist `age-band` stands for.
 * @module
 */

/** An age without a known upper end. */
export const oldestYears = 200;

/** Youngest and oldest age in whole years, both inclusive. */
export const ageBandYears: Readonly<Record<string, readonly [youngest: number, oldest: number]>> = {
  'under-10': [0, 9],
  '10-to-13': [10, 13],
  '14-to-15': [14, 15],
  '16-to-17': [16, 17],
  'under-16': [0, 15],
  'under-18': [0, 17],
  '18-to-29': [18, 29],
  '30-to-44': [30, 44],
  '45-and-over': [45, oldestYears],
  '18-and-over': [18, oldestYears],
};

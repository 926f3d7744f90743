/**
 * The long table of UNODC's Global Report on Trafficking in Persons: its columns and codes.
 * @see UNODC data portal, file of 30 May 2023
 * @module
 */

export const columns = [
  ...([
    'Iso3_code',
    'Country',
    'Region',
    'Subregion',
    'Indicator',
    'Dimension',
    'Category',
    'Sex',
    'Age',
    'Year',
  ] as const),
  ...(['Unit of measurement', 'txtVALUE', 'Source'] as const),
] as const;

export type Column = (typeof columns)[number];

/** In a cell of `txtVALUE`: fewer than five, zero included. */
export const FEW = '<5';

export const codes = {
  Indicator: [
    'Detected trafficking victims',
    'Persons convicted',
    'Persons prosecuted',
    'Persons brought into formal contact',
    'Offences of trafficking in persons',
  ],
  /** They overlap: a sum over them counts a victim once in each. */
  Dimension: ['Total', 'by form of exploitation', 'by citizenship', 'by country of repatriation'],
  Sex: ['Total', 'Female', 'Male', 'Other', 'Unknown'],
  Age: ['Total', '0 to 17 years', '18 years or over', 'Unknown'],
  'Unit of measurement': ['Counts'],
} as const;

export const forms = ['Sexual exploitation', 'Forced labour', 'Other forms of exploitation'] as const;

export interface GlotipRow {
  /** ISO 3166-1 alpha-3 */
  readonly country: string;
  readonly indicator: (typeof codes.Indicator)[number];
  readonly dimension: (typeof codes.Dimension)[number];
  /** `Total`, a form, or a country or group of them by its name. */
  readonly category: string;
  readonly sex: (typeof codes.Sex)[number];
  readonly age: (typeof codes.Age)[number];
  readonly year: number;
  /** `null`: fewer than five. */
  readonly value: number | null;
}

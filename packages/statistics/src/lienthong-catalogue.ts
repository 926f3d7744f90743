/**
 * The catalogue that ships with the contract: `schemas/indicators`, in the order of their ids.
 * @module
 */
import { indicators } from '@lienthong/schemas/indicators';
import type { Catalogue, Indicator } from './catalogue.ts';
import { compareText } from './dataset.ts';

/** Checked against the schema of indicators when the contract is built. */
export const lienthongCatalogue: Catalogue = {
  id: 'lienthong',
  version: '1.0',
  identities: [
    {
      stock: 'cases-under-way',
      plus: ['cases-instituted', 'cases-reopened'],
      minus: ['cases-ended-finally', 'cases-terminated', 'cases-transferred-out', 'cases-joined'],
    },
    { stock: 'accused-wanted', plus: ['wanted-notices'], minus: ['wanted-notices-lifted'] },
  ],
  indicators: Object.values(indicators as unknown as Readonly<Record<string, Indicator>>).sort((a, b) =>
    compareText(a.id, b.id),
  ),
};

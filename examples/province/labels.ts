/**
 * Words for the codes of a report's breakdowns, from the contract's codelists.
 * @module
 */

import type { Codelist } from '@lienthong/schemas';
import * as codelists from '@lienthong/schemas/codelists';

const listOf: Readonly<Record<string, Codelist>> = {
  sex: codelists.sex,
  age: codelists.ageBand,
  destination: codelists.country,
  'ethnicity-group': codelists.ethnicityGroup,
  form: codelists.exploitationForm,
  'report-source': codelists.reportSource,
  channel: codelists.reportChannel,
  'victim-status': codelists.victimStatus,
};

const own: Readonly<Record<string, { readonly en: string; readonly vi: string }>> = {
  'destination:domestic': { en: 'Inside the country', vi: 'Trong nước' },
};

export function codeLabel(dimension: string, code: string, lang: 'en' | 'vi'): string | undefined {
  return (
    own[`${dimension}:${code}`]?.[lang] ?? listOf[dimension]?.codes.find((entry) => entry.code === code)?.title[lang]
  );
}

export function dimensionLabel(dimension: string, lang: 'en' | 'vi'): string | undefined {
  return codelists.dimension.codes.find((entry) => entry.code === dimension)?.title[lang];
}

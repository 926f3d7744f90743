/**
 * Dimensions and their codes: which codes a dimension has, and what dimensions and codes are called.
 * @module
 */
import type { Codelist } from '@lienthong/schemas';
import * as codelists from '@lienthong/schemas/codelists';
import type { Words } from '../catalogue.ts';
import { compareText } from '../dataset.ts';

interface Codes {
  readonly lists?: readonly Codelist[];
  readonly own?: Readonly<Record<string, Words>>;
  /** Codes that no list enumerates, and what they are called. */
  readonly pattern?: RegExp;
  readonly words?: (code: string) => Words;
}

/** Codes that every dimension has beside its own. */
export const commonCodes: Readonly<Record<string, Words>> = {
  _T: { en: 'Total', vi: 'Tổng số' },
  _Z: { en: 'Not applicable', vi: 'Không áp dụng' },
  _U: { en: 'Not recorded', vi: 'Chưa ghi nhận' },
};

const codesOf: Readonly<Record<string, Codes>> = {
  sex: { lists: [codelists.sex] },
  age: { lists: [codelists.ageBand], pattern: /^\d{1,3}-(?:to-\d{1,3}|and-over)$/, words: ageWords },
  form: { lists: [codelists.exploitationForm] },
  citizenship: { lists: [codelists.country] },
  stage: { lists: [codelists.stage] },
  article: {
    pattern: /^[1-9]\d{0,2}[a-z]?$/,
    words: (code) => ({ en: `Article ${code}`, vi: `Điều ${code}` }),
  },
  seriousness: { lists: [codelists.seriousness] },
  means: { lists: [codelists.means] },
  route: { lists: [codelists.routeKind] },
  destination: {
    lists: [codelists.country],
    own: {
      domestic: { en: 'Inside the country', vi: 'Trong nước' },
      abroad: { en: 'Abroad, country not known', vi: 'Ngoài nước, chưa rõ nước nào' },
      unknown: { en: 'Unknown', vi: 'Chưa xác định được' },
    },
  },
  'ethnicity-group': { lists: [codelists.ethnicityGroup] },
  'victim-status': { lists: [codelists.victimStatus] },
  'report-source': { lists: [codelists.reportSource] },
  channel: { lists: [codelists.reportChannel] },
  'support-kind': { lists: [codelists.supportKind, codelists.supportKind2011] },
  decision: { lists: [codelists.reportDecision, codelists.identificationDecision, codelists.conclusionProposal] },
  role: { lists: [codelists.agencyRole] },
  'x-lienthong:need': { lists: [codelists.need] },
  'x-lienthong:reception-way': { lists: [codelists.receptionWay] },
  'x-lienthong:victim-category': { lists: [codelists.victimCategory] },
  'x-lienthong:programme-task': { lists: [codelists.programmeTask] },
  'x-lienthong:months': {
    own: {
      'under-1': { en: 'Under a month', vi: 'Dưới 1 tháng' },
      '1-to-2': { en: '1 to under 3 months', vi: 'Từ 1 đến dưới 3 tháng' },
      '3-to-5': { en: '3 to under 6 months', vi: 'Từ 3 đến dưới 6 tháng' },
      '6-to-11': { en: '6 to under 12 months', vi: 'Từ 6 đến dưới 12 tháng' },
      '12-and-over': { en: '12 months and over', vi: 'Từ 12 tháng trở lên' },
    },
  },
};

const ownDimensions: Readonly<Record<string, Words>> = {
  'x-lienthong:need': { en: 'Need', vi: 'Nhu cầu' },
  'x-lienthong:reception-way': { en: 'How received', vi: 'Cách tiếp nhận' },
  'x-lienthong:victim-category': { en: 'Group of victims', vi: 'Nhóm đối tượng' },
  'x-lienthong:programme-task': { en: 'Task of the programme', vi: 'Nhiệm vụ của Chương trình' },
  'x-lienthong:months': { en: 'Time taken', vi: 'Thời gian giải quyết' },
};

/** The dimensions whose codes are known here. */
export const knownDimensions: readonly string[] = Object.keys(codesOf);

/** Whether a dimension has a code. One that is not known here, as an agency's own may be, has any. */
export function hasCode(dimension: string, code: string): boolean {
  if (Object.hasOwn(commonCodes, code)) return true;
  const codes = own(codesOf, dimension);
  if (codes === undefined) return true;
  return wordsOf(codes, code) !== undefined;
}

/** All codes that a dimension enumerates, `_T`, `_Z` and `_U` last. */
export function enumerated(dimension: string): readonly string[] {
  const { lists = [], own = {} } = codesOf[dimension] ?? {};
  const listed = lists.flatMap(({ codes }) => codes.map(({ code }) => code));
  return [...new Set([...listed, ...Object.keys(own), ...Object.keys(commonCodes)])];
}

/** What a code is called; the code itself where it has no name. */
export function codeWords(dimension: string, code: string): Words {
  const codes = own(codesOf, dimension);
  return own(commonCodes, code) ?? (codes && wordsOf(codes, code)) ?? { en: code, vi: code };
}

export function dimensionWords(dimension: string): Words {
  const title = codelists.dimension.codes.find(({ code }) => code === dimension)?.title;
  return own(ownDimensions, dimension) ?? title ?? { en: dimension, vi: dimension };
}

/** The order in which codes are told: ages by years, others as their list has them, what was not recorded last. */
export function compareCodes(dimension: string, a: string, b: string): number {
  const [first, second] = [rankOf(dimension, a), rankOf(dimension, b)];
  return first - second || compareText(a, b);
}

function rankOf(dimension: string, code: string): number {
  if (Object.hasOwn(commonCodes, code)) return Number.MAX_SAFE_INTEGER;
  const [, from, to] = dimension === 'age' ? (/^(?:under|(\d+)-to|(\d+)-and-over)/.exec(code) ?? []) : [];
  if (dimension === 'age') return Number(from ?? to ?? 0);
  const at = enumerated(dimension).indexOf(code);
  return at < 0 ? Number.MAX_SAFE_INTEGER - 1 : at;
}

function wordsOf({ lists = [], own: named = {}, pattern, words }: Codes, code: string): Words | undefined {
  const title = lists.flatMap(({ codes }) => codes).find((entry) => entry.code === code)?.title;
  return own(named, code) ?? title ?? (pattern?.test(code) ? words?.(code) : undefined);
}

/** Bands of whole years, both ends inclusive. */
function ageWords(code: string): Words {
  const [, from = '', to] = /^(\d+)-(?:to-(\d+)|and-over)$/.exec(code) ?? [];
  if (to === undefined) return { en: `${from} and over`, vi: `Từ đủ ${from} tuổi trở lên` };
  return { en: `${from} to ${to}`, vi: `Từ đủ ${from} đến dưới ${Number(to) + 1} tuổi` };
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

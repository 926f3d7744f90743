/**
 * Figures that Vietnamese bodies and others have published, with their sources: restated facts, as they were printed, faults and all.
 *
 * No source states the closing dates of its periods: a half-year of the administrative regime is not one of the calendar.
 * @module
 */
import type { Words } from '../catalogue.ts';

export interface PublishedSource {
  readonly id: string;
  /** Who published it, where and when. */
  readonly title: Words;
}

export interface PublishedBreakdown {
  readonly by:
    | 'sex'
    | 'form'
    | 'article'
    | 'kind'
    | 'ethnicity'
    | 'where'
    | 'age as printed'
    | 'province'
    | 'to'
    | 'of which';
  /** Printed category and figure. */
  readonly cells: Readonly<Record<string, number>>;
}

export interface PublishedTable {
  readonly source: string;
  /** As printed. */
  readonly period: string;
  readonly area: string;
  /** What was counted, in the source's words. */
  readonly counted: string;
  /** Absent where the source gives parts alone. */
  readonly total?: number;
  readonly breakdowns?: readonly PublishedBreakdown[];
  /** What another table of the same source and period counts, of which this counts each at most once by its own words. */
  readonly within?: string;
  /** Another table that officially counts the same. */
  readonly sameAs?: { readonly source: string; readonly counted: string };
}

export const publishedSources: readonly PublishedSource[] = [
  source('mps-2024', 'Ministry of Public Security, tienphong.vn, 31 July 2025', 'Bộ Công an, tienphong.vn, 31/7/2025'),
  source(
    'mps-2025h1',
    'Ministry of Public Security, tienphong.vn, 31 July 2025',
    'Bộ Công an, tienphong.vn, 31/7/2025',
  ),
  source('c138-2023h1', 'Standing office of committee 138/CP', 'Cơ quan thường trực Ban Chỉ đạo 138/CP'),
  source(
    'molisa-2023h1',
    'Deputy minister of labour, 29 July 2023',
    'Thứ trưởng Bộ Lao động - Thương binh và Xã hội, 29/7/2023',
  ),
  source('mps-2011-2018', 'Ministry of Public Security, cand.com.vn', 'Bộ Công an, cand.com.vn'),
  source(
    'ppa-2011-2015',
    'People’s Police Academy, Criminal Police Department',
    'Học viện Cảnh sát nhân dân, Cục Cảnh sát hình sự',
  ),
  source('plo', 'plo.vn, 2017', 'plo.vn, 2017'),
  source(
    'tip-2023',
    'US Department of State, TIP report 2023; suspects and cases from en.baochinhphu.vn',
    'Bộ Ngoại giao Hoa Kỳ, báo cáo TIP 2023; số nghi phạm, số vụ theo en.baochinhphu.vn',
  ),
  source('h111-2020', 'National hotline 111, tongdai111.vn', 'Tổng đài 111, tongdai111.vn'),
  source('h111-2021h1', 'National hotline 111, vietnamnet.vn', 'Tổng đài 111, vietnamnet.vn'),
  source('h111-2024q3', 'National hotline 111, pctnxh.molisa.gov.vn', 'Tổng đài 111, pctnxh.molisa.gov.vn'),
  source(
    'south-2005-2013',
    'General Department of Police, vietgiaitri.com, 15 October 2013',
    'Tổng cục Cảnh sát, vietgiaitri.com, 15/10/2013',
  ),
];

export const publishedTables: readonly PublishedTable[] = [
  ...totals('mps-2024', '2024', {
    ...{ 'cases handled': 163, 'offenders handled': 455, 'victims handled': 500, 'cases newly prosecuted': 91 },
    ...{ 'offenders newly prosecuted': 237, 'victims in newly prosecuted cases': 336 },
  }),
  ...totals('mps-2025h1', 'H1 2025', {
    ...{ 'cases handled': 120, 'accused handled': 365, 'cases newly accepted': 34, 'accused newly accepted': 101 },
  }),
  table('c138-2023h1', 'H1 2023', 'cases', 88, [{ by: 'article', cells: { 150: 43, 151: 45 } }]),
  table('c138-2023h1', 'H1 2023', 'offenders', 229, [{ by: 'article', cells: { 150: 86, 151: 143 } }]),
  table('c138-2023h1', 'H1 2023', 'victims', 224),
  table('molisa-2023h1', 'H1 2023', 'persons whose information was received and verified', 114),
  {
    ...table('molisa-2023h1', 'H1 2023', 'persons identified as victims', 82),
    ...{
      within: 'persons whose information was received and verified',
      sameAs: { source: 'c138-2023h1', counted: 'victims' },
    },
  },
  { ...table('molisa-2023h1', 'H1 2023', 'persons supported', 65), within: 'persons identified as victims' },
  table('mps-2011-2018', '2011 to September 2018', 'cases', 3243, [
    { by: 'of which', cells: { 'victims under 16': 407 } },
  ]),
  table('mps-2011-2018', '2011 to September 2018', 'offenders', 4731, [
    { by: 'of which', cells: { 'victims under 16': 788 } },
  ]),
  table('mps-2011-2018', '2011 to September 2018', 'victims', 7147, [
    { by: 'of which', cells: { 'victims under 16': 868 } },
  ]),
  ...totals('ppa-2011-2015', '2011-2015', { cases: 2205, offenders: 3342, victims: 4495 }),
  ...totals('plo', '2013', { cases: 507, victims: 982 }),
  ...totals('plo', '2014', { cases: 469, victims: 1031 }),
  ...totals('plo', '2015', { cases: 407, victims: 1000 }),
  ...totals('plo', '2016', { cases: 385, victims: 1128 }),
  table('tip-2023', '2021', 'victims identified', 126, [
    { by: 'sex', cells: { female: 114, male: 12 } },
    { by: 'form', cells: { labour: 22, sexual: 28, unspecified: 76 } },
    { by: 'of which', cells: { children: 45, 'ethnic minority': 64 } },
  ]),
  table('tip-2023', '2022', 'victims identified', 255, [
    { by: 'sex', cells: { female: 102, male: 153 } },
    { by: 'form', cells: { labour: 195, sexual: 14, unspecified: 46 } },
    { by: 'of which', cells: { children: 74, 'ethnic minority': 89 } },
  ]),
  ...totals('tip-2023', '2021', { suspects: 149, cases: 77 }),
  table('tip-2023', '2022', 'suspects', 247),
  table('tip-2023', '2022', 'cases', 90, [{ by: 'of which', cells: { transnational: 49 } }]),
  table('h111-2020', '2020', 'hotline calls', 2826, [
    { by: 'kind', cells: { information: 2388, counselling: 379, referral: 59 } },
  ]),
  table('h111-2021h1', 'H1 2021', 'hotline calls', 1020, [
    { by: 'kind', cells: { information: 854, counselling: 147, referral: 19 } },
  ]),
  table('h111-2024q3', 'Q3 2024', 'hotline calls', 621, [
    { by: 'kind', cells: { information: 332, counselling: 265 } },
  ]),
  {
    ...{ source: 'h111-2024q3', period: 'Q3 2024', area: 'VN', counted: 'referrals', within: 'persons' },
    breakdowns: [
      { by: 'to', cells: { police: 27, 'border guard': 5, 'non-governmental organisation': 22, 'labour sector': 10 } },
    ],
  },
  table('h111-2024q3', 'Q3 2024', 'persons', 36, [
    { by: 'sex', cells: { male: 21, female: 15 } },
    { by: 'ethnicity', cells: { Kinh: 32, minority: 4 } },
    { by: 'where', cells: { Cambodia: 10, Laos: 5, China: 6, Myanmar: 3, 'inside the country': 12 } },
    { by: 'age as printed', cells: { '<10': 3, '11-14': 1, '15-16': 4, '16-18': 4, '>18': 24 } },
  ]),
  {
    ...table('south-2005-2013', '2005 to October 2013', 'cases', 182, [
      {
        by: 'province',
        cells: { 'Tây Ninh': 52, 'Hồ Chí Minh City': 45, 'Đồng Tháp': 32, 'Kiên Giang': 26, 'Hậu Giang': 16 },
      },
    ]),
    area: '10 southern provinces',
  },
  ...totals('south-2005-2013', '2005 to October 2013', { suspects: 480, victims: 725 }, '10 southern provinces'),
];

function source(id: string, en: string, vi: string): PublishedSource {
  return { id, title: { en, vi } };
}

function table(
  from: string,
  period: string,
  counted: string,
  total: number,
  breakdowns?: readonly PublishedBreakdown[],
): PublishedTable {
  return { source: from, period, area: 'VN', counted, total, ...(breakdowns ? { breakdowns } : {}) };
}

function totals(
  from: string,
  period: string,
  figures: Readonly<Record<string, number>>,
  area = 'VN',
): PublishedTable[] {
  return Object.entries(figures).map(([counted, total]) => ({ ...table(from, period, counted, total), area }));
}

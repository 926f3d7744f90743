/**
 * The data structure of a catalogue in SDMX: its dimensions and attributes, in their order, with their codes.
 * @module
 */
import * as codelists from '@lienthong/schemas/codelists';
import { type Catalogue, type CountedIndicator, isCounted, type Words } from '../../catalogue.ts';
import { compareText } from '../../dataset.ts';
import { codeWords, commonCodes, dimensionWords, enumerated } from '../codes.ts';

export const agencyId = 'LIENTHONG';

export interface DsdDimension {
  /** `SEX` */
  readonly id: string;
  /** Ours, where it is one of the catalogue: `sex`. */
  readonly dimension?: string;
  readonly words: Words;
  /** Id → what it is called; those of areas come from the data. */
  readonly codes: Readonly<Record<string, Words>>;
}

export interface DsdAttribute {
  readonly id: string;
  readonly words: Words;
  readonly type: 'String' | 'Integer' | 'DateTime';
  readonly codes?: Readonly<Record<string, Words>>;
  readonly isMandatory: boolean;
}

export interface Dsd {
  /** `1.0.0` of a catalogue 1.0 */
  readonly version: string;
  /** Without the time dimension, which comes last. */
  readonly dimensions: readonly DsdDimension[];
  readonly attributes: readonly DsdAttribute[];
  readonly indicators: ReadonlyMap<string, CountedIndicator>;
}

/** Dimensions of the catalogue that have a place of their own; others follow in the order of their names. */
const named = ['sex', 'age', 'form', 'citizenship', 'stage'];

export function dsdOf(catalogue: Catalogue): Dsd {
  const counted = catalogue.indicators.filter(isCounted);
  const used = new Set(counted.flatMap(({ by = [] }) => by.map(({ dimension }) => dimension)));
  const further = [...used].filter((dimension) => !named.includes(dimension)).sort(compareText);
  return {
    version: [...catalogue.version.split('.'), '0', '0'].slice(0, 3).join('.'),
    indicators: new Map(counted.map((indicator) => [indicator.id, indicator])),
    dimensions: [
      { id: 'FREQ', words: { en: 'Frequency', vi: 'Tần suất' }, codes: frequencyCodes },
      structural('REGIME', { en: 'Reporting regime', vi: 'Chế độ báo cáo' }, titles(codelists.periodRegime)),
      structural('REF_AREA', { en: 'Reference area', vi: 'Địa bàn' }, {}),
      structural(
        'INDICATOR',
        { en: 'Indicator', vi: 'Chỉ tiêu' },
        Object.fromEntries(counted.map(({ id, title }) => [id, title])),
      ),
      structural('COUNT_UNIT', { en: 'Counting unit', vi: 'Đơn vị đếm' }, unitCodes(counted)),
      ...[...named, ...further].map(ofCatalogue),
    ],
    attributes,
  };
}

/** Cases, accused, victims …: the kind of record, and the member of it that is counted or summed. */
export function countUnitOf({ unit, measure }: CountedIndicator): string {
  const parts = [unit.kind, ...lastOf(unit.each), ...(typeof measure === 'object' ? lastOf(measure.sum) : [])];
  return codeId(parts.join('_'));
}

/** `VN_2026-04-30_99` */
export function areaId({ edition, code }: { readonly edition: string; readonly code: string }): string {
  return `VN_${edition}_${code}`;
}

/**
 * The id of a code: SDMX allows letters of ASCII, digits and `_@$-`, so others are written as `$` and four hexadecimal digits.
 * The cross-domain code of SDMX is taken where it is the same, but for `_U`, which is kept for what was not recorded.
 */
export function codeId(code: string, dimension?: string): string {
  const standard = dimension === 'sex' ? sexIds.get(code) : undefined;
  return standard ?? code.replace(/[^A-Za-z0-9_-]/g, (c) => `$${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export function codeOf(id: string, dimension?: string): string {
  const standard = dimension === 'sex' ? [...sexIds].find(([, theirs]) => theirs === id)?.[0] : undefined;
  return standard ?? id.replace(/\$([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const sexIds = new Map<string, string>(
  codelists.sex.codes.flatMap(({ code, map }) => {
    const { code: theirs, match } = map.sdmx ?? {};
    return theirs !== undefined && match === 'exact' && !Object.hasOwn(commonCodes, theirs) ? [[code, theirs]] : [];
  }),
);

const frequencyCodes: Readonly<Record<string, Words>> = {
  M: { en: 'Monthly', vi: 'Hằng tháng' },
  Q: { en: 'Quarterly', vi: 'Hằng quý' },
  S: { en: 'Half-yearly', vi: 'Sáu tháng' },
  A: { en: 'Annual', vi: 'Hằng năm' },
};

/** OBS_STATUS of the SDMX cross-domain list; what it has no code for has one of ours. */
export const observationStatusIds = {
  normal: 'A',
  break: 'B',
  estimated: 'E',
  provisional: 'P',
  partial: 'partial',
  adjusted: 'adjusted',
} as const;

export const SUPPRESSED = 'Q';

const attributes: readonly DsdAttribute[] = [
  {
    id: 'OBS_STATUS',
    words: { en: 'Observation status', vi: 'Tình trạng số liệu' },
    type: 'String',
    codes: {
      ...Object.fromEntries(
        codelists.observationStatus.codes.map(({ code, title }) => [observationStatusIds[code], title]),
      ),
      [SUPPRESSED]: { en: 'Missing value; suppressed', vi: 'Không công bố số liệu' },
    },
    isMandatory: true,
  },
  {
    id: 'CONF_STATUS',
    words: { en: 'Confidentiality status', vi: 'Mức độ bảo mật' },
    type: 'String',
    codes: {
      F: { en: 'Free', vi: 'Được công bố' },
      N: { en: 'Not for publication, restricted for internal use only', vi: 'Lưu hành nội bộ, không công bố' },
      C: { en: 'Confidential statistical information', vi: 'Thông tin thống kê phải giữ kín' },
    },
    isMandatory: true,
  },
  {
    id: 'EDITION',
    words: { en: 'Edition', vi: 'Loại số liệu' },
    type: 'String',
    codes: titles(codelists.edition),
    isMandatory: true,
  },
  { id: 'AS_OF', words: { en: 'As of', vi: 'Tính đến thời điểm' }, type: 'DateTime', isMandatory: true },
  { id: 'PERIOD', words: { en: 'Reporting period', vi: 'Kỳ báo cáo' }, type: 'String', isMandatory: true },
  {
    id: 'CATALOGUE',
    words: { en: 'Catalogue: id, version, SHA-256', vi: 'Danh mục chỉ tiêu: mã, phiên bản, SHA-256' },
    type: 'String',
    isMandatory: true,
  },
  { id: 'AREA_NAME', words: { en: 'Name of the area', vi: 'Tên địa bàn' }, type: 'String', isMandatory: false },
  {
    id: 'UNDETERMINED',
    words: { en: 'Units of which it is not known whether they count', vi: 'Số đơn vị chưa rõ có được tính hay không' },
    type: 'Integer',
    isMandatory: false,
  },
  { id: 'LOWER_BOUND', words: { en: 'At least', vi: 'Ít nhất' }, type: 'Integer', isMandatory: false },
  { id: 'UPPER_BOUND', words: { en: 'At most', vi: 'Nhiều nhất' }, type: 'Integer', isMandatory: false },
];

function structural(id: string, words: Words, codes: Readonly<Record<string, Words>>): DsdDimension {
  return { id, words, codes: { ...codes, ...commonCodes } };
}

/** `X_LIENTHONG_NEED` of `x-lienthong:need`. */
function ofCatalogue(dimension: string): DsdDimension {
  const codes = enumerated(dimension).map((code) => [codeId(code, dimension), codeWords(dimension, code)]);
  return {
    id: dimension.toUpperCase().replace(/[^A-Z0-9]/g, '_'),
    dimension,
    words: dimensionWords(dimension),
    codes: Object.fromEntries(codes),
  };
}

function unitCodes(counted: readonly CountedIndicator[]): Record<string, Words> {
  return Object.fromEntries(counted.map((indicator) => [countUnitOf(indicator), unitWords(indicator)]));
}

function unitWords({ unit: { kind, each }, measure }: CountedIndicator): Words {
  const title = codelists.recordKind.codes.find(({ code }) => code === kind)?.title ?? { en: kind, vi: kind };
  const member = [...lastOf(each), ...(typeof measure === 'object' ? lastOf(measure.sum) : [])].join(', ');
  return member === '' ? title : { en: `${title.en}: ${member}`, vi: `${title.vi}: ${member}` };
}

function lastOf(pointer: string | undefined): string[] {
  const last = pointer?.split('/').at(-1);
  return last === undefined || last === '' ? [] : [last];
}

function titles({ codes }: { codes: readonly { code: string; title: Words }[] }): Record<string, Words> {
  return Object.fromEntries(codes.map(({ code, title }) => [codeId(code), title]));
}

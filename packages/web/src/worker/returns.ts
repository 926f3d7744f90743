/**
 * Statistical returns: the indicators with the tables they are broken down by, and a return out of figures or of records.
 * @module
 */
import {
  type AnyRecord,
  ageSchemes,
  type Breakdown,
  type CountedIndicator,
  catalogueRef,
  checkReturn,
  type Dataset,
  errors,
  isCounted,
  lienthongCatalogue,
  monthSchemes,
  type Observation,
  parsePeriod,
  type ReturnBody,
  type ReturnOptions,
  StatisticsError,
  tablesOf,
  tabulate,
  toReturn,
} from '@lienthong/statistics';
import { codeWords, dimensionWords, enumerated } from '@lienthong/statistics/formats';
import { layoutOf, splitter } from '../json/split.ts';
import type { Words } from './messages.ts';

export interface CodeWords {
  readonly code: string;
  readonly title: Words;
}

export interface DimensionWords {
  readonly dimension: string;
  readonly title: Words;
  readonly codes: readonly CodeWords[];
}

/** A table of an indicator: by one dimension, or by several together. */
export interface TableWords {
  readonly dimensions: readonly DimensionWords[];
  /** A unit may stand under several codes: the parts make at least the total. */
  readonly overlapping: boolean;
}

export interface IndicatorWords {
  readonly id: string;
  readonly title: Words;
  readonly definition: Words;
  readonly basis: readonly string[];
  readonly tables: readonly TableWords[];
}

export interface ReturnDraft {
  readonly period: string;
  readonly level: ReturnOptions['level'];
  readonly area: { readonly edition: string; readonly code: string; readonly name?: string };
  readonly asOf: string;
  readonly figures: readonly Pick<Observation, 'indicator' | 'dimensions' | 'value'>[];
}

/** The body, and what `checkReturn` says of its figures; no body where the period or the records cannot be read. */
export interface BuiltReturn {
  readonly body: ReturnBody | undefined;
  readonly fault: { readonly code: string; readonly messages: Words; readonly place: string } | undefined;
  /** Units that could not be placed in or out of the period, by indicator; of records alone. */
  readonly undetermined: Readonly<Record<string, number>>;
}

const counted = lienthongCatalogue.indicators.filter(isCounted);

/** Those that a return may carry: what is worked out of others is not reported. */
export function indicatorWords(): IndicatorWords[] {
  return counted
    .filter(({ additive }) => additive.includes('area'))
    .map((indicator) => ({
      id: indicator.id,
      title: indicator.title,
      definition: indicator.definition,
      basis: indicator.basis,
      tables: [...tablesOf(indicator)].map(([key, overlapping]) => ({
        overlapping,
        dimensions: key
          .split('|')
          .slice(1)
          .map((dimension) => dimensionOf(indicator, dimension)),
      })),
    }));
}

export async function buildReturn(draft: ReturnDraft): Promise<BuiltReturn> {
  return built(async () => {
    const { period, area, asOf, figures, level } = draft;
    const observations = figures.map(({ indicator, dimensions, value }) => ({ indicator, area, dimensions, value }));
    const catalogue = await catalogueRef(lienthongCatalogue);
    return finished({ catalogue, period: parsePeriod(period), area, asOf, observations, undetermined: {} }, level);
  });
}

/** Counts the records of a file: JSON or NDJSON, valid or not is for the check to say. */
export async function countRecords(file: File, draft: ReturnDraft): Promise<BuiltReturn> {
  return built(async () => {
    const { period, area, asOf, level } = draft;
    const dataset = await tabulate(recordsIn(file), {
      catalogue: lienthongCatalogue,
      period: parsePeriod(period),
      area,
      asOf,
    });
    const additive = new Set(indicatorWords().map(({ id }) => id));
    const observations = dataset.observations.filter(({ indicator }) => additive.has(indicator));
    return finished({ ...dataset, observations }, level);
  });
}

async function* recordsIn(file: File): AsyncGenerator<AnyRecord> {
  const pieces = splitter(layoutOf(file.name, new Uint8Array(await file.slice(0, 65_536).arrayBuffer())));
  const decoder = new TextDecoder();
  for (let at = 0; at < file.size; at += CHUNK) {
    const chunk = new Uint8Array(await file.slice(at, at + CHUNK).arrayBuffer());
    for (const { bytes } of pieces.push(chunk)) yield JSON.parse(decoder.decode(bytes)) as AnyRecord;
  }
  for (const { bytes } of pieces.end()) yield JSON.parse(decoder.decode(bytes)) as AnyRecord;
}

const CHUNK = 1 << 20;

function finished(dataset: Dataset, level: ReturnDraft['level']): BuiltReturn {
  const body = toReturn(dataset, { level });
  const { undetermined } = dataset;
  try {
    checkReturn(dataset.observations, dataset.area, new Map(counted.map((indicator) => [indicator.id, indicator])));
    return { body, fault: undefined, undetermined };
  } catch (error) {
    return { body, fault: faultOf(error), undetermined };
  }
}

async function built(make: () => Promise<BuiltReturn>): Promise<BuiltReturn> {
  try {
    return await make();
  } catch (error) {
    return { body: undefined, fault: faultOf(error), undetermined: {} };
  }
}

function faultOf(error: unknown): NonNullable<BuiltReturn['fault']> {
  if (error instanceof StatisticsError)
    return { code: error.code, messages: errors[error.code], place: error.place ?? '' };
  if (error instanceof SyntaxError || (error instanceof Error && error.name === 'SplitError'))
    return { code: 'bad-json', messages: notJson, place: '' };
  throw error;
}

const notJson: Words = {
  vi: 'Tệp không phải JSON hay NDJSON đúng chuẩn. Kiểm tra tệp trước.',
  en: 'The file is not well-formed JSON or NDJSON. Check the file first.',
};

function dimensionOf(indicator: CountedIndicator, dimension: string): DimensionWords {
  const codes = codesOf(indicator.by?.find((by) => by.dimension === dimension));
  return {
    dimension,
    title: dimensionWords(dimension),
    codes: codes.map((code) => ({ code, title: codeWords(dimension, code) })),
  };
}

/** The codes that a breakdown can give, what was not recorded last. */
function codesOf(by: Breakdown | undefined): string[] {
  if (by === undefined) return [];
  const { dimension, value } = by;
  if (typeof value === 'object' && 'ageBand' in value)
    return [...ageSchemes[value.ageBand.scheme].map(([code]) => code), '_U'];
  if (typeof value === 'object' && 'monthsBetween' in value)
    return [...monthSchemes[value.monthsBetween.scheme].map(([code]) => code), '_U'];
  if (dimension === 'article') return ['150', '151', '_U'];
  return enumerated(dimension).filter((code) => code !== '_T' && code !== '_Z');
}

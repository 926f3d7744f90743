/**
 * SDMX-JSON 2.1 data message: flat observations, each with all its dimensions and attributes.
 * @see SDMX-JSON data message 2.1.0 (SDMX 3.1)
 * @module
 */
import type { Catalogue, Words } from '../../catalogue.ts';
import { assertFigures } from '../check-figures.ts';
import type { FigureSet } from '../figure-set.ts';
import { type Dsd, dsdOf } from './dsd.ts';
import { type Audience, type Row, rowsOf } from './rows.ts';
import { areaCodes, measureWords, metaOf, nameOf, timeWords, title, urn, wordsOfId } from './sdmx-structure.ts';
import { boundsOf, timePeriodOf } from './time-period.ts';

export interface SdmxOptions {
  readonly catalogue: Catalogue;
  /** `internal` unless told otherwise: figures that did not pass disclosure control are not for publication. */
  readonly audience?: Audience;
}

export interface SdmxJsonOptions extends SdmxOptions {
  /** RFC 3339 */
  readonly preparedAt: string;
}

/**
 * Writes data sets of one regime as one message.
 *
 * @returns the message as a value
 * @throws {StatisticsError} what {@link assertFigures} finds
 */
export async function toSdmxJson(
  sets: readonly FigureSet[],
  { catalogue, audience = 'internal', preparedAt }: SdmxJsonOptions,
): Promise<object> {
  await assertFigures(sets, catalogue);
  const dsd = dsdOf(catalogue);
  const rows = sets.flatMap((set) => rowsOf(set, dsd, audience));
  const components = componentsOf(rows, sets, dsd);
  return {
    $schema: 'https://json.sdmx.org/2.1/sdmx-json-data-schema.json',
    meta: metaOf(preparedAt),
    data: {
      structures: [
        {
          links: [{ rel: 'dataflow', urn: urn('datastructure.Dataflow', `TIP(${dsd.version})`) }],
          ...nameOf(title),
          dataSets: [0],
          dimensions: { dataSet: [], series: [], observation: components.dimensions.map(({ told }) => told) },
          measures: { observation: [{ id: 'OBS_VALUE', ...nameOf(measureWords) }] },
          attributes: { dataSet: [], series: [], observation: components.attributes.map(({ told }) => told) },
        },
      ],
      dataSets: [{ structure: 0, action: 'Replace', observations: observationsOf(rows, components) }],
    },
  };
}

interface Component {
  readonly id: string;
  /** Value → its place among those that occur. */
  readonly index: ReadonlyMap<string | number, number>;
  readonly told: object;
}

interface Components {
  readonly dimensions: readonly Component[];
  readonly attributes: readonly Component[];
}

function componentsOf(rows: readonly Row[], sets: readonly FigureSet[], dsd: Dsd): Components {
  const areas = areaCodes(sets);
  const dimensions = dsd.dimensions.map((of, keyPosition) => {
    const { id, words, codes } = of;
    const ids = distinct(rows.map(({ key }) => key[id] ?? '_Z'));
    const known: Readonly<Record<string, Words>> = id === 'REF_AREA' ? areas : codes;
    const values = ids.map((code) => ({ id: code, ...nameOf(known[code] ?? wordsOfId(of, code)) }));
    return { id, index: indexOf(ids), told: { id, ...nameOf(words), keyPosition, roles: [id], values } };
  });
  const attributes = dsd.attributes.flatMap(({ id, words, codes, isMandatory }) => {
    const given = distinct(rows.flatMap(({ attributes }) => attributes[id] ?? []));
    if (given.length === 0) return [];
    const values = given.map((value) =>
      codes
        ? { id: value, ...nameOf(codes[value] ?? { en: String(value), vi: String(value) }) }
        : { value, name: String(value) },
    );
    const relationship = { observation: {} };
    // Some readers take no index for the first value, so where there may be none the first is none.
    const optional = isMandatory ? 0 : 1;
    const told = { id, ...nameOf(words), relationship, values: isMandatory ? values : [null, ...values] };
    return [{ id, index: indexOf(given, optional), told }];
  });
  return { dimensions: [...dimensions, timeOf(sets, dsd.dimensions.length)], attributes };
}

/** A range is no id in SDMX-JSON, so it stands as a value. */
function timeOf(sets: readonly FigureSet[], keyPosition: number): Component {
  const periods = new Map(sets.map(({ period }) => [timePeriodOf(period), period]));
  const values = [...periods].map(([text, period]) => ({
    ...(text.includes('/') ? { value: text } : { id: text }),
    name: text,
    names: { en: period.code, vi: period.code },
    ...boundsOf(period),
  }));
  const told = { id: 'TIME_PERIOD', ...nameOf(timeWords), keyPosition, roles: ['TIME_PERIOD'], values };
  return { id: 'TIME_PERIOD', index: indexOf([...periods.keys()]), told };
}

function observationsOf(rows: readonly Row[], { dimensions, attributes }: Components): Record<string, unknown[]> {
  return Object.fromEntries(
    rows.map(({ key, value, attributes: given }) => [
      dimensions.map(({ id, index }) => index.get(key[id] ?? '_Z')).join(':'),
      [value, ...attributes.map(({ id, index }) => index.get(given[id] ?? '') ?? 0)],
    ]),
  );
}

function distinct<T extends string | number>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function indexOf(values: readonly (string | number)[], start = 0): Map<string | number, number> {
  return new Map(values.map((value, i) => [value, i + start]));
}

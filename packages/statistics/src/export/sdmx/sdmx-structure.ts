/**
 * SDMX-JSON 2.1 structure message of a catalogue: codelists, concept scheme, data structure definition, dataflow.
 * @see SDMX-JSON structure message 2.1.0 (SDMX 3.1)
 * @module
 */
import type { Catalogue, Words } from '../../catalogue.ts';
import { codeWords, commonCodes } from '../codes.ts';
import type { FigureSet } from '../figure-set.ts';
import { regimeWords } from '../period-words.ts';
import { agencyId, areaId, codeOf, type Dsd, type DsdAttribute, type DsdDimension, dsdOf } from './dsd.ts';
import { type Row, rowsOf } from './rows.ts';

export interface SdmxStructureOptions {
  readonly catalogue: Catalogue;
  /** Data sets whose areas, and codes that no list enumerates, the codelists name; those lists are partial. */
  readonly sets: readonly FigureSet[];
  /** RFC 3339 */
  readonly preparedAt: string;
}

/** @returns the message as a value */
export function toSdmxStructure({ catalogue, sets, preparedAt }: SdmxStructureOptions): object {
  const dsd = dsdOf(catalogue);
  const rows = sets.flatMap((set) => rowsOf(set, dsd, 'internal'));
  return {
    $schema: 'https://json.sdmx.org/2.1/sdmx-json-structure-schema.json',
    meta: metaOf(preparedAt),
    data: {
      codelists: codelistsOf(dsd, rows, areaCodes(sets)),
      conceptSchemes: [conceptScheme(dsd)],
      dataStructures: [dataStructure(dsd)],
      dataflows: [
        { ...named('TIP', dsd.version, title), structure: urn('datastructure.DataStructure', `TIP(${dsd.version})`) },
      ],
    },
  };
}

export const title: Words = {
  en: 'Trafficking in persons: figures of the programme',
  vi: 'Số liệu phòng, chống mua bán người',
};

export const measureWords: Words = { en: 'Value', vi: 'Giá trị' };
export const timeWords: Words = { en: 'Time period', vi: 'Khoảng thời gian' };

export function metaOf(preparedAt: string): object {
  return {
    id: `${agencyId}-${preparedAt.replace(/[^0-9A-Za-z]/g, '-')}`,
    prepared: preparedAt,
    contentLanguages: ['vi', 'en'],
    sender: { id: agencyId },
  };
}

/** A name as both its best match and in all languages: readers ask for either. */
export function nameOf(words: Words): { readonly name: string; readonly names: Words } {
  return { name: words.vi, names: words };
}

export function urn(type: string, artefact: string): string {
  return `urn:sdmx:org.sdmx.infomodel.${type}=${agencyId}:${artefact}`;
}

/** Areas by id. Units of two editions often bear one name, and are then told apart by code and edition. */
export function areaCodes(sets: readonly FigureSet[]): Record<string, Words> {
  const areas = [...new Map(sets.map(({ area }) => [areaId(area), area]))];
  const isShared = (name: string): boolean => areas.filter(([, other]) => other.name === name).length > 1;
  return Object.fromEntries(
    areas.map(([id, { name = id, code, edition }]) => {
      const label = isShared(name) ? `${name} (${code}, ${edition})` : name;
      return [id, { en: label, vi: label }];
    }),
  );
}

function named(id: string, version: string, words: Words): object {
  return { id, agencyID: agencyId, version, ...nameOf(words) };
}

function codelistsOf(
  { version, dimensions, attributes }: Dsd,
  rows: readonly Row[],
  areas: Readonly<Record<string, Words>>,
): object[] {
  const listed = (codes: Readonly<Record<string, Words>>): object[] =>
    Object.entries(codes).map(([id, words]) => ({ id, ...nameOf(words) }));
  return [
    ...dimensions.map((of) => {
      const used = [...new Set(rows.map(({ key }) => key[of.id] ?? '_Z'))].filter((id) => !Object.hasOwn(of.codes, id));
      const further = Object.fromEntries(used.map((id) => [id, areas[id] ?? wordsOfId(of, id)]));
      return {
        ...named(`CL_${of.id}`, version, of.words),
        ...(used.length > 0 ? { isPartial: true } : {}),
        codes: listed({ ...further, ...of.codes }),
      };
    }),
    ...attributes.flatMap(({ id, words, codes }) =>
      codes ? [{ ...named(`CL_${id}`, version, words), codes: listed({ ...codes, ...commonCodes }) }] : [],
    ),
  ];
}

/** Of a code that its list does not enumerate: an article, an agency's own regime. */
export function wordsOfId({ dimension }: DsdDimension, id: string): Words {
  return dimension === undefined ? regimeWords(codeOf(id)) : codeWords(dimension, codeOf(id, dimension));
}

function conceptScheme({ version, dimensions, attributes }: Dsd): object {
  const concepts = [
    ...[...dimensions, ...attributes].map(({ id, words }) => ({ id, ...nameOf(words) })),
    { id: 'TIME_PERIOD', ...nameOf(timeWords) },
    { id: 'OBS_VALUE', ...nameOf(measureWords) },
  ];
  return { ...named('TIP', version, title), concepts };
}

function dataStructure(dsd: Dsd): object {
  const { version, dimensions, attributes } = dsd;
  const conceptIdentity = (id: string): string => urn('conceptscheme.Concept', `TIP(${version}).${id}`);
  const enumeration = (id: string): string => urn('codelist.Codelist', `CL_${id}(${version})`);
  return {
    ...named('TIP', version, title),
    dataStructureComponents: {
      dimensionList: {
        id: 'DimensionDescriptor',
        dimensions: dimensions.map(({ id }: DsdDimension, position) => ({
          id,
          position,
          conceptIdentity: conceptIdentity(id),
          localRepresentation: { enumeration: enumeration(id) },
        })),
        timeDimension: {
          id: 'TIME_PERIOD',
          conceptIdentity: conceptIdentity('TIME_PERIOD'),
          localRepresentation: { format: { dataType: 'ObservationalTimePeriod' } },
        },
      },
      attributeList: {
        id: 'AttributeDescriptor',
        attributes: attributes.map(({ id, type, codes, isMandatory }: DsdAttribute) => ({
          id,
          conceptIdentity: conceptIdentity(id),
          usage: isMandatory ? 'mandatory' : 'optional',
          attributeRelationship: { observation: {} },
          localRepresentation: codes ? { enumeration: enumeration(id) } : { format: { dataType: type } },
        })),
      },
      measureList: {
        id: 'MeasureDescriptor',
        measures: [
          {
            id: 'OBS_VALUE',
            conceptIdentity: conceptIdentity('OBS_VALUE'),
            usage: 'optional',
            localRepresentation: { format: { dataType: 'Integer', minValue: 0 } },
          },
        ],
      },
    },
  };
}

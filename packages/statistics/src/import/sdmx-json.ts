/**
 * Reads an SDMX-JSON 2.1 data message as `toSdmxJson` writes it: flat observations of one data set.
 * @module
 */
import type { Catalogue } from '../catalogue.ts';
import type { Imported } from './imported.ts';
import { type PlacedRow, setsOf } from './sdmx-rows.ts';

const observationsAt = '/data/dataSets/0/observations';

/** Places are JSON Pointers to an observation. */
export async function fromSdmxJson(
  message: unknown,
  { catalogue }: { readonly catalogue: Catalogue },
): Promise<Imported> {
  const structure = at(message, 'data', 'structures', 0);
  const dimensions = componentsOf(at(structure, 'dimensions', 'observation'));
  const attributes = componentsOf(at(structure, 'attributes', 'observation'));
  const observations = at(message, 'data', 'dataSets', 0, 'observations');
  if (!dimensions || !attributes) return { sets: [], faults: [{ code: 'bad-table', place: '/data/structures/0' }] };
  if (!isObject(observations)) return { sets: [], faults: [{ code: 'bad-table', place: observationsAt }] };
  const rows = Object.entries(observations).map(([key, told]) => rowOf(key, told, dimensions, attributes));
  const wrong = rows.find((row) => typeof row === 'string');
  if (wrong !== undefined) return { sets: [], faults: [{ code: 'bad-table', place: wrong }] };
  return setsOf(
    rows.filter((row) => typeof row !== 'string'),
    catalogue,
  );
}

interface Component {
  readonly id: string;
  /** Id or value of each that occurs; `undefined`: none. */
  readonly values: readonly (string | number | undefined)[];
}

function componentsOf(told: unknown): Component[] | undefined {
  if (!Array.isArray(told)) return undefined;
  const components = told.map((component: unknown) => {
    const [id, values] = [at(component, 'id'), at(component, 'values')];
    return typeof id === 'string' && Array.isArray(values) ? { id, values: values.map(codeIn) } : undefined;
  });
  return components.every((component) => component !== undefined) ? components : undefined;
}

function codeIn(told: unknown): string | number | undefined {
  const value = at(told, 'id') ?? at(told, 'value');
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** @returns where it stands, if it is no observation of these components */
function rowOf(
  key: string,
  told: unknown,
  dimensions: readonly Component[],
  attributes: readonly Component[],
): PlacedRow | string {
  const place = `${observationsAt}/${key}`;
  if (!/^\d+(?::\d+)*$/.test(key) || !Array.isArray(told)) return place;
  const indexes = key.split(':').map(Number);
  const [value, ...given]: unknown[] = told;
  if (indexes.length !== dimensions.length || given.length !== attributes.length) return place;
  if (value !== null && typeof value !== 'number') return place;
  const codes = dimensions.map(({ id, values }, i) => [id, values[indexes[i] ?? -1]] as const);
  const read = attributes.map(({ values }, i) => indexIn(given[i], values));
  if (codes.some(([, code]) => typeof code !== 'string') || read.includes(undefined)) return place;
  return {
    placeOf: () => place,
    key: Object.fromEntries(codes) as Record<string, string>,
    value,
    attributes: Object.fromEntries(
      attributes.flatMap(({ id, values }, i) => {
        const attribute = values[read[i] ?? -1];
        return attribute === undefined ? [] : [[id, attribute]];
      }),
    ),
  };
}

/** The place of an attribute's value among those that occur. */
function indexIn(told: unknown, values: readonly unknown[]): number | undefined {
  return typeof told === 'number' && Number.isInteger(told) && told >= 0 && told < values.length ? told : undefined;
}

function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null ? (found as Record<string | number, unknown>)[key] : undefined,
    value,
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

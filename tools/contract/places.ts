/**
 * Finds which values of a record stand under which part of the contract's schemas.
 * @module
 */
import type { Step } from './deletions.ts';
import { array, type Contract, type Json, type JsonObject, object, type SchemaFile } from './source.ts';

export interface PlaceInRecord {
  /** file in which the subschema is written */
  file: SchemaFile;
  /** steps to the subschema in that file */
  steps: readonly Step[];
  schema: JsonObject;
  /** steps to the value in the record */
  path: readonly Step[];
  value: Json;
}

/** Every value of a record with each subschema that it stands under, from the root down. */
export function* placesIn(contract: Contract, record: JsonObject): Generator<PlaceInRecord> {
  const file = contract.byId.get(String(record['schema']));
  if (file !== undefined) yield* within(contract, { file, steps: [], schema: file.schema, path: [], value: record });
}

function* within(contract: Contract, place: PlaceInRecord): Generator<PlaceInRecord> {
  yield place;
  const { file, steps, schema, path, value } = place;
  for (const ref of [schema['$ref'], ...array(schema['allOf']).map((part) => object(part)['$ref'])]) {
    const target = contract.byId.get(String(ref));
    if (target !== undefined) yield* within(contract, { file: target, steps: [], schema: target.schema, path, value });
  }
  for (const [name, inner] of Object.entries(object(schema['properties']))) {
    const member = object(value)[name];
    if (member === undefined) continue;
    const below = { file, steps: [...steps, 'properties', name], schema: object(inner), path: [...path, name] };
    yield* within(contract, { ...below, value: member });
  }
  for (const [index, item] of schema['items'] === undefined ? [] : array(value).entries()) {
    const below = { file, steps: [...steps, 'items'], schema: object(schema['items']), path: [...path, index] };
    yield* within(contract, { ...below, value: item });
  }
  if (file.role === 'codelist') return;
  for (const [index, branch] of array(schema['oneOf']).map(object).entries()) {
    if (isOfBranch(branch, object(value)))
      yield* within(contract, { file, steps: [...steps, 'oneOf', index], schema: branch, path, value });
  }
}

/** Whether the constants of a branch stand in the value: the union's tag. */
function isOfBranch(branch: JsonObject, value: JsonObject): boolean {
  const constants = Object.entries(object(branch['properties'])).filter(([, member]) => 'const' in object(member));
  return constants.length > 0 && constants.every(([name, member]) => value[name] === object(member)['const']);
}

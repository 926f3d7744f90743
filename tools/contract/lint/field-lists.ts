/**
 * Every kind has a field list: the fields of a published text, each with its place in the kind's schema or why it has none.
 * @module
 */
import type { Problem } from '../problem.ts';
import { array, type Contract, type FieldList, type Json, type JsonObject, object, pointer } from '../source.ts';

/** A text with fewer fields describes no record. */
const LEAST_FIELDS = 6;

export function lintFieldLists(contract: Contract): Problem[] {
  const records = contract.files.filter(({ role }) => role === 'record');
  const listed = new Set(contract.fieldLists.map(({ kind }) => kind));
  const without = records.filter(({ name }) => !listed.has(name));
  return [
    ...without.map(({ name }) => ({
      file: `schemas/field-lists/${name}.json`,
      pointer: '',
      message: 'the kind has no field list; write one from a published text',
    })),
    ...contract.fieldLists.flatMap((list) => lintList(contract, list)),
  ];
}

function lintList(contract: Contract, { kind, file, list }: FieldList): Problem[] {
  const problem = (at: string, message: string): Problem => ({ file, pointer: at, message });
  const record = contract.files.find(({ role, name }) => role === 'record' && name === kind);
  if (record === undefined) return [problem('/kind', 'the contract has no schema of this kind')];
  const { title, from } = object(list['source']);
  const fields = array(list['fields']);
  return [
    ...(list['kind'] === kind ? [] : [problem('/kind', `must be the name of the file, ${kind}`)]),
    ...inBoth(title).map((language) => problem(`/source/title/${language}`, 'name the text, as NFC text')),
    ...(isText(from) ? [] : [problem('/source/from', 'say where the text was read')]),
    ...(fields.length >= LEAST_FIELDS ? [] : [problem('/fields', `a field list has ${LEAST_FIELDS} fields or more`)]),
    ...fields.flatMap((field, n) => lintField(contract, record.schema, object(field), pointer('fields', n), problem)),
  ];
}

function lintField(
  contract: Contract,
  schema: JsonObject,
  { name, at, absent }: JsonObject,
  place: string,
  problem: (at: string, message: string) => Problem,
): Problem[] {
  const words = inBoth(name).map((language) => problem(`${place}/name/${language}`, 'name the field, as NFC text'));
  if ((at === undefined) === (absent === undefined))
    return [...words, problem(place, 'a field has a place, or a reason why it is absent')];
  if (at === undefined)
    return [
      ...words,
      ...inBoth(absent).map((language) => problem(`${place}/absent/${language}`, 'say why, as NFC text')),
    ];
  return isMember(contract, schema, at) ? words : [...words, problem(`${place}/at`, 'names no member of the kind')];
}

/** Whether a pointer of member names leads anywhere; it passes through lists, with or without the number of an item. */
export function isMember(contract: Contract, root: JsonObject, at: Json): boolean {
  if (typeof at !== 'string' || !at.startsWith('/')) return false;
  let reached = [root];
  for (const step of at.slice(1).split('/')) {
    const open = reached.flatMap((schema) => spread(contract, schema));
    if (/^\d+$/.test(step)) reached = open.filter(({ isItem }) => isItem).map(({ schema }) => schema);
    else
      reached = open
        .map(({ schema }) => object(schema['properties'])[step])
        .filter((member) => member !== undefined)
        .map(object);
    if (reached.length === 0) return false;
  }
  return true;
}

interface Reached {
  schema: JsonObject;
  isItem: boolean;
}

/** A schema with everything that it refers to, joins, chooses between or lists. */
function spread(contract: Contract, schema: JsonObject, isItem = false): Reached[] {
  const joined = [
    contract.byId.get(String(schema['$ref']))?.schema,
    ...array(schema['allOf']),
    ...array(schema['oneOf']),
  ];
  return [
    { schema, isItem },
    ...joined.filter((one) => one !== undefined).flatMap((one) => spread(contract, object(one), isItem)),
    ...(schema['items'] === undefined ? [] : spread(contract, object(schema['items']), true)),
  ];
}

/** The languages in which a text is lacking. */
export function inBoth(words: Json | undefined): string[] {
  return ['en', 'vi'].filter((language) => !isText(object(words)[language]));
}

function isText(text: Json | undefined): boolean {
  return typeof text === 'string' && text.trim() !== '' && text === text.normalize('NFC');
}

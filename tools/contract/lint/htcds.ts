/**
 * Each field of HTCDS says where the contract has it, or why not; each fault of its files names a field of it.
 * @module
 */
import type { Problem } from '../problem.ts';
import { array, type Contract, type JsonObject, object, pointer, strings } from '../source.ts';
import { inBoth, isMember } from './field-lists.ts';

const FILE = 'schemas/schemes/htcds.json';
/** Fields of version 2.0. */
const FIELDS = 84;
const MATCHES = ['exact', 'broader', 'narrower', 'none'];

export function lintHtcds(contract: Contract): Problem[] {
  const facts = object(contract.schemes['htcds']);
  const fields = object(facts['fields']);
  const count = Object.keys(fields).length;
  return [
    ...(count === FIELDS ? [] : [problem('/fields', `version 2.0 has ${FIELDS} fields, here are ${count}`)]),
    ...Object.entries(fields).flatMap(([name, field]) =>
      lintField(contract, object(facts['lists']), name, object(field)),
    ),
    ...array(facts['faults']).flatMap((fault, n) => lintFault(fields, n, object(fault))),
  ];
}

function lintField(contract: Contract, lists: JsonObject, name: string, field: JsonObject): Problem[] {
  const { title, list, match, at, back, remark } = field;
  const say = (member: string, message: string): Problem => problem(`${pointer('fields', name)}/${member}`, message);
  const places = strings(at);
  return [
    ...inBoth(title).map((language) => say(`title/${language}`, 'name the field, as NFC text')),
    ...(match === 'exact' && remark === undefined ? [] : inBoth(remark)).map((language) =>
      say(`remark/${language}`, 'say what is lost, or why there is nothing, as NFC text'),
    ),
    ...(MATCHES.includes(String(match)) ? [] : [say('match', `is one of ${MATCHES.join(', ')}`)]),
    ...(match === 'none' || places.length > 0 ? [] : [say('at', 'name our places')]),
    ...(match === 'none' && back === true ? [say('back', 'what has no place cannot come back')] : []),
    ...(list === undefined || lists[String(list)] !== undefined ? [] : [say('list', 'is one of the lists')]),
    ...places.filter((place) => !isPlace(contract, place)).map(() => say('at', 'names no member of a kind')),
  ];
}

function isPlace(contract: Contract, place: string): boolean {
  const [kind, at = ''] = place.split('#');
  const record = contract.files.find(({ role, name }) => role === 'record' && name === kind);
  return record !== undefined && isMember(contract, record.schema, at);
}

function lintFault(fields: JsonObject, n: number, { at, seen, text, written, read }: JsonObject): Problem[] {
  const say = (member: string, message: string): Problem => problem(`${pointer('faults', n)}/${member}`, message);
  return [
    ...(fields[String(at)] === undefined ? [say('at', 'names no field')] : []),
    ...(strings(seen).length > 0 ? [] : [say('seen', 'say in which files')]),
    ...((written === undefined) === (read === undefined) ? [] : [say('read', 'what is written is read as something')]),
    ...inBoth(text).map((language) => say(`text/${language}`, 'say what is wrong, as NFC text')),
  ];
}

function problem(at: string, message: string): Problem {
  return { file: FILE, pointer: at, message };
}

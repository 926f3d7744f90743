/**
 * Holds the subset of JSON Schema in which the contract is written, so that every generator can read all of it.
 * @module
 */
import type { Problem } from '../problem.ts';
import { array, BASE, type Contract, object, strings } from '../source.ts';
import { type Found, walk } from './walk.ts';

const ALWAYS = ['title', 'description', 'x-vi', 'x-basis', 'x-privacy'];
const ROOT = ['$schema', '$id', ...ALWAYS];
const BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  object: ['type', 'properties', 'required', 'unevaluatedProperties'],
  array: ['type', 'items', 'minItems', 'maxItems', 'uniqueItems'],
  string: ['type', 'minLength', 'maxLength', 'pattern', 'format'],
  integer: ['type', 'minimum', 'maximum'],
  number: ['type', 'minimum', 'maximum'],
  boolean: ['type'],
};

/** Names that every object inherits: a validator that looks them up would find them. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

export function lintSubset(contract: Contract): Problem[] {
  return contract.files.flatMap((file) => [
    ...(file.schema['$id'] === file.id ? [] : [{ file: file.file, pointer: '/$id', message: `must be ${file.id}` }]),
    ...[...walk(file)].flatMap((found) => lintOne(contract, found)),
  ]);
}

function lintOne(contract: Contract, { file, schema, at, as }: Found): Problem[] {
  const problem = (message: string, keyword = ''): Problem => ({
    file: file.file,
    pointer: `${at}${keyword}`,
    message,
  });
  const allowed = [...(as === 'root' ? ROOT : ALWAYS), ...keywordsOf(contract, { file, schema, at, as })];
  const strange = Object.keys(schema).filter((keyword) => !allowed.includes(keyword));
  const ref = schema['$ref'];
  return [
    ...strange.map((keyword) => problem('this keyword is outside the subset here; write it otherwise', `/${keyword}`)),
    ...(ref !== undefined && (typeof ref !== 'string' || !contract.byId.has(ref) || !ref.startsWith(BASE))
      ? [problem('refers to no schema of the contract; give an absolute $id', '/$ref')]
      : []),
    ...lintObject({ file, schema, at, as }, problem),
    ...lintUnion({ file, schema, at, as }, problem),
    ...lintBounds(schema, problem),
  ];
}

function keywordsOf(contract: Contract, { file, schema, as }: Found): readonly string[] {
  if (file.role === 'codelist') return ['type', 'oneOf', 'x-open', 'x-map'];
  if (schema['$ref'] !== undefined) return ['$ref'];
  if (schema['oneOf'] !== undefined) return ['oneOf'];
  if (schema['const'] !== undefined) return ['const'];
  const own = BY_TYPE[String(schema['type'])] ?? [];
  return as === 'root' && file.role === 'record' && contract.byId.has(file.id) ? [...own, 'allOf'] : own;
}

function lintObject({ file, schema, as }: Found, problem: (message: string, keyword?: string) => Problem): Problem[] {
  if (schema['type'] !== 'object') return [];
  const names = Object.keys(object(schema['properties']));
  const isHead = as === 'root' && file.role === 'common' && file.name === 'head';
  const isRecord = as === 'root' && file.role === 'record';
  return [
    ...((schema['unevaluatedProperties'] === false) === isHead
      ? [problem(isHead ? 'the head stays open; roots close over it' : 'close it with unevaluatedProperties: false')]
      : []),
    ...names
      .filter((name) => INHERITED.has(name) || !/^[a-z][A-Za-z0-9]*$/.test(name))
      .map((name) =>
        problem('members are named in camelCase ASCII, and not as what objects inherit', `/properties/${name}`),
      ),
    ...strings(schema['required'])
      .filter((name) => !names.includes(name) && !isRecord)
      .map(() => problem('requires a member that it does not describe', '/required')),
    ...(isRecord && object(object(schema['properties'])['schema'])['const'] !== file.id
      ? [problem(`properties.schema must be the constant ${file.id}`, '/properties/schema')]
      : []),
  ];
}

function lintUnion({ file, schema }: Found, problem: (message: string, keyword?: string) => Problem): Problem[] {
  if (schema['oneOf'] === undefined || file.role === 'codelist') return [];
  const branches = array(schema['oneOf']).map(object);
  const tags = Object.keys(object(branches[0]?.['properties'])).filter((name) => {
    const values = branches.map((branch) => {
      const value = object(object(branch['properties'])[name])['const'];
      return strings(branch['required']).includes(name) && typeof value === 'string' ? value : undefined;
    });
    return !values.includes(undefined) && new Set(values).size === branches.length;
  });
  return tags.length > 0
    ? []
    : [problem('no required constant tells the branches apart; give each its own tag', '/oneOf')];
}

function lintBounds(schema: Found['schema'], problem: (message: string, keyword?: string) => Problem): Problem[] {
  const { pattern, format } = schema;
  const problems: Problem[] = [];
  if (format !== undefined && pattern === undefined)
    problems.push(problem('format decides nothing; add a pattern', '/format'));
  if (typeof pattern === 'string' && !compiles(pattern))
    problems.push(problem('is no regular expression under the flag u', '/pattern'));
  for (const [low, high] of [
    ['minLength', 'maxLength'],
    ['minItems', 'maxItems'],
    ['minimum', 'maximum'],
  ] as const) {
    if (Number(schema[low]) > Number(schema[high]))
      problems.push(problem('the lower bound is above the upper one', `/${low}`));
  }
  return problems;
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/**
 * Each code says what it is in the four schemes on trafficking, in codes that those schemes have; nothing is left to guess.
 * @module
 */
import { correspondences } from '../correspondences.ts';
import type { Problem } from '../problem.ts';
import { array, type Contract, type JsonObject, object, pointer, type SchemaFile } from '../source.ts';

/** Schemes that each code must name; `sdmx` may be named beside them. */
const SCHEMES = ['htcds', 'ctdc', 'glotip', 'iccs'];
const MATCHES = ['exact', 'broader', 'narrower', 'none'];

export function lintMaps(contract: Contract): Problem[] {
  return [...lintSchemes(contract), ...codelists(contract).flatMap((file) => lintList(contract, file))];
}

/** How many codes have which relation, by scheme: `htcds exact` → 60. */
export function countMaps(contract: Contract): Record<string, number> {
  const relations = codelists(contract).flatMap(({ schema }) =>
    codesOf(schema).flatMap((code) =>
      Object.entries(correspondences(schema, code))
        .filter(([scheme]) => SCHEMES.includes(scheme))
        .map(([scheme, said]) => [SCHEMES.indexOf(scheme), MATCHES.indexOf(String(object(said)['match']))] as const),
    ),
  );
  const sorted = relations.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const named = Map.groupBy(sorted, ([scheme, match]) => `${SCHEMES[scheme]} ${MATCHES[match]}`);
  return Object.fromEntries([...named].map(([name, all]) => [name, all.length]));
}

function codelists(contract: Contract): SchemaFile[] {
  return contract.files.filter(({ role }) => role === 'codelist');
}

function codesOf(list: JsonObject): JsonObject[] {
  return array(list['oneOf']).map(object);
}

function lintSchemes({ schemes }: Contract): Problem[] {
  return SCHEMES.flatMap((scheme) => {
    const facts = object(schemes[scheme]);
    const needed = {
      'title/en': object(facts['title'])['en'],
      'title/vi': object(facts['title'])['vi'],
      version: facts['version'],
      'source/publisher': object(facts['source'])['publisher'],
      'source/text': object(facts['source'])['text'],
      'source/licence': object(facts['source'])['licence'],
    };
    return Object.entries(needed)
      .filter(([, value]) => typeof value !== 'string' || value === '')
      .map(([at]) => ({
        file: `schemas/schemes/${scheme}.json`,
        pointer: `/${at}`,
        message: 'say it: facts have a source',
      }));
  });
}

function lintList(contract: Contract, { file, schema }: SchemaFile): Problem[] {
  const codes = codesOf(schema);
  return [
    ...lintDefault(file, schema, codes),
    ...codes.flatMap((code, n) => {
      const said = correspondences(schema, code);
      const at = (scheme: string): string => pointer('oneOf', n, 'x-map', scheme);
      const missing = SCHEMES.filter((scheme) => said[scheme] === undefined);
      return [
        ...missing.map((scheme) => ({ file, pointer: at(scheme), message: 'say what the code is there, or none' })),
        ...Object.entries(said).flatMap(([scheme, one]) =>
          lintOne(object(contract.schemes[scheme]), object(one)).map((message) => ({
            file,
            pointer: at(scheme),
            message,
          })),
        ),
      ];
    }),
    ...lintTwice(file, schema, codes),
  ];
}

/** A list speaks for all its codes or for none: a new code in a list that has correspondences must be thought about. */
function lintDefault(file: string, schema: JsonObject, codes: JsonObject[]): Problem[] {
  return Object.keys(object(schema['x-map']))
    .filter((scheme) => codes.some((code) => object(code['x-map'])[scheme] !== undefined))
    .map((scheme) => ({
      file,
      pointer: `/x-map/${scheme}`,
      message: 'a code of the list says it for itself; then each must',
    }));
}

function lintOne(scheme: JsonObject, one: JsonObject): string[] {
  const { match, also, ...target } = one;
  if (!MATCHES.includes(String(match))) return [`match is one of ${MATCHES.join(', ')}`];
  if (match === 'none') return Object.keys(one).length === 1 ? [] : ['where there is none, there is no code'];
  if (scheme['lists'] === undefined) return typeof target['code'] === 'string' ? [] : ['name their code'];
  return [one, ...array(also).map(object)].flatMap((each) => lintTarget(scheme, each));
}

function lintTarget(scheme: JsonObject, { list, code, match }: JsonObject): string[] {
  const codes = object(scheme['lists'])[String(list)];
  if (codes === undefined) return ['names no list that the scheme has'];
  if (match === 'none' || !MATCHES.includes(String(match))) return ['a further code is exact, broader or narrower'];
  const known = typeof codes === 'string' ? typeof code === 'string' : Object.hasOwn(object(codes), String(code));
  return known ? [] : ['names no code that the list has'];
}

/** Exact is one to one: were two codes of a list the same as theirs, they would be the same. */
function lintTwice(file: string, schema: JsonObject, codes: JsonObject[]): Problem[] {
  const exact = codes.flatMap((code, n) =>
    Object.entries(correspondences(schema, code)).flatMap(([scheme, said]) =>
      [object(said), ...array(object(said)['also']).map(object)]
        .filter(({ match }) => match === 'exact')
        .map((target) => ({ n, scheme, key: [scheme, target['list'], target['code']].join(' ') })),
    ),
  );
  return exact
    .filter(({ key, n }) => exact.some((other) => other.key === key && other.n < n))
    .map(({ n, scheme }) => ({
      file,
      pointer: pointer('oneOf', n, 'x-map', scheme),
      message: 'another code of the list is exactly that already',
    }));
}

/**
 * Who answers whether a change of a schema breaks anyone: ours and its peers, each asked as its own guide says, in both directions.
 * @module
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonSchemaDiff from 'json-schema-diff';
import * as jsoncompat from 'jsoncompat';
import { compare } from '../../packages/compat/src/compare.ts';
import { isObject, type Json, type JsonObject } from '../../packages/compat/src/json.ts';

export interface Pair {
  readonly name: string;
  readonly base: Json;
  readonly revision: Json;
  readonly formatAssertion: boolean;
  /** Further documents by URI. */
  readonly references: Readonly<Record<string, { readonly base: Json; readonly revision: Json }>>;
}

export type Answer = 'compatible' | 'breaking' | 'undecided';

export interface Answers {
  readonly backward: Answer;
  readonly forward: Answer;
  /** Breaking answers that show an instance. */
  readonly witnesses: number;
}

/** Makes a question ready, which is not timed; what throws has no answer. */
export type Contestant = (pair: Pair) => () => Promise<Answers>;

const require = createRequire(import.meta.url);

export const contestants: Readonly<Record<string, Contestant>> = {
  ours:
    ({ base, revision, formatAssertion, references }) =>
    async () => {
      const { directions } = await compare(base, revision, {
        mode: 'full',
        formatAssertion,
        resolve: (uri, side) => references[uri]?.[side],
      });
      return {
        backward: directions.backward?.verdict ?? 'undecided',
        forward: directions.forward?.verdict ?? 'undecided',
        witnesses: Object.values(directions).filter(({ witness }) => witness !== undefined).length,
      };
    },
  jsoncompat: (pair) => {
    start();
    const [base, revision] = [JSON.stringify(bundled(pair, 'base')), JSON.stringify(bundled(pair, 'revision'))];
    return async () => ({
      backward: asked(() => (jsoncompat.check_compat(base, revision, 'deserializer') ? 'compatible' : 'breaking')),
      forward: asked(() => (jsoncompat.check_compat(base, revision, 'serializer') ? 'compatible' : 'breaking')),
      witnesses: 0,
    });
  },
  'json-schema-diff': (pair) => {
    const [sourceSchema, destinationSchema] = [draft07(bundled(pair, 'base')), draft07(bundled(pair, 'revision'))];
    return async () => {
      const { removalsFound, additionsFound } = await jsonSchemaDiff.diffSchemas({
        sourceSchema: sourceSchema as never,
        destinationSchema: destinationSchema as never,
      });
      return {
        backward: removalsFound ? 'breaking' : 'compatible',
        forward: additionsFound ? 'breaking' : 'compatible',
        witnesses: 0,
      };
    };
  },
  'json-schema-diff-validator': (pair) => {
    const { validateSchemaCompatibility } = require('json-schema-diff-validator') as {
      validateSchemaCompatibility: (before: Json, after: Json, options: Record<string, boolean>) => void;
    };
    const [base, revision] = [draft07(bundled(pair, 'base')), draft07(bundled(pair, 'revision'))];
    const options = { allowNewOneOf: true, allowNewEnumValues: true, allowReorder: true };
    const judge = (before: Json, after: Json): Answer => {
      try {
        validateSchemaCompatibility(before, after, options);
        return 'compatible';
      } catch (error) {
        return /not backward compatible/.test(String(error)) ? 'breaking' : 'undecided';
      }
    };
    return async () => ({ backward: judge(base, revision), forward: judge(revision, base), witnesses: 0 });
  },
};

let isStarted = false;

function start(): void {
  if (!isStarted) jsoncompat.initSync({ module: readFileSync(require.resolve('jsoncompat/jsoncompat_wasm_bg.wasm')) });
  isStarted = true;
}

function asked(question: () => Answer): Answer {
  try {
    return question();
  } catch {
    return 'undecided';
  }
}

/** One document, for none of the peers asks for others: they stand under `$defs`, and references lead there by pointer. */
function bundled({ base, revision, references }: Pair, side: 'base' | 'revision'): Json {
  const root = side === 'base' ? base : revision;
  const uris = Object.keys(references);
  if (uris.length === 0 || !isObject(root)) return root;
  const rewritten = (value: Json, uri: string): Json => {
    if (Array.isArray(value)) return value.map((inner: Json) => rewritten(inner, uri));
    if (!isObject(value)) return value;
    const members = Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
      if (name === '$id') return [];
      if (name !== '$ref' || typeof inner !== 'string') return [[name, rewritten(inner, uri)]];
      const [target = '', fragment = ''] = new URL(inner, uri).href.split('#');
      return [[name, uris.includes(target) ? `#/$defs/${uris.indexOf(target)}${fragment}` : inner]];
    });
    return Object.fromEntries(members);
  };
  const rootUri = typeof root['$id'] === 'string' ? root['$id'] : 'https://bundle.example/';
  const documents = uris.map((uri, index) => [index, rewritten(references[uri]?.[side] ?? true, uri)] as const);
  const whole = rewritten(root, rootUri) as JsonObject;
  return { ...whole, $defs: { ...((whole['$defs'] as JsonObject) ?? {}), ...Object.fromEntries(documents) } };
}

/** As draft-07, as far as it has the same keywords by other names. */
function draft07(schema: Json): Json {
  const translated = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(translated);
    if (!isObject(value)) return value;
    const { $defs, prefixItems, items, dependentRequired, dependentSchemas, $schema: _, ...rest } = value;
    const older = Object.fromEntries(
      Object.entries(rest).map(([keyword, inner]) => [keyword, renamed(keyword, inner)]),
    );
    return {
      ...older,
      ...($defs === undefined ? {} : { definitions: translated($defs) }),
      ...(prefixItems === undefined
        ? items === undefined
          ? {}
          : { items: translated(items) }
        : { items: translated(prefixItems), ...(items === undefined ? {} : { additionalItems: translated(items) }) }),
      ...(dependentRequired === undefined && dependentSchemas === undefined
        ? {}
        : { dependencies: { ...members(dependentRequired), ...members(translated(dependentSchemas ?? {})) } }),
    };
  };
  const renamed = (keyword: string, inner: Json): Json => {
    if (keyword === '$ref' && typeof inner === 'string') return inner.replaceAll('/$defs/', '/definitions/');
    return keyword === 'const' || keyword === 'enum' ? inner : translated(inner);
  };
  const whole = translated(schema);
  return isObject(whole) ? { $schema: 'http://json-schema.org/draft-07/schema#', ...whole } : whole;
}

function members(value: Json | undefined): JsonObject {
  return value !== undefined && isObject(value) ? value : {};
}

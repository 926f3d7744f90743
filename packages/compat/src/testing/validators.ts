/**
 * The two validators as anybody would use them, whole documents and all: what the verdicts of this package are measured by in tests.
 * @module
 */
import type { SchemaObject } from '@hyperjump/json-schema';
import * as draft07 from '@hyperjump/json-schema/draft-07';
import * as draft201909 from '@hyperjump/json-schema/draft-2019-09';
import * as draft202012 from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import { Ajv, type AnySchema } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isObject, type Json } from '../json.ts';

export interface Documents {
  /** Further documents by URI. */
  readonly references?: Readonly<Record<string, Json>>;
  readonly formatAssertion?: boolean;
}

/** @returns what each says of an instance; undefined where it fails */
export type Judge = (instance: Json) => { readonly ajv?: boolean; readonly hyperjump?: boolean };

const drafts = [
  { $schema: 'http://json-schema.org/draft-07/schema#', Ajv, hyperjump: draft07 },
  { $schema: 'https://json-schema.org/draft/2019-09/schema', Ajv: Ajv2019, hyperjump: draft201909 },
  { $schema: 'https://json-schema.org/draft/2020-12/schema', Ajv: Ajv2020, hyperjump: draft202012 },
];

/** Compiles a schema for both. Documents share a draft, which is that of the root. */
export async function judgeOf(schema: Json, documents: Documents = {}): Promise<Judge> {
  const byAjv = attempt(() => ajvOf(schema, documents));
  const byHyperjump = await hyperjumpOf(schema, documents).catch(() => undefined);
  return (instance) => {
    const ajv = attempt(() => byAjv?.(instance));
    const hyperjump = attempt(() => byHyperjump?.(instance));
    return { ...(ajv === undefined ? {} : { ajv }), ...(hyperjump === undefined ? {} : { hyperjump }) };
  };
}

/** What both say, if they agree. */
export function agreed(judge: Judge, instance: Json): boolean | undefined {
  const { ajv, hyperjump } = judge(instance);
  return ajv === hyperjump ? ajv : undefined;
}

function ajvOf(schema: Json, { references = {}, formatAssertion = false }: Documents): (instance: Json) => boolean {
  const ajv = new (draftOf(schema).Ajv)({
    strict: false,
    allErrors: true,
    ownProperties: true,
    unicodeRegExp: true,
    multipleOfPrecision: 8,
    validateFormats: formatAssertion,
    logger: false,
    // Hyperjump checks that the schemas are some.
    validateSchema: false,
    meta: false,
    code: { optimize: false },
  });
  if (formatAssertion) (addFormats as unknown as (to: Ajv) => void)(ajv);
  for (const [uri, document] of Object.entries(references)) ajv.addSchema(document as AnySchema, uri);
  const validate = ajv.compile(schema as AnySchema);
  return (instance) => validate(instance) === true;
}

let registered = 0;

async function hyperjumpOf(
  schema: Json,
  { references = {}, formatAssertion = false }: Documents,
): Promise<(instance: Json) => boolean> {
  const { $schema, hyperjump } = draftOf(schema);
  const root = `https://judge.example/${++registered}`;
  const uris = [root, ...Object.keys(references)];
  for (const [index, document] of [schema, ...Object.values(references)].entries()) {
    const uri = uris[index] ?? '';
    const id = isObject(document) && typeof document['$id'] === 'string' ? new URL(document['$id'], uri).href : uri;
    // It takes no documents of the file system.
    hyperjump.registerSchema({ ...wrapped(document), $id: id.startsWith('file:') ? uri : id }, uri, $schema);
  }
  try {
    const validate = await hyperjump.validate(root);
    return (instance) => {
      hyperjump.setShouldValidateFormat(formatAssertion);
      return validate(instance as never).valid;
    };
  } finally {
    for (const uri of uris) hyperjump.unregisterSchema(uri);
  }
}

function wrapped(document: Json): SchemaObject {
  if (isObject(document)) return document as SchemaObject;
  return document === true ? {} : { not: {} };
}

function draftOf(schema: Json): (typeof drafts)[number] {
  const $schema = isObject(schema) ? schema['$schema'] : undefined;
  const draft = drafts.find((one) => one.$schema === ($schema ?? 'https://json-schema.org/draft/2020-12/schema'));
  if (draft === undefined) throw new TypeError(`no validator for ${String($schema)}`);
  return draft;
}

function attempt<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}

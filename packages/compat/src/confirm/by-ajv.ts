/**
 * The first of the two validators: ajv.
 * @module
 */
import type { Ajv, AnySchema, Format, Options } from 'ajv';
import type { Json } from '../json.ts';
import type { Draft, Judged } from './judged.ts';

/**
 * Whether a witness is valid; ajv makes code of the schemas, which takes `new Function`.
 *
 * @throws whatever ajv throws: a schema that is none, a reference to no document, a page that forbids `unsafe-eval`
 */
export async function judgeByAjv(
  { root, documents, draft }: Judged,
  witness: Json,
  formatAssertion: boolean,
): Promise<boolean> {
  const ajv = await drafts[draft]({ ...options, validateFormats: formatAssertion });
  for (const keyword of noneOfTheDraft[draft]) ajv.removeKeyword(keyword);
  if (formatAssertion) await addFormats(ajv);
  for (const [uri, document] of documents) ajv.addSchema(document as AnySchema, uri);
  const validate = ajv.getSchema(root);
  if (validate === undefined) throw new TypeError('the root is not among the documents');
  return validate(witness) === true;
}

const options: Options = {
  strict: false,
  // Else the names that every object inherits count as present.
  ownProperties: true,
  unicodeRegExp: true,
  // Else it leaves out `contains` and what else follows where `prefixItems` finds no item.
  allErrors: true,
  messages: false,
  logger: false,
  // Else 0.3 is no multiple of 0.1.
  multipleOfPrecision: 8,
  // What a keyword says has been read before; the meta-schema and the optimiser would take longer than all the rest.
  validateSchema: false,
  meta: false,
  code: { optimize: false },
};

const drafts: Readonly<Record<Draft, (options: Options) => Promise<Ajv>>> = {
  '2020-12': async (given) => new (await import('ajv/dist/2020.js')).Ajv2020(given),
  '2019-09': async (given) => new (await import('ajv/dist/2019.js')).Ajv2019(given),
  'draft-07': async (given) => new (await import('ajv')).Ajv(given),
};

/** Keywords that ajv obeys in drafts that do not have them. */
const noneOfTheDraft: Readonly<Record<Draft, readonly string[]>> = {
  '2020-12': ['id', 'dependencies'],
  '2019-09': ['id', 'dependencies'],
  'draft-07': ['id'],
};

/** Formats of JSON Schema that `ajv-formats` knows; those of OpenAPI are none. */
const formats = [
  'date-time',
  'date',
  'time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uri',
  'uri-reference',
  'uri-template',
  'uuid',
  'json-pointer',
  'relative-json-pointer',
  'regex',
] as const;

async function addFormats(ajv: Ajv): Promise<void> {
  const { fullFormats } = await import('ajv-formats/dist/formats.js');
  for (const name of formats) ajv.addFormat(name, fullFormats[name] as Format);
}

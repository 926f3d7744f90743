/**
 * What can be taken away from the contract: each `required` entry, code, bound, pattern and closing of a schema.
 * @module
 */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { standard } from '../../packages/schemas/src/standard.ts';
import { VOCABULARY } from '../../packages/schemas/src/vocabulary.ts';
import { references } from './bundle.ts';
import { array, type Contract, type Json, type JsonObject, object, pointer, type SchemaFile } from './source.ts';

export interface Mutant {
  what:
    | 'required'
    | 'code'
    | 'bound'
    | 'pattern'
    | 'closing'
    | 'rule'
    | 'rule across records'
    | 'transition'
    | 'clause';
  /** `$id#pointer`, or the code of a rule */
  place: string;
}

/** What was tried, and what no case notices. */
export interface Strength {
  mutants: Mutant[];
  survivors: Mutant[];
}

export interface Deletion extends Mutant {
  file: SchemaFile;
  /** steps to what is deleted */
  steps: Step[];
}

export type Step = string | number;

const BOUNDS = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'uniqueItems'];

/** Every deletion that some record can tell from the contract as it is. */
export function deletionsOf(contract: Contract): Deletion[] {
  const records = contract.files.filter(({ role }) => role === 'record');
  const used = new Set(records.flatMap(({ id }) => [id, ...references(contract, id)]));
  return contract.files
    .filter(({ id }) => used.has(id))
    .flatMap((file) => deletionsIn(file))
    .filter((deletion) => !isHarmless(contract, deletion));
}

function deletionsIn(file: SchemaFile): Deletion[] {
  const found: Deletion[] = [];
  const note = (what: Mutant['what'], steps: Step[]): void => {
    found.push({ what, place: `${file.id}#${pointer(...steps)}`, file, steps });
  };
  const visit = (value: JsonObject, steps: Step[]): void => {
    for (const [name, inner] of Object.entries(value)) {
      if (name.startsWith('x-')) continue;
      const at = [...steps, name];
      if (name === 'required')
        for (const index of Array.isArray(inner) ? inner.keys() : []) note('required', [...at, index]);
      else if (BOUNDS.includes(name)) note('bound', at);
      else if (name === 'pattern') note('pattern', at);
      else if (name === 'unevaluatedProperties') note('closing', at);
      else if (name === 'oneOf' && Array.isArray(inner)) {
        inner.forEach((branch, index) => {
          const entry = object(branch);
          if (file.role !== 'codelist') visit(entry, [...at, index]);
          else if (typeof entry['const'] === 'string') note('code', [...at, index]);
        });
      } else if (name === 'properties') {
        for (const [member, schema] of Object.entries(object(inner))) visit(object(schema), [...at, member]);
      } else if (name === 'items') visit(object(inner), at);
    }
  };
  visit(file.schema, []);
  return found;
}

/**
 * What no record can tell apart: a bound that a list without repetition reaches with all its codes; `schema`, which the head and the
 * kind both ask for. Lists of thousands of entries are no files; packages/validate tests their bounds.
 */
function isHarmless(contract: Contract, { file, steps, what }: Deletion): boolean {
  if (file.id.includes('/common/head/') && steps[1] === 'schema') return true;
  if (what === 'required') return file.role !== 'codelist' && at(file.schema, steps) === 'schema';
  if (steps.at(-1) !== 'maxItems') return false;
  const { items, maxItems, uniqueItems } = object(at(file.schema, steps.slice(0, -1)));
  const list = contract.byId.get(String(object(items)['$ref']));
  const codes = list?.role !== 'codelist' || list.schema['x-open'] === true ? [] : array(list.schema['oneOf']);
  return Number(maxItems) > 1000 || (uniqueItems === true && codes.length > 0 && Number(maxItems) >= codes.length);
}

/** What stands at some steps of a schema. */
export function at(value: Json, steps: readonly Step[]): Json | undefined {
  return steps.reduce<Json | undefined>(
    (inner, step) => (Array.isArray(inner) ? inner[Number(step)] : object(inner)[step]),
    value,
  );
}

/** The file without what is deleted. */
export function without({ file, steps }: Deletion): SchemaFile {
  const schema = structuredClone(file.schema);
  const last = steps.at(-1) ?? '';
  const holder = at(schema, steps.slice(0, -1));
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete object(holder)[last];
  return { ...file, schema };
}

/** The verdict of ajv on records of a schema, one of whose files is exchanged for another. */
export function compiled(contract: Contract, id: string, changed?: SchemaFile): ValidateFunction {
  const ajv = new Ajv2020({ validateFormats: false, validateSchema: false, strict: false, code: { optimize: false } });
  ajv.addVocabulary([...VOCABULARY]);
  for (const name of [id, ...references(contract, id)]) {
    const file = name === changed?.id ? changed : contract.byId.get(name);
    if (file !== undefined) ajv.addSchema(file === changed ? standard(file.schema) : built(file));
  }
  return ajv.getSchema(id) as ValidateFunction;
}

const kept = new WeakMap<SchemaFile, object>();

function built(file: SchemaFile): object {
  const known = kept.get(file) ?? standard(file.schema);
  kept.set(file, known);
  return known;
}

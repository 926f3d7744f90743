/**
 * Measures how strong the conformance cases are: takes away each `required` entry, code, bound, pattern, closing and rule of the
 * contract in turn, and counts how often no case notices.
 *
 * `node --conditions=source tools/contract/mutate.ts` prints Markdown; exit code 1 when something may go unnoticed.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { standard } from '../../packages/schemas/src/standard.ts';
import { VOCABULARY } from '../../packages/schemas/src/vocabulary.ts';
import { kindRules } from '../../packages/validate/src/generated/rules/index.ts';
import { kindValidators, validate } from '../../packages/validate/src/index.ts';
import { references } from './bundle.ts';
import {
  array,
  type Contract,
  type Json,
  type JsonObject,
  loadContract,
  object,
  pointer,
  readJson,
  type SchemaFile,
} from './source.ts';

export interface Mutant {
  what: 'required' | 'code' | 'bound' | 'pattern' | 'closing' | 'rule';
  /** `$id#pointer`, or the code of a rule */
  place: string;
}

export interface Strength {
  mutants: Mutant[];
  survivors: Mutant[];
}

/** Tries every deletion; those that no case notices survive. */
export function strength(root: string): Strength {
  const contract = loadContract(root);
  const cases = casesOf(root);
  const records = contract.files.filter(({ role }) => role === 'record');
  const used = new Set(records.flatMap(({ id }) => [id, ...references(contract, id)]));
  const deletions = contract.files
    .filter(({ id }) => used.has(id))
    .flatMap((file) => deletionsOf(file))
    .filter((deletion) => !isHarmless(contract, deletion));
  const survivors = deletions.filter((deletion) => !isNoticed(contract, cases, deletion));
  const rules = Object.values(kindRules).flatMap((list) => list.map(({ code }) => code));
  const unnoticed = rules.filter((code) => !isRuleNoticed(cases, code));
  const asMutant = (code: string): Mutant => ({ what: 'rule', place: code });
  return {
    mutants: [...deletions.map(bare), ...rules.map(asMutant)],
    survivors: [...survivors.map(bare), ...unnoticed.map(asMutant)],
  };
}

interface Deletion extends Mutant {
  file: SchemaFile;
  /** steps to what is deleted */
  steps: (string | number)[];
}

const BOUNDS = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'uniqueItems'];

function deletionsOf(file: SchemaFile): Deletion[] {
  const found: Deletion[] = [];
  const note = (what: Mutant['what'], steps: (string | number)[]): void => {
    found.push({ what, place: `${file.id}#${pointer(...steps)}`, file, steps });
  };
  const visit = (value: JsonObject, steps: (string | number)[]): void => {
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
  const list = contract.byId.get(String(object(items)['$ref']))?.schema ?? {};
  const codes = list['x-open'] === true ? [] : array(list['oneOf']);
  return Number(maxItems) > 1000 || (uniqueItems === true && codes.length > 0 && Number(maxItems) >= codes.length);
}

function at(value: Json, steps: (string | number)[]): Json | undefined {
  return steps.reduce<Json | undefined>(
    (inner, step) => (Array.isArray(inner) ? inner[Number(step)] : object(inner)[step]),
    value,
  );
}

interface Case {
  kind: string;
  valid: boolean;
  record: JsonObject;
  /** codes of the issues that are expected */
  codes: string[];
}

function casesOf(root: string): Case[] {
  const folder = join(root, 'conformance/records');
  return Object.values(kindValidators).flatMap(({ kind }) =>
    (['valid', 'invalid'] as const).flatMap((verdict) => {
      const files = readdirSync(join(folder, kind, verdict)).filter((file) => !file.endsWith('.expected.json'));
      return files.map((file): Case => {
        const path = join(folder, kind, verdict, file);
        const expected = verdict === 'valid' ? '' : readFileSync(path.replace(/\.json$/, '.expected.json'), 'utf8');
        const codes = [...expected.matchAll(/"code": "(LT-[A-Z0-9-]+)"/g)].map(([, code = '']) => code);
        return { kind, valid: verdict === 'valid', record: object(readJson(path)), codes };
      });
    }),
  );
}

/** A code taken away makes a valid case invalid; whatever else is taken away makes an invalid one valid. */
function isNoticed(contract: Contract, cases: Case[], deletion: Deletion): boolean {
  const wanted = deletion.what === 'code' ? undefined : `LT-SCHEMA-`;
  const changed = without(deletion);
  const text = deletion.what === 'code' ? String(codeOf(deletion)) : undefined;
  return Object.values(kindValidators).some(({ kind, schema: id }) => {
    if (id !== deletion.file.id && !references(contract, id).includes(deletion.file.id)) return false;
    const concerned = cases.filter(
      (one) =>
        one.kind === kind &&
        (wanted === undefined
          ? one.valid && holds(one.record, text)
          : one.codes.some((code) => code.startsWith(wanted))),
    );
    if (concerned.length === 0) return false;
    const verdict = compiled(contract, id, changed);
    return concerned.some(({ record, valid }) => verdict(record) !== valid);
  });
}

function codeOf({ file, steps }: Deletion): unknown {
  const branches = file.schema['oneOf'];
  return object(Array.isArray(branches) ? branches[Number(steps[1])] : undefined)['const'];
}

/** Whether a text stands anywhere in a record: only such a record can miss its code. */
function holds(value: unknown, text: string | undefined): boolean {
  if (typeof value !== 'object' || value === null) return value === text;
  return Object.values(value).some((inner) => holds(inner, text));
}

function without({ file, steps }: Deletion): SchemaFile {
  const schema = structuredClone(file.schema);
  const last = steps.at(-1) ?? '';
  const holder = at(schema, steps.slice(0, -1));
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete object(holder)[last];
  return { ...file, schema };
}

function compiled(contract: Contract, id: string, changed: SchemaFile): ValidateFunction {
  const ajv = new Ajv2020({ validateFormats: false, validateSchema: false, strict: false, code: { optimize: false } });
  ajv.addVocabulary([...VOCABULARY]);
  for (const name of [id, ...references(contract, id)]) {
    const file = name === changed.id ? changed : contract.byId.get(name);
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

/** A rule is noticed when a case that expects it finds it, alone among the rules. */
function isRuleNoticed(cases: Case[], code: string): boolean {
  return cases
    .filter(({ codes }) => codes.length === 1 && codes[0] === code)
    .some(({ record }) => validate(record).issues.every((issue) => issue.code === code));
}

function bare({ what, place }: Mutant): Mutant {
  return { what, place };
}

function report({ mutants, survivors }: Strength, seconds: number): string {
  const kinds = [...new Set(mutants.map(({ what }) => what))];
  const count = (list: Mutant[], what: string): number => list.filter((mutant) => mutant.what === what).length;
  const rows = kinds.map(
    (what) => `| ${what} | ${count(mutants, what)} | ${count(mutants, what) - count(survivors, what)} |`,
  );
  const noticed = mutants.length - survivors.length;
  return [
    '# Strength of the conformance cases',
    '',
    `Of ${mutants.length} deletions ${noticed} make a case fail (${((100 * noticed) / mutants.length).toFixed(1)} %); ${seconds.toFixed(0)} s.`,
    '',
    '| taken away | tried | noticed |\n| --- | --- | --- |',
    ...rows,
    ...(survivors.length === 0
      ? []
      : ['', 'Nothing notices:', '', ...survivors.map(({ what, place }) => `- ${what} ${place}`)]),
  ].join('\n');
}

if (import.meta.main) {
  const start = performance.now();
  const found = strength(join(import.meta.dirname, '../..'));
  console.log(report(found, (performance.now() - start) / 1000));
  if (found.survivors.length > 0) process.exitCode = 1;
}

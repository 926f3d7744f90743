/**
 * Plants canaries in a record: random letters, unlikely days and numbers, by which a text that tells of the record gives itself away.
 * @module
 */
import { join } from 'node:path';
import { type PlaceInRecord, placesIn } from './places.ts';
import type { Random } from './random.ts';
import { array, type Contract, type Json, type JsonObject, jsonFiles, object, pointer, readJson } from './source.ts';

/**
 * What is planted where. `within`: everything but codes, in a form that its place takes as far as there is one of twelve letters, so that the
 * rules are run. `beyond`: the same in forms that no place takes. `codes`: codes too, foreign ones where the list is open. `names`: members
 * that no schema knows, in every object.
 */
export const PLANTINGS = ['within', 'beyond', 'codes', 'names'] as const;
export type Planting = (typeof PLANTINGS)[number];

export interface Canary {
  /** what must not be told: the letters that were put in, or the whole of what took the value's place */
  text: string;
  /** where, with a star for any item of a list, as the table of privacy writes places */
  place: string;
}

export interface Planted {
  record: JsonObject;
  canaries: Canary[];
}

/** The cases of a kind, valid and invalid. */
export function casesOf({ root }: Contract, kind: string): JsonObject[] {
  const files = jsonFiles(join(root, 'conformance/records', kind));
  return files.filter((file) => !file.endsWith('.expected.json')).map((file) => object(readJson(file)));
}

/** @returns a copy, valid or not; what is equal in the record stays equal */
export function plant(contract: Contract, record: JsonObject, planting: Planting, random: Random): Planted {
  const schemas = schemasOf(contract, record);
  const shiftDays = random.between(131, 149) * 365;
  const canaries: Canary[] = [];
  const known = new Map<Json, Form | undefined>();

  const once = (value: string | number, at: readonly PlaceInRecord[]): Form | undefined => {
    const earlier = known.get(value);
    if (earlier !== undefined && (planting === 'beyond' || isTaken(earlier.value, at))) return earlier;
    const made = leaf(value, at);
    known.set(value, made);
    return made;
  };
  const leaf = (value: string | number, at: readonly PlaceInRecord[]): Form | undefined => {
    if (typeof value === 'number') return planting === 'beyond' ? whole(random.fraction(10)) : numberWithin(at, random);
    if (isCode(at)) return planting === 'codes' ? codeFor(at, random) : undefined;
    if (planting === 'beyond') return around(random.letters(true), (letters) => `${value} "${letters}"\n\u0007`);
    for (const form of formsOf(value, shiftDays, random)) if (isTaken(form.value, at)) return form;
    return undefined;
  };
  const walk = (value: Json, path: string, place: string): Json => {
    if (Array.isArray(value)) return value.map((item, index) => walk(item, `${path}/${index}`, `${place}/*`));
    if (typeof value === 'object' && value !== null) {
      const members = Object.entries(value).map(([name, inner]): [string, Json] => [
        name,
        walk(inner, path + pointer(name), `${place}/${name}`),
      ]);
      return Object.fromEntries(planting === 'names' ? [...members, stranger(place)] : members);
    }
    if ((typeof value !== 'string' && typeof value !== 'number') || path === '/schema') return value;
    const made = once(value, schemas.get(path) ?? []);
    if (made === undefined) return value;
    canaries.push({ text: made.canary, place });
    return made.value;
  };
  const stranger = (place: string): [string, Json] => {
    const [name, inner, text] = [random.letters(), random.letters(), random.letters()];
    for (const one of [name, inner, text]) canaries.push({ text: one, place: `${place}/?` });
    return [`${name} /~ ${name}`, { [inner]: text }];
  };
  return { record: object(walk(record, '', '')), canaries };
}

const schemasOfRecords = new WeakMap<JsonObject, Map<string, PlaceInRecord[]>>();

/** By pointer, the subschemas that a value of the record stands under; a record that is planted twice is looked through once. */
function schemasOf(contract: Contract, record: JsonObject): Map<string, PlaceInRecord[]> {
  const known = schemasOfRecords.get(record);
  if (known) return known;
  const schemas = new Map<string, PlaceInRecord[]>();
  for (const found of placesIn(contract, record)) {
    const at = pointer(...found.path);
    const there = schemas.get(at);
    if (there) there.push(found);
    else schemas.set(at, [found]);
  }
  schemasOfRecords.set(record, schemas);
  return schemas;
}

interface Form {
  value: string | number;
  canary: string;
}

/** Forms of a text that hold a canary, the most readable first; made when they are asked for. */
function* formsOf(text: string, shiftDays: number, random: Random): Generator<Form, undefined> {
  const middle = Math.floor(text.length / 2);
  if (/^\d{4}(-\d\d){0,2}(T.*)?$/.test(text) && !Number.isNaN(Date.parse(text)))
    yield whole(later(text, shiftDays, random));
  yield around(random.letters(true), (letters) => `${text.slice(0, middle)} ${letters} ${text.slice(middle)}`);
  yield around(random.hex(12), (hex) => text.replace(/[0-9a-f]{12}$/, hex));
  yield around(random.letters(), (letters) => `lienthong:vd-${letters}-1`);
  yield whole(random.letters());
  yield whole(random.letters().toUpperCase());
  yield whole(text.slice(0, 3) + random.digits(9));
  yield whole(random.hex(64));
}

function whole(value: string | number): Form {
  return { value, canary: String(value) };
}

function around(canary: string, write: (canary: string) => string): Form {
  return { value: write(canary), canary };
}

/** The same kind of date, that many days later; a moment gets a fraction of a second that nobody has. */
function later(text: string, days: number, random: Random): string {
  const ms = Date.parse(text.slice(0, 10)) + days * 86_400_000;
  const day = new Date(ms).toISOString().slice(0, text.slice(0, 10).length);
  return day + text.slice(10).replace(/(\.\d+)?(?=Z|[+-]\d\d:\d\d$)/, `.${random.digits(9)}`);
}

/** Where a bound leaves room for a number that nobody expects. */
function numberWithin(at: readonly PlaceInRecord[], random: Random): Form | undefined {
  const max = Math.min(...at.map(({ schema }) => schema['maximum']).filter((n) => typeof n === 'number'));
  if (max === 100 && !at.some(({ schema }) => schema['type'] === 'integer')) return whole(random.fraction(2));
  if (max < 10_000 || !Number.isFinite(max)) return undefined;
  return whole(random.between(Math.ceil(0.7 * max) + 1, max - 1));
}

function isTaken(value: string | number, at: readonly PlaceInRecord[]): boolean {
  if (typeof value === 'number') return true;
  return at.every(({ schema: { pattern, maxLength } }) => {
    const fits = typeof pattern !== 'string' || compiled(pattern).test(value);
    return fits && (typeof maxLength !== 'number' || value.length <= maxLength);
  });
}

const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known;
}

function isCode(at: readonly PlaceInRecord[]): boolean {
  return at.some(
    ({ file, schema }) => file.role === 'codelist' || 'const' in schema || array(schema['enum']).length > 0,
  );
}

function codeFor(at: readonly PlaceInRecord[], random: Random): Form {
  const isOpen = at.some(({ schema }) => schema['x-open'] === true);
  return around(random.letters(), (letters) => (isOpen ? `x-vd:${letters}` : letters));
}

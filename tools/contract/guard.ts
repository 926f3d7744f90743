/**
 * Writes the small cases that guard a kind's schema: for each `required` entry, code, bound, pattern and closing that no case
 * notices when it is taken away, one that does.
 *
 * `node --conditions=source tools/contract/guard.ts <kind>` takes the complete valid cases of the kind as its material, so that
 * between them they must fill every member and every branch; what it cannot guard it names, to be written by hand.
 * @module
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '../../packages/validate/src/index.ts';
import { at, compiled, type Deletion, deletionsOf, type Step, without } from './deletions.ts';
import { casesOf, isNoticed } from './mutate.ts';
import { type PlaceInRecord, placesIn } from './places.ts';
import { array, type Contract, type Json, type JsonObject, loadContract, object, pointer, strings } from './source.ts';

interface Guard {
  verdict: 'valid' | 'invalid';
  name: string;
  record: JsonObject;
  issue?: { code: string; pointer: string };
}

/** The cases that a kind lacks, and what none could be made for. */
export function guardsFor(root: string, kind: string): { guards: Guard[]; left: Deletion[] } {
  const contract = loadContract(root);
  const cases = casesOf(root);
  const material = cases
    .filter((one) => one.kind === kind && one.valid)
    .map(({ record }) => record)
    .sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
  const places = material.flatMap((record) => [...placesIn(contract, record)].map((place) => ({ record, place })));
  const reached = new Set(places.map(({ place }) => place.file.id));
  const unguarded = deletionsOf(contract).filter(
    (deletion) => reached.has(deletion.file.id) && !isNoticed(contract, cases, deletion),
  );
  const faults = unguarded.filter(({ what }) => what !== 'code');
  const id = String(material[0]?.['schema']);
  const is = compiled(contract, id);
  const made = faults.map((deletion) => {
    const would = compiled(contract, id, without(deletion));
    const ground = places.filter(({ place }) => place.file.id === deletion.file.id && isAt(place, holderOf(deletion)));
    for (const { record, place } of ground) {
      const guard = brokenCase({ contract, kind, is, would }, deletion, record, place);
      if (guard !== undefined) return guard;
    }
    return undefined;
  });
  const codes = unguarded.filter(({ what }) => what === 'code');
  const spread = codeCases(contract, material, codes);
  return {
    guards: [...made.filter((guard) => guard !== undefined), ...spread.guards],
    left: [...faults.filter((_, index) => made[index] === undefined), ...spread.left],
  };
}

function holderOf({ what, steps }: Deletion): readonly Step[] {
  return steps.slice(0, what === 'required' ? -2 : -1);
}

function isAt({ steps }: PlaceInRecord, wanted: readonly Step[]): boolean {
  return steps.length === wanted.length && steps.every((step, index) => step === wanted[index]);
}

interface Bench {
  contract: Contract;
  kind: string;
  /** the verdict under the schema as it is */
  is: (record: unknown) => unknown;
  /** and without what is deleted */
  would: (record: unknown) => unknown;
}

/** A record with the one fault that the deletion would let pass. */
function brokenCase(
  { contract, kind, is, would }: Bench,
  deletion: Deletion,
  record: JsonObject,
  { path, value, schema }: PlaceInRecord,
): Guard | undefined {
  const small = smallest(contract, record, path);
  for (const { fault, code, below } of faultsOf(contract, deletion, schema, value)) {
    const broken = object(replaced(small, path, fault));
    if (is(broken) || !would(broken)) continue;
    const issue = { code: `LT-SCHEMA-${code}`, pointer: pointer(...path, ...below) };
    const found = validate(broken).issues;
    if (found.length !== 1 || found[0]?.code !== issue.code || found[0].pointer !== issue.pointer) continue;
    return { verdict: 'invalid', name: nameOf(deletion, kind, path), record: broken, issue };
  }
  return undefined;
}

interface Fault {
  fault: Json;
  code: string;
  /** from the place on, where the issue is told elsewhere */
  below: readonly Step[];
}

/** What stands at a place, spoilt in ways that only this keyword forbids. */
function faultsOf(contract: Contract, { what, steps, file }: Deletion, schema: JsonObject, value: Json): Fault[] {
  const keyword = String(steps.at(what === 'required' ? -2 : -1));
  if (what === 'required') {
    const member = String(at(file.schema, steps));
    const { [member]: _, ...fault } = object(value);
    return ['REQUIRED', 'TAG'].map((code) => ({ fault, code, below: [member] }));
  }
  if (what === 'closing') return [{ fault: { ...object(value), khac: true }, code: 'UNKNOWN-MEMBER', below: [] }];
  const limit = Number(schema[keyword]);
  if (what === 'pattern') {
    const text = String(value);
    const bad = [`${text}-`, `${text} `, `-${text}`, text.slice(0, -1), text.toUpperCase(), ' ', `${text}0`, '0'];
    return bad.map((fault) => ({ fault, code: 'PATTERN', below: [] }));
  }
  const list = array(value);
  const items = contract.byId.get(String(object(schema['items'])['$ref']));
  const codes =
    items?.role === 'codelist' ? array(items.schema['oneOf']).map((code) => object(code)['const'] ?? null) : [];
  const others = codes.filter((code) => !list.includes(code));
  const longer = (length: number): Json[] =>
    Array.from({ length }, (_, index) => others[index - list.length] ?? varied(schema, list, index));
  switch (keyword) {
    case 'minLength':
      return [{ fault: 'ă'.repeat(limit - 1), code: 'LENGTH', below: [] }];
    case 'maxLength':
      return [{ fault: 'ă'.repeat(limit + 1), code: 'LENGTH', below: [] }];
    case 'minimum':
      return [{ fault: limit - 1, code: 'RANGE', below: [] }];
    case 'maximum':
      return [{ fault: limit + 1, code: 'RANGE', below: [] }];
    case 'minItems':
      return [{ fault: list.slice(0, limit - 1), code: 'ITEMS', below: [] }];
    case 'maxItems':
      return [{ fault: longer(limit + 1), code: 'ITEMS', below: [] }];
    default:
      return [{ fault: [...list.slice(0, 1), ...list.slice(0, 1)], code: 'UNIQUE', below: [] }];
  }
}

/** One more item like those that are there, different from each where none may stand twice. */
function varied(schema: JsonObject, list: readonly Json[], index: number): Json {
  const item = list[index % list.length] ?? null;
  if (schema['uniqueItems'] !== true || index < list.length) return item;
  if (typeof item === 'string') {
    const stem = String(list[0]);
    return /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(stem) ? aDay(index) : `x-vd:guard-${index}`;
  }
  return withOther(item, index);
}

function aDay(index: number): string {
  return new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
}

/** An object of which one number, date, id or code of an area differs. */
function withOther(item: Json, index: number): Json {
  const text = JSON.stringify(item);
  const uuid = /("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-)[0-9a-f]{12}"/;
  if (uuid.test(text)) return JSON.parse(text.replace(uuid, `$1${index.toString(16).padStart(12, '0')}"`)) as Json;
  const area = /("code":")[0-9]{5}"/;
  if (area.test(text)) return JSON.parse(text.replace(area, `$1${String(10_000 + index)}"`)) as Json;
  const agency = /("(?:lienthong|vn-[a-z0-9]+):[a-z-]+-)[0-9]+"/;
  if (agency.test(text)) return JSON.parse(text.replace(agency, `$1${index + 100}"`)) as Json;
  const day = /"[0-9]{4}-[0-9]{2}-[0-9]{2}"/;
  if (day.test(text)) return JSON.parse(text.replace(day, `"${aDay(index)}"`)) as Json;
  const whole = /:([0-9]+)([,}])/;
  return JSON.parse(text.replace(whole, `:${index}$2`)) as Json;
}

/** The head, the kind's minimum, and the member that a path leads into. */
function smallest(contract: Contract, record: JsonObject, path: readonly Step[]): JsonObject {
  const head = [...contract.byId.values()].find(({ role, name }) => role === 'common' && name === 'head')?.schema ?? {};
  const own = contract.byId.get(String(record['schema']))?.schema ?? {};
  const keep = new Set([...strings(head['required']), ...strings(own['required']), String(path[0])]);
  const small = Object.fromEntries(Object.entries(record).filter(([name]) => keep.has(name)));
  return Number(small['revision']) > 1 && !keep.has('revises') ? { ...small, revision: 1 } : small;
}

function replaced(value: Json, path: readonly Step[], by: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replaced(item, rest, by) : item));
  return { ...object(value), [step]: replaced(object(value)[step] ?? null, rest, by) };
}

const WORDS: Readonly<Record<string, string>> = {
  minLength: 'length',
  maxLength: 'length',
  minimum: 'range',
  maximum: 'range',
  minItems: 'items',
  maxItems: 'items',
  uniqueItems: 'unique',
};

const ENDS: Readonly<Record<string, string>> = {
  minLength: 'too-short',
  maxLength: 'too-long',
  minimum: 'too-low',
  maximum: 'too-high',
  minItems: 'empty',
  maxItems: 'too-many',
  uniqueItems: 'twice',
};

/** `items-targets-too-many`, `required-decision-code`, `unknown-decision` */
function nameOf({ what, steps, file }: Deletion, kind: string, path: readonly Step[]): string {
  const keyword = String(steps.at(-1));
  const word = what === 'closing' ? 'unknown' : what === 'bound' ? WORDS[keyword] : what;
  const end = what === 'required' ? String(at(file.schema, steps)) : what === 'bound' ? ENDS[keyword] : '';
  const branch = steps.includes('oneOf') ? tagOf(file.schema, steps) : '';
  const place = path.filter((step) => typeof step === 'string');
  const parts = [word, ...(place.length === 0 && what === 'closing' ? [kind] : place), branch, end];
  return parts
    .filter((part) => part !== '' && part !== undefined)
    .map((part) => String(part).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
    .join('-');
}

/** The constant that tells the branch apart in which a place stands. */
function tagOf(schema: JsonObject, steps: readonly Step[]): string {
  const branch = object(at(schema, steps.slice(0, steps.lastIndexOf('oneOf') + 2)));
  const tag = Object.values(object(branch['properties'])).find((member) => 'const' in object(member));
  return String(object(tag)['const'] ?? '');
}

/** Spreads codes over as few valid records as will hold them. */
function codeCases(
  contract: Contract,
  material: JsonObject[],
  codes: Deletion[],
): { guards: Guard[]; left: Deletion[] } {
  const guards: Guard[] = [];
  let waiting = codes;
  while (waiting.length > 0) {
    const best = material
      .map((record) => filled(contract, record, waiting))
      .reduce((a, b) => (b.held.length > a.held.length ? b : a), { record: {} as JsonObject, held: [] as Deletion[] });
    if (best.held.length === 0) break;
    guards.push({ verdict: 'valid', name: 'codes', record: best.record });
    waiting = waiting.filter((code) => !best.held.includes(code));
  }
  return { guards, left: waiting };
}

/** A valid record with as many of the waiting codes as it can take. */
function filled(contract: Contract, start: JsonObject, waiting: Deletion[]): { record: JsonObject; held: Deletion[] } {
  const held: Deletion[] = [];
  const touched = new Set<string>();
  let record = start;
  for (const { file, path, value } of placesIn(contract, start)) {
    if (file.role !== 'codelist' || typeof value !== 'string' || touched.has(pointer(...path))) continue;
    touched.add(pointer(...path));
    const mine = waiting.filter((code) => code.file.id === file.id && !held.includes(code));
    for (const code of mine) {
      const next = object(replaced(record, path, codeOf(code)));
      if (validate(next).issues.length > 0) continue;
      record = next;
      held.push(code);
      break;
    }
    const inList = typeof path.at(-1) === 'number' ? path.slice(0, -1) : undefined;
    if (inList === undefined) continue;
    for (const code of mine.filter((one) => !held.includes(one))) {
      const list = array(at(record, inList));
      const next = object(replaced(record, inList, [...list, codeOf(code)]));
      if (validate(next).issues.length > 0) continue;
      record = next;
      held.push(code);
    }
  }
  return { record, held };
}

function codeOf({ file, steps }: Deletion): string {
  return String(object(at(file.schema, steps))['const']);
}

function write(root: string, kind: string, guards: readonly Guard[]): string[] {
  return guards.map(({ verdict, name, record, issue }) => {
    const folder = join(root, 'conformance/records', kind, verdict);
    let free = verdict === 'valid' ? `${name}-01` : name;
    for (let n = 2; existsSync(join(folder, `${free}.json`)); n += 1)
      free = verdict === 'valid' ? `${name}-${String(n).padStart(2, '0')}` : `${name}-${n}`;
    writeFileSync(join(folder, `${free}.json`), `${JSON.stringify(record, null, 2)}\n`);
    if (issue !== undefined)
      writeFileSync(
        join(folder, `${free}.expected.json`),
        `{ "issues": [{ "code": "${issue.code}", "pointer": ${JSON.stringify(issue.pointer)} }] }\n`,
      );
    return `${kind}/${verdict}/${free}.json`;
  });
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  const kinds = process.argv.slice(2);
  if (kinds.length === 0) throw new TypeError('name the kinds to guard');
  for (const kind of kinds) {
    const { guards, left } = guardsFor(root, kind);
    const written = write(root, kind, guards);
    console.log(`${kind}: ${written.length} cases written`);
    for (const { what, place } of left) console.log(`  write by hand: ${what} ${place}`);
  }
}

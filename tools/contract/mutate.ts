/**
 * Measures how strong the conformance cases are: takes away each `required` entry, code, bound, pattern, closing and rule of the
 * contract, and each clause of its indicators, in turn, and counts how often no case notices.
 *
 * `node --conditions=source tools/contract/mutate.ts` prints Markdown; exit code 1 when something may go unnoticed.
 * @module
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { kindRules } from '../../packages/validate/src/generated/rules/index.ts';
import { kindValidators, validate } from '../../packages/validate/src/index.ts';
import { references } from './bundle.ts';
import { compiled, type Deletion, deletionsOf, type Mutant, type Strength, without } from './deletions.ts';
import { strengthAcross } from './mutate-across.ts';
import { strengthOfIndicatorsMeanwhile } from './mutate-indicators-worker.ts';
import { array, type Contract, type JsonObject, loadContract, object, readJson, type SchemaFile } from './source.ts';

/** Tries every deletion; those that no case notices survive. */
export async function strength(root: string): Promise<Strength> {
  const meanwhile = strengthOfIndicatorsMeanwhile(root);
  const contract = loadContract(root);
  const cases = casesOf(root);
  const deletions = deletionsOf(contract);
  const survivors = deletions.filter((deletion) => !isNoticed(contract, cases, deletion));
  const rules = [...new Set(Object.values(kindRules).flatMap((list) => list.map(({ code }) => code)))];
  const unnoticed = rules.filter((code) => !isRuleNoticed(cases, code));
  const asMutant = (code: string): Mutant => ({ what: 'rule', place: code });
  const across = strengthAcross(root);
  const clauses = await meanwhile;
  return {
    mutants: [...deletions.map(bare), ...rules.map(asMutant), ...across.mutants, ...clauses.mutants],
    survivors: [...survivors.map(bare), ...unnoticed.map(asMutant), ...across.survivors, ...clauses.survivors],
  };
}

export interface Case {
  kind: string;
  valid: boolean;
  record: JsonObject;
  /** codes of the issues that are expected */
  codes: string[];
}

/** Every case of `conformance/records`. */
export function casesOf(root: string): Case[] {
  const folder = join(root, 'conformance/records');
  return Object.values(kindValidators).flatMap(({ kind }) =>
    (['valid', 'invalid'] as const).flatMap((verdict) => {
      const files = readdirSync(join(folder, kind, verdict)).filter((file) => !file.endsWith('.expected.json'));
      return files.map((file): Case => {
        const path = join(folder, kind, verdict, file);
        const expected = verdict === 'valid' ? {} : object(readJson(path.replace(/\.json$/, '.expected.json')));
        const codes = array(expected['issues']).map((issue) => String(object(issue)['code']));
        return { kind, valid: verdict === 'valid', record: object(readJson(path)), codes };
      });
    }),
  );
}

/** A code taken away makes a valid case invalid; whatever else is taken away makes an invalid one valid. */
export function isNoticed(contract: Contract, cases: Case[], deletion: Deletion): boolean {
  const wanted = ISSUES[deletion.what];
  const changed = without(deletion);
  const text = deletion.what === 'code' ? String(codeOf(deletion)) : undefined;
  return inOrder(deletion.file).some(({ kind, schema: id }) => {
    if (id !== deletion.file.id && !references(contract, id).includes(deletion.file.id)) return false;
    const concerned = cases.filter(
      (one) =>
        one.kind === kind &&
        (wanted === undefined ? one.valid && holds(one.record, text) : one.codes.some((code) => wanted.test(code))),
    );
    if (concerned.length === 0) return false;
    const verdict = compiled(contract, id, changed);
    return concerned.some(({ record, valid }) => verdict(record) !== valid);
  });
}

/** What a case must expect to have a say; a code is missed by valid ones. */
const ISSUES: Partial<Record<Mutant['what'], RegExp>> = {
  required: /REQUIRED|TAG/,
  bound: /LENGTH|RANGE|ITEMS|UNIQUE/,
  pattern: /PATTERN/,
  closing: /UNKNOWN-MEMBER/,
};

/** The kind that a file describes first, then the others. */
function inOrder(file: SchemaFile): { kind: string; schema: string }[] {
  const all = Object.values(kindValidators);
  return [...all.filter(({ schema }) => schema === file.id), ...all.filter(({ schema }) => schema !== file.id)];
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
  const found = await strength(join(import.meta.dirname, '../..'));
  console.log(report(found, (performance.now() - start) / 1000));
  if (found.survivors.length > 0) process.exitCode = 1;
}

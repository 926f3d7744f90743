/**
 * The lint of the contract: everything that a schema, a table or a case must keep so that generators, validators and
 * readers can rely on it.
 * @module
 */
import { join } from 'node:path';
import { acrossRecords } from '../../packages/validate/src/generated/rules/across-records.ts';
import { kindRules } from '../../packages/validate/src/generated/rules/index.ts';
import { lintAnnotations } from './lint/annotations.ts';
import { lintCases } from './lint/cases.ts';
import { lintCodelists } from './lint/codelists.ts';
import { lintEngines } from './lint/engines.ts';
import { lintFieldLists } from './lint/field-lists.ts';
import { lintHolidays } from './lint/holidays.ts';
import { lintHtcds } from './lint/htcds.ts';
import { countMaps, lintMaps } from './lint/maps.ts';
import { lintRequired } from './lint/required.ts';
import { lintRules } from './lint/rules.ts';
import { lintSharing } from './lint/sharing.ts';
import { lintSubset } from './lint/subset.ts';
import { walk } from './lint/walk.ts';
import type { Problem } from './problem.ts';
import { array, type Contract, jsonFiles, loadContract, object, strings } from './source.ts';

export interface LintResult {
  problems: Problem[];
  /** what was looked at: kinds, properties, codes by provenance, rules, cases */
  counts: Record<string, number>;
}

/** @param root the repository's root */
export async function lintContract(root: string): Promise<LintResult> {
  return await lint(loadContract(root));
}

/** The same on a contract in memory. */
export async function lint(contract: Contract): Promise<LintResult> {
  const shape = lintShape(contract);
  // Cases and engines need schemas that keep the subset.
  const engines = shape.length === 0 ? [...(await lintEngines(contract)), ...lintCases(contract)] : [];
  return { problems: [...shape, ...lintMeaning(contract), ...engines], counts: counts(contract) };
}

/** How schemas are written. */
export function lintShape(contract: Contract): Problem[] {
  return [...lintSubset(contract), ...lintCodelists(contract), ...lintAnnotations(contract)];
}

/** What schemas and tables say of each other. */
export function lintMeaning(contract: Contract): Problem[] {
  return [
    ...lintMaps(contract),
    ...lintHtcds(contract),
    ...lintRequired(contract),
    ...lintFieldLists(contract),
    ...lintSharing(contract),
    ...lintHolidays(contract),
    ...lintRules(contract),
  ];
}

function counts(contract: Contract): Record<string, number> {
  const codes = contract.files
    .filter((file) => file.role === 'codelist')
    .flatMap((file) => array(file.schema['oneOf']).map((code) => String(object(code)['x-provenance'])));
  return {
    kinds: contract.files.filter((file) => file.role === 'record').length,
    'common parts': contract.files.filter((file) => file.role === 'common').length,
    codelists: contract.files.filter((file) => file.role === 'codelist').length,
    ...Object.fromEntries([...Map.groupBy(codes, (code) => `codes ${code}`)].map(([key, all]) => [key, all.length])),
    ...countMaps(contract),
    properties: contract.files.flatMap((file) => [...walk(file)].filter(({ as }) => as === 'property')).length,
    rules: Object.values(kindRules).flat().length,
    'rules across records': Object.values(acrossRecords).flat().length,
    cases: casesIn(contract, 'records'),
    conversations: casesIn(contract, 'conversations'),
    'field lists': contract.fieldLists.length,
    'fields of published texts': contract.fieldLists.flatMap(({ list }) => array(list['fields'])).length,
    'sharing rows': array(contract.sharing).length,
    bases: Object.keys(contract.bases).length,
    'bases not confirmed': Object.values(contract.bases).filter((basis) => object(basis)['sourced'] === false).length,
    roles: new Set(array(contract.kinds).flatMap((kind) => strings(object(kind)['from']))).size,
  };
}

function casesIn({ root }: Contract, folder: string): number {
  return jsonFiles(join(root, 'conformance', folder)).filter((path) => !path.endsWith('.expected.json')).length;
}

if (import.meta.main) {
  const { problems, counts } = await lintContract(join(import.meta.dirname, '../..'));
  for (const { file, pointer, message } of problems) console.error(`${file}#${pointer}: ${message}`);
  console.log(
    Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', '),
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}

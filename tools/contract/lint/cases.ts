/**
 * Whatever the table of sharing leaves of a valid case is still valid.
 * @module
 */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { standard } from '../../../packages/schemas/src/standard.ts';
import { VOCABULARY } from '../../../packages/schemas/src/vocabulary.ts';
import type { Problem } from '../problem.ts';
import { array, type Contract, type JsonObject, jsonFiles, object, readJson, strings } from '../source.ts';

export function lintCases(contract: Contract): Problem[] {
  const ajv = new Ajv2020({ validateFormats: false });
  ajv.addVocabulary([...VOCABULARY]);
  for (const { schema } of contract.files) ajv.addSchema(standard(schema));
  const folder = join(contract.root, 'conformance/records');
  const kinds = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return kinds.flatMap(({ name: kind }) => {
    const projections = projectionsOf(contract, kind);
    return jsonFiles(join(folder, kind, 'valid')).flatMap((path) => {
      const record = object(readJson(path));
      const valid = ajv.getSchema(String(record['schema']));
      const file = relative(contract.root, path);
      if (valid === undefined) return [{ file, pointer: '/schema', message: 'names no schema of the contract' }];
      return projections
        .filter((groups) => valid(project(contract, record, groups)) !== true)
        .map((groups) => ({ file, pointer: '', message: `is invalid with ${[...groups].join(', ')} alone` }));
    });
  });
}

/** The sets of groups in which a kind's records may travel: all, the minimum, and what each row's parties may have. */
export function projectionsOf(contract: Contract, kind: string): Set<string>[] {
  const entry = array(contract.kinds)
    .map(object)
    .find((candidate) => candidate['kind'] === kind);
  const minimum = new Set(['head', ...strings(entry?.['minimumGroups'])]);
  const rows = array(contract.sharing)
    .map(object)
    .filter((row) => row['kind'] === kind);
  const parties = Map.groupBy(rows, (row) =>
    JSON.stringify([row['from'], row['to'], row['purpose'], row['condition']]),
  );
  const sets = [...parties.values()].map((group) => new Set([...minimum, ...group.map((row) => String(row['group']))]));
  return [new Set(Object.keys(contract.groups)), minimum, ...sets];
}

function project(contract: Contract, record: JsonObject, groups: Set<string>): JsonObject {
  const schema = contract.byId.get(String(record['schema']))?.schema ?? {};
  const own = object(schema['properties']);
  // What the kind does not describe itself belongs to the head.
  const groupOf = (name: string): string => String(object(object(own[name])['x-privacy'])['group'] ?? 'head');
  return Object.fromEntries(Object.entries(record).filter(([name]) => groups.has(groupOf(name))));
}

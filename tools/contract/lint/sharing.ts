/**
 * Each row of the table of sharing speaks of kinds, groups, roles, purposes and articles that exist.
 * @module
 */
import type { Problem } from '../problem.ts';
import { array, type Contract, object } from '../source.ts';

export function lintSharing(contract: Contract): Problem[] {
  const kinds = new Set(array(contract.kinds).map((kind) => String(object(kind)['kind'])));
  const known: Record<string, Set<string>> = {
    kind: kinds,
    group: new Set(Object.keys(contract.groups)),
    from: codesOf(contract, 'agency-role'),
    to: codesOf(contract, 'agency-role'),
    purpose: codesOf(contract, 'purpose-of-processing'),
    condition: codesOf(contract, 'sharing-condition'),
    basis: new Set(Object.keys(contract.bases)),
  };
  const file = 'schemas/sharing.json';
  const rows = array(contract.sharing).map(object);
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const key = JSON.stringify([
      row['kind'],
      row['group'],
      row['from'],
      row['to'],
      row['purpose'],
      row['condition'],
      row['validFrom'],
    ]);
    const twice = seen.has(key);
    seen.add(key);
    const { validFrom, validUntil } = row;
    const dated =
      isDay(validFrom) && (validUntil === undefined || (isDay(validUntil) && String(validFrom) <= String(validUntil)));
    return [
      ...Object.entries(known)
        .filter(([member, values]) => !values.has(String(row[member])))
        .map(([member]) => ({
          file,
          pointer: `/${index}/${member}`,
          message: 'is not known; see the table or list it belongs to',
        })),
      ...(dated
        ? []
        : [{ file, pointer: `/${index}/validFrom`, message: 'give the first day, and a last one not before it' }]),
      ...(twice ? [{ file, pointer: `/${index}`, message: 'the table has this row already' }] : []),
    ];
  });
}

function codesOf(contract: Contract, list: string): Set<string> {
  const file = contract.files.find((candidate) => candidate.role === 'codelist' && candidate.name === list);
  return new Set(array(file?.schema['oneOf']).map((code) => String(object(code)['const'])));
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

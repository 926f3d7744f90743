/**
 * Each row of the table of sharing speaks of kinds, groups, roles, purposes and articles that exist, of groups that its kind has,
 * of parties between whom the kind travels, under a law of its time; and whose identity it is reaches few.
 * @module
 */
import { isCivilDay } from '../../../packages/schemas/src/civil-day.ts';
import type { Problem } from '../problem.ts';
import { array, type Contract, type JsonObject, object, strings } from '../source.ts';

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
  return [
    ...idle(contract, rows),
    ...rows.flatMap((row, index) => {
      const key = JSON.stringify([
        row['kind'],
        row['group'],
        row['from'],
        row['to'],
        row['purpose'],
        row['basis'],
        row['condition'],
        row['only'] ?? null,
        row['validFrom'],
      ]);
      const twice = seen.has(key);
      seen.add(key);
      const { validFrom, validUntil } = row;
      const dated =
        isCivilDay(validFrom) &&
        (validUntil === undefined || (isCivilDay(validUntil) && String(validFrom) <= String(validUntil)));
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
        ...(saysOnly(contract, row)
          ? []
          : [{ file, pointer: `/${index}/only`, message: 'the kind has no such place, or never says this there' }]),
        ...strangers(contract, row).map((message) => ({ file, pointer: `/${index}`, message })),
        ...(twice ? [{ file, pointer: `/${index}`, message: 'the table has this row already' }] : []),
      ];
    }),
  ];
}

/** Roles that `kinds.json` names and that no row lets send, or receive, the kind. */
function idle(contract: Contract, rows: readonly JsonObject[]): Problem[] {
  return array(contract.kinds)
    .map(object)
    .flatMap((kind, index) =>
      ['from', 'to'].flatMap((side) => {
        const granted = new Set(rows.filter((row) => row['kind'] === kind['kind']).map((row) => row[side]));
        return strings(kind[side])
          .filter((role) => !granted.has(role))
          .map((role) => ({
            file: 'schemas/kinds.json',
            pointer: `/${index}/${side}`,
            message: `no row of sharing.json has ${role} there; grant it or take the role out`,
          }));
      }),
    );
}

/** Whether a record of the kind can say each thing that the row asks for, at the tag of a union. */
function saysOnly(contract: Contract, row: JsonObject): boolean {
  if (row['only'] === undefined) return true;
  const only = object(row['only']);
  const [, member = '', tag = '', ...deeper] = String(only['at']).split('/');
  const record = contract.files.find((file) => file.role === 'record' && file.name === row['kind']);
  const union = array(object(object(record?.schema['properties'])[member])['oneOf']).map(object);
  const said = union.map((branch) => object(object(branch['properties'])[tag])['const']);
  const asked = strings(only['in']);
  return deeper.length === 0 && asked.length > 0 && asked.every((one) => said.includes(one));
}

/** Who may learn identity and contact: those who identify, support or protect the person. */
const CONFIDANTS = ['support-centre', 'health-authority', 'provincial-police'];
/** Kinds that tell of one victim. */
const OF_PERSONS = ['victim', 'referral', 'person-identity', 'identification', 'support-service'];
/** What tells of a person's health and stay is no matter of those who prosecute, judge or publish. */
const OUTSIDERS = ['procuracy', 'court', 'press'];

function strangers(contract: Contract, row: JsonObject): string[] {
  const [name, group, from, to] = ['kind', 'group', 'from', 'to'].map((member) => String(row[member]));
  const kind = array(contract.kinds)
    .map(object)
    .find((entry) => entry['kind'] === name);
  const record = contract.files.find((file) => file.role === 'record' && file.name === name);
  const groups = Object.values(object(record?.schema['properties'])).map(
    (property) => object(object(property)['x-privacy'])['group'],
  );
  const law = object(contract.bases[String(row['basis'])]);
  const day = String(row['validFrom']);
  const isOfPerson = OF_PERSONS.includes(name ?? '');
  return [
    ...(strings(kind?.['from']).includes(from ?? '') && strings(kind?.['to']).includes(to ?? '')
      ? []
      : ['kinds.json does not let this kind travel between these roles']),
    ...(group === 'head' || groups.includes(group) ? [] : ['the kind has no member of this group']),
    ...(day < String(law['from']) || String(row['validUntil'] ?? '') > String(law['until'] ?? '9')
      ? ['the article is not in force on all of these days']
      : []),
    ...((group === 'identity' || group === 'contact') && !CONFIDANTS.includes(to ?? '')
      ? ['identity and contact go to those alone who identify or support']
      : []),
    ...(isOfPerson && OUTSIDERS.includes(to ?? '') && ['health', 'consent', 'narrative', 'result'].includes(group ?? '')
      ? ["a person's health, support and free text are no matter of theirs"]
      : []),
  ];
}

function codesOf(contract: Contract, list: string): Set<string> {
  const file = contract.files.find((candidate) => candidate.role === 'codelist' && candidate.name === list);
  return new Set(array(file?.schema['oneOf']).map((code) => String(object(code)['const'])));
}

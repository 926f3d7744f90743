import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lintCases } from './lint/cases.ts';
import { lintFieldLists } from './lint/field-lists.ts';
import { lintContract, lintMeaning, lintShape } from './lint.ts';
import type { Problem } from './problem.ts';
import { accepted, checkReleased, mayRewrite } from './release.ts';
import { array, type Contract, type JsonObject, loadContract, object } from './source.ts';

const ROOT = join(import.meta.dirname, '../..');

test('the contract as it stands keeps every rule of the lint', async () => {
  const { problems, counts } = await lintContract(ROOT);
  expect(problems).toEqual([]);
  expect(counts['kinds']).toBeGreaterThanOrEqual(7);
});

interface Fault {
  break: (contract: Contract) => void;
  /** The part of the lint that has to find it; what looks at schemas and tables alone unless given. */
  by?: (contract: Contract) => Problem[];
  at: string;
  says: RegExp;
}

/** One deliberate fault each: what is changed, and where the lint must see it. */
const faults: Record<string, Fault> = {
  'a keyword outside the subset': {
    break: (contract) => Object.assign(schema(contract, 'case'), { if: true }),
    at: '/if',
    says: /outside the subset/,
  },
  'an $id that is not its path': {
    break: (contract) => Object.assign(schema(contract, 'case'), { $id: 'https://schemas.lienthong.example/x/1.0' }),
    at: '/$id',
    says: /must be/,
  },
  'a reference to nothing': {
    break: (contract) => Object.assign(property(contract, 'case', 'openedOn'), { $ref: 'common/civil-date/1.0' }),
    at: '/properties/openedOn/$ref',
    says: /absolute/,
  },
  'an open object': {
    break: (contract) => Object.assign(schema(contract, 'case'), { unevaluatedProperties: true }),
    at: '',
    says: /unevaluatedProperties/,
  },
  'a member named as what objects inherit': {
    break: (contract) =>
      Object.assign(properties(contract, 'case'), { toString: property(contract, 'case', 'summary') }),
    at: '/properties/toString',
    says: /inherit/,
  },
  'a format without a pattern': {
    break: (contract) => Object.assign(schema(contract, 'line', 'common'), { pattern: undefined, format: 'email' }),
    at: '/format',
    says: /pattern/,
  },
  'a pattern that is none': {
    break: (contract) => Object.assign(schema(contract, 'line', 'common'), { pattern: '\\-' }),
    at: '/pattern',
    says: /regular expression/,
  },
  'a lower bound above the upper': {
    break: (contract) => Object.assign(schema(contract, 'count', 'common'), { minimum: 9, maximum: 1 }),
    at: '/minimum',
    says: /above/,
  },
  'a union without a tag': {
    break: (contract) => {
      const [first] = schema(contract, 'place', 'common')['oneOf'] as JsonObject[];
      Object.assign(first ?? {}, { required: [] });
    },
    at: '/oneOf',
    says: /tag/,
  },
  'a property without Vietnamese': {
    break: (contract) => Object.assign(property(contract, 'case', 'openedOn'), { 'x-vi': { title: 'Ngày' } }),
    at: '/properties/openedOn/x-vi/description',
    says: /give it/,
  },
  'a basis that does not exist': {
    break: (contract) => Object.assign(property(contract, 'case', 'openedOn'), { 'x-basis': ['law0-1'] }),
    at: '/properties/openedOn/x-basis',
    says: /bases\.json/,
  },
  'free text that claims to identify nobody': {
    break: (contract) => privacy(contract, 'case', 'summary', { identifies: 'none' }),
    at: '/properties/summary/x-privacy',
    says: /free text/,
  },
  'a group that does not exist': {
    break: (contract) => privacy(contract, 'case', 'summary', { group: 'gossip' }),
    at: '/properties/summary/x-privacy',
    says: /groups\.json/,
  },
  'a nested member of another group': {
    break: (contract) => privacy(contract, 'case', 'decision', { group: 'result' }),
    at: '/properties/decision/properties/code/x-privacy/group',
    says: /around it/,
  },
  'too few articles cited': {
    break: (contract) => {
      for (const name of Object.keys(contract.bases)) for (const { schema: root } of contract.files) forget(root, name);
    },
    at: '',
    says: /cite an article/,
  },
  'a required member outside the minimum': {
    break: (contract) => Object.assign(schema(contract, 'case'), { required: ['schema', 'summary'] }),
    at: '/required',
    says: /optional/,
  },
  'a code twice': {
    break: (contract) => codes(contract, 'sex').push({ ...codes(contract, 'sex')[0] }),
    at: '/oneOf/4/const',
    says: /already/,
  },
  'a code without provenance': {
    break: (contract) => Object.assign(codes(contract, 'sex')[0] ?? {}, { 'x-provenance': 'hearsay' }),
    at: '/oneOf/0/x-provenance',
    says: /provisional/,
  },
  'a deprecated code without a reason': {
    break: (contract) => Object.assign(codes(contract, 'sex')[0] ?? {}, { 'x-state': 'deprecated' }),
    at: '/oneOf/0/x-since',
    says: /why/,
  },
  'a row of sharing for an unknown role': {
    break: (contract) => Object.assign((contract.sharing as JsonObject[])[3] ?? {}, { to: 'neighbour' }),
    at: '/3/to',
    says: /not known/,
  },
  'a row of sharing twice': {
    break: (contract) => (contract.sharing as JsonObject[]).push({ ...(contract.sharing as JsonObject[])[0] }),
    at: `/${(loadContract(ROOT).sharing as JsonObject[]).length}`,
    says: /already/,
  },
  'a holiday of another year': {
    break: (contract) => Object.assign(holiday(contract, '2025', 'off'), { from: '2024-12-31' }),
    at: '/years/2025/off/0/from',
    says: /both of 2025/,
  },
  'a weekend exchanged for a weekend': {
    break: (contract) => Object.assign(holiday(contract, '2025', 'exchanged'), { off: '2025-05-03' }),
    at: '/years/2025/exchanged/0/off',
    says: /weekday/,
  },
  'a holiday that nobody announced': {
    break: (contract) => Object.assign(holiday(contract, '2025', 'off'), { source: null }),
    at: '/years/2025/off/0/source',
    says: /read/,
  },
  'an identity for the procuracy': {
    break: (contract) => Object.assign(sharing(contract, 'person-identity', 'contact'), { to: 'procuracy' }),
    at: `/${sharingIndex('person-identity', 'contact')}`,
    says: /identify or support/,
  },
  'the support of a victim for the procuracy': {
    break: (contract) =>
      Object.assign(sharing(contract, 'victim', 'act'), {
        group: 'result',
        from: 'investigating-body',
        to: 'procuracy',
      }),
    at: `/${sharingIndex('victim', 'act')}`,
    says: /no matter of theirs/,
  },
  'a row of sharing for a group that the kind has not': {
    break: (contract) => Object.assign(sharing(contract, 'person-identity', 'identity'), { group: 'money' }),
    at: `/${sharingIndex('person-identity', 'identity')}`,
    says: /no member of this group/,
  },
  'a row of sharing before its law': {
    break: (contract) => Object.assign(sharing(contract, 'person-identity', 'identity'), { validFrom: '2025-06-30' }),
    at: `/${sharingIndex('person-identity', 'identity')}`,
    says: /not in force/,
  },
  'a rule whose basis was not read': {
    break: (contract) => Object.assign(object(contract.bases['law53-2024-32-1']), { sourced: false }),
    at: '/LT-VICTIM-0001',
    says: /warn/,
  },
  'a step of the procedure whose basis does not exist': {
    break: (contract) => delete contract.bases['cpc2015-242'],
    at: '/prosecution/joinder',
    says: /no basis/,
  },
  'a rule whose basis does not exist': {
    break: (contract) => delete contract.bases['cpc2015-145'],
    at: '/LT-STATUS-0002',
    says: /no basis/,
  },
  'a kind without a field list': {
    break: (contract) => contract.fieldLists.splice(listIndex(contract, 'case'), 1),
    at: '',
    says: /no field list/,
  },
  'a case that its minimum alone leaves invalid': {
    by: lintCases,
    break: (contract) => privacy(contract, 'case', 'leadCharge', { group: 'money' }),
    at: '',
    says: /is invalid with head, procedure alone/,
  },
};

test.each(Object.entries(faults))('%s is found', (_name, fault) => {
  const contract = structuredClone(loadContract(ROOT));
  fault.break(contract);
  const problems = (fault.by ?? lintSource)(contract);
  expect(problems.filter(({ pointer, message }) => pointer === fault.at && fault.says.test(message))).not.toEqual([]);
});

/** Without the engines and the cases, which take most of the time. */
function lintSource(contract: Contract): Problem[] {
  return [...lintShape(contract), ...lintMeaning(contract)];
}

const listFaults: Record<string, Fault> = {
  'a field list of no kind': {
    break: (contract) => Object.assign(contract.fieldLists[listIndex(contract, 'case')] ?? {}, { kind: 'gossip' }),
    at: '/kind',
    says: /no schema/,
  },
  'a field list of another kind than its file': {
    break: (contract) => Object.assign(fieldList(contract, 'case'), { kind: 'victim' }),
    at: '/kind',
    says: /name of the file/,
  },
  'a field list of a text without a Vietnamese name': {
    break: (contract) => Object.assign(object(fieldList(contract, 'case')['source']), { title: { en: 'Decision' } }),
    at: '/source/title/vi',
    says: /name the text/,
  },
  'a field list of a text that nobody says where to read': {
    break: (contract) => delete object(fieldList(contract, 'case')['source'])['from'],
    at: '/source/from',
    says: /where/,
  },
  'a field list of next to nothing': {
    break: (contract) => fields(contract, 'case').splice(5),
    at: '/fields',
    says: /or more/,
  },
  'a field at a place that the kind has not': {
    break: (contract) => Object.assign(fields(contract, 'case')[0] ?? {}, { at: '/decision/document/number/0' }),
    at: '/fields/0/at',
    says: /no member/,
  },
  'a field that is here and absent': {
    break: (contract) => Object.assign(fields(contract, 'case')[0] ?? {}, { absent: { en: 'no', vi: 'không' } }),
    at: '/fields/0',
    says: /or a reason/,
  },
  'a field absent for a reason in one language': {
    break: (contract) =>
      fields(contract, 'case').splice(0, 1, { name: { en: 'Seal', vi: 'Dấu' }, absent: { en: 'The paper has it.' } }),
    at: '/fields/0/absent/vi',
    says: /say why/,
  },
  'a field without a Vietnamese name': {
    break: (contract) => Object.assign(fields(contract, 'case')[0] ?? {}, { name: { en: 'Number' } }),
    at: '/fields/0/name/vi',
    says: /name the field/,
  },
};

test.each(Object.entries(listFaults))('%s is found', (_name, fault) => {
  const contract = structuredClone(loadContract(ROOT));
  fault.break(contract);
  const problems = lintFieldLists(contract);
  expect(problems.filter(({ pointer, message }) => pointer === fault.at && fault.says.test(message))).not.toEqual([]);
});

test.each([
  ['/document/signatory', 'a member of the head'],
  ['/route/points/spot', 'a member of a part, of a list of it and of a branch'],
  ['/places/0/place/area/code', 'an item by its number'],
  ['/charges/point', 'an item without it'],
])('a field may stand at %s: %s', (at) => {
  const contract = structuredClone(loadContract(ROOT));
  Object.assign(fields(contract, 'case')[0] ?? {}, { at });
  expect(lintFieldLists(contract)).toEqual([]);
});

test('a released bundle that changes, also through a list that it uses, is found at every schema it belongs to', () => {
  const contract = structuredClone(loadContract(ROOT));
  Object.assign(codes(contract, 'sex')[0] ?? {}, { title: 'Man' });
  const changed = checkReleased(contract).map(({ pointer }: Problem) => pointer.split('example/')[1]);
  expect(changed).toContain('codelists/sex/1.0');
  expect(changed).toContain('victim/1.0');
  expect(changed).not.toContain('statistical-return/1.0');
});

test('accepting adds what is new and keeps what was released', () => {
  const contract = structuredClone(loadContract(ROOT));
  const { [`${BASE}case/1.0`]: old, ...rest } = contract.released;
  contract.released = rest;
  expect(checkReleased(contract).map(({ message }) => message)).toEqual([expect.stringContaining('--accept')]);
  expect(accepted(contract)[`${BASE}case/1.0`]).toBe(old);
});

test('the table of releases is made anew before 1.0.0 only', () => {
  expect(['0.1.0', '0.9.12', '1.0.0', '10.0.0'].map(mayRewrite)).toEqual([true, true, false, false]);
});

const BASE = 'https://schemas.lienthong.example/';

function holiday(contract: Contract, year: string, list: 'off' | 'exchanged'): JsonObject {
  return object(array(object(object(contract.holidays['years'])[year])[list])[0]);
}

function schema(contract: Contract, name: string, role = 'record'): JsonObject {
  return contract.files.find((file) => file.name === name && file.role === role)?.schema ?? {};
}

function listIndex(contract: Contract, kind: string): number {
  return contract.fieldLists.findIndex((list) => list.kind === kind);
}

function fieldList(contract: Contract, kind: string): JsonObject {
  return contract.fieldLists[listIndex(contract, kind)]?.list ?? {};
}

function fields(contract: Contract, kind: string): JsonObject[] {
  return fieldList(contract, kind)['fields'] as JsonObject[];
}

function sharing(contract: Contract, kind: string, group: string): JsonObject {
  return (contract.sharing as JsonObject[])[sharingIndex(kind, group)] ?? {};
}

function sharingIndex(kind: string, group: string): number {
  return (loadContract(ROOT).sharing as JsonObject[]).findIndex(
    (row) => row['kind'] === kind && row['group'] === group,
  );
}

function properties(contract: Contract, name: string): JsonObject {
  return object(schema(contract, name)['properties']);
}

function property(contract: Contract, name: string, member: string): JsonObject {
  return object(properties(contract, name)[member]);
}

function privacy(contract: Contract, name: string, member: string, change: JsonObject): void {
  Object.assign(object(property(contract, name, member)['x-privacy']), change);
}

function codes(contract: Contract, list: string): JsonObject[] {
  return schema(contract, list, 'codelist')['oneOf'] as JsonObject[];
}

/** Takes one basis away everywhere. */
function forget(value: JsonObject, basis: string): void {
  if (Array.isArray(value['x-basis']))
    value['x-basis'] = value['x-basis'].map((id) => (id === basis ? 'technical' : id));
  for (const inner of Object.values(value))
    if (typeof inner === 'object' && inner !== null) forget(inner as JsonObject, basis);
}

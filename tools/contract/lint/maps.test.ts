import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { array, type Contract, type JsonObject, loadContract, object, readJson } from '../source.ts';
import { lintHtcds } from './htcds.ts';
import { countMaps, lintMaps } from './maps.ts';

const ROOT = join(import.meta.dirname, '../../..');

test('every code says what it is in the four schemes', () => {
  const contract = loadContract(ROOT);
  expect([...lintMaps(contract), ...lintHtcds(contract)]).toEqual([]);
  const codes = contract.files
    .filter(({ role }) => role === 'codelist')
    .flatMap(({ schema }) => array(schema['oneOf']));
  const counts = Object.entries(countMaps(contract));
  for (const scheme of ['htcds', 'ctdc', 'glotip', 'iccs']) {
    const said = counts.filter(([name]) => name.startsWith(`${scheme} `)).map(([, count]) => count);
    expect(said.reduce((sum, count) => sum + count, 0)).toBe(codes.length);
  }
});

test('the facts on GLOTIP are values of its published file, where its list of values is at hand', () => {
  const path = join(ROOT, '../shared/data/glotip/codes.json');
  if (!existsSync(path)) {
    console.log('glotip: the values of the published file are not at hand, so the facts are not compared with them');
    return;
  }
  const published = object(readJson(path));
  const columns = { ...published, Category: published['Category (by form of exploitation)'] ?? null };
  for (const [list, codes] of Object.entries(object(object(loadContract(ROOT).schemes['glotip'])['lists']))) {
    const values = array(columns[list as keyof typeof columns]).map((value) => object(value)['value']);
    expect(Object.keys(object(codes))).toEqual(values);
  }
  console.log('glotip: compared with the values of the published file');
});

interface Fault {
  break: (contract: Contract) => void;
  at: string;
  says: RegExp;
}

/** One deliberate fault each: what is changed, and where the lint must see it. */
const faults: Record<string, Fault> = {
  'a code that does not name a scheme': {
    break: (contract) => delete map(contract, 'sex', 0)['glotip'],
    at: '/oneOf/0/x-map/glotip',
    says: /or none/,
  },
  'a list that speaks for codes which speak': {
    break: (contract) => Object.assign(object(list(contract, 'sex')['x-map']), { ctdc: { match: 'none' } }),
    at: '/x-map/ctdc',
    says: /each must/,
  },
  'a relation that is none of the four': {
    break: (contract) => Object.assign(object(map(contract, 'sex', 0)['htcds']), { match: 'similar' }),
    at: '/oneOf/0/x-map/htcds',
    says: /is one of/,
  },
  'a code beside none': {
    break: (contract) => Object.assign(object(map(contract, 'sex', 0)['htcds']), { match: 'none' }),
    at: '/oneOf/0/x-map/htcds',
    says: /no code/,
  },
  'a list that the scheme does not have': {
    break: (contract) => Object.assign(object(map(contract, 'sex', 0)['htcds']), { list: 'Sex' }),
    at: '/oneOf/0/x-map/htcds',
    says: /names no list/,
  },
  'a code that their list does not have': {
    break: (contract) => Object.assign(object(map(contract, 'sex', 0)['htcds']), { code: 'Male' }),
    at: '/oneOf/0/x-map/htcds',
    says: /names no code/,
  },
  'a code of sdmx without a code': {
    break: (contract) => Object.assign(map(contract, 'sex', 0), { sdmx: { match: 'exact' } }),
    at: '/oneOf/0/x-map/sdmx',
    says: /name their code/,
  },
  'a further code that is none': {
    break: (contract) =>
      Object.assign(object(map(contract, 'sex', 0)['htcds']), {
        also: [{ list: 'Gender', code: 'Feminine', match: 'none' }],
      }),
    at: '/oneOf/0/x-map/htcds',
    says: /a further code/,
  },
  'two codes that are the same one': {
    break: (contract) => Object.assign(map(contract, 'sex', 1), { htcds: map(contract, 'sex', 0)['htcds'] ?? null }),
    at: '/oneOf/1/x-map/htcds',
    says: /already/,
  },
  'facts without a licence': {
    break: (contract) => delete object(object(contract.schemes['iccs'])['source'])['licence'],
    at: '/source/licence',
    says: /have a source/,
  },
  'a field of HTCDS that is forgotten': {
    break: (contract) => delete fields(contract)['prs_Gender'],
    at: '/fields',
    says: /84/,
  },
  'a field without a place': {
    break: (contract) => delete object(fields(contract)['prs_Gender'])['at'],
    at: '/fields/prs_Gender/at',
    says: /name our places/,
  },
  'a place that is none': {
    break: (contract) => Object.assign(object(fields(contract)['prs_Gender']), { at: ['victim#/gender'] }),
    at: '/fields/prs_Gender/at',
    says: /no member/,
  },
  'a field that says nothing of what is lost': {
    break: (contract) => delete object(fields(contract)['prs_Gender'])['remark'],
    at: '/fields/prs_Gender/remark/vi',
    says: /what is lost/,
  },
  'a field with a relation of its own': {
    break: (contract) => Object.assign(object(fields(contract)['prs_Gender']), { match: 'similar' }),
    at: '/fields/prs_Gender/match',
    says: /is one of/,
  },
  'a field without Vietnamese': {
    break: (contract) => Object.assign(object(fields(contract)['prs_Gender']), { title: { en: 'Gender' } }),
    at: '/fields/prs_Gender/title/vi',
    says: /name the field/,
  },
  'a field that comes back from nowhere': {
    break: (contract) => Object.assign(object(fields(contract)['prs_Title']), { back: true }),
    at: '/fields/prs_Title/back',
    says: /cannot come back/,
  },
  'a field of a list that is none': {
    break: (contract) => Object.assign(object(fields(contract)['prs_Gender']), { list: 'Sex' }),
    at: '/fields/prs_Gender/list',
    says: /one of the lists/,
  },
  'a fault of no field': {
    break: (contract) => Object.assign(fault(contract), { at: 'prs_Sex' }),
    at: '/faults/0/at',
    says: /no field/,
  },
  'a fault seen nowhere': {
    break: (contract) => Object.assign(fault(contract), { seen: [] }),
    at: '/faults/0/seen',
    says: /which files/,
  },
  'a fault that is read as nothing': {
    break: (contract) => delete fault(contract)['read'],
    at: '/faults/0/read',
    says: /as something/,
  },
  'a fault without Vietnamese': {
    break: (contract) => delete object(fault(contract)['text'])['vi'],
    at: '/faults/0/text/vi',
    says: /what is wrong/,
  },
};

test.each(Object.entries(faults))('%s is found', (_name, { break: spoil, at, says }) => {
  const contract = structuredClone(loadContract(ROOT));
  spoil(contract);
  const problems = [...lintMaps(contract), ...lintHtcds(contract)];
  expect(problems.filter(({ pointer, message }) => pointer === at && says.test(message))).not.toEqual([]);
});

function list(contract: Contract, name: string): JsonObject {
  return contract.files.find((file) => file.role === 'codelist' && file.name === name)?.schema ?? {};
}

function map(contract: Contract, name: string, n: number): JsonObject {
  return object(object(array(list(contract, name)['oneOf'])[n])['x-map']);
}

function fields(contract: Contract): JsonObject {
  return object(object(contract.schemes['htcds'])['fields']);
}

function fault(contract: Contract): JsonObject {
  return object(array(object(contract.schemes['htcds'])['faults'])[0]);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseRecord } from './generated/kinds/case.ts';
import { crimeReport } from './generated/kinds/crime-report.ts';
import { anyRecord, contract, groupsPresent, minimise, validate } from './index.ts';

type Members = Record<string, unknown>;

const RECORDS = join(import.meta.dirname, '../../../conformance/records');
const report = (): Members => read('crime-report/valid/denunciation-abroad.json');
const codes = (record: unknown): string[] => validate(record).issues.map(({ code, pointer }) => `${code} ${pointer}`);

describe('an issue', () => {
  test('names the keyword as it is written by hand', () => {
    const { issuer: _, ...withoutIssuer } = report();
    const [issue] = validate({ ...withoutIssuer, sourceType: 'gossip' }).issues;
    expect(issue).toMatchObject({
      code: 'LT-SCHEMA-REQUIRED',
      pointer: '/issuer',
      rule: 'https://schemas.lienthong.example/common/head/1.0#/required',
      severity: 'error',
    });
    expect(validate({ ...report(), sourceType: 'gossip' }).issues[0]).toMatchObject({
      code: 'LT-SCHEMA-CODE',
      rule: 'https://schemas.lienthong.example/codelists/report-source/1.0#/oneOf',
    });
  });

  test('tells an unknown member by its place, for its name may be personal data', () => {
    const [issue] = validate({ ...report(), 'Nguyễn Thị Canary': true }).issues;
    expect(issue).toMatchObject({ code: 'LT-SCHEMA-UNKNOWN-MEMBER', pointer: '' });
    expect(issue?.messages.en).toContain(`Member ${Object.keys(report()).length + 1} of`);
    expect(JSON.stringify(issue)).not.toContain('Canary');
  });

  test('survives being cloned and written as JSON, messages included', () => {
    const [issue] = validate({ ...report(), sourceType: 1 }).issues;
    expect(structuredClone(issue)?.messages.vi).toContain('phải là chuỗi ký tự');
    expect(JSON.parse(JSON.stringify(issue))).toHaveProperty('messages.en');
  });
});

describe('what is tried in one go is told apart', () => {
  test('a misspelt member is missing and unknown', () => {
    const { receivedAt, ...rest } = report();
    expect(codes({ ...rest, recievedAt: receivedAt })).toEqual([
      'LT-SCHEMA-REQUIRED /receivedAt',
      'LT-SCHEMA-UNKNOWN-MEMBER ',
    ]);
  });

  test('after another error only objects with an unknown member have one', () => {
    expect(codes({ ...report(), sourceType: 'gossip' })).toEqual(['LT-SCHEMA-CODE /sourceType']);
  });

  test('an unknown member of a branch is told at the branch, which has the tag', () => {
    const places = [{ role: 'origin', place: { in: 'unknown', spot: 'x' } }];
    const [issue] = validate({ ...report(), places }).issues;
    expect(issue).toMatchObject({
      code: 'LT-SCHEMA-UNKNOWN-MEMBER',
      pointer: '/places/0/place',
      rule: 'https://schemas.lienthong.example/common/place/1.0#/oneOf/3/unevaluatedProperties',
    });
    expect(issue?.messages.en).toContain('Member 2 of');
  });

  test('a list that is too long is not searched for equal entries', () => {
    const places = Array.from({ length: 20_000 }, (_, n) => ({ role: `${n}` }));
    const start = performance.now();
    expect(validate({ ...report(), places }).issues[0]).toMatchObject({ code: 'LT-SCHEMA-ITEMS', pointer: '/places' });
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('a return holds so many entries and no more', () => {
  const agency = 'lienthong:vd-commune-police-1';
  const uuid = (n: number): string => `019f7000-0000-7000-8000-${String(n).padStart(12, '0')}`;
  const area = (n: number) => ({ edition: '2026-04-30', code: String(10_000 + n) });
  const entries: Record<string, [limit: number, entry: (n: number) => unknown]> = {
    observations: [50_000, (n) => ({ indicator: 'victims-identified', area: area(n), value: 1 })],
    adjustments: [
      5_000,
      (n) => ({
        indicator: 'victims-identified',
        area: area(n),
        period: 'vn-decree09:2026-Q2',
        change: 1,
        cause: 'late-report',
      }),
    ],
    sources: [4_000, (n) => ({ agency, id: uuid(n), revision: 1, jti: uuid(n) })],
    coverage: [4_000, (n) => ({ agency, area: area(n), status: 'reported' })],
  };

  test.each(Object.entries(entries))('%s', (member, [limit, entry]) => {
    const record = (count: number) => ({
      ...read('statistical-return/valid/province-rolled-up.json'),
      [member]: Array.from({ length: count }, (_, n) => entry(n)),
    });
    expect(codes(record(limit))).toEqual([]);
    expect(codes(record(limit + 1))).toEqual([`LT-SCHEMA-ITEMS /${member}`]);
  });
});

describe('messages', () => {
  test('never hold a value of the record, nor the name of an unknown member', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'bcdfghjkmpqvwxz'), minLength: 12, maxLength: 12 });
    const files = [
      'crime-report/valid/denunciation-abroad',
      'case/valid/instituted-cross-border',
      'victim/valid/second-revision',
    ];
    fc.assert(
      fc.property(letters, fc.constantFrom(...files), fc.nat(), (canary, file, place) => {
        const record = planted(read(`${file}.json`), canary, place);
        const issues = JSON.stringify(validate(record).issues);
        expect(issues).toContain('LT-');
        expect(issues.includes(canary)).toBe(false);
      }),
      { seed: 20260703, numRuns: 600 },
    );
  });
});

describe('what JSON cannot hold gives an issue, never an exception', () => {
  const cyclic: Members = report();
  cyclic['receivedBy'] = cyclic;
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  class Report {
    constructor() {
      Object.assign(this, report());
    }
  }
  const strange: Record<string, unknown> = {
    undefined,
    function: () => report(),
    'a symbol': Symbol('x'),
    'a bigint': 1n,
    'a class instance': new Report(),
    'a date inside': { ...report(), receivedAt: new Date(0) },
    'an undefined member': { ...report(), form: undefined },
    'a symbol key': { ...report(), [Symbol('x')]: 1 },
    NaN: { ...report(), revision: Number.NaN },
    Infinity: { ...report(), revision: Number.POSITIVE_INFINITY },
    'a cycle': cyclic,
    'a revoked proxy': revoked.proxy,
    'a getter that throws': Object.defineProperty(report(), 'form', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    }),
    'a hole in a list': { ...report(), acts: new Array(2) },
    'an inherited record': Object.create(report()),
  };

  test.each(Object.keys(strange))('%s', (name) => {
    for (const all of [true, false]) {
      expect(validate(strange[name], { all }).valid).toBe(false);
      expect(crimeReport.validate(strange[name], { all }).issues.length).toBeGreaterThan(0);
      expect(crimeReport.isStructure(strange[name])).toBe(false);
    }
  });

  test('a record without a prototype is as good as any', () => {
    expect(validate(Object.assign(Object.create(null), report())).valid).toBe(true);
  });
});

describe('names that objects inherit are members like any other', () => {
  test.each(['toString', 'constructor', 'hasOwnProperty', 'valueOf', '__proto__'])('%s', (name) => {
    const record = JSON.parse(JSON.stringify(report()).replace(/^\{/, `{${JSON.stringify(name)}:1,`)) as unknown;
    expect(codes(record)).toEqual(['LT-SCHEMA-UNKNOWN-MEMBER ']);
    expect(codes({ schema: name })).toEqual(['LT-SCHEMA-UNKNOWN-SCHEMA /schema']);
  });
});

describe('Standard Schema', () => {
  test('gives the value, or messages with paths in the language asked for', () => {
    const record = report();
    expect(crimeReport['~standard'].validate(record)).toEqual({ value: record });
    const wrong = { ...record, acts: ['gossip'] };
    expect(anyRecord['~standard'].validate(wrong)).toMatchObject({ issues: [{ path: ['acts', 0] }] });
    const { issues = [] } = anyRecord.in('vi')['~standard'].validate(wrong);
    expect(issues[0]?.message).toMatch(/phải là mã thuộc danh mục/);
  });

  test('a warning does not make a record invalid', () => {
    const warned = read('case/invalid/rule-LT-CASE-0003-under-16-means-151.json');
    expect(caseRecord['~standard'].validate(warned)).toEqual({ value: warned });
  });
});

describe('sharing', () => {
  const asked = { from: 'investigating-body', to: 'support-centre', purpose: 'victim-support', on: '2026-07-25' };

  test('what no row allows is not shared', () => {
    const record = read('case/valid/instituted-cross-border.json') as never;
    expect(minimise(record, { ...asked, to: 'press' })).toBeUndefined();
  });

  test('what a row allows is shared, by whole groups, and stays valid', () => {
    const rows = contract.sharing.filter((row) => row.kind === 'crime-report');
    const record = report() as never;
    for (const { from, to, purpose, condition } of rows) {
      const minimised = minimise(record, { from, to, purpose, on: '2026-07-25', granted: [condition] });
      expect(
        minimised === undefined || validate(minimised).issues.every(({ code }) => !code.startsWith('LT-SCHEMA')),
      ).toBe(true);
      if (minimised !== undefined)
        expect(groupsPresent(record)).toEqual(expect.arrayContaining(groupsPresent(minimised)));
    }
    expect(rows.length).toBeGreaterThan(0);
  });

  test('before its first day a row allows nothing', () => {
    const [row] = contract.sharing.filter(({ kind }) => kind === 'crime-report');
    const { from = '', to = '', purpose = '' } = row ?? {};
    expect(minimise(report() as never, { from, to, purpose, on: '1999-01-01' })).toBeUndefined();
  });

  test('the contract as one value knows each schema, its digest and its groups', () => {
    const id = String(report()['schema']);
    expect(contract.schema(id)).toBeDefined();
    expect(contract.digest(id)).toMatch(/^[\w-]{43}$/);
    expect(contract.groups(report())).toContain('head');
    expect(contract.schema('toString')).toBeUndefined();
  });
});

function read(path: string): Members {
  return JSON.parse(readFileSync(join(RECORDS, path), 'utf8')) as Members;
}

/** Puts a text in the place of every string but `schema`, or under an unknown name into one object. */
function planted(record: Members, canary: string, place: number): unknown {
  const everywhere = (value: unknown): unknown =>
    typeof value === 'string'
      ? canary
      : Array.isArray(value)
        ? value.map(everywhere)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, everywhere(inner)]))
          : value;
  if (place % 2 === 0) return { ...(everywhere(record) as Members), schema: record['schema'] };
  const objects = objectsIn(record);
  const chosen = objects[place % objects.length];
  if (chosen !== undefined) chosen[canary] = canary;
  return record;
}

function objectsIn(value: unknown): Members[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Members, ...inner];
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type AnyRecord,
  lienthongCatalogue,
  type ReceivedReturn,
  reconcile,
  rollUp,
  tabulate,
  toReturn,
} from '../../packages/statistics/src/index.ts';
import { validate } from '../../packages/validate/src/index.ts';

const CASES = join(import.meta.dirname, '../../conformance');
const SUPPORT = { edition: '2026-04-30' };
const asOf = '2026-09-16T08:00:00+07:00';

const files = readdirSync(join(CASES, 'statistics'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.json'),
);

test.each(files)('the records of %s are valid under the contract', (file) => {
  const { records = [], returns = [] } = JSON.parse(readFileSync(join(CASES, 'statistics', file), 'utf8')) as {
    records?: AnyRecord[];
    returns?: { records: AnyRecord[] }[];
  };
  for (const record of [...records, ...returns.flatMap((one) => one.records)]) {
    expect(validate(record).issues).toEqual([]);
  }
});

test('a return, a nil return and a rolled-up one with sources and coverage are valid, warnings included', async () => {
  const victims = records('victim');
  const communes = ['99901', '99902', '99903'].map((code) => ({ ...SUPPORT, code }));
  const expected = communes.map((area, n) => ({ agency: `lienthong:vd-commune-police-${n + 1}`, area }));
  const received: ReceivedReturn[] = [];
  for (const [n, { agency, area }] of expected.slice(0, 2).entries()) {
    const dataset = await tabulate(n === 0 ? [...victims, ...records('case'), ...records('crime-report')] : [], {
      catalogue: lienthongCatalogue,
      period: 'vn-decree09:2026-Q3',
      area,
      asOf,
    });
    const record = { ...head(n), issuer: agency, ...toReturn(dataset, { level: 'commune' }) };
    expect(record.nil).toBe(n === 1);
    expect(validate(record).issues).toEqual([]);
    received.push({ jti: head(n + 10).id, record });
  }
  const area = { ...SUPPORT, code: '99' };
  const whole = await rollUp(received, {
    ...{ catalogue: lienthongCatalogue, area, expected },
    asOf: '2026-09-21T08:00:00+07:00',
  });
  expect(whole.observations.length).toBeGreaterThan(20);
  const { sources, coverage } = whole;
  const province = {
    ...head(20),
    issuer: 'lienthong:vd-police-1',
    ...toReturn(whole, { level: 'province', sources, coverage }),
  };
  expect(province).toMatchObject({
    sources: [{ jti: received[0]?.jti }, {}],
    coverage: [{}, {}, { status: 'missing' }],
  });
  expect(validate(province).issues).toEqual([]);
});

test('the reconciliation of two returns is a valid record', async () => {
  const records_ = [...records('case'), ...records('crime-report')];
  const side = async (role: string, n: number, from: readonly AnyRecord[]) => {
    const area = { ...SUPPORT, code: '82' };
    const options = { catalogue: lienthongCatalogue, period: 'calendar:2026-M07', area, asOf };
    const body = toReturn(await tabulate(from, options), { level: 'province' });
    return { role, record: { ...head(n), issuer: `lienthong:vd-${role}-1`, ...body } };
  };
  const sides = [await side('procuracy', 1, records_), await side('court', 2, records_.slice(1))];
  const lead = { agency: 'lienthong:vd-procuracy-1', role: 'procuracy' };
  const body = await reconcile(sides, { catalogue: lienthongCatalogue, subject: 'b', lead, dueOn: '2026-08-10' });
  expect(body.cells.length).toBeGreaterThan(0);
  const schema = 'https://schemas.lienthong.example/reconciliation/1.0';
  expect(validate({ ...head(3), schema, issuer: lead.agency, ...body }).issues).toEqual([]);
});

test('what was tabulated before its period had ended is provisional, and valid', async () => {
  for (const [instant, day] of [
    ['2026-07-31T18:00:00Z', '2026-08-01'],
    ['2026-06-14T18:00:00Z', '2026-06-15'],
  ] as const) {
    const area = { ...SUPPORT, code: '99901' };
    const dataset = await tabulate(records('victim'), {
      catalogue: lienthongCatalogue,
      period: 'vn-decree09:2026-Q3',
      area,
      asOf: instant,
    });
    const record = { ...head(1), issuer: 'lienthong:vd-commune-police-1', ...toReturn(dataset, { level: 'commune' }) };
    expect(record.period).toMatchObject({ actualUntil: day, edition: 'provisional' });
    expect(validate(record).issues).toEqual([]);
  }
});

function head(
  n: number,
): { schema: string; id: string; revision: number; recordedAt: string } & Record<string, unknown> {
  return {
    schema: 'https://schemas.lienthong.example/statistical-return/1.0',
    id: `019f7000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    revision: 1,
    recordStatus: 'final',
    recordedAt: '2026-09-16T09:00:00+07:00',
    conversation: '019f7000-0000-7000-9000-000000000001',
    classification: 'unclassified',
  };
}

/** Valid conformance records, each under an id of its own. */
function records(kind: string): AnyRecord[] {
  const folder = join(CASES, 'records', kind, 'valid');
  return readdirSync(folder).map((file, n) => {
    const record = JSON.parse(readFileSync(join(folder, file), 'utf8')) as AnyRecord;
    return { ...record, id: `${record.id.slice(0, -6)}${String(n).padStart(6, '0')}` };
  });
}

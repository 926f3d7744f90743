import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Desk } from '../../testing/lienthong.ts';
import { expectShape } from '../../testing/shape.ts';

const desk = new Desk();
afterAll(() => desk.close());

const conformance = join(import.meta.dirname, '../../../../../conformance');
const period = 'vn-decree09:2026-Q3';
const place = ['--period', period, '--area', '2026-04-30:99901:Phường Ví Dụ 1'];
const asOf = ['--as-of', '2026-09-16T08:00:00+07:00'];

interface Made {
  readonly observations: readonly { indicator: string; dimensions: readonly unknown[]; value: number }[];
  readonly derived: readonly { indicator: string; value: number | string; met?: boolean }[];
  readonly record?: Readonly<Record<string, unknown>>;
  readonly coverage: readonly { agency: string; status: string }[];
  readonly cells: readonly { indicator: string; causes: readonly string[] }[];
  readonly catalogue: { readonly digest: string };
  readonly undetermined: Readonly<Record<string, number>>;
}

/** Records of a conformance case, as a file of lines. */
function recordsOf(name: string, file: string, order = (records: readonly unknown[]) => records): readonly string[] {
  const { records } = JSON.parse(readFileSync(join(conformance, `statistics/tabulate/${name}.json`), 'utf8'));
  writeFileSync(
    desk.path(file),
    order(records)
      .map((record) => JSON.stringify(record))
      .join('\n'),
  );
  return records;
}
const byId = (records: readonly unknown[]) => [...(records as { id: string }[])].sort((a, b) => (a.id < b.id ? -1 : 1));
const totalOf = ({ observations }: Made, id: string) =>
  observations.find(({ indicator, dimensions }) => indicator === id && dimensions.length === 0)?.value;

describe('tabulate', () => {
  test('counts what the conformance cases say, sorted or not', async () => {
    recordsOf('unknown', 'plain.ndjson');
    recordsOf('unknown', 'sorted.ndjson', byId);
    const plain = await desk.json<Made>(['stats', 'tabulate', 'plain.ndjson', ...place, ...asOf]);
    expectShape('statsTabulate', plain.document);
    const sorted = await desk.json<Made>(['stats', 'tabulate', 'sorted.ndjson', '--sorted', ...place, ...asOf]);
    expect([plain.code, sorted.document]).toEqual([0, plain.document]);
    expect(totalOf(plain.document, 'victims-identified')).toBeGreaterThan(2);
  });

  test('makes a return that is a valid record, and says what is not known', async () => {
    recordsOf('partial-date', 'records.ndjson');
    const argv = ['stats', 'tabulate', 'records.ndjson', ...place, ...asOf, '--out', 'return.json'];
    const made = await desk.json<Made>([...argv, '--level', 'commune', '--issuer', 'lienthong:vd-commune-1']);
    expectShape('statsTabulate', made.document);
    expect(made.document.record).toMatchObject({ issuer: 'lienthong:vd-commune-1', level: 'commune', nil: false });
    expect(JSON.parse(readFileSync(desk.path('return.json'), 'utf8'))).toEqual(made.document.record);
    expect((await desk.run(['validate', 'return.json'])).code).toBe(0);
    const { out } = await desk.run(['stats', 'tabulate', 'records.ndjson', ...place, ...asOf, '--lang', 'vi']);
    expect(out).toContain('Số nạn nhân');
  });

  test.each([
    ['a record that the contract does not take', '{"schema":"https://schemas.lienthong.example/victim/1.0"}', 1],
    ['text that is no JSON', '{', 1],
  ])('%s is refused with file and line', async (_, line, code) => {
    const records = recordsOf('unknown', 'bad.ndjson');
    writeFileSync(desk.path('bad.ndjson'), `${records.map((record) => JSON.stringify(record)).join('\n')}\n${line}\n`);
    const refused = await desk.run(['stats', 'tabulate', 'bad.ndjson', ...place, '--lang', 'en']);
    expect([refused.code, refused.err]).toEqual([code, expect.stringContaining(`bad.ndjson:${records.length + 1}`)]);
  });

  test('what is not in its form is wrong usage', async () => {
    recordsOf('unknown', 'records-2.ndjson');
    const given = ['stats', 'tabulate', 'records-2.ndjson', '--period', period];
    for (const more of [
      ['--area', '82'],
      ['--area', '2026-04-30:82', '--as-of', 'yesterday'],
      ['--area', '2026-04-30:82', '--issuer', 'lienthong:a'],
    ])
      expect((await desk.run([...given, ...more])).code).toBe(64);
    const unknown = await desk.json([...given.slice(0, 4), 'x-own:2026-Q3', '--area', '2026-04-30:82']);
    expect(unknown).toMatchObject({ code: 1, document: { error: { code: 'unknown-regime' } } });
  });
});

describe('catalogue', () => {
  test('is written as the bytes whose digest a return names, and is taken back', async () => {
    const shown = await desk.json<{ digest: string; indicators: readonly unknown[] }>([
      ...['stats', 'catalogue', '--out', 'catalogue.json'],
    ]);
    expectShape('statsCatalogue', shown.document);
    const bytes = readFileSync(desk.path('catalogue.json'));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(shown.document.digest);
    expect(shown.document.indicators.length).toBeGreaterThanOrEqual(40);
    const own = JSON.parse(bytes.toString());
    writeFileSync(
      desk.path('own.json'),
      JSON.stringify({ ...own, identities: [], indicators: own.indicators.slice(0, 3) }),
    );
    recordsOf('unknown', 'records-3.ndjson');
    const argv = ['stats', 'tabulate', 'records-3.ndjson', ...place, ...asOf, '--catalogue', 'own.json'];
    const { document } = await desk.json<Made>(argv);
    expect(new Set(document.observations.map(({ indicator }) => indicator)).size).toBe(3);
    expect(document.catalogue.digest).not.toBe(shown.document.digest);
  });

  test('one with a fault is refused with the place', async () => {
    writeFileSync(desk.path('wrong.json'), JSON.stringify({ id: 'c', version: '1.0', indicators: [{ id: 'x' }] }));
    expect(await desk.json(['stats', 'catalogue', '--catalogue', 'wrong.json'])).toMatchObject({
      ...{ code: 1, document: { error: { code: 'bad-indicator', place: '/indicators/0' } } },
    });
  });
});

describe('an area', () => {
  const counted = async (area: string) => {
    recordsOf('unknown', 'of-an-area.ndjson');
    return desk.json(['stats', 'tabulate', 'of-an-area.ndjson', '--period', period, '--area', area, ...asOf]);
  };
  test('may be the nation', async () => {
    expect(await counted('2026-04-30:vn')).toMatchObject({ code: 0, document: { area: { code: 'vn' } } });
  });

  test('is of a list that there is, and its code has the digits of a level', async () => {
    expect(await counted('2026-04-29:82')).toMatchObject({
      ...{ code: 1, document: { error: { code: 'wrong-edition', place: '2026-04-29' } } },
    });
    expect((await counted('2026-04-30:8200')).code).toBe(64);
  });
});

describe('returns', () => {
  const returnOf = async (name: string, out: string, area: string, issuer: string, level = 'commune') => {
    recordsOf(name, `${out}.ndjson`);
    const argv = ['stats', 'tabulate', `${out}.ndjson`, '--period', period, '--area', area, ...asOf, '--out', out];
    expect((await desk.run([...argv, '--level', level, '--issuer', issuer])).code).toBe(0);
  };
  const jti = (n: number) => `019f7000-0000-7000-8000-00000000000${n}.json`;

  test('are rolled up with who is missing; the total is a valid record that names its messages', async () => {
    await returnOf('unknown', jti(1), '2026-04-30:99901', 'lienthong:vd-commune-1');
    await returnOf('overlapping-dimension', jti(2), '2026-04-30:99902', 'lienthong:vd-commune-2');
    const expected = [1, 2, 3].map((n) => ({ agency: `lienthong:vd-commune-${n}`, area: `2026-04-30:9990${n}` }));
    writeFileSync(desk.path('expected.json'), JSON.stringify(expected));
    const later = ['--as-of', '2199-01-01T00:00:00+07:00'];
    const argv = [
      'stats',
      'rollup',
      jti(1),
      jti(2),
      '--area',
      '2026-04-30:82',
      '--expected',
      'expected.json',
      ...later,
    ];
    const made = await desk.json<Made>([
      ...argv,
      '--level',
      'province',
      '--issuer',
      'lienthong:vd-police-1',
      '--out',
      'p.json',
    ]);
    expectShape('statsRollup', made.document);
    expect(made.document.coverage.map(({ status }) => status).at(-1)).toBe('missing');
    expect(made.document.record?.['sources']).toMatchObject([
      { jti: jti(1).slice(0, -5) },
      { jti: jti(2).slice(0, -5) },
    ]);
    expect((await desk.run(['validate', 'p.json'])).code).toBe(0);
    const { err, out } = await desk.run([...argv, '--lang', 'vi']);
    expect([out, err]).toEqual([
      expect.stringContaining('chưa báo cáo'),
      expect.stringContaining('còn thiếu 1 báo cáo'),
    ]);
    writeFileSync(desk.path('nameless.json'), readFileSync(desk.path(jti(1))));
    expect(await desk.json(['stats', 'rollup', 'nameless.json', ...argv.slice(4)])).toMatchObject({
      ...{ code: 1, document: { error: { code: 'return-without-message', place: 'nameless.json' } } },
    });
  });

  test('of two bodies are reconciled: the exit code says whether they agree', async () => {
    const area = '2026-04-30:82';
    await returnOf('unknown', jti(4), area, 'lienthong:vd-procuracy-1', 'province');
    await returnOf('overlapping-dimension', jti(5), area, 'lienthong:vd-court-1', 'province');
    const lead = ['--subject', 'b', '--lead', 'procuracy=lienthong:vd-procuracy-1'];
    await returnOf('unknown', jti(6), area, 'lienthong:vd-court-1', 'province');
    const same = await desk.json<Made>(['stats', 'reconcile', `procuracy=${jti(4)}`, `court=${jti(6)}`, ...lead]);
    expectShape('statsReconcile', same.document);
    expect([same.code, same.document.cells]).toEqual([0, []]);
    const argv = [
      'stats',
      'reconcile',
      `procuracy:gravest-offence=${jti(4)}`,
      `court:lead-defendant=${jti(5)}`,
      ...lead,
    ];
    const made = await desk.json<Made>([...argv, '--issuer', 'lienthong:vd-procuracy-1', '--out', 'joint.json']);
    expectShape('statsReconcile', made.document);
    expect([made.code, made.document.cells.length > 0]).toEqual([1, true]);
    const { out } = await desk.run([...argv, '--lang', 'vi']);
    expect(out).toContain('NGUYÊN NHÂN');
    expect((await desk.run([...argv.slice(0, 3), 'court:gravest=x.json', ...lead])).code).toBe(64);
  });
});

test('the figures of this period beside those of the last', async () => {
  const now = await returnOf('2026-Q3', 'now.json');
  const last = await returnOf('2026-Q2', 'last.json');
  const { code, document } = await desk.json<{ figures: { change?: number }[] }>([
    'stats',
    'compare',
    now,
    last,
    '--all',
  ]);
  expectShape('statsCompare', document);
  expect(code).toBe(0);
  expect(document.figures.some(({ change = 0 }) => change !== 0)).toBe(true);
  const shown = await desk.run(['stats', 'compare', now, last, '--lang', 'vi']);
  expect(shown.out).toMatch(/Kỳ trước +Kỳ này +Tăng\/giảm/);
  const year = await returnOf('2026-Y', 'year.json');
  expect((await desk.json<{ error: { code: string } }>(['stats', 'compare', now, year])).document.error.code).toBe(
    'mixed-periods',
  );
});

/** The figures of the quarter's records, in a file. */
async function returnOf(quarter: string, file: string): Promise<string> {
  recordsOf('unknown', 'records.ndjson');
  const given = ['--period', `vn-decree09:${quarter}`, ...place.slice(2), '--as-of', '2027-01-16T08:00:00+07:00'];
  const { code, err } = await desk.run(['stats', 'tabulate', 'records.ndjson', ...given, '--out', file]);
  expect([code, err]).toEqual([0, expect.anything()]);
  return file;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleRecord } from '../testing/example.ts';
import { isTable, type Progress } from './messages.ts';
import { Session } from './session.ts';
import { TableSession } from './table-session.ts';
import { written } from './write.ts';

const victim = exampleRecord('victim/valid/codes-01.json');
const faulty = { ...victim, sex: 'nobody' };

const issuer = 'lienthong:vd-commune-1';
const unread = 'Tư cách,Giới tính,Ghi chú,Ngày xác định\nNạn nhân,Nữ,x,mùa hè\n';
const silent = { opened: 1, report: () => undefined };

function fileOf(name: string, text: string | Uint8Array<ArrayBuffer>): File {
  return new File([text], name);
}

async function opened(file: File) {
  const reports: Progress[] = [];
  const session = new Session(file, { opened: 1, report: (progress) => reports.push(progress), everyMs: 0 });
  await session.run();
  return { session, reports, faults: reports.flatMap(({ faults }) => faults) };
}

describe('a file of records', () => {
  test('is told in reports: how far, each record’s kind and state, each fault with its place', async () => {
    const { reports, faults } = await opened(
      fileOf('a.ndjson', [victim, faulty].map((one) => JSON.stringify(one)).join('\n')),
    );
    expect(reports.flatMap(({ states }) => [...states])).toEqual([0, 2]);
    expect(reports.at(-1)).toMatchObject({ done: true, errors: 1, warnings: 0 });
    expect(faults).toMatchObject([{ record: 1, code: 'LT-SCHEMA-CODE', pointer: '/sex', place: { line: 2 } }]);
    expect(JSON.stringify(reports)).not.toContain('nobody');
  });

  test('laid out over lines has the line and column of each value', async () => {
    const text = JSON.stringify([victim, faulty], null, 2);
    const { faults } = await opened(fileOf('a.json', text));
    const line = text.split('\n').findIndex((one) => one.includes('nobody'));
    expect(faults).toMatchObject([
      { place: { line: line + 1, column: (text.split('\n')[line] ?? '').indexOf('"nobody"') + 1 } },
    ]);
  });

  test.each([
    ['a.ndjson', '{"a": }', 'bad-json', 0, { line: 1, column: 7 }],
    ['a.ndjson', '{"a":1,"a":2}', 'duplicate-member', 0, { line: 1, column: 8 }],
    ['a.json', '[{"a":1} {"b":2}]', 'bad-json', 0, { line: 1, column: 10 }],
    ['a.json', '[{"schema":1}', 'bad-json', -1, { line: 1, column: 14 }],
    ['a.json', '', 'no-records', -1, undefined],
    ['a.ndjson', '[[[['.repeat(100_000), 'bad-json', 0, { line: 1 }],
  ])('%s holding something else is named as such', async (name, text, code, record, place) => {
    const { faults } = await opened(fileOf(name, text));
    expect(faults[0]).toMatchObject({ code, record, ...(place === undefined ? {} : { place }) });
  });

  test('in another encoding is named as such', async () => {
    const bytes = Uint8Array.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]);
    expect((await opened(fileOf('a.ndjson', bytes))).faults).toMatchObject([{ code: 'bad-utf8', record: 0 }]);
  });

  test('given up is reported no further', async () => {
    const reports: Progress[] = [];
    const session = new Session(fileOf('a.ndjson', `${JSON.stringify(victim)}\n`.repeat(3000)), {
      opened: 1,
      report: (progress) => reports.push(progress),
    });
    const running = session.run();
    session.close();
    await running;
    expect(reports.some(({ done }) => done)).toBe(false);
  });
});

describe('an edited file', () => {
  test('says what is wrong now and how much was before, and is written with all other bytes as they were', async () => {
    const odd = JSON.stringify(victim).replace('{', '{ ');
    const { session } = await opened(fileOf('a.ndjson', [odd, JSON.stringify(faulty), '{"broken'].join('\r\n')));
    const edited = await session.edit(1, victim);
    expect(edited).toMatchObject({ faults: [], before: { errors: 1, warnings: 0 } });
    expect(await session.read([1, 0])).toEqual([victim, victim]);
    expect(await (await written(session, 'ndjson')).text()).toBe(
      `${[odd, JSON.stringify(victim), '{"broken'].join('\n')}\n`,
    );
  });

  test('goes from lines to an array and back', async () => {
    const { session } = await opened(fileOf('a.json', JSON.stringify([victim, faulty], null, 2)));
    const lines = await (await written(session, 'ndjson')).text();
    expect(
      lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([victim, faulty]);
    expect(JSON.parse(await (await written(session, 'json')).text())).toEqual([victim, faulty]);
  });
});

describe('a spreadsheet', () => {
  test.each(['csv', 'xlsx'] as const)('%s gives back what was written, each fault with its cell', async (form) => {
    const { session } = await opened(fileOf('a.json', JSON.stringify([victim, faulty])));
    const blob = await written(session, form, { kind: 'victim' });
    const reports: Progress[] = [];
    const table = new TableSession(
      new File([blob], `a.${form}`),
      {},
      { opened: 2, report: (one) => reports.push(one) },
    );
    await table.run();
    expect(table.count).toBe(2);
    expect(await table.read([0])).toEqual([victim]);
    const faults = reports.flatMap((report) => report.faults);
    expect(faults).toHaveLength(1);
    expect(faults).toMatchObject([
      { record: 1, pointer: '/sex', place: { cell: expect.stringMatching(/^[A-Z]+\d+$/) } },
    ]);
    const { before, faults: left } = await table.edit(1, victim);
    expect({ before, left }).toEqual({ before: { errors: 1, warnings: 0 }, left: [] });
  });

  test('keeps a cell that could not be read at fault until something stands in its place', async () => {
    const table = new TableSession(fileOf('a.csv', unread), { kind: 'victim', issuer }, silent);
    await table.run();
    const [record] = await table.read([0]);
    const { faults } = await table.edit(0, { ...(record as object), note: 'y' });
    expect(faults).toMatchObject([{ code: 'not-a-date', pointer: '/identification/on', place: { cell: 'D2' } }]);
    const mended = await table.edit(0, { ...(record as object), identification: { on: '2025-07-30' } });
    expect(mended.faults.filter(({ code }) => code === 'not-a-date')).toEqual([]);
    expect(mended.before.errors).toBe(1);
  });

  test('gives its mapping, and is read by one', async () => {
    const first = new TableSession(fileOf('a.csv', unread), { kind: 'victim', issuer }, silent);
    await first.run();
    const mapping = await first.mapping().text();
    const strange = mapping.replace('Ghi chú', 'Cột lạ');
    const second = new TableSession(
      fileOf('b.csv', unread.replace('Ghi chú', 'Cột lạ')),
      { issuer, mapping: strange },
      silent,
    );
    await second.run();
    expect(await second.read([0])).toMatchObject([{ note: 'x' }]);
    const reports: Progress[] = [];
    const third = new TableSession(
      fileOf('b.csv', unread),
      { issuer, mapping: '{"kind":' },
      { ...silent, report: (one) => reports.push(one) },
    );
    await third.run();
    expect(reports.at(-1)?.faults).toMatchObject([{ code: 'bad-mapping' }]);
  });

  test('of another program, whatever it is called, is told to be saved as .xlsx', async () => {
    const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const name of ['a.xls', 'a.csv']) {
      expect(isTable(name)).toBe(true);
      const reports: Progress[] = [];
      const table = new TableSession(fileOf(name, bytes), {}, { ...silent, report: (one) => reports.push(one) });
      await table.run();
      expect(reports.at(-1)?.faults).toMatchObject([{ code: 'old-workbook' }]);
    }
  });

  test('is marked with the faults of the file as well', async () => {
    const path = join(import.meta.dirname, '../../../../conformance/sheets/linked-by-a-number-twice.xlsx');
    const table = new TableSession(fileOf('a.xlsx', Uint8Array.from(readFileSync(path))), { kind: 'victim' }, silent);
    await table.run();
    const codes = table.marks().map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['row-of-several', 'number-repeated']));
    expect((await table.marked('en')).size).toBeGreaterThan(1000);
  });

  test('of which thousands of rows are left out tells them in messages that a page takes without a halt', async () => {
    const notes = Array.from({ length: 3000 }, () => ',,,,ghi chú\n').join('');
    const text = `Tư cách,Giới tính,Ghi chú,Ngày xác định,Cột lạ\nNạn nhân,Nữ,x,30/7/2025,\n${notes}`;
    const reports: Progress[] = [];
    const table = new TableSession(
      fileOf('a.csv', text),
      { kind: 'victim', issuer },
      { ...silent, report: (one) => reports.push(one) },
    );
    await table.run();
    expect(reports.flatMap(({ faults }) => faults).length).toBeGreaterThanOrEqual(3000);
    expect(Math.max(...reports.map(({ faults }) => faults.length))).toBeLessThanOrEqual(500);
    expect(reports.map(({ done }) => done).filter(Boolean)).toEqual([true]);
    expect(reports.at(-1)).toMatchObject({ done: true });
    expect(reports.flatMap(({ states }) => [...states])).toHaveLength(1);
  });

  test('that does not say its kind is told so', async () => {
    const reports: Progress[] = [];
    const table = new TableSession(
      fileOf('a.csv', 'x,y\n1,2\n'),
      {},
      { opened: 1, report: (one) => reports.push(one) },
    );
    await table.run();
    expect(reports.at(-1)).toMatchObject({ done: true, errors: 1, faults: [{ record: -1 }] });
  });
});

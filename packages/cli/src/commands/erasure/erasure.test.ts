import { writeFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import type { Desk } from '../../testing/lienthong.ts';
import { expectShape, type ShapeName } from '../../testing/shape.ts';
import { commune, province, purpose, report, twoAgencies } from '../../testing/two-agencies.ts';

let desk: Desk;
let stop: (() => Promise<unknown>) | undefined;
afterEach(async () => {
  await stop?.();
  stop = undefined;
  desk.close();
});

const dayMs = 86_400_000;
const basis = ['--basis', 'law91-2025-9'];

async function json<T>(shape: ShapeName, ...argv: string[]): Promise<T> {
  const { code, document, err } = await desk.json<T>(argv);
  expect([code, err]).toEqual([0, err]);
  expectShape(shape, document);
  return document;
}

/** A report sealed, carried, opened, and its receipts brought back: valid on both sides, acknowledged. */
async function carried(): Promise<string> {
  desk = await twoAgencies();
  writeFileSync(desk.path('report.json'), JSON.stringify(report()));
  const sealing = ['report.json', '--agency', 'commune', '--to', province, ...purpose, '--out', 'message.json'];
  const { jti } = await json<{ jti: string }>('seal', 'seal', ...sealing);
  await json('open', 'open', 'message.json', '--agency', 'province', '--out', 'received', '--ack');
  await json('importReceipts', 'import', `received/${jti}.receipts.json`, '--agency', 'commune');
  return jti;
}

async function serving(folder: string): Promise<void> {
  const control = new AbortController();
  const { promise, resolve } = Promise.withResolvers<void>();
  const ran = desk.run(['agency', 'serve', folder], { signal: control.signal, onOut: () => resolve() });
  await promise;
  const before = stop;
  stop = async () => {
    control.abort('SIGTERM');
    await Promise.all([ran, before?.()]);
  };
}

interface Requests {
  readonly requests: readonly { side: string; peer: string; state: string; answerBasis?: string; parts: string[] }[];
}

test('a sender erases, its recipient is asked, declines, and erases later', async () => {
  const jti = await carried();
  const { erased } = await json<{ erased: object[] }>('erase', 'erase', 'commune', jti, ...basis);
  expect(erased).toMatchObject([{ side: 'sent', jti, parts: ['record'], answered: [] }]);
  const states = async (folder: string) =>
    (await json<Requests>('eraseRequests', 'erase', folder, '--requests')).requests.map(({ state }) => state);
  expect(await states('commune')).toEqual(['queued']);
  await serving('commune');
  await serving('province');
  await expect.poll(() => states('province'), { timeout: 20_000 }).toEqual(['open']);
  await json('eraseDecline', 'erase', 'province', jti, '--decline', '--basis', 'cpc2015-165');
  await expect.poll(() => states('commune'), { timeout: 20_000 }).toEqual(['declined']);
  const { out } = await desk.run(['erase', 'commune', '--requests', '--lang', 'vi']);
  expect(out).toMatch(/từ chối xóa, phải lưu giữ \(cpc2015-165\)/);
  expect(out).toContain(province);
  await json('erase', 'erase', 'province', jti, ...basis);
  await expect.poll(() => states('commune'), { timeout: 20_000 }).toEqual(['erased']);
  const [request] = (await json<Requests>('eraseRequests', 'erase', 'province', '--requests')).requests;
  expect(request).toMatchObject({ side: 'received', peer: commune, parts: ['record'], answerBasis: 'law91-2025-9' });
});

test('what is past its time is listed, erased, and archived; evidence is written from the archive', async () => {
  const jti = await carried();
  const { code, document } = await desk.json(['retain', 'province']);
  expect([code, document]).toMatchObject([1, { error: { code: 'no-retention-policy' } }]);
  writeFileSync(desk.path('province/retention.json'), '{"basis":"law91-2025-4","days":{"crime-report":1}}');
  const later = { now: () => Date.now() + 2 * dayMs };
  const listed = await desk.json<{ due: object[] }>(['retain', 'province'], later);
  expectShape('retain', listed.document);
  expect(listed.document).toMatchObject({ applied: false, due: [{ jti, side: 'received' }], waiting: [] });
  const { document: applied } = await desk.json(['retain', 'province', '--apply'], later);
  expect(applied).toMatchObject({ applied: true, due: [{ jti }] });
  expect((await desk.run(['retain', 'province', '--lang', 'en'], later)).out).toBe('No content is past its time.\n');

  const afterEnd = { now: () => Date.now() + 31 * dayMs };
  const day = new Date(Date.now() + 3 * dayMs).toISOString().slice(0, 10);
  const early = await desk.json(['archive', 'province', '--before', day, '--out', 'early.json'], later);
  expect(early.document).toEqual({ sent: 0, received: 0, left: 1 });
  const archived = await desk.json(['archive', 'province', '--before', day, '--out', 'archive.json'], afterEnd);
  expectShape('archive', archived.document);
  expect(archived.document).toEqual({ file: 'archive.json', sent: 0, received: 1, left: 0 });
  await json('evidence', 'evidence', jti, '--archive', 'archive.json', '--out', 'evidence.json');
  const trust = ['--trust', 'directory/trust.json'];
  const verified = await desk.json<{ result: string }>(['evidence', 'verify', 'evidence.json', ...trust], afterEnd);
  expect([verified.code, verified.document.result]).toEqual([0, 'valid']);
});

test.each([
  ['neither a message nor --requests', ['erase', 'commune']],
  ['no basis', ['erase', 'commune', 'x']],
  ['a basis that is not in the list', ['erase', 'commune', 'x', '--basis', 'because']],
  ['--requests with a message', ['erase', 'commune', 'x', '--requests']],
  ['--decline of one part', ['erase', 'commune', 'x', '--decline', '--part', 'record', ...basis]],
  ['no day', ['archive', 'commune', '--before', '2026-02-30', '--out', 'x.json']],
  ['evidence from a folder and an archive', ['evidence', 'x', '--agency', 'commune', '--archive', 'y', '--out', 'z']],
])('wrong usage: %s', async (_, argv) => {
  desk = await twoAgencies();
  expect((await desk.run(argv)).code).toBe(64);
});

test('an erased part is told by its code, and no file of it is written', async () => {
  const jti = await carried();
  await json('erase', 'erase', 'province', jti, ...basis);
  const disclosing = ['evidence', jti, '--agency', 'province', '--disclose', 'record', '--out', 'evidence.json'];
  const { code, document } = await desk.json(disclosing);
  expect([code, document]).toMatchObject([1, { error: { code: 'part-erased', place: 'record' } }]);
  const { out } = await desk.run(['erase', 'province', jti, ...basis, '--lang', 'en']);
  expect(out).toBe(`Nothing was left to erase of message ${jti}.\n`);
});

import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import type { Desk } from '../../testing/lienthong.ts';
import { serving as served, stopServing } from '../../testing/serving.ts';
import { expectShape } from '../../testing/shape.ts';
import { commune, province, purpose, report, twoAgencies } from '../../testing/two-agencies.ts';

let desk: Desk;
afterEach(async () => {
  await stopServing();
  desk.close();
});

const serving = (...argv: string[]) => served(desk, ...argv);
const send = ['agency', 'send', 'commune', 'report.json', '--to', province, ...purpose];

async function json<T = Record<string, unknown>>(shape: Parameters<typeof expectShape>[0], ...argv: string[]) {
  const { code, document, err } = await desk.json<T>(argv);
  expectShape(shape, document);
  return { code, document, err };
}

async function open() {
  desk = await twoAgencies();
  writeFileSync(desk.path('report.json'), JSON.stringify(report()));
}

test('letters that wait are told by a dry run, then sent again', async () => {
  await open();
  const { document } = await desk.json<{ sent: { jti: string }[] }>(send);
  const jti = document.sent[0]?.jti ?? '';
  const dry = await json('agencyRedrive', 'agency', 'redrive', 'commune', '--to', province, '--dry-run');
  expect(dry.document).toEqual({ dryRun: true, letters: [{ jti, to: province, state: 'queued' }] });
  const stop = await serving('province');
  const again = await json('agencyRedrive', 'agency', 'redrive', 'commune', jti);
  expect(again.document).toMatchObject({
    dryRun: false,
    letters: [{ jti, state: expect.stringMatching(/stored|valid/) }],
  });
  await stop();
  expect((await desk.run(['agency', 'redrive', 'commune'])).code).toBe(64);
});

test('a sending is tried: what would go to whom, and nothing goes', async () => {
  await open();
  const attempt = ['agency', 'try', 'commune', 'report.json', '--to', province];
  const { code, document } = await json('agencyTry', ...attempt, ...purpose);
  expect([code, document]).toEqual([
    0,
    { would: [{ to: province, kind: 'crime-report', parts: ['record'], sizeBytes: expect.any(Number) }] },
  ]);
  expect((await desk.json<{ letters: object[] }>(['agency', 'outbox', 'commune'])).document.letters).toEqual([]);
  const wrong = await desk.json<{ error: { code: string } }>([
    ...attempt,
    '--purpose',
    'statistics',
    '--basis',
    'cpc2015-145',
  ]);
  expect(wrong.document.error.code).toBe('not-authorized');
});

test('two agencies are reconciled', async () => {
  await open();
  const stop = await serving('province');
  await desk.json([...send, '--wait']);
  const { document } = await json('agencyReconcile', 'agency', 'reconcile', 'commune', province);
  expect(document).toEqual({ agency: province, resent: 0, closed: 0, conflicts: 0 });
  await stop();
});

test('an agency that is not in the directory cannot be reconciled with', async () => {
  await open();
  const { code, err, out } = await desk.run(['agency', 'reconcile', 'commune', 'lienthong:nobody']);
  expect([code, err, out]).toEqual([1, expect.stringContaining('Cơ quan nhận không có trong danh bạ.'), '']);
});

test('a store is copied, put back, told as such by status, recovered, and goes on', async () => {
  await open();
  let stop = await serving('province');
  await desk.json([...send, '--wait']);
  const copied = await json('agencyBackup', 'agency', 'backup', 'province', 'copy.sqlite');
  expect(copied.document).toMatchObject({ file: 'copy.sqlite' });
  expect((await desk.run(['agency', 'backup', 'province', 'copy.sqlite'])).code).not.toBe(0);
  writeFileSync(desk.path('report.json'), JSON.stringify(report()));
  await desk.json([...send, '--wait']);
  await stop();
  for (const end of ['', '-wal', '-shm']) rmSync(desk.path(`province/store.sqlite${end}`), { force: true });
  cpSync(desk.path('copy.sqlite'), desk.path('province/store.sqlite'));

  const status = await json('agencyStatus', 'agency', 'status', 'province', '--fail-on', 'restored');
  expect([status.code, status.document]).toMatchObject([1, { restored: true, failing: ['restored'] }]);
  const refused = await desk.run(['agency', 'serve', 'province']);
  expect([refused.code === 0, refused.err]).toEqual([false, expect.stringContaining('lienthong agency recover')]);
  const recovered = await json('agencyRecover', 'agency', 'recover', 'province');
  expect(recovered.document).toMatchObject({ peers: [commune] });
  const stopCommune = await serving('commune');
  stop = await serving('province');
  await expect
    .poll(
      async () => (await desk.json<{ messages: object[] }>(['agency', 'inbox', 'province'])).document.messages.length,
    )
    .toBe(2);
  await stop();
  await stopCommune();
  expect((await json('agencyStatus', 'agency', 'status', 'province')).document).toMatchObject({ restored: false });
  expect(existsSync(desk.path('copy.sqlite'))).toBe(true);
});

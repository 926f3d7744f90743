import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { leafHash, readCheckpoint, verifyConsistency, verifyInclusion } from '@lienthong/exchange';
import { afterEach, expect, test } from 'vitest';
import type { Desk } from '../../testing/lienthong.ts';
import { serving, stopServing } from '../../testing/serving.ts';
import { expectShape } from '../../testing/shape.ts';
import { commune, province, purpose, report, twoAgencies } from '../../testing/two-agencies.ts';

let desk: Desk;
afterEach(async () => {
  await stopServing();
  desk.close();
});

const bytes = (text: string) => Buffer.from(text, 'base64url');

interface State {
  readonly id: string;
  readonly size: number;
  readonly root: string;
}

/** Two agencies, both served by one command, and so many reports that were sent and are valid. */
async function exchanged(count: number): Promise<string[]> {
  desk = await twoAgencies();
  writeFileSync(desk.path('report.json'), JSON.stringify(report()));
  await serving(desk, 'commune');
  await serving(desk, 'province');
  const jtis: string[] = [];
  for (let i = 0; i < count; i++) {
    const send = ['agency', 'send', 'commune', 'report.json', '--to', province, ...purpose, '--wait'];
    const { code, document } = await desk.json<{ sent: { jti: string }[] }>(send);
    expect(code).toBe(0);
    jtis.push(document.sent[0]?.jti ?? '');
  }
  return jtis;
}

test('a message is in the log that the checkpoint signs, and the log has only grown', async () => {
  const [first = ''] = await exchanged(2);
  const { document: signed } = await desk.json<{ checkpoint: string }>(['log', 'checkpoint', 'commune']);
  expectShape('logCheckpoint', signed);
  const { claims } = readCheckpoint(signed.checkpoint);
  expect(claims).toMatchObject({ iss: commune, size: 6 });

  const proof = await desk.json<{ log: State; index: number; leaf: string; path: string[] }>([
    'log',
    'proof',
    'commune',
    first,
  ]);
  expectShape('logInclusion', proof.document);
  const { log, index, leaf, path } = proof.document;
  expect(log).toEqual({ id: claims.id, size: claims.size, root: claims.root });
  const given = { index, size: log.size, leaf: leafHash(leaf), path: path.map(bytes), root: bytes(log.root) };
  expect(() => verifyInclusion(given)).not.toThrow();
  expect(() => verifyInclusion({ ...given, index: index + 1 })).toThrow();

  const grown = await desk.json<{ from: State; to: State; path: string[] }>([
    'log',
    'proof',
    'commune',
    '--from',
    '3',
    '--to',
    '6',
  ]);
  expectShape('logGrowth', grown.document);
  const { from, to } = grown.document;
  const roots = { firstRoot: bytes(from.root), secondRoot: bytes(to.root) };
  const consistency = { first: 3, second: 6, path: grown.document.path.map(bytes), ...roots };
  expect(() => verifyConsistency(consistency)).not.toThrow();
  expect(to).toEqual(log);

  const early = await desk.json<{ error: { code: string } }>(['log', 'proof', 'commune', '--from', '3', '--to', '7']);
  expect([early.code, early.document.error.code]).toEqual([1, 'log-shorter']);
});

test.each([
  [['log', 'proof', 'commune']],
  [['log', 'proof', 'commune', '019f', '--from', '1']],
  [['log', 'proof', 'commune', '--from', '2', '--size', '3']],
  [['log', 'proof', 'commune', '--size', '3']],
])('what is to be proved is named in one way: %s', async (argv) => {
  desk = await twoAgencies();
  expect((await desk.run(argv)).code).toBe(64);
});

test('a log is checked, countersigned and handed back; the next round says the same', async () => {
  await exchanged(1);
  const checked = await desk.json<object>(['log', 'check', 'commune']);
  expectShape('logLook', checked.document);
  expect(checked).toMatchObject({
    code: 0,
    document: { agencies: [{ agency: province, state: 'consistent', size: 3 }], conflicts: [] },
  });
  const round = ['log', 'witness', 'province', '--lang', 'vi'];
  const { code, out } = await desk.run(round);
  expect([code, out]).toEqual([
    0,
    `CƠ QUAN                        SỐ MỤC  KẾT QUẢ\n${commune}  3       đã xác nhận và gửi lại\n`,
  ]);
  expect((await desk.run(round)).out).toBe(out);
});

test('a log is verified on disk without a key, and one that was touched is found', async () => {
  await exchanged(1);
  await stopServing();
  const none = { env: { LIENTHONG_PASSPHRASE: undefined as never } };
  const whole = await desk.json<object>(['log', 'verify', 'province'], none);
  expectShape('logVerify', whole.document);
  expect(whole).toMatchObject({ code: 0, document: { result: 'valid', size: 3 } });
  const db = new DatabaseSync(desk.path('province/store.sqlite'));
  db.exec("UPDATE receipt SET jws = jws || 'A' WHERE leaf = 1");
  db.close();
  const touched = await desk.run(['log', 'verify', 'province', '--lang', 'en'], none);
  expect([touched.code, touched.out]).toMatchObject([1, expect.stringContaining('✗ log/entries')]);
});

test('a log put back is found by the next check: 1, with the signed statements', async () => {
  await exchanged(1);
  await stopServing();
  cpSync(desk.path('province'), desk.path('before'), { recursive: true });
  await serving(desk, 'commune');
  await serving(desk, 'province');
  const send = ['agency', 'send', 'commune', 'report.json', '--to', province, ...purpose, '--wait'];
  expect((await desk.run(send)).code).toBe(0);
  await stopServing();
  rmSync(desk.path('province'), { recursive: true });
  cpSync(desk.path('before'), desk.path('province'), { recursive: true });
  await serving(desk, 'province');
  // A checkpoint signed in the same second as what it contradicts could be an earlier answer: it has to be of a later one.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const { code, document } = await desk.json<{ conflicts: { statements: string[] }[] }>(['log', 'check', 'commune']);
  expectShape('logLook', document);
  expect([code, document]).toMatchObject([
    1,
    {
      agencies: [{ agency: province, state: 'forked' }],
      conflicts: [4, 5].map((size) => ({ agency: province, reason: 'smaller', size })),
    },
  ]);
  for (const { statements } of document.conflicts) expect(statements).toHaveLength(2);
});

test('an agency that is down could not be asked: 74', async () => {
  desk = await twoAgencies();
  const { code, document } = await desk.json<object>(['log', 'check', 'commune', province]);
  expectShape('logLook', document);
  expect([code, document]).toMatchObject([
    74,
    { agencies: [{ agency: province, state: 'failed', code: 'peer-unreachable' }] },
  ]);
});

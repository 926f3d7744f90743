import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { Desk } from '../../testing/lienthong.ts';
import { serving, stopServing } from '../../testing/serving.ts';
import { expectShape } from '../../testing/shape.ts';
import { province, purpose, report, standing, threeAgencies } from '../../testing/two-agencies.ts';

let desk: Desk;
afterEach(async () => {
  await stopServing();
  desk.close();
});

interface Verdict {
  readonly result: string;
  readonly checks: readonly { readonly name: string; readonly result: string }[];
  readonly time?: { readonly notLaterThan: string; readonly witness: string };
}

test('after the standing agency’s round evidence says by when the message was stored', async () => {
  desk = await threeAgencies();
  writeFileSync(desk.path('report.json'), JSON.stringify(report()));
  await serving(desk, 'commune');
  await serving(desk, 'province');
  const send = ['agency', 'send', 'commune', 'report.json', '--to', province, ...purpose, '--wait'];
  const { document } = await desk.json<{ sent: { jti: string }[] }>(send);
  const jti = document.sent[0]?.jti ?? '';
  const verify = async (name: string) => {
    expect((await desk.run(['evidence', jti, '--agency', 'commune', '--out', name])).code).toBe(0);
    const verdict = await desk.json<Verdict>(['evidence', 'verify', name, '--trust', 'directory/trust.json']);
    expectShape('evidenceVerify', verdict.document);
    expect(verdict).toMatchObject({ code: 0, document: { result: 'valid' } });
    return verdict.document.time;
  };
  expect(await verify('before.json')).toBeUndefined();
  expect((await desk.run(['log', 'witness', 'standing'])).code).toBe(0);
  expect(await verify('after.json')).toMatchObject({ witness: standing });
  const { out } = await desk.run(['evidence', 'verify', 'after.json', '--trust', 'directory/trust.json']);
  expect(out).toMatch(
    /✓ time: Đã lưu không muộn hơn .*\+07:00 \(bên chứng kiến: lienthong:vd-steering-committee-1\)\./,
  );
});

/** Every 37th byte here, in all positions of a character and a token; every byte of it in `evidence/tamper.test.ts`. */
const step = 37;

test.each(['valid', 'witnessed'])('%s: a byte changed makes it exit 1 and name the check', async (name) => {
  desk = new Desk();
  const file = new URL(`../../../../../conformance/exchange/evidence/${name}.json`, import.meta.url);
  const { trust, bundle } = JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as { trust: object; bundle: string };
  writeFileSync(desk.path('trust.json'), JSON.stringify(trust));
  const verify = (stdin: Uint8Array) =>
    desk.json<Verdict>(['evidence', 'verify', '-', '--trust', 'trust.json'], { stdin });
  const bytes = Buffer.from(bundle);
  expect((await verify(bytes)).code).toBe(0);
  const named = new Set<string>();
  let changed = 0;
  for (let at = 0; at < bytes.length; at += step, changed++) {
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at % 8)), at);
    const { code, document } = await verify(flipped);
    expectShape('evidenceVerify', document);
    const failed = document.checks.filter(({ result }) => result === 'invalid');
    expect([at, code, document.result, failed.length > 0]).toEqual([at, 1, 'invalid', true]);
    for (const check of failed) named.add(check.name);
  }
  console.log(
    `evidence verify: ${changed} of ${bytes.length} bytes changed, each exits 1; checks named: ${named.size}`,
  );
  expect(named.size).toBeGreaterThan(10);
});

test('receipts exchanged make it exit 1 and name the check', async () => {
  desk = new Desk();
  const file = new URL('../../../../../conformance/exchange/evidence/valid.json', import.meta.url);
  const { trust, bundle } = JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as { trust: object; bundle: string };
  writeFileSync(desk.path('trust.json'), JSON.stringify(trust));
  const [first = '', second = ''] = (JSON.parse(bundle) as { receipts: string[] }).receipts;
  const swapped = bundle.replace(`"${first}","${second}"`, `"${second}","${first}"`);
  expect(swapped).not.toBe(bundle);
  const { code, out } = await desk.run(['evidence', 'verify', '-', '--trust', 'trust.json', '--lang', 'en'], {
    stdin: swapped,
  });
  expect([code, out]).toMatchObject([1, expect.stringContaining('✗ log/receipt/0')]);
});

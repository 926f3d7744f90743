import { expect, test } from 'vitest';
import { fromUtf8, toUtf8 } from '../encoding.ts';
import { importSigner } from '../keys/signer.ts';
import { splitJws } from '../strict/compact.ts';
import { types } from '../strict/types.ts';
import { simulatedNetwork } from '../testing/simulated-network.ts';
import { wireTo } from '../testkit/wire.ts';
import { type ReconciliationClaims, signStreamToken } from './claims.ts';

const codeB = 'lienthong:b';

/** Two letters that b has taken; then b tells what a test makes of its reconciliation, properly signed. */
async function told(change: (claims: ReconciliationClaims) => Partial<ReconciliationClaims>) {
  const all = await simulatedNetwork();
  const { a, b } = all;
  for (let i = 0; i < 2; i++) {
    const { jti } = await all.send(a, codeB);
    await a.agency.outbox.waitFor(jti, ['valid']);
  }
  await a.stop();
  const wire = wireTo(() => [b.agency], '');
  await a.start({
    transport: {
      ...wire,
      async request(method, url, body, type) {
        const answer = await wire.request(method, url, body, type);
        if (!url.endsWith('/streams')) return answer;
        const { payload } = splitJws(fromUtf8(answer.body, ''), {
          typ: types.reconciliation,
          signingInputBytes: 65_536,
          place: '',
        });
        const claims = JSON.parse(fromUtf8(payload, '')) as ReconciliationClaims;
        const signer = importSigner(b.keys.signing);
        return {
          ...answer,
          body: toUtf8(await signStreamToken('reconciliation', { ...claims, ...change(claims) }, signer)),
        };
      },
    },
  });
  return a;
}

test('numbers that were never given are not looked for, nor any number twice', async () => {
  const whole = { from: 1, to: Number.MAX_SAFE_INTEGER };
  const a = await told(() => ({ missing: Array(256).fill(whole) }));
  expect(await a.agency.reconcile(codeB)).toMatchObject({ resent: 2, closed: 0 });
});

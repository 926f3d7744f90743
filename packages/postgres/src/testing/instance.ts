/**
 * One of several processes that serve an agency over one PostgreSQL: receives, deals with its inbox in the store's transaction, sends,
 * and takes over what another one has left.
 * @module
 */
import { type AgencyKeys, importDecrypter, importSigner, type Network, openAgency, serve } from '@lienthong/exchange';
import { type Note, noteContract } from '../../../exchange/src/testing/network.ts';
import { openPostgresStore } from '../index.ts';

export interface InstanceConfig {
  readonly code: string;
  readonly keys: AgencyKeys;
  readonly network: Network;
  readonly connectionString: string;
  readonly port: number;
}

export interface SendOrder {
  readonly to: string;
  readonly records: readonly Note[];
}

const config = JSON.parse(process.env['INSTANCE'] ?? '{}') as InstanceConfig;
const store = await openPostgresStore({ connectionString: config.connectionString, schema: 'shared', connections: 6 });
const agency = await openAgency({
  ...config.network,
  ...{ code: config.code, store, contract: noteContract, backoff: { firstMs: 20, longestMs: 200 } },
  ...{ signer: importSigner(config.keys.signing), decrypters: [importDecrypter(config.keys.encryption)] },
});
await serve(agency, { port: config.port });
setInterval(() => void agency.takeOver().catch(() => undefined), 300);
process.on('message', (order: SendOrder) => {
  void sendAll(order).then((jtis) => process.send?.(jtis));
});
process.on('disconnect', () => process.exit());
void dealOn();
process.send?.('ready');

async function sendAll({ to, records }: SendOrder): Promise<string[]> {
  const sent = await Promise.all(
    records.map((record) => agency.send({ to, record, purpose: 'test', basis: 'test-1' })),
  );
  return sent.flat().map(({ jti }) => jti);
}

async function dealOn(): Promise<void> {
  for (;;) {
    const done = await agency.inbox
      .process(
        async (tx, { jti, conv, record }) => {
          const { text } = record as Note;
          await tx.query('INSERT INTO public.app_seen (jti, conv, number) VALUES ($1, $2, $3)', [
            jti,
            conv,
            Number(text),
          ]);
        },
        { leaseMs: 1500 },
      )
      .catch(() => undefined);
    if (!done) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

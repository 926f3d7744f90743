/**
 * One side of `pnpm bench exchange` as an application writes it with `@lienthong/exchange`.
 * @module
 */
import {
  importDecrypter,
  importSigner,
  openAgency,
  openSqliteStore,
  serve,
} from '../../packages/exchange/src/index.ts';
import { contract } from '../../packages/validate/src/contract.ts';
import { fill } from './exchange-fill.ts';
import { basis, purpose, receiverCode, type Side, type SideConfig, senderCode } from './exchange-load.ts';

export async function startOurs({ role, file, keys, network, held = 0 }: SideConfig): Promise<Side> {
  const store = openSqliteStore(file);
  if (held > 0) await fill(store, role, held);
  const waiting = new Map<string, () => void>();
  const agency = await openAgency({
    code: role === 'sender' ? senderCode : receiverCode,
    signer: importSigner(keys[role].signing),
    decrypters: [importDecrypter(keys[role].encryption)],
    store,
    contract,
    ...network,
    onEvent: (event) => {
      if (event.type === 'valid' && event.side === 'outbox') waiting.get(event.jti)?.();
    },
  });
  const server = await serve(agency);
  return {
    async deliver(record) {
      const [sent] = await agency.send({ to: receiverCode, record, purpose, basis });
      const jti = sent?.jti ?? '';
      await new Promise<void>((resolve) => waiting.set(jti, resolve));
      waiting.delete(jti);
    },
    async close() {
      await server.close();
      await agency.close();
    },
  };
}

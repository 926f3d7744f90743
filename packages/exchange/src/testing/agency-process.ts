/**
 * One agency as a process of its own, for tests that kill it: serves, sends and tells over IPC, and dies at a named step.
 * @module
 */
import { openAgency } from '../agency.ts';
import type { Network } from '../directory/draft.ts';
import { importDecrypter } from '../keys/decrypter.ts';
import type { AgencyKeys } from '../keys/generate.ts';
import { importSigner } from '../keys/signer.ts';
import { encodeDigestQuery, readReceipts, receiptsType } from '../message/message.ts';
import { serve } from '../serve.ts';
import type { Step } from '../steps.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { type Note, noteContract } from './network.ts';

export interface ProcessConfig {
  readonly code: string;
  readonly keys: AgencyKeys;
  readonly file: string;
  readonly network: Network;
  /** The process ends here by SIGKILL. */
  readonly killAt?: Step;
}

export type Question = { readonly send: Note; readonly to: string } | 'look';

/** What the store holds, in words that two processes can be compared by. */
export interface Look {
  readonly letters: readonly { jti: string; state: string; receipts: readonly string[] }[];
  readonly arrivals: readonly { jti: string; status: string; receipts: readonly string[] }[];
  /** Texts of the notes handed to the application so far and now. */
  readonly handedOut: readonly string[];
}

const config = JSON.parse(process.env['AGENCY'] ?? '{}') as ProcessConfig;
const agency = await openAgency({
  code: config.code,
  signer: importSigner(config.keys.signing),
  decrypters: [importDecrypter(config.keys.encryption)],
  store: openSqliteStore(config.file),
  contract: noteContract,
  backoff: { firstMs: 20, longestMs: 100 },
  ...config.network,
  onStep: (step) => {
    if (step === config.killAt) process.kill(process.pid, 'SIGKILL');
  },
});
await serve(agency);
process.on('message', (question: Question) => {
  void answer(question).then((told) => process.send?.(told));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function answer(question: Question): Promise<unknown> {
  if (question === 'look') return look();
  const [sent] = await agency.send({ to: question.to, record: question.send, purpose: 'test', basis: 'test-1' });
  return sent?.jti;
}

async function look(): Promise<Look> {
  await agency.idle();
  const letters = await agency.outbox.list();
  const arrivals = await agency.inbox.list();
  const messages = await agency.inbox.take({ limit: 100, leaseMs: 1 });
  return {
    letters: await Promise.all(
      letters.map(async ({ jti, state }) => ({ jti, state, receipts: await agency.outbox.receipts(jti) })),
    ),
    arrivals: await Promise.all(
      arrivals.map(async ({ jti, status, dig }) => ({ jti, status, receipts: await receiptsOf(dig) })),
    ),
    handedOut: messages.map(({ record }) => (record as Note).text),
  };
}

async function receiptsOf(dig: string): Promise<readonly string[]> {
  const body = encodeDigestQuery([dig]);
  const told = await agency.route({ method: 'POST', path: '/receipts/query', type: receiptsType, body });
  return readReceipts(told.body as Uint8Array);
}

/**
 * One agency as a process of its own, for tests that kill it: serves, sends and tells over IPC, and dies at a named step.
 * @module
 */
import { DatabaseSync } from 'node:sqlite';
import { openAgency } from '../agency.ts';
import type { Network } from '../directory/draft.ts';
import type { ListedErasureRequest } from '../erasure/erasures.ts';
import { importDecrypter } from '../keys/decrypter.ts';
import type { AgencyKeys } from '../keys/generate.ts';
import { importSigner } from '../keys/signer.ts';
import { encodeDigestQuery, readReceipts, receiptsType } from '../message/message.ts';
import { serve } from '../serve.ts';
import type { Step } from '../steps.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { ListedArrival } from '../store/store.ts';
import { type Note, noteContract } from './network.ts';

export interface ProcessConfig {
  readonly code: string;
  readonly keys: AgencyKeys;
  readonly file: string;
  readonly network: Network;
}

/** What a process may be asked, with what it is given. */
export interface Questions {
  send: { readonly record: Note; readonly to: string; readonly lifetimeSeconds?: number };
  look: undefined;
  /** It ends by SIGKILL when it comes to this step. */
  killAt: Step;
  /** Takes what waits, and acknowledges it or deals with it in a transaction. */
  deal: 'ack' | 'process';
  reconcile: string;
  /** Id or digest of a message. */
  erase: string;
}

export type Question = { [Q in keyof Questions]: { readonly ask: Q; readonly of: Questions[Q] } }[keyof Questions];

/** What the store holds, in words that two processes can be compared by. */
export interface Look {
  readonly letters: readonly { jti: string; state: string; receipts: readonly string[] }[];
  readonly arrivals: readonly { jti: string; status: string; receipts: readonly string[] }[];
  /** Texts of the notes that wait for the application. */
  readonly handedOut: readonly string[];
  /** Ids of what the application has written down in the transaction that acknowledged it. */
  readonly dealtWith: readonly string[];
  /** Requests to erase, received or sent. */
  readonly erasures: readonly Pick<ListedErasureRequest, 'request' | 'state'>[];
  /** Messages whose record is erased here. */
  readonly erased: readonly string[];
  /** Whether something erased may still lie in the files. */
  readonly isScrubDue: boolean;
}

const config = JSON.parse(process.env['AGENCY'] ?? '{}') as ProcessConfig;
const store = openSqliteStore(config.file);
let killAt: Step | undefined;
const agency = await openAgency({
  code: config.code,
  signer: importSigner(config.keys.signing),
  decrypters: [importDecrypter(config.keys.encryption)],
  store,
  contract: noteContract,
  backoff: { firstMs: 20, longestMs: 100 },
  ...config.network,
  onStep: (step) => {
    if (step === killAt) process.kill(process.pid, 'SIGKILL');
  },
});
await serve(agency);
process.on('message', (question: Question) => {
  void answer(question).then((told) => process.send?.(told ?? null));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

const terms = { purpose: 'test', basis: 'test-1' };

async function answer(question: Question): Promise<unknown> {
  switch (question.ask) {
    case 'send': {
      const [sent] = await agency.send({ ...question.of, ...terms });
      return sent?.jti;
    }
    case 'look':
      return look();
    case 'killAt':
      killAt = question.of;
      return undefined;
    case 'deal':
      return question.of === 'ack' ? acknowledge() : deal();
    case 'reconcile':
      return agency.reconcile(question.of);
    case 'erase':
      return agency.erase({ message: question.of, basis: 'test-1' });
  }
}

async function acknowledge(): Promise<void> {
  for (const message of await agency.inbox.take({ leaseMs: 1 })) await agency.inbox.ack(message);
}

async function deal(): Promise<void> {
  await agency.inbox.process(
    (tx, { jti }) => {
      tx.run('CREATE TABLE IF NOT EXISTS dealt_with (id INTEGER PRIMARY KEY, jti TEXT NOT NULL)');
      tx.run('INSERT INTO dealt_with (jti) VALUES (?)', jti);
    },
    { leaseMs: 1 },
  );
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
    dealtWith: dealtWith(),
    erasures: (await agency.erasures.list()).map(({ request, state }) => ({ request, state })),
    erased: await erased(arrivals),
    isScrubDue: await store.scrubDue(),
  };
}

/** By a connection of its own, as any other program would read it. */
function dealtWith(): string[] {
  const db = new DatabaseSync(config.file, { readOnly: true });
  try {
    const isThere = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'dealt_with'").get() !== undefined;
    return isThere
      ? db
          .prepare('SELECT jti FROM dealt_with ORDER BY id')
          .all()
          .map(({ jti }) => String(jti))
      : [];
  } finally {
    db.close();
  }
}

async function erased(arrivals: readonly ListedArrival[]): Promise<string[]> {
  const gone: string[] = [];
  for (const { dig, jti, status } of arrivals) {
    const parts = status === 'valid' ? await store.arrivalParts(dig) : [];
    if (parts.some((part) => 'erased' in part)) gone.push(jti);
  }
  return gone;
}

async function receiptsOf(dig: string): Promise<readonly string[]> {
  const body = encodeDigestQuery([dig]);
  const told = await agency.route({ method: 'POST', path: '/receipts/query', type: receiptsType, body });
  return readReceipts(told.body as Uint8Array);
}

/**
 * Fills a store with messages of an earlier time, in the sizes that real ones have: what `pnpm bench growth` measures beside.
 * @module
 */
import { createHash, randomBytes } from 'node:crypto';
import { uuidv7 } from '../../packages/exchange/src/index.ts';
import { LogDraft } from '../../packages/exchange/src/log-writer.ts';
import type {
  NewArrival,
  NewLetter,
  NewVerdict,
  Plan,
  Store,
  StoredReceipt,
} from '../../packages/exchange/src/store/store.ts';
import { receiverCode, senderCode } from './exchange-load.ts';

const batch = 500;
const dayMs = 86_400_000;
const manifest = 'm'.repeat(1300);
const jws = 'r'.repeat(640);
const otherStream = uuidv7();
/** Who they came from, or went to. */
const peer = 'lienthong:vd-other';

/** @param role whose store it is: letters with their receipts, or arrivals with theirs and the parts under their keys */
export async function fill(store: Store, role: 'sender' | 'receiver', messages: number): Promise<void> {
  let log = await LogDraft.atEnd(store);
  for (let first = 1; first <= messages; first += batch) {
    const numbers = Array.from({ length: Math.min(batch, messages - first + 1) }, (_, i) => first + i);
    const end = log.size;
    log = log.next();
    const rows = await (role === 'sender' ? lettersOf(log, numbers) : arrivalsOf(store, log, numbers));
    const plan: Plan = { ...noRows, ...rows, logSize: end, nextLogSize: log.size, nodes: log.rows };
    if (!(await store.commit(plan))) throw new Error('the store was not filled');
  }
}

/** A peer's stream of its own, all of it acknowledged by the application. */
async function arrivalsOf(store: Store, log: LogDraft, numbers: readonly number[]): Promise<Partial<Plan>> {
  const keys = await store.reserveKeys(
    numbers.map(() => randomBytes(40)),
    Date.now(),
  );
  const arrivals = numbers.map((n): NewArrival => {
    const [dig, jti, conv] = [digOf(`in ${n}`), uuidv7(), uuidv7()];
    const leaf = log.append(`${manifest}${n}`);
    const ids = { iss: peer, jti, dig, manifest, kind: 'crime-report', conv, stream: otherStream, n, after: 0 };
    const receipt = receiptOf({ dig, re: jti, iss: receiverCode, aud: peer, status: 'stored', leaf: leaf + 1 });
    const parts = [{ name: 'record', jwe: '' }];
    return { ...ids, storedAtMs: Date.now() - dayMs, leaf, status: 'valid', parts, receipt };
  });
  const verdicts = arrivals.map(({ dig, jti }, i): NewVerdict => {
    const leaf = log.append(`${jws}${dig}`);
    const receipt = receiptOf({ dig, re: jti, iss: receiverCode, aud: peer, status: 'valid', leaf });
    return { ...receipt, kept: [{ name: 'record', sealed: randomBytes(2100), key: keys[i] ?? 0 }] };
  });
  return {
    arrivals,
    verdicts,
    delivered: arrivals.map(({ dig }) => ({ dig, status: 'valid' })),
    acks: arrivals.map(({ iss, jti }) => ({ iss, jti, atMs: Date.now() })),
    numbers: arrivals.map(({ iss, stream, n, dig }) => ({ iss, stream, n, dig, head: randomBytes(32) })),
    peerStreams: [{ iss: peer, stream: otherStream, upTo: numbers.at(-1) ?? 0, head: randomBytes(32) }],
  };
}

/** Letters of one stream, all of them answered; what was covered has lost its bytes. */
async function lettersOf(log: LogDraft, numbers: readonly number[]): Promise<Partial<Plan>> {
  const letters = numbers.map((n): NewLetter => {
    const ids = {
      jti: uuidv7(),
      dig: digOf(`out ${n}`),
      aud: peer,
      manifest,
      kind: 'crime-report',
      conv: uuidv7(),
    };
    const times = {
      acceptedAtMs: Date.now() - dayMs,
      expiresAtMs: Date.now() + dayMs,
      attempts: 1,
      nextAttemptAtMs: 0,
    };
    const parts = [{ claim: { name: 'record', cty: 'application/json', com: 'c'.repeat(43) }, salt: randomBytes(32) }];
    const body = new Uint8Array();
    return {
      ...ids,
      ...times,
      stream: otherStream,
      n,
      leaf: log.append(`${manifest}${n}`),
      state: 'queued',
      body,
      parts,
    };
  });
  const received = letters.flatMap(({ dig, jti }) =>
    (['stored', 'valid'] as const).map((status) => {
      const leaf = log.append(`${jws}${status}${dig}`);
      return receiptOf({ dig, re: jti, iss: peer, aud: senderCode, status, leaf });
    }),
  );
  const upTo = numbers.at(-1) ?? 0;
  return { letters, received, streams: [{ stream: otherStream, upTo, head: randomBytes(32) }] };
}

function receiptOf(row: Omit<StoredReceipt, 'jws'>): StoredReceipt {
  return { ...row, jws: `${jws}${row.dig}${row.status}` };
}

function digOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

const noRows = {
  ...{ arrivals: [], verdicts: [], letters: [], received: [], attempts: [], delivered: [], acks: [], erased: [] },
  ...{
    erasureRequests: [],
    erasures: [],
    erasuresDelivered: [],
    archived: [],
    voided: [],
    numbers: [],
    peerStreams: [],
  },
  ...{
    streams: [],
    covered: [],
    streamConflicts: [],
    reconciliationsDue: [],
    peerLogs: [],
    logConflicts: [],
    witnesses: [],
  },
};

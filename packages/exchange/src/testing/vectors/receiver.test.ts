import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { type Agency, openAgency } from '../../agency.ts';
import { offline } from '../../carry.ts';
import type { SharingRow } from '../../contract.ts';
import type { Trust } from '../../directory/directory.ts';
import { type ErrorCode, errors } from '../../errors.ts';
import { importDecrypter } from '../../keys/decrypter.ts';
import type { AgencyKeys } from '../../keys/generate.ts';
import { importSigner } from '../../keys/signer.ts';
import { messageType, readReceipts } from '../../message/message.ts';
import { readReceipt } from '../../receipt/receipt.ts';
import type { Answer } from '../../receiver/routes.ts';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.ts';
import type { Store } from '../../store/store.ts';
import { type Effects, type MessageCase, type ReceiverCase, type Refused, requestBytes } from './case.ts';
import { receiverCases } from './receiver-cases.ts';
import { now as worldNow } from './world.ts';

const root = new URL('../../../../../conformance/exchange/', import.meta.url);
const read = <T>(name: string) => JSON.parse(readFileSync(new URL(name, root), 'utf8')) as T;
const files = (pattern: string) => globSync(pattern, { cwd: root.pathname }).sort();
const keys = read<Record<string, AgencyKeys>>('keys.json');
const sharing = read<SharingRow[]>('sharing.json');
const { trust, text, freshness } = read<{ trust: Trust; text: string; freshness: string }>('directory.json');

let agency: Agency | undefined;
afterEach(async () => {
  await agency?.close();
  agency = undefined;
});

/** A receiver with an empty store; `post` tells the answer and what it added before it was given. */
async function receiver(as: string) {
  const own = keys[as];
  if (!own) throw new TypeError('the receiver has no keys');
  let now = worldNow;
  const store = openSqliteStore(':memory:');
  const opened = await openAgency({
    ...{ code: as, store, trust, directory: text, freshness, transport: offline, now: () => now * 1000 },
    ...{ signer: importSigner(own.signing), decrypters: [importDecrypter(own.encryption)] },
    contract: { schema: () => undefined, digest: () => undefined, groups: () => [], concerns: () => true, sharing },
  });
  agency = opened;
  const post = async (request: MessageCase['request'], at = worldNow) => {
    now = at;
    await opened.idle();
    const before = await rowsOf(store);
    const answer = await opened.route({
      method: 'POST',
      path: '/messages',
      type: messageType,
      body: requestBytes(request),
    });
    return { answer, effects: difference(await rowsOf(store), before) };
  };
  return { post };
}

async function rowsOf(store: Store) {
  const arrivals = await store.arrivals();
  const parts = await Promise.all(arrivals.map(({ dig }) => store.arrivalParts(dig)));
  const receipts = await Promise.all(arrivals.map(({ dig }) => store.receipts(dig)));
  return { messages: arrivals.length, parts: parts.flat(), receipts: receipts.flat(), leaves: await store.logSize() };
}

type Rows = Awaited<ReturnType<typeof rowsOf>>;

function difference(after: Rows, before: Rows): Effects {
  const known = new Set(before.receipts.map(({ jws }) => jws));
  return {
    messages: after.messages - before.messages,
    parts: after.parts.length - before.parts.length,
    receipts: after.receipts.filter(({ jws }) => !known.has(jws)).map(({ status }) => status),
    leaves: after.leaves - before.leaves,
  };
}

/** `stored`, the reason of a refusal, or the code of a problem. */
function codeOf({ status, body }: Answer): string {
  if (status >= 400) return JSON.parse(String(body)).code;
  const { claims } = readReceipt(readReceipts(body as Uint8Array)[0] ?? '');
  return claims.reason ?? claims.status;
}

describe('a receiver with a store', () => {
  const cases = files('receiver/*.json');

  test.each(cases)('%s', async (file) => {
    const { as, now, before = [], request, expect: wanted } = read<ReceiverCase>(file);
    const { post } = await receiver(as);
    const told: Answer[] = [];
    for (const earlier of before) told.push((await post(earlier)).answer);
    const { answer, effects } = await post(request, now);
    expect({ status: answer.status, code: codeOf(answer), effects }).toEqual({
      ...{ status: wanted.status, code: wanted.code, effects: wanted.effects },
    });
    // Receipts that were given once are given again byte for byte.
    if (wanted.row === 3) {
      const [first] = readReceipts(told[0]?.body as Uint8Array);
      expect(readReceipts(answer.body as Uint8Array)[0]).toBe(first);
    }
  });

  test('every case is on file', () => {
    expect(cases).toEqual(
      Object.keys(receiverCases)
        .map((name) => `receiver/${name}.json`)
        .sort(),
    );
  });
});

describe('a fault leaves nothing behind until the sender is known, and a signed refusal from then on', () => {
  const none: Effects = { messages: 0, parts: 0, receipts: [], leaves: 0 };
  const refusal: Effects = { messages: 1, parts: 0, receipts: ['refused'], leaves: 2 };

  const messages = files('invalid/*/*.json').filter(
    (file) => !/^invalid\/(?:receipt|directory|freshness)\//.test(file),
  );

  test.each(messages)('%s', async (file) => {
    const { as, now, request, mended, expect: wanted } = read<MessageCase>(file);
    const { code, row } = wanted as Refused;
    if (row === 8) return;
    const { post } = await receiver(as);
    const { answer, effects } = await post(request, now);
    const signed = row === 5 && /^invalid\/part(-header)?\//.test(file);
    expect({ status: answer.status, code: codeOf(answer), effects }).toEqual(
      signed
        ? { status: 201, code: 'unreadable', effects: refusal }
        : { status: errors[code as ErrorCode].status, code, effects: none },
    );
    // What was not stored does not stand in the way of the same message without its fault.
    const again = signed ? undefined : await post(read<MessageCase>(mended ?? '').request, now);
    if (again)
      expect({ status: again.answer.status, code: codeOf(again.answer) }).toEqual({ status: 201, code: 'stored' });
  });
});

/**
 * 2,000 posts of 8 MiB at once to an agency whose process may use 128 MB of heap.
 * @module
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { createNetwork } from './directory/draft.ts';
import { generateKeys, generateSigningKey } from './keys/generate.ts';
import { limits } from './limits.ts';
import { addressOf, encodeDigestQuery, messageType, readReceipts, receiptsType } from './message/message.ts';
import { readReceipt } from './receipt/receipt.ts';
import type { ProcessConfig } from './testing/agency-process.ts';
import { type ForgedMessage, forgeMessage } from './testing/forged-message.ts';
import { freePort, note, noteSharing } from './testing/network.ts';

const script = fileURLToPath(new URL('testing/agency-process.ts', import.meta.url));
const posts = 2_000;
const distinct = 40;
const MiB = 1024 * 1024;

let folder = '';
let child: ChildProcess | undefined;
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test('2,000 posts of 8 MiB at once: no crash, under 400 MB, only 503 beside answers, and what was acknowledged is stored', async () => {
  folder = mkdtempSync(join(tmpdir(), 'lienthong-flood-'));
  const keys = { a: generateKeys(), b: generateKeys() };
  const endpoint = `http://127.0.0.1:${await freePort()}/lt`;
  const agency = (code: string, role: string, pair: typeof keys.a) => ({
    ...{ code, keys: pair, names: { vi: code, en: code }, endpoint, reads: { note: ['1.0'] } },
    roles: [{ role, from: '2020-01-01' }],
  });
  const network = await createNetwork({
    agencies: [agency('lienthong:a', 'sender', keys.a), agency('lienthong:b', 'receiver', keys.b)],
    ...{ signers: [generateSigningKey()], freshnessKey: generateSigningKey(), sharing: noteSharing, networks: [] },
  });
  const file = join(folder, 'b.sqlite');
  child = await start({ code: 'lienthong:b', keys: keys.b, file, network });
  const parties = { a: { keys: keys.a }, b: { keys: keys.b } };
  const messages: ForgedMessage[] = [];
  for (let i = 0; i < distinct; i++) messages.push(await message(parties));
  expect(messages.every(({ body }) => body.length > 8 * MiB && body.length < limits.bodyBytes)).toBe(true);

  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
  const answers = await Promise.all(
    Array.from({ length: posts }, (_, i) => post(addressOf(endpoint, 'messages'), messages[i % distinct], agent)),
  );
  expect(child.exitCode).toBe(null);
  const residentMB = peakResidentMB(child);
  const counts = Object.fromEntries(
    [...Map.groupBy(answers, ({ status }) => status)].map(([status, all]) => [status, all.length]),
  );
  const refused = answers.filter(({ status }) => status === 503);
  expect(refused.map(({ retryAfter }) => retryAfter)).toEqual(refused.map(() => String(limits.retryAfterSeconds)));
  const taken = answers.filter(({ status }) => status === 200 || status === 201);
  expect(taken.length + refused.length).toBe(posts);
  expect(taken.length).toBeGreaterThan(0);

  const held = new Set<string>();
  for (const dig of new Set(taken.map((answer) => answer.dig))) {
    const { body } = await ask(addressOf(endpoint, 'receipts/query'), encodeDigestQuery([dig]));
    for (const receipt of readReceipts(body)) held.add(receipt);
  }
  const acknowledged = taken.flatMap(({ body }) => readReceipts(body));
  expect(acknowledged.every((receipt) => readReceipt(receipt).claims.status !== 'refused')).toBe(true);
  expect(acknowledged.filter((receipt) => !held.has(receipt))).toEqual([]);
  expect(residentMB).toBeLessThan(400);
  console.log(`flood: ${posts} posts of 8 MiB: ${JSON.stringify(counts)}; at most ${residentMB} MB resident`);
}, 300_000);

async function start(config: ProcessConfig): Promise<ChildProcess> {
  const env = { ...process.env, AGENCY: JSON.stringify(config) };
  const execArgv = ['--max-old-space-size=128', '--disable-warning=ExperimentalWarning'];
  const started = fork(script, { env, execArgv, stdio: 'inherit' });
  await once(started, 'message');
  return started;
}

function message(parties: Parameters<typeof forgeMessage>[0]): Promise<ForgedMessage> {
  const document = {
    name: 'document',
    content: new Uint8Array(6.1 * MiB),
    claim: { cty: 'application/pdf', schema: undefined },
  };
  return forgeMessage(parties, [{ content: note() }, document]);
}

interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: Uint8Array;
}

async function post(url: string, sent: ForgedMessage | undefined, agent: Agent): Promise<Answer & { dig: string }> {
  if (!sent) throw new Error('no message');
  const answer = await ask(url, sent.body, messageType, agent);
  return { ...answer, dig: sent.dig };
}

function ask(url: string, body: Uint8Array, type: string = receiptsType, agent?: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': type, 'content-length': body.length };
    const sent = request(url, { method: 'POST', headers, ...(agent ? { agent } : {}) }, (response) => {
      const { statusCode: status = 0, headers } = response;
      buffer(response).then((told) => {
        resolve({ status, retryAfter: headers['retry-after'], body: told });
        // Who is refused stops sending (RFC 9112 §9.3); what was sent until then is for the server to deal with.
        if (status === 503) sent.destroy();
      }, reject);
    });
    sent.on('error', reject).end(body);
  });
}

/** Linux: the most that the process ever had resident, in MB. */
function peakResidentMB({ pid }: ChildProcess): number {
  const [, kB = ''] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round((Number(kB) * 1024) / 1_000_000);
}

/**
 * One agency of the fault run, a process of its own: eight senders beside each other, and an application that deals with its inbox.
 *
 * An application of the kind `process` deals with each message in the store's own transaction; one of the kind `take` writes what it
 * saw into a file of its own, synced, and then acknowledges.
 * @module
 */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { openAgency } from '../../agency.ts';
import type { Network } from '../../directory/draft.ts';
import { importDecrypter } from '../../keys/decrypter.ts';
import type { AgencyKeys } from '../../keys/generate.ts';
import { importSigner } from '../../keys/signer.ts';
import { serve } from '../../serve.ts';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.ts';
import { note, noteContract } from '../network.ts';

export interface FaultAgency {
  readonly code: string;
  readonly keys: AgencyKeys;
  /** Of the store. */
  readonly file: string;
  /** Of what a `take` application has seen. */
  readonly seenFile: string;
  readonly application: 'process' | 'take';
  readonly network: Network;
  /** Behind the proxy. */
  readonly port: number;
  readonly peers: readonly string[];
  /** Messages in all its lives. */
  readonly messages: number;
  readonly perSecond: number;
  readonly answerMs: number;
}

/** Told again and again, so that the runner knows when all is done. */
export interface FaultState {
  readonly accepted: number;
  readonly settled: number;
  readonly open: number;
}

const senders = 8;
const conversationsOfEach = 4;

const config = JSON.parse(process.env['FAULT_AGENCY'] ?? '{}') as FaultAgency;
const store = openSqliteStore(config.file);
const agency = await openAgency({
  code: config.code,
  signer: importSigner(config.keys.signing),
  decrypters: [importDecrypter(config.keys.encryption)],
  store,
  contract: noteContract,
  backoff: { firstMs: 20, longestMs: 500 },
  http: { connectMs: 1000, headersMs: config.answerMs, answerMs: config.answerMs, requestMs: config.answerMs },
  ...config.network,
});
await serve(agency, { port: config.port });
for (let i = 0; i < senders; i++) void sendOn(i);
void (config.application === 'process' ? processOn() : takeOn());
setInterval(() => void tell(), 200);
process.on('disconnect', () => process.exit());
process.send?.('ready');

/** One after the other in each of its conversations; what an earlier life has sent counts. */
async function sendOn(sender: number): Promise<void> {
  const [peer] = config.peers.slice(sender % config.peers.length);
  for (let i = 0; ; i++) {
    const all = Object.values(await store.letterCounts()).reduce((sum, count) => sum + count, 0);
    if (all >= config.messages) return;
    const conversation = conversationOf(sender, i % conversationsOfEach);
    const record = note(`${sender}/${i}`, conversation);
    await agency.send({ to: peer ?? '', record, purpose: 'test', basis: 'test-1' });
    await pause((1000 * senders) / config.perSecond);
  }
}

/** The same in every life. */
function conversationOf(sender: number, i: number): string {
  const of = [...config.code].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  const hex = (value: number, length: number) => value.toString(16).padStart(length, '0');
  return `018f0000-0000-7000-8000-${hex(of, 6)}${hex(sender, 3)}${hex(i, 3)}`;
}

async function processOn(): Promise<void> {
  for (;;) {
    const done = await agency.inbox.process(
      (tx, { iss, jti, conv }) => {
        tx.run('CREATE TABLE IF NOT EXISTS app_seen (id INTEGER PRIMARY KEY, iss TEXT, jti TEXT, conv TEXT)');
        tx.run('INSERT INTO app_seen (iss, jti, conv) VALUES (?, ?, ?)', iss, jti, conv);
      },
      { leaseMs: 2000 },
    );
    if (!done) await pause(10);
  }
}

async function takeOn(): Promise<void> {
  const file = openSync(config.seenFile, 'a');
  process.on('exit', () => closeSync(file));
  const write = (what: object) => {
    writeSync(file, `${JSON.stringify(what)}\n`);
    fsyncSync(file);
  };
  for (;;) {
    const messages = await agency.inbox.take({ limit: 16, leaseMs: 2000 });
    for (const { iss, jti, conv } of messages) {
      write({ seen: jti, iss, conv });
      await agency.inbox.ack({ iss, jti });
      write({ acked: jti });
    }
    if (messages.length === 0) await pause(10);
  }
}

async function tell(): Promise<void> {
  const counts = await store.letterCounts();
  const sum = Object.values(counts).reduce((all, count) => all + count, 0);
  const settled = (counts.valid ?? 0) + (counts.refused ?? 0);
  const { stored, valid, acknowledged } = await agency.inbox.count();
  const state: FaultState = { accepted: sum, settled, open: stored + valid - acknowledged };
  process.send?.(state);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * One agency of the fault run, a process of its own: eight senders beside each other, and an application that deals with its inbox.
 *
 * An application of the kind `process` deals with each message in the store's own transaction; one of the kind `take` writes what it
 * saw into a file of its own, synced, and then acknowledges.
 * @module
 */
import { openAgency } from '../../agency.ts';
import type { Network } from '../../directory/draft.ts';
import type { InboxMessage } from '../../inbox.ts';
import { importDecrypter } from '../../keys/decrypter.ts';
import type { AgencyKeys } from '../../keys/generate.ts';
import { importSigner } from '../../keys/signer.ts';
import { serve } from '../../serve.ts';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.ts';
import { type Note, note, noteContract } from '../network.ts';
import { Journal } from './journal.ts';
import { randomFrom } from './random.ts';

export interface FaultAgency {
  readonly code: string;
  readonly keys: AgencyKeys;
  /** Of the store. */
  readonly file: string;
  /** Of what its application writes down. */
  readonly journalFile: string;
  readonly application: 'process' | 'take';
  readonly network: Network;
  /** Behind the proxy. */
  readonly port: number;
  readonly peers: readonly string[];
  /** Messages in all its lives. */
  readonly messages: number;
  readonly perSecond: number;
  readonly answerMs: number;
  readonly seed: string;
}

/** Told again and again, so that the runner knows when all is done. */
export interface FaultState {
  readonly accepted: number;
  readonly settled: number;
  readonly open: number;
}

const senders = 8;
const conversationsOfEach = 4;
/** So many follow each other at once in one conversation. */
const burst = 5;

const config = JSON.parse(process.env['FAULT_AGENCY'] ?? '{}') as FaultAgency;
const journal = new Journal(config.journalFile);
const life = journal.before.filter((line) => 'begun' in line).length;
journal.write({ begun: life });
// Nothing is drawn but from the seed: waits between attempts as well.
Math.random = randomFrom(config.seed, `${config.code} ${life}`).next;
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
// A path that cuts requests short makes letters need somebody who looks: here that is nobody's fault.
setInterval(() => void agency.outbox.redriveAll({ state: 'attention' }).catch(() => undefined), 300);
process.on('disconnect', () => {
  journal.write({ ended: life });
  process.exit();
});
process.send?.('ready');

/** One after the other in each of its conversations; what an earlier life has sent counts. */
async function sendOn(sender: number): Promise<void> {
  const to = config.peers[sender % config.peers.length] ?? '';
  const conversations = Array.from({ length: conversationsOfEach }, (_, i) => conversationOf(sender, i));
  const tried = new Map<string, number>();
  for (const line of journal.before) if ('trying' in line) tried.set(line.conv, line.trying);
  for (let i = 0; ; i++) {
    const conv = conversations[Math.floor(i / burst) % conversationsOfEach] ?? '';
    if ((await accepted()) >= config.messages) return;
    const number = (tried.get(conv) ?? 0) + 1;
    tried.set(conv, number);
    journal.write({ trying: number, conv, to });
    const [sent] = await agency.send({ to, record: note(String(number), conv), purpose: 'test', basis: 'test-1' });
    journal.write({ sent: sent?.jti ?? '', conv, to, number });
    if (i % burst === burst - 1) await pause((1000 * senders * burst) / config.perSecond);
  }
}

/** The same in every life, and the same for the senders of every agency. */
function conversationOf(sender: number, i: number): string {
  const hex = (value: number) => value.toString(16).padStart(6, '0');
  return `018f0000-0000-7000-8000-${hex(sender)}${hex(i)}`;
}

async function accepted(): Promise<number> {
  return Object.values(await store.letterCounts()).reduce((sum, count) => sum + count, 0);
}

function numberOf({ record }: InboxMessage): number {
  return Number((record as Note).text);
}

async function processOn(): Promise<void> {
  for (;;) {
    const done = await agency.inbox.process(
      (tx, message) => {
        tx.run(
          'CREATE TABLE IF NOT EXISTS app_seen (id INTEGER PRIMARY KEY, iss TEXT, jti TEXT, conv TEXT, number INTEGER)',
        );
        const { iss, jti, conv } = message;
        tx.run('INSERT INTO app_seen (iss, jti, conv, number) VALUES (?, ?, ?, ?)', iss, jti, conv, numberOf(message));
      },
      { leaseMs: 2000 },
    );
    if (!done) await pause(10);
  }
}

async function takeOn(): Promise<void> {
  for (;;) {
    const messages = await agency.inbox.take({ limit: 16, leaseMs: 2000 });
    for (const message of messages) {
      const { iss, jti, conv } = message;
      journal.write({ seen: jti, iss, conv, number: numberOf(message) });
      await agency.inbox.ack(message);
      journal.write({ acked: jti, iss });
    }
    if (messages.length === 0) await pause(10);
  }
}

async function tell(): Promise<void> {
  const counts = await store.letterCounts();
  const settled = (counts.valid ?? 0) + (counts.refused ?? 0);
  const { stored, valid, acknowledged } = await agency.inbox.count();
  const state: FaultState = { accepted: await accepted(), settled, open: stored + valid - acknowledged };
  process.send?.(state);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

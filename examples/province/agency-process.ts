/**
 * One agency as a process of its own: opens its folder, listens on loopback, and does what the narrator asks.
 *
 * Started with the folder as its only argument; the passphrase comes by the environment, questions by the channel.
 * @module
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Decrypter,
  httpTransport,
  InvalidRecordError,
  importDecrypter,
  messageType,
  openAgencyFolder,
  openKeyFile,
  openPart,
  readManifest,
  readMessage,
  serve,
  type Transport,
} from '@lienthong/exchange';
import { contract } from '@lienthong/validate';
import type { Answer, Question, Questions } from './channel.ts';
import { consolidate, sendReturn } from './statistics-desk.ts';

const folder = process.argv[2] ?? '.';
const passphrase = process.env['LIENTHONG_PASSPHRASE'] ?? '';
const killAt = process.env['DEMO_KILL_AT'];

/** What this process has posted, by `jti`. */
const posted = new Map<string, Uint8Array>();

const agency = await openAgencyFolder(folder, {
  passphrase,
  transport: recording(httpTransport({ networks: () => ['127.0.0.0/8'] })),
  contract: process.env['DEMO_UNCHECKED'] === '1' ? unchecked() : contract,
  backoff: { firstMs: 40, longestMs: 400 },
  // Only this process is killed: at the step that the story names, as a power cut would.
  onStep: (step) => step === killAt && process.kill(process.pid, 'SIGKILL'),
  onEvent: (event) => appendFileSync(join(folder, 'events.log'), `${JSON.stringify(event)}\n`),
});
const served = await serve(agency);

const desk: { [Q in Question]: (asked: Questions[Q]['asked']) => Promise<Questions[Q]['answer']> } = {
  send: (outgoing) => agency.send(outgoing),
  waitFor: async ({ jti, states }) => (await agency.outbox.waitFor(jti, states)).state,
  receipts: ({ jti }) => agency.outbox.receipts(jti),
  refusal: ({ jti }) => agency.outbox.refusal(jti),
  body: async ({ jti }) => Buffer.from(posted.get(jti) ?? []).toString('base64'),
  take: async () => {
    const messages = await agency.inbox.take();
    for (const message of messages) await agency.inbox.ack(message);
    return messages.map(({ iss, jti, conv, kind, record, parts, withheld }) => ({
      iss,
      jti,
      conv,
      kind,
      recordId: (record as { id: string }).id,
      parts: Object.keys(parts),
      withheld: withheld.map(({ name, com }) => ({ name, com })),
    }));
  },
  counts: () => agency.inbox.count(),
  disclose: async ({ iss, jti, part }) => {
    const { salt, content } = await agency.inbox.disclose({ iss, jti }, part);
    return { salt: Buffer.from(salt).toString('base64'), content: Buffer.from(content).toString('base64') };
  },
  tryToOpen: ({ body, part }) => tryToOpen(Buffer.from(body, 'base64'), part),
  evidence: async ({ dig, file }) => {
    writeFileSync(file, await agency.evidence(dig));
    return undefined;
  },
  sendReturn: (asked) => sendReturn(agency, asked),
  consolidate: (asked) => consolidate(agency, asked),
  stop: async () => {
    await served.close();
    await agency.close();
    return undefined;
  },
};

process.on('message', async ({ id, question, asked }: { id: number; question: Question; asked: never }) => {
  const answer: Answer = await (desk[question](asked) as Promise<unknown>).then(
    (value) => ({ id, value }),
    (error: unknown) => ({ id, error: wordsOf(error) }),
  );
  process.send?.(answer, () => question === 'stop' && process.disconnect());
});
process.on('disconnect', () => process.exit());
process.send?.({ ready: true });

/** Code and places: enough to find a fault of the story, and no value of a record. */
function wordsOf(error: unknown): string {
  if (error instanceof InvalidRecordError) {
    return `${error.code}: ${error.issues.map(({ code, pointer }) => `${code} at ${pointer}`).join(', ')}`;
  }
  return error instanceof Error ? error.message : 'error';
}

/** An agency whose own system checks nothing before it sends. */
function unchecked(): typeof contract {
  const validate = (value: unknown) => ({ value: value as never });
  const schema: typeof contract.schema = (id) => {
    const known = contract.schema(id);
    return known && { ...known, '~standard': { ...known['~standard'], validate } };
  };
  return { ...contract, schema };
}

/** The network, with a memory: the exchange itself keeps nothing of a letter that has been answered. */
function recording(network: Transport): Transport {
  return {
    ...network,
    request: (method, url, body, type) => {
      if (type === messageType && body) posted.set(readManifest(readMessage(body).manifest).claims.jti, body);
      return network.request(method, url, body, type);
    },
  };
}

/** Tries this agency's key on a part that was sealed for another, as if the key's name fitted. */
async function tryToOpen(body: Uint8Array, name: string): Promise<string> {
  const { manifest, parts } = readMessage(body);
  const { claims } = readManifest(manifest);
  const present = claims.parts.filter((part) => part.withheld !== true);
  const at = present.findIndex((part) => part.name === name);
  const jwe = parts[at] ?? '';
  const claim = present[at];
  if (!claim) return 'no such part';
  const { kid } = JSON.parse(Buffer.from(jwe.split('.')[0] ?? '', 'base64url').toString()) as { kid: string };
  const keys = await openKeyFile(await readFile(join(folder, 'keys.jwe'), 'utf8'), passphrase);
  const disguised: Decrypter[] = keys
    .filter(({ alg }) => alg === 'ECDH-ES+A256KW')
    .map((key) => ({ ...importDecrypter(key), kid }));
  const { iss, aud, jti } = claims;
  return openPart(jwe, { claim, iss, aud, jti }, disguised).then(
    () => 'opened',
    (error: { code: string }) => error.code,
  );
}

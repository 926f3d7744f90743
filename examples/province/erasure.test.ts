import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import {
  type Agency,
  createAgencyFolder,
  createNetwork,
  generateKeys,
  generateSigningKey,
  httpTransport,
  messageType,
  offline,
  openAgencyFolder,
  readMessage,
  serve,
  steps,
  uuidv7,
  verifyBundle,
} from '@lienthong/exchange';
import type { AnyRecord } from '@lienthong/schemas';
import { contract, versionsRead } from '@lienthong/validate';
import { personalData } from '@lienthong/validate/privacy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePorts } from './stage.ts';
import { findTraces, type Trace } from './traces.ts';

/** Where Node keeps what it compiled. */
const compileCache = fileURLToPath(new URL('../../node_modules/.cache/lienthong-tests', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'lienthong-erasure-'));
const passphrase = 'mật khẩu thử nghiệm';
const basis = 'law91-2025-9';
const terms = { purpose: 'victim-support', basis: 'law91-2025-9' };
const [sender, recipient] = [
  { name: 'sender', code: 'lienthong:vd-investigation-1', role: 'investigating-body' },
  { name: 'recipient', code: 'lienthong:vd-support-centre-1', role: 'support-centre' },
] as const;

/** Here every field of both kinds may go, so that none is left out of the search. */
const sharing = ['victim', 'person-identity'].flatMap((kind) =>
  [...new Set(contract.sharing.map(({ group }) => group))].map((group) => ({
    ...{ kind, group, from: sender.role, to: recipient.role, purpose: terms.purpose, basis: terms.basis },
    ...{ condition: 'none', validFrom: '2020-01-01' },
  })),
);

const original = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../conformance/records/${name}.json`, import.meta.url), 'utf8')) as AnyRecord;

/** A valid record in which every value that names a person is one that occurs nowhere else. */
function withCanaries(name: string, over: object): { record: AnyRecord; canaries: Record<string, string> } {
  const record = { ...original(name), ...over } as AnyRecord;
  const direct = new Set(
    personalData(record).flatMap(({ place, identifies }) => (identifies === 'direct' ? place : [])),
  );
  const canaries: Record<string, string> = {};
  const visit = (value: unknown, place: string, at: string): unknown => {
    if (Array.isArray(value)) return value.map((item, i) => visit(item, `${place}/*`, `${at}/${i}`));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, visit(item, `${place}/${key}`, `${at}/${key}`)]),
      );
    if (typeof value !== 'string' || !direct.has(place)) return value;
    const canary = canaryFor(value);
    canaries[`${name.split('/')[0]}${at}`] = canary;
    return canary;
  };
  return { record: visit(record, '', '') as AnyRecord, canaries };
}

const letters = () => Array.from({ length: 14 }, () => 'bcdfghjklmnpqrtvwxz'[randomInt(19)]).join('');
const identityNumber = `082209${randomInt(100_000, 1_000_000)}`;

/** Of the same form: numbers stay numbers; a day of birth is searched for as it is, and a year becomes a day. */
function canaryFor(value: string): string {
  // Four digits, in one of their disguises, stand in a megabyte of ciphertext by chance.
  if (/^\d{4}$/.test(value)) return `${value}-03-0${randomInt(1, 10)}`;
  if (/^\d{4}(-\d\d)*$/.test(value)) return value;
  if (/^\d{12}$/.test(value)) return identityNumber;
  if (/^[\d ]+$/.test(value)) return `0000 ${randomInt(100_000, 1_000_000)}`;
  return value.includes('@') ? `${letters()}@example.org` : `Ví Dụ ${letters()}`;
}

const bodies: Uint8Array[] = [];
let canaries: Record<string, string> = {};
let message = { jti: '', dig: '' };
const eraseSteps = steps.filter((step) => /^eraser\.(commit|keys|scrub)\./.test(step));
const folderOf = ({ name }: { name: string }, base = root) => join(base, name);

async function open(
  member: { name: string },
  base = root,
  network = httpTransport({ networks: () => ['127.0.0.0/8'] }),
): Promise<Agency> {
  return openAgencyFolder(folderOf(member, base), {
    passphrase,
    contract: { ...contract, sharing },
    transport: {
      ...network,
      request: (method, url, body, type) => {
        if (type === messageType && body) bodies.push(body);
        return network.request(method, url, body, type);
      },
    },
    backoff: { firstMs: 10, longestMs: 100 },
  });
}

let agencies: { sender: Agency; recipient: Agency; close: () => Promise<void> };
let trust = { k: 1, keys: [] as readonly string[] };

beforeAll(async () => {
  const ports = await freePorts(2);
  const members = [sender, recipient].map((member, i) => ({ ...member, keys: generateKeys(), port: ports[i] }));
  const network = await createNetwork({
    agencies: members.map(({ code, role, keys, port }) => ({
      ...{ code, keys, names: { vi: code, en: code }, roles: [{ role, from: '2020-01-01' }], reads: versionsRead() },
      endpoint: `http://127.0.0.1:${port}/lt`,
    })),
    signers: [generateSigningKey()],
    freshnessKey: generateSigningKey(),
    sharing,
    networks: ['127.0.0.0/8'],
  });
  trust = network.trust;
  for (const { name, code, keys } of members)
    await createAgencyFolder(join(root, name), { code, keys, passphrase, iterations: 1000, network });
  const [one, two] = [await open(sender), await open(recipient)];
  const served = [await serve(one), await serve(two)];
  const close = async () => {
    for (const server of served) await server.close();
    for (const agency of [one, two]) await agency.close();
  };
  agencies = { sender: one, recipient: two, close };

  // Others before and after it: rows of one table lie on the same pages.
  for (let i = 0; i < 24; i++) {
    const conversation = uuidv7();
    const victim = withCanaries('victim/valid/identified-forced-criminality', { conversation });
    const identity = withCanaries('person-identity/valid/minor-with-representative', { conversation });
    const parts = [{ name: 'identity', content: identity.record }];
    const [sent] = await one.send({ to: recipient.code, record: victim.record, parts, ...terms });
    if (i === 11 && sent) {
      message = sent;
      canaries = { ...victim.canaries, ...identity.canaries };
    }
    await one.outbox.waitFor(sent?.jti ?? '');
  }
  await two.idle();
  await one.idle();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const rowsOf = (member: { name: string }, file: string, sql: string, base = root) => {
  const db = new DatabaseSync(join(folderOf(member, base), file), { readOnly: true });
  const rows = db.prepare(sql).all();
  db.close();
  return rows;
};

/** What the erasure has to take away beside the words: keys, salts, bytes at rest and bytes as they were on the wire. */
function secrets(base = root): Record<string, Uint8Array> {
  const parts = rowsOf(
    recipient,
    'store.sqlite',
    `SELECT p.name, p.sealed, p.key FROM arrival_part p JOIN arrival a ON a.id = p.arrival WHERE a.jti = '${message.jti}'`,
    base,
  );
  const salts = rowsOf(
    sender,
    'store.sqlite',
    `SELECT p.salt, p.claim FROM letter_part p JOIN letter l ON l.id = p.letter WHERE l.jti = '${message.jti}'`,
    base,
  );
  const found: Record<string, Uint8Array> = {};
  for (const { name, sealed, key } of parts) {
    const [row] = rowsOf(recipient, 'part-keys.sqlite', `SELECT wrapped FROM part_key WHERE id = ${key}`, base);
    found[`key of ${name}`] = row?.['wrapped'] as Uint8Array;
    found[`bytes at rest of ${name}`] = (sealed as Uint8Array).subarray(12, 60);
  }
  for (const { salt, claim } of salts) found[`salt of ${JSON.parse(String(claim)).name}`] = salt as Uint8Array;
  return found;
}

/** A piece of each ciphertext that was on the wire. */
function onTheWire(): Record<string, Uint8Array> {
  const jwes = bodies.map((body) => readMessage(body)).filter(({ manifest }) => manifest.includes(payloadPiece()));
  return Object.fromEntries(
    (jwes[0]?.parts ?? []).map((jwe, i) => [`ciphertext ${i}`, Buffer.from((jwe.split('.')[3] ?? '').slice(0, 64))]),
  );
}

/** The part of the manifest's text that its jti decides. */
function payloadPiece(): string {
  const claims = JSON.stringify({ iss: sender.code, aud: recipient.code, jti: message.jti });
  return Buffer.from(claims.slice(0, 3 * Math.floor(claims.length / 3) - 3)).toString('base64url');
}

function search(needles: Record<string, string | Uint8Array>, base = root): readonly Trace[] {
  return findTraces(base, Object.values(needles)).traces;
}

const namesIn = (needles: Record<string, unknown>, traces: readonly Trace[]) =>
  [...new Set(traces.map(({ word }) => Object.keys(needles)[word]))].sort();

describe('what an officer erases leaves no trace at either side', () => {
  test('before: the records stand nowhere in the clear; their keys, salts and bytes are found', async () => {
    expect(Object.keys(canaries).length).toBeGreaterThanOrEqual(20);
    expect(search(canaries)).toEqual([]);
    const held = secrets();
    expect(namesIn(held, search(held))).toEqual(Object.keys(held).sort());
    expect(Object.keys(onTheWire())).toHaveLength(2);
    // For the crashes below.
    await agencies.close();
    for (const step of eraseSteps)
      cpSync(root, join(tmpdir(), `${root.split('/').at(-1)}-${step}`), { recursive: true });
    const [one, two] = [await open(sender), await open(recipient)];
    const served = [await serve(one), await serve(two)];
    agencies = {
      ...{ sender: one, recipient: two },
      close: async () => {
        for (const server of served) await server.close();
        for (const agency of [one, two]) await agency.close();
      },
    };
  });

  test('after both have erased: nothing of it, in any file or journal, in any disguise', async () => {
    const needles = { ...canaries, ...secrets(), ...onTheWire() };
    const [asked] = await agencies.sender.erase({ message: message.jti, basis });
    await expect.poll(async () => (await agencies.recipient.erasures.list()).length).toBe(1);
    await agencies.recipient.erase({ message: message.jti, basis });
    await expect.poll(async () => (await agencies.sender.erasures.list())[0]?.state).toBe('erased');
    expect(asked?.request).toBeDefined();

    const { files, sizeBytes, traces } = findTraces(root, Object.values(needles));
    console.log(`searched ${files} files, ${sizeBytes} bytes, for ${Object.keys(needles).length} needles:`);
    for (const [i, name] of Object.keys(needles).entries())
      console.log(
        `  ${name}: ${
          traces
            .filter(({ word }) => word === i)
            .map(({ file, form }) => `${file} (${form})`)
            .join(', ') || 'not found'
        }`,
      );
    expect(traces).toEqual([]);
    // The other messages are as they were.
    expect(await agencies.recipient.inbox.take({ limit: 100 })).toHaveLength(23);
  });

  test('the evidence of both sides still verifies', async () => {
    for (const agency of [agencies.sender, agencies.recipient]) {
      const verdict = await verifyBundle(await agency.evidence(message.dig), { trust });
      expect(verdict.checks.filter(({ result }) => result === 'invalid')).toEqual([]);
      expect(verdict.result).toBe('valid');
    }
    await agencies.close();
  });
});

/** Erases in a process of its own, which ends at a step. @returns the signal that ended it */
async function erasedIn(folder: string, step: string): Promise<unknown> {
  const script = fileURLToPath(new URL('erase-process.ts', import.meta.url));
  const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, script, folder, message.jti, basis, step], {
    env: { ...process.env, LIENTHONG_PASSPHRASE: passphrase, NODE_COMPILE_CACHE: compileCache },
    stdio: 'ignore',
  });
  return (await once(child, 'exit'))[1];
}

test.each(eraseSteps)('killed at %s: the next start finishes what was decided, and nothing less', async (step) => {
  const base = join(tmpdir(), `${root.split('/').at(-1)}-${step}`);
  const held = secrets(base);
  const killed = await Promise.all([sender, recipient].map((member) => erasedIn(folderOf(member, base), step)));
  expect(killed).toEqual(['SIGKILL', 'SIGKILL']);
  expect(search(canaries, base)).toEqual([]);
  const [one, two] = [await open(sender, base, offline), await open(recipient, base, offline)];
  // The sender keeps what it sent until the recipient has reconciled it.
  const needles = { ...held, ...onTheWire() };
  const left = namesIn(needles, search(needles, base));
  const id = { iss: sender.code, jti: message.jti };
  if (step === 'eraser.commit.before') {
    expect(left).toEqual(Object.keys(needles).sort());
    expect((await two.inbox.disclose(id, 'identity')).content.length).toBeGreaterThan(0);
  } else {
    expect(left).toEqual([]);
    await expect(two.inbox.disclose(id, 'identity')).rejects.toMatchObject({ code: 'part-erased' });
    expect(await one.erasures.list()).toMatchObject([{ state: 'queued' }]);
  }
  expect(search(canaries, base)).toEqual([]);
  for (const agency of [one, two]) await agency.close();
  rmSync(base, { recursive: true, force: true });
});

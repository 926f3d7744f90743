/**
 * Three agencies, one of which has sent the others a record with an identity: what tests of erasing begin with.
 * @module
 */
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'vitest';
import type { Agency } from '../agency.ts';
import { encodeErasures, erasuresType, readErasures } from '../erasure/tokens.ts';
import type { OnStep } from '../steps.ts';
import { partKeysFile } from '../store/sqlite/sqlite-part-keys.ts';
import { note, type TestAgency, type TestNetwork, testNetwork } from './network.ts';

export let network: TestNetwork | undefined;

/** For `afterEach`. */
export async function closeNetwork(): Promise<void> {
  await network?.close();
  network = undefined;
}

export const purpose = { purpose: 'test', basis: 'test-1' };
export const basis = 'law91-2025-9';
export const [codeA, codeB, codeC] = ['lienthong:a', 'lienthong:b', 'lienthong:c'] as const;

export async function three(options: Parameters<typeof testNetwork>[1] = {}) {
  network = await testNetwork({ [codeA]: 'sender', [codeB]: 'receiver', [codeC]: 'receiver' }, options);
  const [a, b, c] = [codeA, codeB, codeC].map((code) => network?.agencies[code] as TestAgency);
  if (!a || !b || !c) throw new Error('no agencies');
  return { a, b, c };
}

/** A record with an identity part, sent to B and C; C alone gets the identity. Valid at both. */
export async function sent(a: TestAgency) {
  const record = note('bí mật');
  const [toB, toC] = await a.agency.send({
    to: [codeB, codeC],
    record,
    parts: [{ name: 'identity', content: note('danh tính', record.conversation) }],
    only: { identity: [codeC] },
    ...purpose,
  });
  if (!toB || !toC) throw new Error('nothing sent');
  for (const { jti } of [toB, toC]) expect((await a.agency.outbox.waitFor(jti)).state).toBe('valid');
  return { toB, toC };
}

export const neverExamined: OnStep = (step) => {
  if (step === 'receiver.examine.before') throw new Error('not now');
};

export async function until<T>(look: () => Promise<T>, holds: (seen: T) => boolean): Promise<T> {
  for (;;) {
    const seen = await look();
    if (holds(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const stateOf = (agency: Agency, request: string | undefined) => async () =>
  (await agency.erasures.list()).find((one) => one.request === request)?.state;

export async function post(agency: Agency, tokens: readonly string[]) {
  const answer = await agency.route({
    method: 'POST',
    path: '/lt/lienthong/1-draft/erasures',
    type: erasuresType,
    body: encodeErasures(tokens),
  });
  const body = answer.body ?? '';
  return answer.status === 200
    ? { status: 200, tokens: readErasures(body as Uint8Array) }
    : { status: answer.status, code: JSON.parse(String(body)).code as string };
}

export function countOf(file: string, table: string): number {
  const db = new DatabaseSync(file);
  const { n } = db.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number };
  db.close();
  return n;
}

const filesOf = ({ file }: TestAgency) => [file, partKeysFile(file)].flatMap((one) => [one, `${one}-wal`]);
/** The files of an agency in which these bytes stand. */
export const holds = (agency: TestAgency, bytes: Uint8Array) =>
  filesOf(agency).filter((file) => readFileSync(file).includes(Buffer.from(bytes)));

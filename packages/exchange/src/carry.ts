/**
 * Messages that travel another way than the network (mail, a stick, another system), and the receipts that come back so.
 * @module
 */
import type { Agency } from './agency.ts';
import { asBuffer } from './encoding.ts';
import { ExchangeError, isErrorCode } from './errors.ts';
import { readManifest } from './manifest/manifest.ts';
import { encodeDigestQuery, messageType, readMessage, readReceipts, receiptsType } from './message/message.ts';
import { readReceipt } from './receipt/receipt.ts';
import type { Transport } from './sender/transport.ts';
import type { Letter } from './store/store.ts';

/** A message that was carried here and is stored. */
export interface Carried {
  readonly iss: string;
  readonly jti: string;
  readonly dig: string;
  /** `false`: it was here before, and this changed nothing. */
  readonly created: boolean;
  /** The body to carry back: every receipt so far, `receiptsType`. */
  readonly receipts: Uint8Array;
}

/**
 * Takes a message through the same checks as one that was posted, and waits until it has been examined.
 *
 * @param body the file's bytes
 * @throws {ExchangeError} what a peer would be told as a problem
 */
export async function openCarried(agency: Agency, body: Uint8Array): Promise<Carried> {
  const answer = await post(agency, '/messages', messageType, body);
  const { claims, digest: dig } = readManifest(readMessage(body).manifest);
  await agency.idle();
  const { body: receipts } = await post(agency, '/receipts/query', receiptsType, encodeDigestQuery([dig]));
  const { iss, jti } = claims;
  return { iss, jti, dig, created: answer.status === 201, receipts: receipts ?? new Uint8Array() };
}

/**
 * Takes receipts that were carried back; those already held change nothing.
 *
 * @returns the letters that they answer
 * @throws {ExchangeError} `unknown-message` no letter of ours; or what verifying a receipt throws
 */
export async function takeCarriedReceipts(agency: Agency, body: Uint8Array): Promise<Letter[]> {
  await post(agency, '/receipts', receiptsType, body);
  const jtis = new Set(readReceipts(body).map((jws) => readReceipt(jws).claims.re));
  const letters = await Promise.all([...jtis].map((jti) => agency.outbox.get(jti)));
  return letters.filter((letter) => letter !== undefined);
}

/** Whether a letter waits for somebody to carry it, and was never posted. */
export function isCarried({ carried, state, attempts }: Letter): boolean {
  return carried === true && state === 'queued' && attempts === 0;
}

/** No network: what has to be posted waits in the store for the process that serves the agency. */
export const offline: Transport = {
  request: async () => {
    throw new ExchangeError('peer-unreachable');
  },
  close: async () => undefined,
};

async function post(agency: Agency, path: string, type: string, body: Uint8Array) {
  const answer = await agency.route({ method: 'POST', path, type, body });
  const bytes = typeof answer.body === 'string' ? new TextEncoder().encode(answer.body) : answer.body;
  if (answer.status >= 400) throw errorOf(bytes);
  return { status: answer.status, ...(bytes ? { body: bytes } : {}) };
}

/** The error behind a problem that this agency itself has written. */
function errorOf(bytes: Uint8Array | undefined): ExchangeError {
  const { code, place } = JSON.parse(bytes ? asBuffer(bytes).toString() : '{}') as { code?: string; place?: string };
  return new ExchangeError(code !== undefined && isErrorCode(code) ? code : 'internal', place);
}

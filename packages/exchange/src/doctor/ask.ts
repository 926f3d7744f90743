/**
 * Asks one agency over the network who it is and what its clock says, and names what goes wrong.
 * @module
 */
import type { Agency, Directory } from '../directory/claims.ts';
import { isStrangeness } from '../directory/fetch.ts';
import { asBuffer, toUtf8 } from '../encoding.ts';
import { type ErrorCode, ExchangeError } from '../errors.ts';
import type { Signer } from '../keys/signer.ts';
import { limits } from '../limits.ts';
import { verifyCheckpoint } from '../log/checkpoint.ts';
import { addressOf } from '../message/message.ts';
import { joseType, readLogAnswer, signLogQuery } from '../peer-log/query.ts';
import type { PeerAnswer, Transport } from '../sender/transport.ts';
import { splitJws } from '../strict/compact.ts';
import { parseStrictJson } from '../strict/json.ts';
import { types } from '../strict/types.ts';
import type { FaultCode } from './words/faults.ts';

export type PeerFault = FaultCode | ErrorCode;

export interface Asked {
  readonly agency: Agency;
  /** `undefined`: it answered as it should. */
  readonly fault?: PeerFault;
  /** Our clock less the agency's. */
  readonly clockDifferenceMs?: number;
}

/** Whether it answers with something of this protocol. Nothing is signed, and nothing is believed. */
export async function askOne(transport: Transport, agency: Agency, now: () => number): Promise<Asked> {
  const askedMs = now();
  try {
    const answer = await transport.request('GET', addressOf(agency.endpoint, 'freshness'));
    const fault = faultOfStatus(answer) ?? (isFreshness(answer) ? undefined : 'peer-other-protocol');
    const { dateMs } = answer;
    return {
      agency,
      ...(fault === undefined ? {} : { fault }),
      ...(dateMs === undefined ? {} : { clockDifferenceMs: (askedMs + now()) / 2 - dateMs }),
    };
  } catch (error) {
    return { agency, fault: faultOf(error) };
  }
}

export interface Asker {
  readonly code: string;
  readonly signer: Signer;
  readonly directory: Directory;
  readonly now: () => number;
}

/** Asks for the signed state of its log: only the agency itself can answer. @returns what is wrong */
export async function askWho(
  transport: Transport,
  { code, endpoint }: Agency,
  asker: Asker,
): Promise<PeerFault | undefined> {
  const iat = Math.floor(asker.now() / 1000);
  try {
    const query = await signLogQuery({ iss: asker.code, aud: code, iat, sizes: [] }, asker.signer);
    const answer = await transport.request('POST', addressOf(endpoint, 'log/query'), toUtf8(query), joseType);
    if (answer.status !== 200) return faultOfProblem(answer);
    const { checkpoint } = readLogAnswer(answer.body);
    const { iss } = verifyCheckpoint(checkpoint, asker.directory, Math.floor(asker.now() / 1000));
    return iss === code ? undefined : 'peer-other-agency';
  } catch (error) {
    return faultOf(error);
  }
}

/** Of an error of ours the code; of a connection that failed, why. */
function faultOf(error: unknown): PeerFault {
  if (!(error instanceof ExchangeError)) throw error;
  if (error.code !== 'peer-unreachable') return error.code;
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'peer-name-unknown';
  if (certificateCodes.test(code)) return 'peer-certificate';
  return /^(ERR_SSL_|ERR_TLS_|EPROTO$)/.test(code) ? 'peer-tls' : 'peer-silent';
}

/** @see https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const certificateCodes = /CERT_|_CERT$|_CERT_|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^INVALID_(CA|PURPOSE)$|^CRL_/;

function faultOfStatus({ status }: PeerAnswer): PeerFault | undefined {
  if (status === 200) return undefined;
  return status >= 500 || status === 429 ? 'peer-failing' : 'peer-other-protocol';
}

/** An unsigned problem: a hostile path may have made it, and it only says where to look. */
function faultOfProblem(answer: PeerAnswer): PeerFault | undefined {
  const code = problemCode(answer);
  if (code === 'not-for-me') return 'peer-other-agency';
  // Our clocks differ: their `Date` says whose is wrong.
  if (code === 'not-yet-valid' || code === 'expired') return undefined;
  return isStrangeness(code) ? 'peer-knows-us-not' : faultOfStatus(answer);
}

function problemCode({ body }: PeerAnswer): string {
  try {
    const { code } = parseStrictJson(body) as { code?: unknown };
    return String(code);
  } catch {
    return '';
  }
}

function isFreshness({ body }: PeerAnswer): boolean {
  try {
    const text = asBuffer(body).toString('latin1').trim();
    splitJws(text, { typ: types.freshness, signingInputBytes: limits.signingInputBytes, place: 'freshness' });
    return true;
  } catch {
    return false;
  }
}

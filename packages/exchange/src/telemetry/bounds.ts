/**
 * Keeps what peers choose out of attributes: a value that is not on a list of ours is told as `_OTHER`, so that nobody can smuggle text
 * into a journal or make a metric grow without end.
 * @module
 */
import { ExchangeError, isErrorCode } from '../errors.ts';
import { uuidPattern } from '../ids.ts';
import type { Facts } from './facts.ts';

/** Who there is, and which kinds of record. */
export interface Known {
  readonly isPeer: (code: string) => boolean;
  readonly isKind: (kind: string) => boolean;
}

export function bounded(facts: Facts, known: Known): Facts {
  const told: { [fact: string]: string | number | undefined } = { ...facts };
  for (const [fact, isKnown] of checks) {
    const value = facts[fact];
    if (value !== undefined && !isKnown(value, known)) told[fact] = other;
  }
  if (facts.code !== undefined) told['code'] = boundedCode(facts.code);
  return told;
}

/** Of a peer's problem, or of whatever was thrown. */
export function codeOf(error: unknown): string {
  if (error instanceof ExchangeError) return error.code;
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : other;
}

/** @see https://opentelemetry.io/docs/specs/semconv/registry/attributes/error/#error-type */
export const other = '_OTHER';

/** @see https://opentelemetry.io/docs/specs/semconv/registry/attributes/http/#http-request-method */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH']);

/** Facts that somebody else chooses; the others are numbers, digests and codes that this package makes or has checked. */
const checks: readonly (readonly ['peer' | 'toldBy' | 'destination' | 'jti' | 'kind' | 'method', Check])[] = [
  ['peer', (code, { isPeer }) => isPeer(code)],
  ['toldBy', (code, { isPeer }) => isPeer(code)],
  ['destination', (code, { isPeer }) => isPeer(code)],
  ['jti', (jti) => uuidPattern.test(jti)],
  ['kind', (kind, { isKind }) => isKind(kind)],
  ['method', (method) => methods.has(method)],
];

type Check = (value: string, known: Known) => boolean;

function boundedCode(code: string): string {
  if (isErrorCode(code)) return code;
  const status = /^http-([1-9])\d\d$/.exec(code)?.[1];
  return status === undefined ? other : `http-${status}xx`;
}

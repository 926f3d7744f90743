/**
 * JSON files of our own: read strictly, and taken apart member by member.
 * @module
 */
import { ExchangeError, parseStrictJson, type Trust } from '@lienthong/exchange';
import type { Cli } from '../cli.ts';
import { notAsExpected, readInput } from '../files.ts';

/** @throws {ExchangeError} `bad-json`, `bad-utf8`, `duplicate-member`, with the file's name in the place */
export async function readJson(cli: Cli, file: string): Promise<unknown> {
  return parseStrictJson(await readInput(cli.io, file), { place: file });
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** The value at a JSON Pointer (RFC 6901); undefined if there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return found;
}

/** `{ k, keys }`, as `directory create` writes it. */
export async function readTrust(cli: Cli, file: string): Promise<Trust> {
  const value = await readJson(cli, file);
  if (!isObject(value)) throw notAsExpected(file);
  const { k, keys } = value;
  const good = typeof k === 'number' && Number.isInteger(k) && k > 0 && Array.isArray(keys) && keys.length >= k;
  if (!good || !keys.every(isText)) throw notAsExpected(file);
  return { k, keys };
}

/** Whether an error says that a signed thing is not good, rather than that something broke. */
export function isForeign(error: unknown): error is ExchangeError {
  return error instanceof ExchangeError && error.code !== 'internal';
}

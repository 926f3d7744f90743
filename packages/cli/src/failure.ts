/**
 * How a failure is told: its exit code, its words, and its JSON.
 * @module
 */

import { type ErrorCode, ExchangeError, InvalidRecordError } from '@lienthong/exchange';
import { SheetError } from '@lienthong/sheet';
import { errors, StatisticsError } from '@lienthong/statistics';
import { CommanderError } from 'commander';
import { CommandError, type ExitCode, exit } from './exit.ts';
import { commonWords, systemWords } from './lang/common.ts';
import type { Words } from './lang/lang.ts';
import { fromCommander } from './usage.ts';

export interface Failure {
  readonly exitCode: ExitCode;
  /** Stable: a code of the exchange, of statistics, of sheets, of the system, `usage` or `fault`. */
  readonly code: string;
  readonly words: Words;
  readonly cure?: Words;
  /** A file, a pointer, a claim; never a value. */
  readonly place?: string;
  readonly issues?: InvalidRecordError['issues'];
}

const ofInputOrOutput: readonly ErrorCode[] = [
  ...([
    'store-failed',
    'store-full',
    'store-locked',
    'store-corrupt',
    'store-unwritable',
    'store-unreachable',
  ] as const),
  ...(['log-corrupt', 'peer-unreachable'] as const),
];

export function failureOf(error: unknown): Failure {
  if (error instanceof CommanderError) return failureOf(fromCommander(error));
  if (error instanceof CommandError) {
    const { exitCode, code, words, place } = error;
    return { exitCode, code, words, ...(place === undefined ? {} : { place }) };
  }
  if (error instanceof ExchangeError) return ofExchange(error);
  if (error instanceof StatisticsError) {
    const { code, place } = error;
    return { exitCode: exit.failed, code, words: errors[code], ...(place === undefined ? {} : { place }) };
  }
  if (error instanceof SheetError) return { exitCode: exit.failed, code: error.code, words: error.messages };
  if (isSystemError(error)) {
    const code = error.code ?? 'EIO';
    const words = systemWords[code] ?? {
      vi: `Không đọc hoặc ghi được (${code}).`,
      en: `Reading or writing failed (${code}).`,
    };
    return { exitCode: exit.io, code, words, ...placeOf(error) };
  }
  return { exitCode: exit.fault, code: 'fault', words: commonWords.fault };
}

function ofExchange(error: ExchangeError): Failure {
  const { code, title: words, cure, place } = error;
  const exitCode = code === 'internal' ? exit.fault : ofInputOrOutput.includes(code) ? exit.io : exit.failed;
  return {
    exitCode,
    code,
    words,
    cure,
    ...(place === undefined ? {} : { place }),
    ...(error instanceof InvalidRecordError ? { issues: error.issues } : {}),
  };
}

/** A path, or the address that was to be listened on. */
function placeOf(error: NodeJS.ErrnoException): { place?: string } {
  if (error.path !== undefined) return { place: error.path };
  const { address, port } = error as { address?: string; port?: number };
  return port === undefined ? {} : { place: `${address}:${port}` };
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && ('syscall' in error || error.code === 'ERR_SQLITE_ERROR');
}

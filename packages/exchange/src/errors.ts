/**
 * Every failure that comes from outside: its code, HTTP status, whether to try again, and words in two languages.
 * @module
 */
import { directoryErrors } from './errors/directory.ts';
import type { ErrorEntry, Retry, Words } from './errors/entry.ts';
import { erasureErrors } from './errors/erasure.ts';
import { evidenceErrors } from './errors/evidence.ts';
import { localErrors } from './errors/local.ts';
import { logErrors } from './errors/log.ts';
import { readingErrors } from './errors/reading.ts';
import { restoreErrors } from './errors/restore.ts';
import { senderErrors } from './errors/sender.ts';
import { storeErrors } from './errors/store.ts';

export type { ErrorEntry, Retry, Words };

/** What a code means stands here and nowhere else. */
export const errors = {
  ...readingErrors,
  ...senderErrors,
  ...directoryErrors,
  ...localErrors,
  ...evidenceErrors,
  ...erasureErrors,
  ...logErrors,
  ...restoreErrors,
  ...storeErrors,
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errors;

/** Whether a text from outside is one of our codes, and not a name that every object answers to (`constructor`). */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errors, code);
}

/**
 * The one error of this package for anything foreign: data, peers, network, store.
 *
 * The message is built from the table and the place, never from a value of a record.
 */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
  readonly code: ErrorCode;
  /** Where: a JSON Pointer, a claim, a byte offset. */
  readonly place?: string;

  /**
   * @param place names and positions only, never a value
   * @param options a `cause` that quotes no data (an error of the store, of the socket)
   */
  constructor(code: ErrorCode, place?: string, options?: { cause?: unknown }) {
    super(place === undefined ? errors[code].title.en : `${errors[code].title.en} (${place})`, options);
    this.code = code;
    if (place !== undefined) this.place = place;
  }

  get title(): Words {
    return errors[this.code].title;
  }

  get cure(): Words {
    return errors[this.code].cure;
  }
}

/** An unsigned problem, as told to a peer that is not known yet. @see RFC 9457 §3 */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  readonly retry: Retry;
  readonly place?: string;
}

/** The RFC 9457 object for an error; anything that is not an {@link ExchangeError} is told as `internal`. */
export function toProblem(error: unknown): Problem {
  const known = error instanceof ExchangeError ? error : new ExchangeError('internal');
  const { status, retry, title } = errors[known.code];
  return {
    type: `urn:lienthong:error:${known.code}`,
    title: title.en,
    status,
    code: known.code,
    retry,
    ...(known.place === undefined ? {} : { place: known.place }),
  };
}

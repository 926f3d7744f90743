/**
 * What SQLite says of a file or its disk, as an error of this package.
 * @see https://www.sqlite.org/rescode.html
 * @module
 */
import { type ErrorCode, ExchangeError } from '../../errors.ts';

/** By primary result code. */
const codes: Readonly<Record<number, ErrorCode>> = {
  3: 'store-unwritable',
  5: 'store-locked',
  6: 'store-locked',
  8: 'store-unwritable',
  10: 'store-unwritable',
  11: 'store-corrupt',
  13: 'store-full',
  14: 'store-unwritable',
  26: 'store-corrupt',
};

/** A file that ends too early. */
const shortRead = 522;

/** @returns the error itself when it is of another kind: a statement that breaks a rule of the tables, say */
export function storeErrorOf(cause: unknown, file: string): unknown {
  if (!isSqliteError(cause)) return cause;
  const code = cause.errcode === shortRead ? 'store-corrupt' : codes[cause.errcode & 0xff];
  return code === undefined ? cause : new ExchangeError(code, file, { cause });
}

function isSqliteError(error: unknown): error is Error & { readonly errcode: number } {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number';
}

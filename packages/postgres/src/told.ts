/**
 * What the server says of itself or its disk, as an error of this package.
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 * @module
 */
import { ExchangeError } from '@lienthong/exchange/store';

type StoreCode = 'store-full' | 'store-corrupt' | 'store-unwritable' | 'store-unreachable';

/** By SQLSTATE, or its class. */
const codes: Readonly<Record<string, StoreCode>> = {
  53100: 'store-full',
  25006: 'store-unwritable',
  XX001: 'store-corrupt',
  XX002: 'store-corrupt',
  '08': 'store-unreachable',
  '28': 'store-unreachable',
  53300: 'store-unreachable',
  '57P01': 'store-unreachable',
  '57P02': 'store-unreachable',
  '57P03': 'store-unreachable',
  '25P03': 'store-unreachable',
};

const ofTheNetwork = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'EAI_AGAIN',
]);

/** @throws what `work` throws; an {@link ExchangeError} where the database, and no statement, is at fault */
export async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const code = codeOf(cause);
    throw code === undefined ? cause : new ExchangeError(code, undefined, { cause });
  }
}

function codeOf(error: unknown): StoreCode | undefined {
  if (!(error instanceof Error) || error instanceof ExchangeError) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (ofTheNetwork.has(code) || /^Connection terminated|connection error/i.test(error.message))
    return 'store-unreachable';
  return codes[code] ?? codes[code.slice(0, 2)];
}

/**
 * Brings directory and freshness from one place: the small statement first, the directory when it names a newer one, and
 * every version in between. Whatever comes is verified before it counts.
 * @module
 */
import type { DirectoryKeeper } from '../directory-keeper.ts';
import { asBuffer } from '../encoding.ts';
import { type ErrorCode, ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import { type Address, addressOf } from '../message/message.ts';
import type { Transport } from '../sender/transport.ts';
import { type Trust, type VerifiedDirectory, verifyFirstDirectory } from './directory.ts';
import { verifyFreshness } from './freshness.ts';

/** How the other's directory stands to ours, as it was when we asked. */
export type Standing = 'newer' | 'same' | 'behind';

/**
 * @param options.whole compares the directories, whatever the statement says of them
 * @param endpoint of an agency, or of a file server that has `directory`, `freshness` and `directories/N` under the same path
 * @throws {ExchangeError} `peer-unreachable`, also when it takes too long; `directory-gap` a version in between was not handed
 *   out; `directory-fork`, `directory-bad-signature` and what else `verifyDirectory` and `verifyFreshness` throw. What was
 *   verified until then stays.
 */
export async function fetchDirectory(
  keeper: DirectoryKeeper,
  transport: Transport,
  endpoint: string,
  { whole = false }: { readonly whole?: boolean } = {},
): Promise<Standing> {
  const get = (name: Address) => getText(transport, addressOf(endpoint, name));
  const known = keeper.current.directory.version;
  const freshness = await get('freshness');
  const version = await keeper.renew(freshness).then(
    (statement) => statement.version,
    (error: unknown) => {
      // A newer directory, or one with another online key: both are for the directory to say.
      if (isCode(error, 'directory-stale') || isCode(error, 'unknown-key')) return undefined;
      throw error;
    },
  );
  if (version !== undefined && !whole) return version < known ? 'behind' : 'same';
  try {
    await takeUpTo(keeper, await get('directory'), get);
  } catch (error) {
    if (isCode(error, 'directory-rollback')) return 'behind';
    throw error;
  }
  await keeper.renew(freshness);
  return keeper.current.directory.version > known ? 'newer' : 'same';
}

/**
 * The first directory and freshness of somebody who has none yet, and holds only the pinned signers.
 * @throws {ExchangeError} `peer-unreachable`; what `verifyFirstDirectory` and `verifyFreshness` throw
 */
export async function fetchFirstDirectory(
  transport: Transport,
  endpoint: string,
  against: { readonly trust: Trust; readonly now?: number },
): Promise<{ readonly directory: string; readonly freshness: string; readonly verified: VerifiedDirectory }> {
  const directory = await getText(transport, addressOf(endpoint, 'directory'));
  const freshness = await getText(transport, addressOf(endpoint, 'freshness'));
  const verified = await verifyFirstDirectory(directory, against);
  await verifyFreshness(freshness, verified);
  return { directory, freshness, verified };
}

/** Codes with which a peer, or we, say that somebody is not in the directory as he should be. */
export function isStrangeness(code: string): boolean {
  return strangeness.has(code);
}

const strangeness: ReadonlySet<string> = new Set<ErrorCode>([
  'unknown-issuer',
  'unknown-key',
  'key-not-valid',
  'key-revoked',
  'wrong-algorithm',
  'not-for-me',
]);

/** Asks upwards from what is known: no number is believed that k signers have not signed. */
async function takeUpTo(
  keeper: DirectoryKeeper,
  newest: string,
  get: (name: Address) => Promise<string>,
): Promise<void> {
  for (;;) {
    try {
      return await keeper.update(newest);
    } catch (error) {
      if (!isCode(error, 'directory-gap')) throw error;
    }
    const { version } = keeper.current.directory;
    const next = await get(`directories/${version + 1}`);
    await keeper.update(next);
    if (keeper.current.directory.version === version) throw new ExchangeError('directory-gap', '/version');
  }
}

async function getText(transport: Transport, url: string): Promise<string> {
  const { status, body } = await inTime(transport.request('GET', url));
  if (status !== 200) throw new ExchangeError('peer-unreachable');
  if (body.length > limits.directoryBytes) throw new ExchangeError('body-too-large', 'directory');
  return asBuffer(body).toString('latin1').trim();
}

/** Each phase of a request has its limit; together they have this one, however slowly the bytes drip. */
async function inTime<T>(request: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ExchangeError('peer-unreachable')), limits.directoryFetchMs);
  });
  return Promise.race([request, late]).finally(() => clearTimeout(timer));
}

function isCode(error: unknown, code: ErrorCode): boolean {
  return error instanceof ExchangeError && error.code === code;
}

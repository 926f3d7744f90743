/**
 * An agency's folder: who it is, its keys under a passphrase, the directory it pins, its store.
 *
 *   agency.json      { code, trust, sources? }
 *   keys.jwe         private keys, under the passphrase
 *   directory.json   newest signed directory that was put here; the store keeps every version
 *   freshness.jws
 *   store.sqlite
 *   records.sqlite   the agency's own records, drafts too, under its keys; if it keeps them here
 *   part-keys.sqlite keys of the parts at rest; backups leave it out
 *   retention.json   { basis, days: { kind: number } }; how long content is kept, if somebody wrote it
 *
 * @module
 */
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Agency, type AgencyOptions, openAgency } from './agency.ts';
import type { Trust } from './directory/directory.ts';
import type { Network } from './directory/draft.ts';
import { readRetentionPolicy } from './erasure/retain.ts';
import { ExchangeError } from './errors.ts';
import { importDecrypter } from './keys/decrypter.ts';
import type { AgencyKeys } from './keys/generate.ts';
import { openKeyFile, sealKeyFile } from './keys/key-file.ts';
import { importSigner } from './keys/signer.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import { parseStrictJson } from './strict/json.ts';
import { conform, integer, list, object, type Shape, text } from './strict/shape.ts';
import { agencyCode } from './strict/terms.ts';
import type { TelemetryOptions } from './telemetry/telemetry.ts';

export interface FolderDraft {
  readonly code: string;
  readonly keys: AgencyKeys;
  readonly passphrase: string;
  /** Rounds of stretching; fewer only for a passphrase that a machine drew at random. */
  readonly iterations?: number;
  readonly network: Network;
  /** Endpoints that are asked first for a newer directory and freshness. */
  readonly sources?: readonly string[];
}

/**
 * Writes the folder of a new agency, readable by its owner alone.
 * @throws {Error} `EEXIST` there is an agency in it: nothing is written over
 */
export async function createAgencyFolder(
  folder: string,
  { code, keys, passphrase, iterations, network, sources }: FolderDraft,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const write = (name: string, content: string) => writeFile(join(folder, name), content, { mode: 0o600, flag: 'wx' });
  await write(
    'agency.json',
    `${JSON.stringify({ code, trust: network.trust, ...(sources ? { sources } : {}) }, null, 2)}\n`,
  );
  await write(
    'keys.jwe',
    await sealKeyFile([keys.signing, keys.encryption], passphrase, iterations === undefined ? {} : { iterations }),
  );
  await write('directory.json', network.directory);
  await write('freshness.jws', network.freshness);
  // SQLite gives its journal the rights of the database.
  await write('store.sqlite', '');
  await write('part-keys.sqlite', '');
}

export type FolderOptions = Pick<AgencyOptions, 'contract'> &
  TelemetryOptions &
  Partial<
    Pick<AgencyOptions, 'transport' | 'http' | 'backoff' | 'now' | 'onStep' | 'onEvent' | 'recover' | 'resume'>
  > & {
    readonly passphrase: string;
  };

/**
 * Opens the agency of a folder.
 *
 * @throws {ExchangeError} `key-file-unreadable` another passphrase, or a damaged file; `bad-body` in `retention.json`; and what
 *   `openAgency` throws
 */
export async function openAgencyFolder(folder: string, { passphrase, ...options }: FolderOptions): Promise<Agency> {
  const { code, trust, sources } = await readAgencyFile(folder);
  const keys = await openKeyFile(await readFile(join(folder, 'keys.jwe'), 'utf8'), passphrase);
  const signing = keys.filter(({ alg }) => alg !== 'ECDH-ES+A256KW');
  const decryption = keys.filter(({ alg }) => alg === 'ECDH-ES+A256KW');
  if (signing.length === 0) throw new ExchangeError('key-file-unreadable', 'keys.jwe');
  return openAgency({
    code,
    trust,
    signer: signing.map(importSigner),
    decrypters: decryption.map(importDecrypter),
    directory: await readFile(join(folder, 'directory.json'), 'utf8'),
    freshness: await readFile(join(folder, 'freshness.jws'), 'utf8'),
    ...(await readRetention(folder)),
    store: openSqliteStore(join(folder, 'store.sqlite')),
    ...(sources ? { directorySources: sources } : {}),
    ...options,
  });
}

async function readRetention(folder: string): Promise<Pick<AgencyOptions, 'retention'>> {
  const bytes = await readFile(join(folder, 'retention.json')).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return bytes ? { retention: readRetentionPolicy(bytes) } : {};
}

/** What `agency.json` says. */
export interface AgencyFile {
  readonly code: string;
  readonly trust: Trust;
  readonly sources?: readonly string[];
}

/** @throws {ExchangeError} `bad-json`, `bad-body` the file is not as `createAgencyFolder` wrote it */
export async function readAgencyFile(folder: string): Promise<AgencyFile> {
  const parsed = parseStrictJson(await readFile(join(folder, 'agency.json')), { depth: 4, place: 'agency.json' });
  return conform(agencyFile, parsed, { wrong: 'bad-body', place: 'agency.json' });
}

const agencyFile: Shape<AgencyFile> = object(
  {
    code: agencyCode,
    trust: object({ k: integer(1, 16), keys: list(text(/^[A-Za-z0-9_-]{43}$/), { min: 1, max: 16 }) }),
  },
  { sources: list(text(/^https?:\/\/[\x21-\x7e]{1,500}[^/]$/), { max: 16 }) },
);

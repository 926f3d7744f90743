/**
 * Opens an agency's folder: with its keys for work, or its store alone for a look.
 * @module
 */
import { access, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Agency,
  type FolderOptions,
  offline,
  openAgencyFolder,
  openSqliteStore,
  readAgencyFile,
  type Store,
} from '@lienthong/exchange';
import { contract } from '@lienthong/validate';
import type { Cli } from '../../cli.ts';
import { CommandError, exit } from '../../exit.ts';
import { pathOf } from '../../files.ts';
import { agencyWords } from '../../lang/agency.ts';
import { type PassphraseOption, passphraseOf } from '../../passphrase.ts';

/** What opening may be told beside the passphrase. */
type How = Partial<Omit<FolderOptions, 'passphrase' | 'contract'>>;

/** Opens, works, and closes again whatever happens. */
export async function withAgency<T>(
  cli: Cli,
  folder: string,
  option: PassphraseOption & { readonly how?: How },
  work: (agency: Agency) => Promise<T>,
): Promise<T> {
  const { how, ...passphrase } = option;
  const agency = await openFolder(cli, folder, passphrase, how);
  try {
    return await work(agency);
  } finally {
    await agency.close();
  }
}

/** By default nothing goes over the network, and what the store holds is left to the process that serves. */
export async function openFolder(
  cli: Cli,
  folder: string,
  option: PassphraseOption,
  how: How = { transport: offline, resume: false },
): Promise<Agency> {
  const path = await assertFolder(cli, folder);
  const passphrase = await passphraseOf(cli, join(folder, 'keys.jwe'), option);
  const now = cli.io.now;
  return openAgencyFolder(path, { contract, passphrase, ...(now ? { now } : {}), ...how });
}

/** Reads the store without keys: heads, states and receipts, which are not personal data. */
export async function withStore<T>(
  cli: Cli,
  folder: string,
  look: (store: Store, file: Awaited<ReturnType<typeof readAgencyFile>>) => Promise<T>,
): Promise<T> {
  const path = await assertFolder(cli, folder);
  const file = await readAgencyFile(path);
  const store = openSqliteStore(join(path, 'store.sqlite'));
  try {
    return await look(store, file);
  } finally {
    store.close();
  }
}

/** @throws {CommandError} the folder is there and is none of an agency; the system's error when it is not there */
export async function assertFolder(cli: Cli, folder: string): Promise<string> {
  const path = pathOf(cli.io, folder);
  await stat(path);
  try {
    await access(join(path, 'agency.json'));
  } catch {
    throw new CommandError(exit.failed, 'no-agency', agencyWords.notAnAgency, folder);
  }
  return path;
}

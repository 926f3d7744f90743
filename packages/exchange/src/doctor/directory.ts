/**
 * The directory: signed, in force, confirmed, and this agency in it. What is looked at is a copy in memory: nothing is kept.
 * @module
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { civilDate } from '../authorize.ts';
import { findAgency, rolesOn } from '../directory/lookup.ts';
import { DirectoryKeeper } from '../directory-keeper.ts';
import { ExchangeError } from '../errors.ts';
import { type AgencyFile, readAgencyFile } from '../folder.ts';
import { limits } from '../limits.ts';
import type { DirectoryStore } from '../store/views.ts';
import type { Findings } from './findings.ts';
import type { Examination } from './options.ts';
import type { Looked } from './store.ts';

const day = 86_400;

export async function checkAgencyFile(findings: Findings, { folder }: Examination): Promise<AgencyFile | undefined> {
  const name = 'agency.json';
  return findings.check(
    'directory/agency-file',
    async (tell) => {
      if (existsSync(join(folder, name))) return readAgencyFile(folder);
      tell('file-missing');
      return undefined;
    },
    name,
  );
}

/** @returns what the next start would have in force */
export async function openDirectory(
  findings: Findings,
  { folder }: Examination,
  { store, file: { trust } }: { readonly store: Looked; readonly file: AgencyFile },
): Promise<DirectoryKeeper | undefined> {
  const [directory, freshness] = [await textOf(folder, 'directory.json'), await textOf(folder, 'freshness.jws')];
  const ofStore = typeof store === 'string' ? undefined : store;
  const keeper = await findings.check(
    'directory/chain',
    async () => {
      const copy = await DirectoryCopy.of(ofStore);
      const isHeld = (await copy.directories()).length > 0;
      return DirectoryKeeper.open(copy, { trust, ...(isHeld ? {} : { directory }) });
    },
    ofStore ? 'store.sqlite' : 'directory.json',
  );
  if (keeper === undefined) return undefined;
  await findings.check('directory/file', () => takeFile(keeper, directory), 'directory.json');
  // One that is not taken is missed by another check, if there is no other.
  if (freshness !== undefined) await keeper.renew(freshness).catch(() => undefined);
  return keeper;
}

/** Asked by a clock that is right. */
export async function checkDirectory(
  findings: Findings,
  { now }: Examination,
  { keeper, code }: { readonly keeper: DirectoryKeeper; readonly code: string },
): Promise<void> {
  const current = keeper.current.directory;
  await findings.check('directory/term', (tell) => {
    const leftSeconds = current.exp - now() / 1000;
    if (leftSeconds <= 0) tell('directory-expired', '/exp');
    else if (leftSeconds < limits.directoryExpiringDays * day) tell('directory-expiring', '/exp');
  });
  await findings.check('directory/freshness', (tell) => {
    if (keeper.confirmedAtMs === undefined) return tell('freshness-missing', 'freshness.jws');
    const state = keeper.state(now());
    if (state === 'stale') tell('directory-unconfirmed', 'freshness.jws');
    if (state === 'closed' && current.exp > now() / 1000) tell('directory-stale', 'freshness.jws');
  });
  await findings.check('directory/entry', (tell) => {
    const agency = findAgency(current, code);
    if (agency === undefined) tell('not-in-directory', code);
    else if (rolesOn(agency, civilDate(now())).length === 0) tell('no-role', code);
  });
}

/** A file may be newer, and is taken at the next start; or older than what was fetched since. */
async function takeFile(keeper: DirectoryKeeper, directory: string | undefined): Promise<void> {
  if (directory === undefined) return;
  try {
    await keeper.update(directory);
  } catch (error) {
    if (!(error instanceof ExchangeError) || error.code !== 'directory-rollback' || error.place !== '/version')
      throw error;
  }
}

/** One that cannot be read is as good as none; that it cannot, is told with the permissions. */
async function textOf(folder: string, name: string): Promise<string | undefined> {
  return readFile(join(folder, name), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
}

/** Versions and freshness of a store, in memory: what a keeper takes is forgotten with it. */
class DirectoryCopy implements DirectoryStore {
  readonly #versions = new Map<number, string>();
  #freshness: string | undefined;

  static async of(store?: Pick<DirectoryStore, 'directories' | 'freshness'>): Promise<DirectoryCopy> {
    const copy = new DirectoryCopy();
    if (store === undefined) return copy;
    for (const { version, text } of await store.directories()) copy.#versions.set(version, text);
    copy.#freshness = await store.freshness();
    return copy;
  }

  async directory(version: number): Promise<string | undefined> {
    return this.#versions.get(version);
  }

  async directories(): Promise<{ version: number; text: string }[]> {
    return [...this.#versions].map(([version, text]) => ({ version, text }));
  }

  async putDirectory(version: number, text: string): Promise<void> {
    this.#versions.set(version, text);
  }

  async freshness(): Promise<string | undefined> {
    return this.#freshness;
  }

  async putFreshness(text: string): Promise<void> {
    this.#freshness = text;
  }
}

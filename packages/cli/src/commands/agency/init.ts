/**
 * `agency init`: the folder of a new agency, made whole or not at all.
 * @module
 */
import { readFile, rename, rm } from 'node:fs/promises';
import {
  createAgencyFolder,
  type FolderDraft,
  findAgency,
  verifyFirstDirectory,
  verifyFreshness,
} from '@lienthong/exchange';
import type { Cli } from '../../cli.ts';
import { CommandError, exit } from '../../exit.ts';
import { assertNew, draftOf, finished, pathOf } from '../../files.ts';
import { agencyWords } from '../../lang/agency.ts';
import type { PassphraseOption } from '../../passphrase.ts';
import { readTrust } from '../json-file.ts';
import { agencyKeysOf } from '../key-file.ts';

export interface InitOptions extends PassphraseOption {
  readonly code: string;
  readonly keys: string;
  readonly directory: string;
  readonly freshness: string;
  readonly trust: string;
  readonly source?: readonly string[];
}

export async function initAgency(cli: Cli, folder: string, options: InitOptions): Promise<void> {
  const {
    code,
    keys: keyFile,
    directory: directoryFile,
    freshness: freshnessFile,
    trust: trustFile,
    source: sources,
    ...passphrase
  } = options;
  const path = pathOf(cli.io, folder);
  await assertNew(path);
  const trust = await readTrust(cli, trustFile);
  const directory = await readFile(pathOf(cli.io, directoryFile), 'utf8');
  const freshness = (await readFile(pathOf(cli.io, freshnessFile), 'utf8')).trim();
  const verified = await verifyFirstDirectory(directory, { trust, now: Math.floor(cli.now / 1000) });
  await verifyFreshness(freshness, verified);
  const entry = findAgency(verified.directory, code);
  if (!entry) throw new CommandError(exit.failed, 'unknown-agency', agencyWords.notInDirectory, code);
  const { keys, passphrase: secret } = await agencyKeysOf(cli, keyFile, passphrase);
  const known = new Set(entry.keys.map(({ jwk }) => jwk.kid));
  if (!known.has(keys.signing.kid) || !known.has(keys.encryption.kid)) {
    throw new CommandError(exit.failed, 'other-keys', agencyWords.otherKeys, keyFile);
  }
  const network = { directory, freshness, trust };
  await makeFolder(cli, folder, { code, keys, passphrase: secret, network, ...(sources ? { sources } : {}) });
  if (cli.json) return cli.document({ code, folder, endpoint: entry.endpoint, version: verified.directory.version });
  cli.print(cli.say(agencyWords).made(code, folder));
}

/** The folder whole, or none. */
export async function makeFolder(cli: Cli, folder: string, draftFolder: FolderDraft): Promise<void> {
  const path = pathOf(cli.io, folder);
  const draft = draftOf(path);
  try {
    await createAgencyFolder(draft, draftFolder);
    await rename(draft, path);
  } finally {
    await rm(draft, { recursive: true, force: true });
    finished(draft);
  }
}

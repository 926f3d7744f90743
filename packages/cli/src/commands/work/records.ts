/**
 * Opens what a folder keeps of its own records, and gathers what this computer knows.
 * @module
 */

import { join } from 'node:path';
import { type Agency, type OwnRecord, type OwnRecords, openOwnRecords, readAgencyFile } from '@lienthong/exchange';
import type { Cli } from '../../cli.ts';
import { CommandError, exit } from '../../exit.ts';
import { workWords } from '../../lang/work.ts';
import { type PassphraseOption, passphraseOf } from '../../passphrase.ts';
import { type AnyRecord, newest } from '../../work/any-record.ts';
import { assertFolder, openFolder } from '../agency/folder.ts';

/** The desk of an agency: its own records, and who it is. */
export interface AtDesk {
  readonly records: OwnRecords;
  readonly code: string;
  /** What was received here and holds, opened. */
  readonly received: () => Promise<AnyRecord[]>;
  /** The agency itself, offline; opened once. */
  readonly agency: () => Promise<Agency>;
}

/** Opens, works, and closes again whatever happens. Neither the network nor a fresh directory is needed. */
export async function atDesk<T>(
  cli: Cli,
  folder: string,
  given: PassphraseOption,
  work: (desk: AtDesk) => Promise<T>,
): Promise<T> {
  const path = await assertFolder(cli, folder);
  const { code } = await readAgencyFile(path);
  const passphrase = await passphraseOf(cli, join(folder, 'keys.jwe'), given);
  const records = await openOwnRecords(path, passphrase);
  let opened: Promise<Agency> | undefined;
  const agency = () => (opened ??= openFolder(cli, folder, { passphrase }));
  try {
    return await work({ records, code, agency, received: async () => receivedBy(await agency()) });
  } finally {
    records.close();
    await opened?.then((one) => one.close()).catch(() => undefined);
  }
}

/** Every valid record that arrived and is still held. */
async function receivedBy(agency: Agency): Promise<AnyRecord[]> {
  const found: AnyRecord[] = [];
  for (const { iss, jti } of await agency.inbox.list({ status: 'valid' })) {
    // What was erased here since is not known any more.
    const message = await agency.inbox.read({ iss, jti }).catch(() => undefined);
    if (message) found.push(message.record as AnyRecord);
  }
  return found;
}

/** Of each thing that this computer knows, its own or received, the newest revision. */
export async function knownTo(desk: AtDesk): Promise<AnyRecord[]> {
  return newest([...desk.records.list().map(recordOf), ...(await desk.received())]);
}

export function recordOf({ record }: OwnRecord): AnyRecord {
  return record as AnyRecord;
}

/** @throws {CommandError} `unknown-record` */
export function revisionsOf(records: OwnRecords, id: string): [OwnRecord, ...OwnRecord[]] {
  const [first, ...more] = records.revisions(id);
  if (!first) throw new CommandError(exit.failed, 'unknown-record', workWords.unknownRecord, id);
  return [first, ...more];
}

/** The newest revision of a record that is kept here. @throws {CommandError} `unknown-record` */
export function newestOf(records: OwnRecords, id: string): OwnRecord {
  const all = revisionsOf(records, id);
  return all.at(-1) ?? all[0];
}

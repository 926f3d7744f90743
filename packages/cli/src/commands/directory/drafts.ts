/**
 * What the commands that change a directory share: the one before, and the draft of the next.
 * @module
 */
import { readFile } from 'node:fs/promises';
import {
  changesBetween,
  type Directory,
  type DirectoryChange,
  draftDirectory,
  type PublicJwk,
  readDraft,
  type Trust,
  type VerifiedDirectory,
  verifyFirstDirectory,
} from '@lienthong/exchange';
import type { Cli } from '../../cli.ts';
import { CommandError, exit, usageError } from '../../exit.ts';
import { pathOf, writeWhole } from '../../files.ts';
import { directoryWords } from '../../lang/directory.ts';
import { changeWords, directoryWorkWords as words } from '../../lang/directory-work.ts';
import { isObject, readJson, readTrust } from '../json-file.ts';

/** The directory in force, verified against the pinned signers. */
export async function readDirectory(cli: Cli, file: string, trust: string): Promise<VerifiedDirectory> {
  return verifyFirstDirectory(await readFile(pathOf(cli.io, file), 'utf8'), { trust: await readTrust(cli, trust) });
}

/** Writes an unsigned draft, and says what it changes. */
export async function writeDraft(
  cli: Cli,
  directory: Directory,
  { out, previous, more = {} }: { out: string; previous?: VerifiedDirectory; more?: Readonly<Record<string, string>> },
): Promise<void> {
  const text = draftDirectory(directory);
  await writeWhole(pathOf(cli.io, out), text, { mode: 0o644 });
  const { version } = directory;
  const changes = previous ? changesBetween(previous.directory, directory) : [];
  if (cli.json) return cli.document({ version, dig: readDraft(text, previous).dig, changes, file: out, ...more });
  const w = cli.say(words);
  cli.print(w.drafted(version, out));
  printChanges(cli, changes);
  if (more['trustFile'] !== undefined) cli.print(cli.say(directoryWords).wrote(more['trustFile']));
  cli.note(w.toSign);
}

export function printChanges(cli: Cli, changes: readonly DirectoryChange[]): void {
  const w = cli.say(changeWords);
  for (const { what, agency, kid, member } of changes) {
    const about = [agency, member, kid].filter((part) => part !== undefined).join(' ');
    cli.print(`  ${w[what]}${about === '' ? '' : `: ${about}`}`);
  }
}

export async function writeTrust(cli: Cli, file: string, trust: Trust): Promise<void> {
  await writeWhole(pathOf(cli.io, file), `${JSON.stringify(trust, null, 2)}\n`, { mode: 0o644 });
}

/** The signing key of a `.pub.json` file; whether it is a good one is for the directory to say. */
export async function readSigningKey(cli: Cli, file: string): Promise<PublicJwk> {
  const set = await readJson(cli, file);
  const keys = isObject(set) && Array.isArray(set['keys']) ? (set['keys'] as PublicJwk[]) : [];
  const signing = keys.find((key) => isObject(key) && key.alg !== 'ECDH-ES+A256KW');
  if (!signing) throw new CommandError(exit.failed, 'bad-file', directoryWords.badPublicKeys, file);
  return signing;
}

export async function readSigningKeys(cli: Cli, files: readonly string[]): Promise<PublicJwk[]> {
  const keys: PublicJwk[] = [];
  for (const file of files) keys.push(await readSigningKey(cli, file));
  return keys;
}

/** A civil day in Viet Nam, or an instant with its offset. @returns seconds */
export function secondsOf(text: string): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  const ms = day ? Date.parse(`${text}T00:00:00+07:00`) : instant ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) throw usageError(words.badInstant);
  return Math.floor(ms / 1000);
}

/**
 * Private keys out of a key file, by what they are for.
 * @module
 */
import { readFile } from 'node:fs/promises';
import { type AgencyKeys, ExchangeError, openKeyFile, type PrivateJwk } from '@lienthong/exchange';
import type { Cli } from '../cli.ts';
import { CommandError, exit } from '../exit.ts';
import { pathOf } from '../files.ts';
import { keysWords } from '../lang/keys.ts';
import { type PassphraseOption, passphraseOf } from '../passphrase.ts';

/** @throws {CommandError} the file holds none; {@link ExchangeError} `key-file-unreadable` */
export async function signingKeyOf(cli: Cli, file: string, option: PassphraseOption): Promise<PrivateJwk> {
  const { keys } = await openKeys(cli, file, option);
  const signing = keys.find(({ alg }) => alg !== 'ECDH-ES+A256KW');
  if (!signing) throw new CommandError(exit.failed, 'no-signing-key', keysWords.notSigning, file);
  return signing;
}

/** An agency's newest keys, and the passphrase under which they were. */
export async function agencyKeysOf(
  cli: Cli,
  file: string,
  option: PassphraseOption,
): Promise<{ keys: AgencyKeys; passphrase: string }> {
  const { keys, passphrase } = await openKeys(cli, file, option);
  const signing = keys.find(({ alg }) => alg !== 'ECDH-ES+A256KW');
  const encryption = keys.find(({ alg }) => alg === 'ECDH-ES+A256KW');
  if (!signing || !encryption) throw new ExchangeError('key-file-unreadable', file);
  return { keys: { signing, encryption }, passphrase };
}

/** All keys of a file, the newest first, and the passphrase under which they are. */
export async function openKeys(cli: Cli, file: string, option: PassphraseOption) {
  const text = await readFile(pathOf(cli.io, file), 'utf8');
  const passphrase = await passphraseOf(cli, file, option);
  try {
    return { keys: await openKeyFile(text, passphrase), passphrase };
  } catch (error) {
    throw error instanceof ExchangeError ? new ExchangeError(error.code, file) : error;
  }
}

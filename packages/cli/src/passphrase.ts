/**
 * Where a passphrase comes from: a file, the environment, or a person at the terminal. Never the command line.
 * @module
 */
import { readFile } from 'node:fs/promises';
import type { Option } from 'commander';
import type { Cli } from './cli.ts';
import { CommandError, exit, usageError } from './exit.ts';
import { pathOf } from './files.ts';
import { commonWords } from './lang/common.ts';
import { keysWords as words } from './lang/keys.ts';
import { askSecret } from './terminal/ask.ts';

export interface PassphraseOption {
  readonly passphraseFile?: string;
  /** Known already: asked for once by a command that needs it twice. No option of the command line. */
  readonly passphrase?: string;
}

/** The option of every command that opens a key file. */
export function passphraseFileOption(cli: Cli): Option {
  return cli.option('--passphrase-file <file>', cli.say(words).passphraseFile);
}

const shortest = 12;

/** The passphrase of a key file that exists. */
export async function passphraseOf(cli: Cli, file: string, option: PassphraseOption): Promise<string> {
  const given = await givenPassphrase(cli, option);
  if (given !== undefined) return given;
  return ask(cli, cli.say(words).ask(file));
}

/** A passphrase that was given without asking anybody; `undefined` when there is none. */
export async function givenPassphrase(
  { io }: Cli,
  { passphraseFile, passphrase }: PassphraseOption,
): Promise<string | undefined> {
  if (passphrase !== undefined) return passphrase;
  if (passphraseFile !== undefined) {
    const [line = ''] = (await readFile(pathOf(io, passphraseFile), 'utf8')).split(/\r?\n/, 1);
    return notEmpty(line);
  }
  const given = io.env['LIENTHONG_PASSPHRASE'];
  return given === undefined ? undefined : notEmpty(given);
}

/** The passphrase of a new key file: asked for twice. */
export async function newPassphrase(cli: Cli, file: string, option: PassphraseOption): Promise<string> {
  const w = cli.say(words);
  const given = await givenPassphrase(cli, option);
  const chosen = given ?? (await ask(cli, w.askNew(file)));
  if ([...chosen].length < shortest) throw new CommandError(exit.failed, 'passphrase-short', words.short);
  if (given === undefined && (await ask(cli, w.askAgain)) !== chosen) {
    throw new CommandError(exit.failed, 'passphrase-differs', words.differs);
  }
  return chosen;
}

async function ask(cli: Cli, question: string): Promise<string> {
  if (cli.io.stdin.isTTY !== true) throw usageError(words.noTerminal);
  const typed = await askSecret(cli.io, question);
  if (typed === undefined) throw new CommandError(130, 'stopped', commonWords.stopped);
  return notEmpty(typed);
}

function notEmpty(passphrase: string): string {
  if (passphrase === '') throw new CommandError(exit.failed, 'passphrase-empty', words.empty);
  return passphrase;
}

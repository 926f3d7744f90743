/**
 * `agency ping`: whether a peer can be reached, answers with its key, and has a clock like ours.
 * @module
 */
import { ExchangeError } from '@lienthong/exchange';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { type ExitCode, exit } from '../../exit.ts';
import { agencyWords } from '../../lang/agency.ts';
import { initWords } from '../../lang/init.ts';
import type { Words } from '../../lang/lang.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { openFolder } from './folder.ts';

export function pingCommand(cli: Cli): Command {
  const w = cli.say(initWords);
  return cli
    .command('ping', { summary: w.ping, example: w.pingExample })
    .argument('<folder>', cli.say(agencyWords).folder)
    .argument('<code>', w.peer)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, code: string, options: PassphraseOption) => tell(cli, folder, code, options)));
}

export interface Pinged {
  readonly agency: string;
  /** How long the answer took, in milliseconds. */
  readonly ms: number;
  /** Why it is not well; absent: it is. */
  readonly code?: string;
  readonly words: Words;
}

/** Asks for the signed state of its log: only its holder can give that, and the signature bears its time. */
export async function ping(cli: Cli, folder: string, code: string, option: PassphraseOption): Promise<Pinged> {
  const agency = await openFolder(cli, folder, option, { resume: false });
  const startedAt = performance.now();
  const told = (more: Partial<Pinged> = {}): Pinged => ({
    ...{ agency: code, ms: Math.round(performance.now() - startedAt), words: initWords.well },
    ...more,
  });
  try {
    await agency.checkLog(code);
    return told();
  } catch (error) {
    if (!(error instanceof ExchangeError) || error.code === 'internal' || error.code === 'unknown-recipient')
      throw error;
    return told({ code: error.code, words: error.title });
  } finally {
    await agency.close();
  }
}

async function tell(cli: Cli, folder: string, code: string, { passphraseFile }: PassphraseOption): Promise<ExitCode> {
  const pinged = await ping(cli, folder, code, passphraseFile === undefined ? {} : { passphraseFile });
  const { words, ...document } = pinged;
  const w = cli.say(initWords);
  if (cli.json) cli.document({ ...document, reached: document.code === undefined });
  else if (document.code === undefined) cli.print(w.reached(code, pinged.ms));
  else cli.note(w.notReached(code, cli.words(words)));
  return document.code === undefined ? exit.done : exit.io;
}

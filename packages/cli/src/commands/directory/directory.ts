/**
 * `directory create`, `refresh`, `verify` and `show`.
 * @module
 */
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { directoryWords } from '../../lang/directory.ts';
import { keysWords } from '../../lang/keys.ts';
import { repeated, wholeNumber } from '../options.ts';
import { type CreateOptions, createDirectory, type RefreshOptions, refreshDirectory } from './create.ts';
import { showFile, type VerifyOptions, verifyFile } from './look.ts';

export function directoryCommand(cli: Cli): Command {
  const w = cli.say(directoryWords);
  const { passphraseFile } = cli.say(keysWords);
  const group = cli.group('directory', { summary: w.group, example: w.verifyExample });
  const create = cli
    .command('create', { summary: w.create, example: w.createExample })
    .argument('<agencies>', w.agencies)
    .requiredOption('--signer <keyfile>', w.signer, repeated)
    .option('--k <number>', w.k, wholeNumber('--k'))
    .requiredOption('--freshness-key <keyfile>', w.freshnessKey)
    .option('--previous <file>', w.previous)
    .requiredOption('--out <folder>', w.out)
    .option('--passphrase-file <file>', passphraseFile)
    .action(cli.action((file: string, options: CreateOptions) => createDirectory(cli, file, options)));
  const refresh = cli
    .command('refresh', { summary: w.refresh, example: w.refreshExample })
    .argument('<file>', w.file)
    .requiredOption('--trust <file>', w.trust)
    .requiredOption('--key <keyfile>', w.freshnessKey)
    .requiredOption('--out <file>', w.refreshOut)
    .option('--passphrase-file <file>', passphraseFile)
    .action(cli.action((file: string, options: RefreshOptions) => refreshDirectory(cli, file, options)));
  const verify = cli
    .command('verify', { summary: w.verify, example: w.verifyExample })
    .argument('<file>', w.file)
    .requiredOption('--trust <file>', w.trust)
    .option('--freshness <file>', w.freshness)
    .action(cli.action((file: string, options: VerifyOptions) => verifyFile(cli, file, options)));
  const show = cli
    .command('show', { summary: w.show, example: w.showExample })
    .argument('<file>', w.file)
    .action(cli.action((file: string) => showFile(cli, file)));
  for (const command of [create, refresh, verify, show]) group.addCommand(command);
  return group;
}

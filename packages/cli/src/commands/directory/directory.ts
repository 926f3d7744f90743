/**
 * `directory`: what the standing agency, its signers and each agency do with it, put together.
 * @module
 */
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { directoryWords } from '../../lang/directory.ts';
import { passphraseFileOption } from '../../passphrase.ts';
import { repeated, wholeNumber } from '../options.ts';
import { addCommand, challengeCommand } from './admit.ts';
import { revokeCommand, rotateCommand } from './change.ts';
import { type CreateOptions, createDirectory, type RenewOptions, renewFreshness } from './create.ts';
import { draftCommand } from './draft.ts';
import { answerCommand, enrolCommand } from './enrol.ts';
import { fetchCommand, takeCommand } from './fetch.ts';
import { showFile, type VerifyOptions, verifyFile } from './look.ts';
import { signCommand } from './sign.ts';

export function directoryCommand(cli: Cli): Command {
  const w = cli.say(directoryWords);
  const group = cli.group('directory', { summary: w.group, example: w.verifyExample });
  const create = cli
    .command('create', { summary: w.create, example: w.createExample })
    .argument('<agencies>', w.agencies)
    .requiredOption('--signer <keyfile>', w.signer, repeated)
    .option('--k <number>', w.k, wholeNumber('--k'))
    .requiredOption('--freshness-key <keyfile>', w.freshnessKey)
    .option('--previous <file>', w.previous)
    .requiredOption('--out <folder>', w.out)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((file: string, options: CreateOptions) => createDirectory(cli, file, options)));
  const renew = cli
    .command('renew', { summary: w.renew, example: w.renewExample })
    .argument('<file>', w.file)
    .requiredOption('--trust <file>', w.trust)
    .requiredOption('--key <keyfile>', w.freshnessKey)
    .requiredOption('--out <file>', w.renewOut)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((file: string, options: RenewOptions) => renewFreshness(cli, file, options)));
  const verify = cli
    .command('verify', { summary: w.verify, example: w.verifyExample })
    .argument('<file>', w.file)
    .requiredOption('--trust <file>', w.trust)
    .option('--previous <file>', w.verifyPrevious)
    .option('--freshness <file>', w.freshness)
    .action(cli.action((file: string, options: VerifyOptions) => verifyFile(cli, file, options)));
  const show = cli
    .command('show', { summary: w.show, example: w.showExample })
    .argument('<file>', w.file)
    .action(cli.action((file: string) => showFile(cli, file)));
  const drafting = [draftCommand(cli), addCommand(cli), rotateCommand(cli), revokeCommand(cli), signCommand(cli)];
  const enrolment = [enrolCommand(cli), challengeCommand(cli), answerCommand(cli)];
  for (const command of [create, ...drafting, renew, ...enrolment, fetchCommand(cli), takeCommand(cli), verify, show])
    group.addCommand(command);
  return group;
}

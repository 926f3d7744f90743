/**
 * `agency init`, `serve`, `send`, `inbox`, `outbox`, `status`, and what is done about delivery.
 * @module
 */
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { agencyWords } from '../../lang/agency.ts';
import { passphraseFileOption } from '../../passphrase.ts';
import { pairs, repeated, wholeNumber } from '../options.ts';
import { backupCommand, reconcileCommand, recoverCommand, redriveCommand } from './delivery.ts';
import { type InboxOptions, useInbox } from './inbox.ts';
import { type InitOptions, initAgency } from './init.ts';
import { letterStates, listOutbox, type OutboxOptions } from './outbox.ts';
import { outgoingOptions } from './outgoing.ts';
import { pingCommand } from './ping.ts';
import { type SendOptions, sendRecord } from './send.ts';
import { type ServeCommandOptions, serveAgencies } from './serve.ts';
import { failures, tellStatus } from './status.ts';
import { tryCommand } from './try.ts';

export function agencyCommand(cli: Cli): Command {
  const w = cli.say(agencyWords);
  const group = cli.group('agency', { summary: w.group, example: w.serveExample });
  const delivery = [redriveCommand(cli), reconcileCommand(cli), backupCommand(cli), recoverCommand(cli)];
  for (const command of [
    init(cli),
    serve(cli),
    send(cli),
    tryCommand(cli),
    inbox(cli),
    outbox(cli),
    status(cli),
    pingCommand(cli),
    ...delivery,
  ])
    group.addCommand(command);
  return group;
}

function init(cli: Cli): Command {
  const w = cli.say(agencyWords);
  return cli
    .command('init', { summary: w.init, example: w.initExample })
    .argument('<folder>', w.newFolder)
    .requiredOption('--code <code>', w.code)
    .requiredOption('--keys <keyfile>', w.keys)
    .requiredOption('--directory <file>', w.directory)
    .requiredOption('--freshness <file>', w.freshness)
    .requiredOption('--trust <file>', w.trust)
    .option('--source <url>', w.source, repeated)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, options: InitOptions) => initAgency(cli, folder, options)));
}

function serve(cli: Cli): Command {
  const w = cli.say(agencyWords);
  return cli
    .command('serve', { summary: w.serve, example: w.serveExample })
    .argument('<folders...>', w.servedFolders)
    .option('--port <number>', w.port, wholeNumber('--port'))
    .addOption(cli.option('--host <address>', w.host).default('127.0.0.1'))
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folders: string[], options: ServeCommandOptions) => serveAgencies(cli, folders, options)));
}

function send(cli: Cli): Command {
  const w = cli.say(agencyWords);
  const command = cli
    .command('send', { summary: w.send, example: w.sendExample })
    .argument('<folder>', w.folder)
    .argument('<file>', w.record)
    .requiredOption('--to <code>', w.to, repeated);
  outgoingOptions(cli, command);
  return command
    .option('--only <name=code>', w.only, pairs('--only'))
    .option('--wait [seconds]', w.wait, wholeNumber('--wait'))
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, file: string, options: SendOptions) => sendRecord(cli, folder, file, options)));
}

function inbox(cli: Cli): Command {
  const w = cli.say(agencyWords);
  return cli
    .command('inbox', { summary: w.inbox, example: w.inboxExample })
    .argument('<folder>', w.folder)
    .option('--take [number]', w.take, wholeNumber('--take'))
    .option('--out <folder>', w.outFolder)
    .option('--ack', w.ack)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, options: InboxOptions) => useInbox(cli, folder, options)));
}

function outbox(cli: Cli): Command {
  const w = cli.say(agencyWords);
  return cli
    .command('outbox', { summary: w.outbox, example: w.outboxExample })
    .argument('<folder>', w.folder)
    .addOption(cli.option('--state <state>', w.state, letterStates))
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, options: OutboxOptions) => listOutbox(cli, folder, options)));
}

function status(cli: Cli): Command {
  const w = cli.say(agencyWords);
  return cli
    .command('status', { summary: w.status, example: w.statusExample })
    .argument('<folder>', w.folder)
    .addOption(cli.option('--fail-on <what...>', w.failOn, failures))
    .action(
      cli.action((folder: string, { failOn = [] }: { failOn?: (typeof failures)[number][] }) =>
        tellStatus(cli, folder, failOn),
      ),
    );
}

/**
 * `agency try`: what would be sent to whom, with every check that sending makes; nothing is stored and nothing leaves.
 * @module
 */
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { agencyWords } from '../../lang/agency.ts';
import { deliveryWords } from '../../lang/delivery.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { pairs, repeated } from '../options.ts';
import { withAgency } from './folder.ts';
import { outgoingOptions, readOutgoing } from './outgoing.ts';
import type { SendOptions } from './send.ts';

export function tryCommand(cli: Cli): Command {
  const [w, d] = [cli.say(agencyWords), cli.say(deliveryWords)];
  const command = cli
    .command('try', { summary: d.try, example: d.tryExample })
    .argument('<folder>', w.folder)
    .argument('<file>', w.record)
    .requiredOption('--to <code>', w.to, repeated);
  outgoingOptions(cli, command);
  return command
    .option('--only <name=code>', w.only, pairs('--only'))
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, file: string, options: SendOptions) => tryOut(cli, folder, file, options)));
}

async function tryOut(cli: Cli, folder: string, file: string, options: SendOptions): Promise<void> {
  const { to, only, passphraseFile, ...outgoing } = options;
  const message = await readOutgoing(cli, file, outgoing, { to, ...(only ? { only } : {}) });
  const passphrase: PassphraseOption = passphraseFile === undefined ? {} : { passphraseFile };
  const rehearsed = await withAgency(cli, folder, passphrase, (agency) => agency.rehearse(message));
  if (cli.json) return cli.document({ would: rehearsed });
  const w = cli.say(deliveryWords);
  for (const one of rehearsed) cli.print(w.would(one.to, one.parts.join(', '), one.sizeBytes));
}

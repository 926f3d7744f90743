/**
 * `retain`: what is past its time by the agency's policy, listed or erased.
 * @module
 */
import type { HeldMessage } from '@lienthong/exchange';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { instant, shownInstant } from '../../instant.ts';
import { agencyWords } from '../../lang/agency.ts';
import { erasureWords } from '../../lang/erasure.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { table } from '../../terminal/table.ts';
import { withAgency } from '../agency/folder.ts';

interface RetainOptions extends PassphraseOption {
  readonly apply?: boolean;
}

export function retainCommand(cli: Cli): Command {
  const w = cli.say(erasureWords);
  return cli
    .command('retain', { summary: w.retain, example: w.retainExample })
    .argument('<folder>', w.folder)
    .option('--apply', w.apply)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, options: RetainOptions) => retain(cli, folder, options)));
}

async function retain(cli: Cli, folder: string, { apply = false, ...passphrase }: RetainOptions): Promise<void> {
  const { due, waiting } = await withAgency(cli, folder, passphrase, (agency) => agency.retain({ apply }));
  if (cli.json) return cli.document({ applied: apply, due: due.map(documentOf), waiting: waiting.map(documentOf) });
  const w = cli.say(erasureWords);
  if (due.length === 0) cli.print(w.nothingDue);
  else {
    const { jtiHeading, kindHeading, atHeading } = cli.say(agencyWords);
    const rows = due.map(({ jti, kind, atMs }) => [jti, kind, shownInstant(atMs, cli.lang)]);
    for (const line of table([jtiHeading, kindHeading, atHeading], rows)) cli.print(line);
    cli.print(apply ? w.appliedLine(due.length) : w.listedLine(due.length));
  }
  if (waiting.length > 0) cli.note(w.waitingLine(waiting.length));
}

function documentOf({ side, jti, dig, kind, atMs }: HeldMessage) {
  return { side, jti, dig, kind, at: instant(atMs) };
}

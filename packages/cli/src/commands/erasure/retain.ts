/**
 * `retain`: what is past its time by the agency's policy, listed or erased.
 * @module
 */
import { join } from 'node:path';
import type { HeldMessage } from '@lienthong/exchange';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { instant, shownInstant } from '../../instant.ts';
import { agencyWords } from '../../lang/agency.ts';
import { erasureWords } from '../../lang/erasure.ts';
import { type PassphraseOption, passphraseFileOption, passphraseOf } from '../../passphrase.ts';
import { table } from '../../terminal/table.ts';
import { withAgency } from '../agency/folder.ts';
import { eraseOwnCopies } from '../work/own-copies.ts';

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
  const secret = await passphraseOf(cli, join(folder, 'keys.jwe'), passphrase);
  const { due, waiting, erased } = await withAgency(cli, folder, { passphrase: secret }, (agency) =>
    agency.retain({ apply }),
  );
  const sent = erased.filter(({ side }) => side === 'sent').map(({ jti }) => jti);
  const ownCopies = await eraseOwnCopies(cli, folder, secret, sent);
  if (cli.json) {
    const own = ownCopies > 0 ? { ownCopies } : {};
    return cli.document({ applied: apply, due: due.map(documentOf), waiting: waiting.map(documentOf), ...own });
  }
  const w = cli.say(erasureWords);
  if (due.length === 0) cli.print(w.nothingDue);
  else {
    const { jtiHeading, kindHeading, atHeading } = cli.say(agencyWords);
    const rows = due.map(({ jti, kind, atMs }) => [jti, kind, shownInstant(atMs, cli.lang)]);
    for (const line of table([jtiHeading, kindHeading, atHeading], rows)) cli.print(line);
    cli.print(apply ? w.appliedLine(due.length) : w.listedLine(due.length));
  }
  if (ownCopies > 0) cli.print(w.ownCopies(ownCopies));
  if (waiting.length > 0) cli.note(w.waitingLine(waiting.length));
}

function documentOf({ side, jti, dig, kind, atMs }: HeldMessage) {
  return { side, jti, dig, kind, at: instant(atMs) };
}

/**
 * `record export`: what this computer knows as a file of records, to be counted, put into a sheet, or opened on the page.
 * @module
 */
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { assertNew, pathOf, writeWhole } from '../../files.ts';
import { workWords } from '../../lang/work.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { kindOf, newest } from '../../work/any-record.ts';
import { atDesk, recordOf } from './records.ts';

interface ExportOptions extends PassphraseOption {
  readonly out: string;
  readonly kind?: string;
  readonly received?: boolean;
}

export function exportCommand(cli: Cli): Command {
  const w = cli.say(workWords);
  return cli
    .command('export', { summary: w.exportRecords, example: w.exportExample })
    .argument('<folder>', w.folder)
    .requiredOption('--out <file>', w.exportOut)
    .option('--kind <kind>', w.exportKind)
    .option('--received', w.exportReceived)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, options: ExportOptions) => exportRecords(cli, folder, options)));
}

/** The newest revision of each record that was issued; drafts are nobody's records yet. */
async function exportRecords(cli: Cli, folder: string, options: ExportOptions): Promise<void> {
  const { out, kind, received = false, ...option } = options;
  await assertNew(pathOf(cli.io, out));
  const known = await atDesk(cli, folder, option, async (desk) => [
    ...desk.records
      .list()
      .filter(({ state }) => state === 'issued')
      .map(recordOf),
    ...(received ? await desk.received() : []),
  ]);
  const records = newest(known).filter((record) => kind === undefined || kindOf(record) === kind);
  await writeWhole(pathOf(cli.io, out), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  if (cli.json) return cli.document({ file: out, records: records.length });
  const w = cli.say(workWords);
  cli.print(w.exported(records.length, out));
  cli.note(w.exportSensitive);
}

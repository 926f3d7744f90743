/**
 * `nil`: a return that says that nothing happened, made, numbered and sent in one step.
 * @module
 */
import { tabulate, toReturn } from '@lienthong/statistics';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { CommandError, type ExitCode, exit } from '../../exit.ts';
import { instant } from '../../instant.ts';
import { agencyWords } from '../../lang/agency.ts';
import { statsWords } from '../../lang/stats.ts';
import { workWords } from '../../lang/work.ts';
import { passphraseFileOption, passphraseOf } from '../../passphrase.ts';
import { type AnyRecord, newest } from '../../work/any-record.ts';
import { nextNumber } from '../../work/document-number.ts';
import { lookAlikes } from '../../work/look-alikes.ts';
import { openFolder } from '../agency/folder.ts';
import { repeated } from '../options.ts';
import { areaOf, asOfOf, catalogueOf, recordOf as returnOf } from '../stats/given.ts';
import { levels } from '../stats/tabulate.ts';
import { draftOf, stopAt, titleOf } from './add.ts';
import { type AtDesk, atDesk, recordOf } from './records.ts';
import { queue, type SendRecordOptions, sendQueued } from './send.ts';

interface NilOptions extends SendRecordOptions {
  readonly period: string;
  readonly area: string;
  readonly level: (typeof levels)[number];
  readonly asOf?: string;
  readonly catalogue?: string;
  readonly signatory?: string;
  readonly notation?: string;
  readonly anyway?: boolean;
}

export function nilCommand(cli: Cli): Command {
  const [w, s, a] = [cli.say(workWords), cli.say(statsWords), cli.say(agencyWords)];
  return cli
    .command('nil', { summary: w.nil, example: w.nilExample })
    .argument('<folder>', w.folder)
    .requiredOption('--period <code>', s.period)
    .requiredOption('--area <edition:code>', s.area)
    .addOption(cli.option('--level <level>', s.level, levels).makeOptionMandatory())
    .option('--as-of <instant>', s.asOf)
    .option('--catalogue <file>', s.catalogueFile)
    .option('--signatory <name>', w.signatory)
    .option('--notation <notation>', w.notation)
    .option('--anyway', w.anyway)
    .option('--to <code>', a.to, repeated)
    .option('--purpose <code>', w.purposeOrOnly)
    .option('--basis <id>', w.basisOrOnly)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, options: NilOptions) => nil(cli, folder, options)));
}

async function nil(cli: Cli, folder: string, options: NilOptions): Promise<ExitCode> {
  const { period, level, to, passphraseFile } = options;
  const catalogue = await catalogueOf(cli, options.catalogue);
  const [area, asOf] = [areaOf(options.area), asOfOf(cli, options.asOf)];
  const body = toReturn(await tabulate([], { catalogue, period, area, asOf }), { level });
  const passphrase = await passphraseOf(cli, folder, passphraseFile === undefined ? {} : { passphraseFile });
  return atDesk(cli, folder, { passphrase }, async (desk) => {
    const record = returnOf(cli, 'statistical-return', desk.code, {
      ...body,
      ...documentOf(cli, desk, options),
    }) as AnyRecord;
    const others = lookAlikes(record, newest(desk.records.list().map(recordOf)));
    if (others.length > 0 && options.anyway !== true) return stopAt(cli, [{ record, others }]);
    // What could not be sent afterwards is not left behind as a draft.
    if (to !== undefined && options.signatory === undefined)
      throw new CommandError(exit.failed, 'not-signed', workWords.nilNotSigned, '--signatory');
    desk.records.put(draftOf(cli, record));
    if (to === undefined) {
      if (cli.json) cli.document({ id: record.id, revision: 1, kind: 'statistical-return' });
      else {
        cli.print(cli.say(workWords).added(titleOf(cli, 'statistical-return'), record.id, 1));
        if (options.signatory !== undefined) cli.note(cli.say(workWords).sendNext(folder, record.id));
      }
      return exit.done;
    }
    await queue(cli, desk, [record.id], options);
    return sendQueued(cli, desk, { open: () => openFolder(cli, folder, { passphrase }, { resume: false }) });
  });
}

function documentOf(cli: Cli, { records, code }: AtDesk, { signatory, notation }: NilOptions) {
  if (signatory === undefined) return {};
  const issuedOn = instant(cli.now).slice(0, 10);
  const number = nextNumber(records.list().map(recordOf), code, issuedOn.slice(0, 4));
  return { document: { number, issuedOn, issuer: code, signatory, ...(notation === undefined ? {} : { notation }) } };
}

/**
 * `form print` and `form slip`: a record as a page for A4, and the slip for who reports.
 * @module
 */
import { findAgency } from '@lienthong/exchange';
import { type FormOptions, printForm, receiptSlip } from '@lienthong/forms';
import { validate } from '@lienthong/validate';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { CommandError, exit, usageError } from '../../exit.ts';
import { assertNew, pathOf, writeWhole } from '../../files.ts';
import { formWords } from '../../lang/form.ts';
import { workWords } from '../../lang/work.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { kindOf } from '../../work/any-record.ts';
import { isObject, readJson } from '../json-file.ts';
import { repeated } from '../options.ts';
import { atDesk, newestOf } from '../work/records.ts';

interface PrintOptions extends PassphraseOption {
  readonly out: string;
  readonly agency?: string;
  readonly place?: string;
  readonly parent?: string;
  readonly to?: readonly string[];
  readonly telephone?: string;
}

export function formCommand(cli: Cli): Command {
  const w = cli.say(formWords);
  const group = cli.group('form', { summary: w.group, example: w.printExample });
  const print = cli.command('print', { summary: w.print, example: w.printExample });
  const slip = cli.command('slip', { summary: w.slip, example: w.slipExample });
  for (const command of [print, slip]) {
    command
      .argument('<record>', w.record)
      .requiredOption('--out <file>', w.out)
      .option('--agency <folder>', w.agency)
      .option('--place <name>', w.place)
      .option('--parent <name>', w.parent)
      .addOption(passphraseFileOption(cli));
    group.addCommand(command);
  }
  print
    .option('--to <code>', w.to, repeated)
    .action(cli.action((record: string, options: PrintOptions) => write(cli, record, options, printForm)));
  slip
    .option('--telephone <number>', w.telephone)
    .action(cli.action((record: string, options: PrintOptions) => write(cli, record, options, slipOf)));
  return group;
}

type Render = (record: object, options: FormOptions & { readonly telephone?: string }) => Promise<string>;

const slipOf: Render = async (record, options) => {
  if (kindOf(record) !== 'crime-report') throw new CommandError(exit.failed, 'no-report', formWords.notAReport);
  return receiptSlip(record, options);
};

/** An id of a record, and not the name of a file. */
const isId = (source: string) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(source);

async function write(cli: Cli, source: string, options: PrintOptions, render: Render): Promise<void> {
  const { out, agency: folder, place, parent, to, telephone, ...passphrase } = options;
  if (folder === undefined && isId(source)) throw usageError(formWords.whichFolder);
  await assertNew(pathOf(cli.io, out));
  const { record, names } =
    folder === undefined ? await fromFile(cli, source) : await fromFolder(cli, folder, source, passphrase);
  if (kindOf(record) === undefined) throw new CommandError(exit.failed, 'no-kind', workWords.noKind, source);
  const [issue] = validate(record).issues.filter(({ severity }) => severity === 'error');
  if (issue) throw new CommandError(exit.failed, issue.code, issue.messages, `${source} ${issue.pointer}`);
  const page = await render(record, {
    ...{ lang: cli.lang, agency: (code: string) => names.get(code) },
    ...(place === undefined ? {} : { place }),
    ...(parent === undefined ? {} : { parent }),
    ...(to === undefined ? {} : { to }),
    ...(telephone === undefined ? {} : { telephone }),
  });
  await writeWhole(pathOf(cli.io, out), page);
  if (cli.json) cli.document({ file: out, sizeBytes: Buffer.byteLength(page) });
  else {
    cli.print(cli.say(formWords).written(out));
    cli.note(render === slipOf ? cli.say(formWords).discreet : cli.say(formWords).sensitive);
  }
}

interface Source {
  readonly record: object;
  readonly names: ReadonlyMap<string, string>;
}

async function fromFile(cli: Cli, file: string): Promise<Source> {
  const record = await readJson(cli, file);
  if (!isObject(record)) throw new CommandError(exit.failed, 'no-record', workWords.noRecord, file);
  return { record, names: new Map() };
}

/** A record that the folder keeps, by its id, or else a file; agencies by the names that the folder's directory gives them. */
async function fromFolder(cli: Cli, folder: string, source: string, passphrase: PassphraseOption): Promise<Source> {
  return atDesk(cli, folder, passphrase, async (desk) => {
    const { record } = isId(source) ? newestOf(desk.records, source) : await fromFile(cli, source);
    const { directory } = (await desk.agency()).directory.current;
    const names = directory.agencies.map(
      ({ code }) => [code, findAgency(directory, code)?.names[cli.lang] ?? code] as const,
    );
    return { record, names: new Map(names) };
  });
}

/**
 * `sheet import`: a workbook, CSV or TSV into records that are validated, with the cell of each fault.
 * @module
 */
import { uuidv7 } from '@lienthong/exchange';
import type { SheetMapping, SheetReading } from '@lienthong/sheet';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { type ExitCode, exit, usageError } from '../../exit.ts';
import { assertNew, pathOf, writeWhole } from '../../files.ts';
import { sheetWords } from '../../lang/sheet.ts';
import { progress } from '../../terminal/progress.ts';
import { readJson } from '../json-file.ts';
import { type CellFault, type Examined, examine } from './examine.ts';
import { openSheet, type SheetFile } from './sheet-file.ts';

interface ImportOptions {
  readonly kind?: string;
  readonly out?: string;
  readonly marked?: string;
  readonly mapping?: string;
  readonly saveMapping?: string;
  readonly issuer?: string;
  readonly hiddenRows?: boolean;
}

export function importCommand(cli: Cli): Command {
  const w = cli.say(sheetWords);
  return cli
    .command('import', { summary: w.import, example: w.importExample })
    .argument('<file>', w.file)
    .option('--issuer <agency>', w.issuer)
    .option('--kind <kind>', w.kind)
    .option('--out <file>', w.importOut)
    .option('--marked <file>', w.marked)
    .option('--mapping <file>', w.mapping)
    .option('--save-mapping <file>', w.saveMapping)
    .option('--hidden-rows', w.hiddenRows)
    .action(cli.action((file: string, options: ImportOptions) => importSheet(cli, file, options)));
}

async function importSheet(cli: Cli, file: string, options: ImportOptions): Promise<ExitCode> {
  const { out, marked, saveMapping } = options;
  for (const made of [out, marked, saveMapping]) if (made !== undefined) await assertNew(pathOf(cli.io, made));
  const opened = await openSheet(cli, file);
  if (marked !== undefined && opened.workbook === undefined) throw usageError(sheetWords.markedNeedsWorkbook);
  const reading = await read(cli, opened, options);
  const found = examine(reading);
  const written = await write(cli, { opened, reading, found, options });
  tell(cli, file, reading, found, written);
  return found.errors.some(({ severity }) => severity === 'error') ? exit.failed : exit.done;
}

async function read(cli: Cli, opened: SheetFile, options: ImportOptions): Promise<SheetReading> {
  const { kind, issuer, hiddenRows = false } = options;
  const sheet = await import('@lienthong/sheet');
  const mapping: SheetMapping | undefined =
    options.mapping === undefined ? undefined : sheet.parseMapping(await readJson(cli, options.mapping));
  const defaults = {
    ...(issuer === undefined ? {} : { issuer }),
    now: () => new Date(cli.now),
    newId: () => uuidv7(cli.now),
  };
  const given = { defaults, ...(kind === undefined ? {} : { kind }), ...(mapping === undefined ? {} : { mapping }) };
  if (opened.workbook !== undefined) return await sheet.readWorkbook(opened.workbook, { ...given, hiddenRows });
  const drawn = progress(cli);
  const w = cli.say(sheetWords);
  const onRecord = (_: unknown, index: number): void => drawn.tell(() => w.reading(index + 1));
  return await sheet.readDelimited(opened.text, { ...given, onRecord }).finally(() => drawn.done());
}

interface Work {
  readonly opened: SheetFile;
  readonly reading: SheetReading;
  readonly found: Examined;
  readonly options: ImportOptions;
}

type Written = { readonly [name in 'out' | 'marked' | 'mapping']?: string };

async function write(cli: Cli, { opened, reading, found, options }: Work): Promise<Written> {
  const { out, marked, saveMapping } = options;
  if (out !== undefined) {
    const valid = reading.records.filter((_, index) => found.records[index]?.valid === true);
    await writeWhole(pathOf(cli.io, out), valid.map((record) => `${JSON.stringify(record)}\n`).join(''));
  }
  if (marked !== undefined && opened.workbook !== undefined) {
    const { markFaults } = await import('@lienthong/sheet');
    await writeWhole(pathOf(cli.io, marked), await markFaults(opened.workbook, found.errors, { lang: cli.lang }));
  }
  if (saveMapping !== undefined) {
    await writeWhole(pathOf(cli.io, saveMapping), `${JSON.stringify(reading.mapping, null, 2)}\n`);
  }
  const made = { out, marked, mapping: saveMapping };
  return Object.fromEntries(Object.entries(made).filter(([, name]) => name !== undefined));
}

function tell(cli: Cli, file: string, reading: SheetReading, found: Examined, written: Written): void {
  const { kind, version } = reading;
  const { records, errors, notices } = found;
  if (cli.json) {
    const shown = records.map((one, index) => (cli.showValues ? { ...one, record: reading.records[index] } : one));
    cli.document({ kind, version, records: shown, errors, notices, files: written });
    return;
  }
  const w = cli.say(sheetWords);
  for (const fault of errors) cli.print(lineOf(cli, file, fault, fault.severity === 'error' ? 'red' : 'yellow'));
  for (const fault of notices) cli.print(lineOf(cli, file, fault, 'yellow', w.notice));
  const valid = records.filter((one) => one.valid).length;
  cli.print(w.result(records.length, valid, errors.filter(({ severity }) => severity === 'error').length));
  if (written.out !== undefined) cli.note(w.written(written.out, valid));
  if (written.marked !== undefined) cli.note(w.markedWritten(written.marked));
  if (written.mapping !== undefined) cli.note(w.mappingWritten(written.mapping));
}

function lineOf(
  cli: Cli,
  file: string,
  fault: Omit<CellFault, 'severity'>,
  colour: 'red' | 'yellow',
  word?: string,
): string {
  const place = [fault.sheet, fault.cell].filter((part) => part !== '').join('!');
  const where = place === '' ? file : `${file}: ${place}`;
  return `${where}  ${cli.paint(colour, fault.code)}${word === undefined ? '' : ` (${word})`}\n    ${cli.words(fault.message)}`;
}

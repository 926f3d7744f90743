/**
 * `stats tabulate`: records of the contract into figures, and into a statistical return.
 * @module
 */
import {
  type AnyRecord,
  type Dataset,
  derive,
  isCounted,
  type ReturnOptions,
  tabulate,
  toReturn,
  valueAt,
} from '@lienthong/statistics';
import { validate } from '@lienthong/validate';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { CommandError, type ExitCode, exit, usageError } from '../../exit.ts';
import { assertNew, pathOf, writeWhole } from '../../files.ts';
import { statsWords } from '../../lang/stats.ts';
import { jsonWords } from '../../lang/validate.ts';
import { progress } from '../../terminal/progress.ts';
import { Reading } from '../../terminal/reading.ts';
import { table } from '../../terminal/table.ts';
import { readRecords } from '../validate/read-records.ts';
import { areaOf, asOfOf, catalogueOf, recordOf } from './given.ts';

export const levels = ['nation', 'province', 'district', 'commune'] as const;

interface TabulateOptions {
  readonly period: string;
  readonly area: string;
  readonly asOf?: string;
  readonly catalogue?: string;
  readonly sorted?: boolean;
  readonly issuer?: string;
  readonly level?: ReturnOptions['level'];
  readonly out?: string;
}

export function tabulateCommand(cli: Cli): Command {
  const w = cli.say(statsWords);
  return cli
    .command('tabulate', { summary: w.tabulate, example: w.tabulateExample })
    .argument('<file...>', w.recordFiles)
    .requiredOption('--period <code>', w.period)
    .requiredOption('--area <edition:code>', w.area)
    .option('--as-of <instant>', w.asOf)
    .option('--catalogue <file>', w.catalogueFile)
    .option('--sorted', w.sorted)
    .option('--issuer <agency>', w.issuer)
    .addOption(cli.option('--level <level>', w.level, levels))
    .option('--out <file>', w.figuresOut)
    .action(cli.action((files: readonly string[], options: TabulateOptions) => count(cli, files, options)));
}

async function count(cli: Cli, files: readonly string[], options: TabulateOptions): Promise<ExitCode> {
  const { period, issuer, level, out, sorted } = options;
  if ((issuer === undefined) !== (level === undefined)) throw usageError(statsWords.issuerWithLevel);
  if (out !== undefined) await assertNew(pathOf(cli.io, out));
  const catalogue = await catalogueOf(cli, options.catalogue);
  const [area, asOf] = [areaOf(options.area), asOfOf(cli, options.asOf)];
  const drawn = progress(cli);
  const reading = await Reading.of(cli.io, files);
  const told = (line: () => string) => drawn.tell(line, () => reading.share());
  const given = { catalogue, period, area, asOf, ...(sorted ? { order: 'by-id' as const } : {}) };
  const dataset = await tabulate(recordsIn(cli, files, reading, told), given).finally(() => drawn.done());
  const body = level && toReturn(dataset, { level });
  const record = issuer && body ? recordOf(cli, 'statistical-return', issuer, body) : undefined;
  if (out !== undefined) await writeWhole(pathOf(cli.io, out), `${JSON.stringify(record ?? dataset, null, 2)}\n`);
  if (cli.json) cli.document({ ...dataset, derived: derive(dataset, catalogue), ...(record ? { record } : {}) });
  else tell(cli, dataset, catalogue, out);
  return exit.done;
}

/** @throws {CommandError} with the file and line of the first record that the contract does not take */
async function* recordsIn(
  cli: Cli,
  files: readonly string[],
  reading: Reading,
  tell: (line: () => string) => void,
): AsyncGenerator<AnyRecord> {
  let read = 0;
  for (const file of files) {
    for await (const one of readRecords(reading.open(file), /\.(?:ndjson|jsonl)$/i.test(file))) {
      if ('fault' in one) {
        const { vi, en } = jsonWords[one.fault];
        throw new CommandError(exit.failed, one.fault, { vi: vi(one.byte), en: en(one.byte) }, `${file}:${one.line}`);
      }
      const [issue] = validate(one.value).issues.filter(({ severity }) => severity === 'error');
      if (issue)
        throw new CommandError(
          exit.failed,
          issue.code,
          issue.messages,
          `${file}:${one.lineOf(issue.pointer)}:${one.prefix}${issue.pointer}`,
        );
      read++;
      tell(() => cli.say(statsWords).counting(read));
      yield one.value as AnyRecord;
    }
  }
}

function tell(cli: Cli, dataset: Dataset, catalogue: Parameters<typeof derive>[1], out: string | undefined): void {
  const w = cli.say(statsWords);
  const derived = new Map(derive(dataset, catalogue).map((one) => [one.indicator, one]));
  const rows = catalogue.indicators.flatMap((indicator) => {
    const title = indicator.title[cli.lang];
    const open = dataset.undetermined[indicator.id] ?? 0;
    if (isCounted(indicator)) {
      const value = valueAt(dataset, indicator.id) ?? 0;
      return value === 0 && open === 0 ? [] : [[title, String(value), open === 0 ? '' : w.undetermined(open)]];
    }
    const { value = '_U', met } = derived.get(indicator.id) ?? {};
    const isShare = 'share' in indicator.formula;
    if (value === '_U' || (value === 0 && !isShare)) return [];
    const shown = `${value.toLocaleString(cli.lang, { maximumFractionDigits: 1 })}${isShare ? ' %' : ''}`;
    return [[title, shown, met === undefined ? '' : met ? w.met : w.notMet]];
  });
  for (const line of table([w.titleHeading, w.figuresHeading, ''], rows)) cli.print(line);
  if (rows.length === 0) cli.note(w.nothingCounted);
  if (out !== undefined) cli.note(w.importWritten(out));
}

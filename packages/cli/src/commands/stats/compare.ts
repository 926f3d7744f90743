/**
 * `stats compare`: the figures of this period beside those of the last.
 * @module
 */
import { type Beside, beside, type Catalogue, isCounted, StatisticsError } from '@lienthong/statistics';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { notAsExpected } from '../../files.ts';
import { statsWords } from '../../lang/stats.ts';
import { table } from '../../terminal/table.ts';
import { readJson } from '../json-file.ts';
import { catalogueOf } from './given.ts';

interface CompareOptions {
  readonly catalogue?: string;
  readonly all?: boolean;
}

export function compareCommand(cli: Cli): Command {
  const w = cli.say(statsWords);
  return cli
    .command('compare', { summary: w.compare, example: w.compareExample })
    .argument('<file>', w.compareNew)
    .argument('<last>', w.compareLast)
    .option('--all', w.compareAll)
    .option('--catalogue <file>', w.catalogueFile)
    .action(cli.action((file: string, last: string, options: CompareOptions) => compare(cli, [file, last], options)));
}

async function compare(cli: Cli, files: readonly [string, string], options: CompareOptions): Promise<void> {
  const catalogue = await catalogueOf(cli, options.catalogue);
  const { fromJson } = await import('@lienthong/statistics/formats');
  const read = async (file: string) => {
    const { sets, faults } = await fromJson(await readJson(cli, file), { catalogue });
    const [set, ...more] = sets;
    const [fault] = faults;
    if (fault) throw new StatisticsError(fault.code, `${file}:${fault.place}`);
    if (!set || more.length > 0) throw notAsExpected(file);
    return set;
  };
  const rows = beside(await read(files[0]), await read(files[1]));
  const shown = options.all ? rows : rows.filter(({ dimensions }) => dimensions.length === 0);
  if (cli.json) cli.document({ figures: shown });
  else tell(cli, shown, catalogue);
}

function tell(cli: Cli, rows: readonly Beside[], catalogue: Catalogue): void {
  const w = cli.say(statsWords);
  const titles = new Map(catalogue.indicators.filter(isCounted).map(({ id, title }) => [id, title[cli.lang]]));
  const number = (value: number | undefined) => (value === undefined ? w.noFigure : value.toLocaleString(cli.lang));
  const lines = rows
    .filter(({ value, before }) => value !== before || value !== 0)
    .map(({ indicator, dimensions, value, before, change, percent }) => [
      [titles.get(indicator) ?? indicator, ...dimensions.map(({ dimension, code }) => `${dimension}=${code}`)].join(
        ' · ',
      ),
      number(before),
      number(value),
      change === undefined ? '' : `${change > 0 ? '+' : ''}${change.toLocaleString(cli.lang)}`,
      percent === undefined
        ? ''
        : `${percent > 0 ? '+' : ''}${percent.toLocaleString(cli.lang, { maximumFractionDigits: 1 })} %`,
    ]);
  for (const line of table([w.titleHeading, w.lastHeading, w.nowHeading, w.changeHeading, ''], lines)) cli.print(line);
  if (lines.length === 0) cli.note(w.nothingCounted);
}

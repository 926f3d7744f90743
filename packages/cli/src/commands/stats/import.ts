/**
 * `stats import`: figures from the formats of others, checked against the catalogue.
 * @module
 */
import { lienthongCatalogue } from '@lienthong/statistics';
import type { FigureSet, Imported } from '@lienthong/statistics/formats';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { type ExitCode, exit } from '../../exit.ts';
import { assertNew, pathOf, readInput, writeWhole } from '../../files.ts';
import { statsWords } from '../../lang/stats.ts';
import { table } from '../../terminal/table.ts';
import { readJson } from '../json-file.ts';
import { documentOf, tellFaults, together } from './faults.ts';

export const importFormats = ['sdmx-json', 'sdmx-csv', 'xlsx'] as const;

export type ImportFormat = (typeof importFormats)[number];

interface ImportOptions {
  readonly format: ImportFormat;
  readonly out?: string;
}

export function importCommand(cli: Cli): Command {
  const w = cli.say(statsWords);
  const format = cli.option('--format <format>', w.importFormat, importFormats).makeOptionMandatory();
  return cli
    .command('import', { summary: w.import, example: w.importExample })
    .argument('<file...>', w.importFiles)
    .addOption(format)
    .option('--out <file>', w.importOut)
    .action(cli.action((files: readonly string[], options: ImportOptions) => importFigures(cli, files, options)));
}

async function importFigures(cli: Cli, files: readonly string[], { format, out }: ImportOptions): Promise<ExitCode> {
  if (out !== undefined) await assertNew(pathOf(cli.io, out));
  const { sets, faults } = together(
    await Promise.all(files.map(async (file) => ({ file, imported: await read(cli, file, format) }))),
  );
  tellFaults(cli, faults);
  if (faults.length === 0 && out !== undefined) {
    await writeWhole(pathOf(cli.io, out), `${JSON.stringify({ sets }, null, 2)}\n`);
  }
  if (cli.json) cli.document({ sets, faults: faults.map(documentOf) });
  else if (faults.length === 0) tell(cli, sets, out);
  return faults.length > 0 ? exit.failed : exit.done;
}

async function read(cli: Cli, file: string, format: ImportFormat): Promise<Imported> {
  const { fromSdmxCsv, fromSdmxJson, fromXlsx } = await import('@lienthong/statistics/formats');
  const catalogue = lienthongCatalogue;
  if (format === 'sdmx-json') return fromSdmxJson(await readJson(cli, file), { catalogue });
  if (format === 'xlsx') return fromXlsx(await readInput(cli.io, file), { catalogue });
  return fromSdmxCsv(await readText(cli, file), { catalogue });
}

async function readText(cli: Cli, file: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readInput(cli.io, file));
}

function tell(cli: Cli, sets: readonly FigureSet[], out: string | undefined): void {
  const w = cli.say(statsWords);
  const rows = sets.map(({ period, area, edition, observations }) => [
    period.code,
    `${area.code} (${area.edition})`,
    edition === 'provisional' ? w.provisional : w.official,
    String(observations.length),
  ]);
  const [period, area, edition, figures] = [w.periodHeading, w.areaHeading, w.editionHeading, w.figuresHeading];
  for (const line of table([period, area, edition, figures], rows)) cli.print(line);
  if (out !== undefined) cli.note(w.importWritten(out));
}

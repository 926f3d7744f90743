/**
 * `stats export`: returns and data sets in the formats of others.
 * @module
 */
import { type Catalogue, StatisticsError } from '@lienthong/statistics';
import type { FigureSet } from '@lienthong/statistics/formats';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { type ExitCode, exit, usageError } from '../../exit.ts';
import { assertNew, pathOf, writeWhole } from '../../files.ts';
import { instant } from '../../instant.ts';
import { statsWords } from '../../lang/stats.ts';
import { readJson } from '../json-file.ts';
import { documentOf, type Read, tellFaults, together } from './faults.ts';
import { catalogueOf } from './given.ts';

export const exportFormats = ['sdmx-json', 'sdmx-csv', 'sdmx-structure', 'csv', 'xlsx', 'html', 'glotip'] as const;

export type ExportFormat = (typeof exportFormats)[number];

interface ExportOptions {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly catalogue?: string;
}

export function exportCommand(cli: Cli): Command {
  const w = cli.say(statsWords);
  const format = cli.option('--format <format>', w.format, exportFormats).makeOptionMandatory();
  return cli
    .command('export', { summary: w.export, example: w.exportExample })
    .argument('<file...>', w.files)
    .addOption(format)
    .option('--out <file>', w.out)
    .option('--catalogue <file>', w.catalogueFile)
    .action(cli.action((files: readonly string[], options: ExportOptions) => exportFigures(cli, files, options)));
}

async function exportFigures(
  cli: Cli,
  files: readonly string[],
  { format, out, catalogue: file }: ExportOptions,
): Promise<ExitCode> {
  if (cli.json && out === undefined) throw usageError(statsWords.outWithJson);
  if (out !== undefined) await assertNew(pathOf(cli.io, out));
  const catalogue = await catalogueOf(cli, file);
  const { sets, faults } = await readFigures(cli, files, catalogue);
  if (faults.length > 0) {
    tellFaults(cli, faults);
    if (cli.json) cli.document({ format, sets: 0, figures: 0, faults: faults.map(documentOf) });
    return exit.failed;
  }
  const content = await written(cli, sets, catalogue, format);
  if (out === undefined) {
    cli.write(content);
    return exit.done;
  }
  await writeWhole(pathOf(cli.io, out), content);
  const figures = sets.reduce((sum, { observations }) => sum + observations.length, 0);
  if (cli.json) {
    cli.document({ format, file: out, sizeBytes: Buffer.byteLength(content), sets: sets.length, figures, faults: [] });
  } else cli.note(cli.say(statsWords).written(out, sets.length, figures));
  return exit.done;
}

/** Returns and data sets from JSON files. */
async function readFigures(cli: Cli, files: readonly string[], catalogue: Catalogue): Promise<Read> {
  const { fromJson } = await import('@lienthong/statistics/formats');
  return together(
    await Promise.all(
      files.map(async (file) => ({ file, imported: await fromJson(await readJson(cli, file), { catalogue }) })),
    ),
  );
}

/** @throws {StatisticsError} figures of several files that do not go together */
async function written(
  cli: Cli,
  sets: readonly FigureSet[],
  catalogue: Catalogue,
  format: ExportFormat,
): Promise<string | Uint8Array> {
  const formats = await import('@lienthong/statistics/formats');
  const preparedAt = instant(cli.now);
  switch (format) {
    case 'sdmx-json':
      return json(await formats.toSdmxJson(sets, { catalogue, preparedAt }));
    case 'sdmx-structure':
      return json(formats.toSdmxStructure({ catalogue, sets, preparedAt }));
    case 'sdmx-csv':
      return formats.toSdmxCsv(sets, { catalogue });
    case 'csv':
      return formats.toCsv(sets, { catalogue, lang: cli.lang });
    case 'glotip': {
      const { table, left } = await formats.toGlotip(sets, { catalogue });
      const w = cli.say(statsWords);
      for (const { indicator, category, year } of left) cli.note(w.leftOut(indicator, category, year));
      return table;
    }
    case 'html': {
      const [set, ...others] = sets;
      if (!set) throw new StatisticsError('bad-table');
      const isPart = ({ period }: FigureSet): boolean => period.code === set.period.code;
      const parts = others.filter(isPart);
      const series = others.filter((other) => !isPart(other));
      const title = cli.say(statsWords).reportTitle;
      return formats.renderReport(set, { title, lang: cli.lang, catalogue, parts, series });
    }
    case 'xlsx': {
      const [set, ...parts] = sets;
      if (!set) throw new StatisticsError('bad-table');
      return formats.toXlsx(set, { catalogue, parts });
    }
  }
}

function json(message: object): string {
  return `${JSON.stringify(message)}\n`;
}

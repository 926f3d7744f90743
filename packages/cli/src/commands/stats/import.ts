/**
 * `stats import`: figures from the formats of others, checked against the catalogue.
 * @module
 */
import type { Catalogue } from '@lienthong/statistics';
import type { FigureSet, GlotipRow, Imported } from '@lienthong/statistics/formats';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { type ExitCode, exit } from '../../exit.ts';
import { assertNew, notAsExpected, pathOf, readInput, writeWhole } from '../../files.ts';
import { statsWords } from '../../lang/stats.ts';
import { table } from '../../terminal/table.ts';
import { readJson } from '../json-file.ts';
import { documentOf, tellFaults, together } from './faults.ts';
import { catalogueOf } from './given.ts';

export const importFormats = ['sdmx-json', 'sdmx-csv', 'csv', 'xlsx', 'glotip'] as const;

export type ImportFormat = (typeof importFormats)[number];

interface ImportOptions {
  readonly format: ImportFormat;
  readonly out?: string;
  readonly catalogue?: string;
}

export function importCommand(cli: Cli): Command {
  const w = cli.say(statsWords);
  const format = cli.option('--format <format>', w.importFormat, importFormats).makeOptionMandatory();
  return cli
    .command('import', { summary: w.import, example: w.importExample })
    .argument('<file...>', w.importFiles)
    .addOption(format)
    .option('--out <file>', w.importOut)
    .option('--catalogue <file>', w.catalogueFile)
    .action(cli.action((files: readonly string[], options: ImportOptions) => importFigures(cli, files, options)));
}

async function importFigures(
  cli: Cli,
  files: readonly string[],
  { format, out, catalogue: own }: ImportOptions,
): Promise<ExitCode> {
  if (out !== undefined) await assertNew(pathOf(cli.io, out));
  const catalogue = await catalogueOf(cli, own);
  const read = await Promise.all(
    files.map(async (file) => ({ file, imported: await readFile(cli, file, format, catalogue) })),
  );
  const { sets, faults } = together(read);
  const rows = faults.length > 0 ? [] : read.flatMap(({ imported }) => imported.rows ?? []);
  tellFaults(cli, faults);
  const content = format === 'glotip' ? { rows } : { sets };
  if (faults.length === 0 && out !== undefined) {
    await writeWhole(pathOf(cli.io, out), `${JSON.stringify(content, null, 2)}\n`);
  }
  if (cli.json) cli.document({ sets: [], ...content, faults: faults.map(documentOf) });
  else if (faults.length === 0) tell(cli, sets, rows, out);
  return faults.length > 0 ? exit.failed : exit.done;
}

/** What UNODC publishes stays in its own terms. */
interface Read extends Imported {
  readonly rows?: readonly GlotipRow[];
}

async function readFile(cli: Cli, file: string, format: ImportFormat, catalogue: Catalogue): Promise<Read> {
  const formats = await import('@lienthong/statistics/formats');
  switch (format) {
    case 'sdmx-json':
      return formats.fromSdmxJson(await readJson(cli, file), { catalogue });
    case 'sdmx-csv':
      return formats.fromSdmxCsv(await readText(cli, file), { catalogue });
    case 'csv':
      return formats.fromCsv(await readText(cli, file), { catalogue });
    case 'xlsx':
      return formats.fromXlsx(await readInput(cli.io, file), { catalogue });
    case 'glotip':
      return { sets: [], ...formats.readGlotip(await readText(cli, file)) };
  }
}

/** Spreadsheets often save in an encoding of their own, in which Vietnamese would be lost in silence. */
async function readText(cli: Cli, file: string): Promise<string> {
  const bytes = await readInput(cli.io, file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notAsExpected(file);
  }
}

function tell(cli: Cli, sets: readonly FigureSet[], rows: readonly GlotipRow[], out: string | undefined): void {
  const w = cli.say(statsWords);
  const [period, area, edition, figures] = [w.periodHeading, w.areaHeading, w.editionHeading, w.figuresHeading];
  const ofSets = sets.map((set) => [
    set.period.code,
    `${set.area.code} (${set.area.edition})`,
    set.edition === 'provisional' ? w.provisional : w.official,
    String(set.observations.length),
  ]);
  const ofRows = [...Map.groupBy(rows, ({ country, year }) => `${country} ${year}`).values()].map((group) => [
    String(group[0]?.year ?? ''),
    group[0]?.country ?? '',
    'GLOTIP',
    String(group.length),
  ]);
  for (const line of table([period, area, edition, figures], [...ofSets, ...ofRows])) cli.print(line);
  if (out !== undefined) cli.note(w.importWritten(out));
}

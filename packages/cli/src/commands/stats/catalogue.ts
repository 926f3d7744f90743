/**
 * `stats catalogue`: the indicators in force, and their catalogue as the bytes that are signed and handed down.
 * @module
 */
import { catalogueRef, encodeCatalogue, isCounted } from '@lienthong/statistics';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { assertNew, pathOf, writeWhole } from '../../files.ts';
import { statsWords } from '../../lang/stats.ts';
import { table } from '../../terminal/table.ts';
import { catalogueOf } from './given.ts';

interface CatalogueOptions {
  readonly catalogue?: string;
  readonly out?: string;
}

export function catalogueCommand(cli: Cli): Command {
  const w = cli.say(statsWords);
  return cli
    .command('catalogue', { summary: w.catalogue, example: w.catalogueExample })
    .option('--catalogue <file>', w.catalogueFile)
    .option('--out <file>', w.catalogueOut)
    .action(cli.action((options: CatalogueOptions) => show(cli, options)));
}

async function show(cli: Cli, { catalogue: file, out }: CatalogueOptions): Promise<void> {
  const w = cli.say(statsWords);
  const catalogue = await catalogueOf(cli, file);
  const { id, version, digest } = await catalogueRef(catalogue);
  if (out !== undefined) {
    await assertNew(pathOf(cli.io, out));
    await writeWhole(pathOf(cli.io, out), encodeCatalogue(catalogue));
  }
  if (cli.json) {
    const indicators = catalogue.indicators.map((indicator) => ({
      ...{ id: indicator.id, title: indicator.title, basis: indicator.basis },
      ...(isCounted(indicator) ? { kind: indicator.unit.kind } : {}),
    }));
    cli.document({ id, version, digest, indicators, ...(out === undefined ? {} : { file: out }) });
    return;
  }
  const rows = catalogue.indicators.map((indicator) => [
    ...[indicator.id, indicator.title[cli.lang]],
    isCounted(indicator) ? indicator.unit.kind : w.derived,
  ]);
  for (const line of table([w.idHeading, w.titleHeading, w.kindHeading], rows)) cli.print(line);
  cli.note(`${id} ${version}, SHA-256 ${digest}`);
  if (out !== undefined) cli.note(w.catalogueWritten(out));
}

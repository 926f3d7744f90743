/**
 * `schemas list` and `schemas show`.
 * @module
 */

import { loadBundle, loadSchema } from '@lienthong/schemas';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { schemasWords } from '../../lang/schemas.ts';
import { table } from '../../terminal/table.ts';
import {
  type Entry,
  type EntryKind,
  entryKinds,
  listEntries,
  loadIndicator,
  resolveId,
  shortName,
} from './catalogue.ts';

export function schemasCommand(cli: Cli): Command {
  const w = cli.say(schemasWords);
  const group = cli.group('schemas', { summary: w.group, example: w.listExample });
  const list = cli
    .command('list', { summary: w.list, example: w.listExample })
    .addOption(cli.option('--kind <kind>', w.kind, entryKinds))
    .action(
      cli.action(async ({ kind }: { kind?: EntryKind }) => {
        const schemas = await listEntries(kind);
        if (cli.json) return cli.document({ schemas: schemas.map(documentOf) });
        const rows = schemas.map((entry) => [shortName(entry.id), w[entry.kind], entry.title[cli.lang]]);
        for (const line of table([w.nameHeading, w.kindHeading, w.titleHeading], rows)) cli.print(line);
      }),
    );
  const show = cli
    .command('show', { summary: w.show, example: w.showExample })
    .argument('<id>', w.id)
    .option('--bundle', w.bundle)
    .action(
      cli.action(async (typed: string, { bundle = false }: { bundle?: boolean }) => {
        const id = resolveId(typed);
        const load = bundle ? loadBundle : loadSchema;
        cli.document((await load(id)) ?? (await loadSchema(id)) ?? (await loadIndicator(id)));
      }),
    );
  group.addCommand(list);
  group.addCommand(show);
  return group;
}

/** The kind of a record is its own (`case`); of anything else, what it is. */
function documentOf({ id, kind, version, title }: Entry): {
  id: string;
  kind: string;
  version: string;
  title: Entry['title'];
} {
  const singular = { common: 'common', codelists: 'codelist', indicators: 'indicator' } as const;
  return { id, kind: kind === 'records' ? (shortName(id).split('/')[0] ?? '') : singular[kind], version, title };
}

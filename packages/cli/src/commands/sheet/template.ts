/**
 * `sheet template`: a form for records of a kind.
 * @module
 */
import { kinds, schemaIds } from '@lienthong/schemas';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { usageError } from '../../exit.ts';
import { assertNew, pathOf, writeWhole } from '../../files.ts';
import { sheetWords } from '../../lang/sheet.ts';
import { resolveId, shortName } from '../schemas/catalogue.ts';

interface TemplateOptions {
  readonly out?: string;
}

/** `victim`, `victim/1.0` */
const recordSchemas = schemaIds.filter((id) => kinds.some(({ kind }) => shortName(id).startsWith(`${kind}/`)));

export function templateCommand(cli: Cli): Command {
  const w = cli.say(sheetWords);
  return cli
    .command('template', { summary: w.template, example: w.templateExample })
    .argument('<kind>', w.kindArgument)
    .option('--out <file>', w.out)
    .action(cli.action((kind: string, options: TemplateOptions) => makeTemplate(cli, kind, options)));
}

async function makeTemplate(cli: Cli, typed: string, { out }: TemplateOptions): Promise<void> {
  const [kind = '', version = ''] = shortName(resolveId(typed, recordSchemas)).split('/');
  if (cli.json && out === undefined) throw usageError(sheetWords.outWithJson);
  if (out !== undefined) await assertNew(pathOf(cli.io, out));
  const { templateWorkbook } = await import('@lienthong/sheet');
  const content = await templateWorkbook(kind, { lang: cli.lang, version });
  if (out === undefined) return cli.write(content);
  await writeWhole(pathOf(cli.io, out), content);
  if (cli.json) cli.document({ kind, version, file: out, sizeBytes: content.length });
  else cli.note(cli.say(sheetWords).formWritten(out));
}

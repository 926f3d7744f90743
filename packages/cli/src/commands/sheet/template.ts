/**
 * `sheet template`: a form for records of a kind.
 * @module
 */
import { kinds } from '@lienthong/schemas';
import { Argument, type Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { usageError } from '../../exit.ts';
import { assertNew, pathOf, writeWhole } from '../../files.ts';
import { sheetWords } from '../../lang/sheet.ts';

interface TemplateOptions {
  readonly release?: string;
  readonly out?: string;
}

export function templateCommand(cli: Cli): Command {
  const w = cli.say(sheetWords);
  return cli
    .command('template', { summary: w.template, example: w.templateExample })
    .addArgument(kindArgument(cli))
    .option('--release <version>', w.release)
    .option('--out <file>', w.out)
    .action(cli.action((kind: string, options: TemplateOptions) => makeTemplate(cli, kind, options)));
}

async function makeTemplate(cli: Cli, kind: string, { release, out }: TemplateOptions): Promise<void> {
  if (cli.json && out === undefined) throw usageError(sheetWords.outWithJson);
  if (out !== undefined) await assertNew(pathOf(cli.io, out));
  const { templateWorkbook } = await import('@lienthong/sheet');
  const content = await templateWorkbook(kind, {
    lang: cli.lang,
    ...(release === undefined ? {} : { version: release }),
  });
  if (out === undefined) return cli.write(content);
  await writeWhole(pathOf(cli.io, out), content);
  if (cli.json) cli.document({ kind, file: out, sizeBytes: content.length });
  else cli.note(cli.say(sheetWords).formWritten(out));
}

/** Kinds are offered where one is mistyped. */
function kindArgument(cli: Cli) {
  return new Argument('<kind>', cli.say(sheetWords).kindArgument).choices(kinds.map(({ kind }) => kind));
}

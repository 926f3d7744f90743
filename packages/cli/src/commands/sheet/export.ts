/**
 * `sheet export`: records as a workbook, CSV or TSV.
 * @module
 */
import { createReadStream } from 'node:fs';
import { kinds } from '@lienthong/schemas';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { CommandError, exit, usageError } from '../../exit.ts';
import { assertNew, pathOf, writeWhole } from '../../files.ts';
import { sheetWords } from '../../lang/sheet.ts';
import { isObject } from '../json-file.ts';
import { readRecords } from '../validate/read-records.ts';

export const sheetFormats = ['xlsx', 'csv', 'tsv'] as const;

export type SheetFormat = (typeof sheetFormats)[number];

interface ExportOptions {
  readonly format?: SheetFormat;
  readonly kind?: string;
  readonly out?: string;
}

export function exportCommand(cli: Cli): Command {
  const w = cli.say(sheetWords);
  return cli
    .command('export', { summary: w.export, example: w.exportExample })
    .argument('<file...>', w.recordFiles)
    .addOption(cli.option('--format <format>', w.format, sheetFormats))
    .addOption(
      cli.option(
        '--kind <kind>',
        w.exportKind,
        kinds.map(({ kind }) => kind),
      ),
    )
    .option('--out <file>', w.out)
    .action(cli.action((files: readonly string[], options: ExportOptions) => exportRecords(cli, files, options)));
}

async function exportRecords(cli: Cli, files: readonly string[], options: ExportOptions): Promise<void> {
  const { out, format = formatOf(out) } = options;
  if (cli.json && out === undefined) throw usageError(sheetWords.outWithJson);
  if (out !== undefined) await assertNew(pathOf(cli.io, out));
  const { kind, records } = await recordsOf(cli, files, options.kind);
  const { exportWorkbook, exportDelimited } = await import('@lienthong/sheet');
  const content =
    format === 'xlsx'
      ? await exportWorkbook(kind, records, { lang: cli.lang })
      : await exportDelimited(kind, records, { lang: cli.lang, separator: format === 'tsv' ? '\t' : ',' });
  if (out === undefined) return cli.write(content);
  await writeWhole(pathOf(cli.io, out), content);
  if (cli.json) cli.document({ kind, format, records: records.length, file: out, sizeBytes: content.length });
  else cli.note(cli.say(sheetWords).written(out, records.length));
}

function formatOf(out = ''): SheetFormat {
  return sheetFormats.find((format) => out.toLowerCase().endsWith(`.${format}`)) ?? 'xlsx';
}

/** Records of one kind. */
async function recordsOf(
  cli: Cli,
  files: readonly string[],
  asked: string | undefined,
): Promise<{ kind: string; records: readonly unknown[] }> {
  const byKind = new Map<string, unknown[]>();
  for (const file of files) {
    const source = file === '-' ? cli.io.stdin : createReadStream(pathOf(cli.io, file));
    for await (const read of readRecords(source, /\.(ndjson|jsonl)$/i.test(file))) {
      const kind = 'fault' in read ? undefined : kindOf(read.value);
      if ('fault' in read || kind === undefined) {
        const line = 'fault' in read ? read.line : read.lineOf('');
        throw new CommandError(exit.failed, 'not-a-record', sheetWords.notARecord, `${file}:${line}`);
      }
      const records = byKind.get(kind) ?? [];
      records.push(read.value);
      byKind.set(kind, records);
    }
  }
  const found = asked === undefined ? [...byKind.keys()] : [asked].filter((kind) => byKind.has(kind));
  const [kind, ...others] = found;
  if (kind === undefined) throw new CommandError(exit.failed, 'no-records', sheetWords.noRecords);
  if (others.length > 0) throw usageError(sheetWords.severalKinds);
  return { kind, records: byKind.get(kind) ?? [] };
}

function kindOf(record: unknown): string | undefined {
  const schema = isObject(record) ? record['schema'] : undefined;
  const kind = typeof schema === 'string' ? schema.split('/').at(-2) : undefined;
  return kinds.some((one) => one.kind === kind) ? kind : undefined;
}

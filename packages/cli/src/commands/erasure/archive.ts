/**
 * `archive`: messages that are done with leave the store for a file.
 * @module
 */
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { usageError } from '../../exit.ts';
import { assertNew, pathOf, writeWhole } from '../../files.ts';
import { erasureWords } from '../../lang/erasure.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { withAgency } from '../agency/folder.ts';

interface ArchiveCommandOptions extends PassphraseOption {
  readonly before: string;
  readonly out: string;
}

export function archiveCommand(cli: Cli): Command {
  const w = cli.say(erasureWords);
  return cli
    .command('archive', { summary: w.archive, example: w.archiveExample })
    .argument('<folder>', w.folder)
    .requiredOption('--before <day>', w.before)
    .requiredOption('--out <file>', w.archiveOut)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, options: ArchiveCommandOptions) => archive(cli, folder, options)));
}

async function archive(cli: Cli, folder: string, options: ArchiveCommandOptions): Promise<void> {
  const { before, out, ...passphrase } = options;
  const beforeMs = beginningOf(before);
  const path = pathOf(cli.io, out);
  await assertNew(path);
  const { sent, received, left } = await withAgency(cli, folder, passphrase, (agency) =>
    agency.archive({ beforeMs }, (bytes) => writeWhole(path, bytes)),
  );
  const moved = sent + received > 0;
  if (cli.json) return cli.document({ ...(moved ? { file: out } : {}), sent, received, left });
  const w = cli.say(erasureWords);
  cli.print(moved ? w.archivedLine(sent, received, out) : w.nothingClosed);
  if (left > 0) cli.print(w.leftLine(left));
}

/** Midnight in Viet Nam. */
function beginningOf(day: string): number {
  const ms = Date.parse(`${day}T00:00:00+07:00`);
  const same = Number.isFinite(ms) && new Date(ms + 7 * 3_600_000).toISOString().slice(0, 10) === day;
  if (!same) throw usageError(erasureWords.notADay);
  return ms;
}

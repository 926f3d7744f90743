/**
 * Reads what is compared, compares it, and tells what came out.
 * @module
 */
import { appendFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Mode, ReportFormat, Verdict } from '@lienthong/compat';
import type { Cli } from '../../cli.ts';
import { CommandError, type ExitCode, exit, usageError } from '../../exit.ts';
import { pathOf, readInput } from '../../files.ts';
import { compatWords } from '../../lang/compat.ts';
import { progress } from '../../terminal/progress.ts';
import { Folder, readFolder, readOne, type Sided, schemaFile } from './documents.ts';
import { type Asked, compareFiles, type Judged, judge } from './judge.ts';
import { noticesOf, verdictOf } from './notices.ts';
import { type Pair, pairsOf, stepsWithin } from './pairs.ts';
import { reportOf } from './report.ts';
import { diskSource, gitSource } from './source.ts';
import { markdownOf, tellFolder } from './tell.ts';

const exitCodes: Readonly<Record<Verdict, ExitCode>> = {
  compatible: exit.done,
  breaking: exit.breaking,
  undecided: exit.undecided,
};

export interface Options {
  readonly mode: Mode;
  readonly baseRef?: string;
  readonly format?: ReportFormat;
  readonly formatAssertion?: boolean;
  readonly annotation?: readonly string[];
  readonly budget?: number;
  readonly inPlace?: boolean;
  readonly summary?: string;
}

export async function run(cli: Cli, first: string, second: string | undefined, options: Options): Promise<ExitCode> {
  const { baseRef } = options;
  if (baseRef !== undefined && second !== undefined) throw usageError(compatWords.twoArguments);
  if (first === '-' && (second === '-' || baseRef !== undefined)) throw usageError(compatWords.onceStdin);
  const isFolder = await isFolderAt(cli, first);
  if (second !== undefined && (await isFolderAt(cli, second)) !== isFolder) throw usageError(compatWords.bothSorts);
  if (isFolder) return compareFolders(cli, first, second, options);
  if (baseRef === undefined && second === undefined) throw usageError(compatWords.oneArgument);
  return compareTwo(cli, first, second ?? first, options);
}

async function compareTwo(cli: Cli, first: string, now: string, options: Options): Promise<ExitCode> {
  const { format = cli.json ? 'json' : 'text', summary } = options;
  const [base, revision] = [await sideOf(cli, first, options.baseRef), await sideOf(cli, now)];
  const comparison = await compareFiles(base, revision, askedOf(options));
  const told = (as: ReportFormat) => reportOf(cli, { base, comparison, revision }, as);
  if (format === 'json' || format === 'sarif') cli.document(JSON.parse(told(format)));
  else cli.write(told(format));
  if (summary !== undefined) await appendFile(pathOf(cli.io, summary), told('markdown'));
  return exitCodes[comparison.verdict];
}

async function compareFolders(
  cli: Cli,
  first: string,
  second: string | undefined,
  options: Options,
): Promise<ExitCode> {
  const { baseRef, format = cli.json ? 'json' : 'text', inPlace = false, mode, summary } = options;
  const now = second ?? first;
  const path = pathOf(cli.io, now);
  const revision = await readFolder(diskSource(path, now, baseRef !== undefined));
  const before =
    baseRef !== undefined
      ? await gitSource(path, first, baseRef)
      : second !== undefined && diskSource(pathOf(cli.io, first), first);
  const base = before && (await readFolder(before));
  if (revision.files.length === 0 && !(base && base.files.length > 0))
    throw new CommandError(exit.io, 'no-schema', compatWords.noSchema, now);
  const { pairs, unchanged } = base ? pairsOf(base, revision) : stepsWithin(revision);
  const judged = await judgeAll(cli, pairs, revision, askedOf(options));
  const told = { mode, judged, unchanged, inPlace };
  tellFolder[format](cli, told);
  if (summary !== undefined) await appendFile(pathOf(cli.io, summary), markdownOf(cli, told));
  const verdict = verdictOf(judged);
  const isRefused = judged.some((one) => noticesOf(one, inPlace).length > 0);
  return verdict === 'compatible' && isRefused ? exit.failed : exitCodes[verdict];
}

async function judgeAll(cli: Cli, pairs: readonly Pair[], now: Folder, asked: Asked): Promise<Judged[]> {
  const w = cli.say(compatWords);
  const drawn = progress(cli);
  const judged: Judged[] = [];
  for (const pair of pairs) {
    judged.push(await judge(pair, now, asked));
    drawn.tell(
      () => w.compared(judged.length, pairs.length),
      () => judged.length / pairs.length,
    );
  }
  drawn.done();
  return judged;
}

/** A file alone, with those beside and below it to which it refers. */
async function sideOf(cli: Cli, name: string, revision?: string): Promise<Sided> {
  if (name === '-') {
    const file = schemaFile({ isPast: false, nameOf: () => name }, name, await readInput(cli.io, name), true);
    return { file, folder: new Folder([file]) };
  }
  const folder = dirname(pathOf(cli.io, name));
  const source =
    revision === undefined ? diskSource(folder, dirname(name)) : await gitSource(folder, dirname(name), revision);
  return readOne(source, basename(name));
}

function askedOf({ annotation, budget, formatAssertion, mode }: Options): Asked {
  return {
    mode,
    ...(annotation && { annotations: annotation }),
    ...(budget !== undefined && { budget }),
    ...(formatAssertion && { formatAssertion }),
  };
}

async function isFolderAt(cli: Cli, name: string): Promise<boolean> {
  return name !== '-' && (await stat(pathOf(cli.io, name))).isDirectory();
}

/**
 * `stats rollup`: the returns of one level into the data set, and the return, of the next.
 * @module
 */
import { basename } from 'node:path';
import {
  type Area,
  type ReceivedReturn,
  type ReturnOptions,
  type RolledUp,
  rollUp,
  toReturn,
} from '@lienthong/statistics';
import { validate } from '@lienthong/validate';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { CommandError, type ExitCode, exit, usageError } from '../../exit.ts';
import { assertNew, notAsExpected, pathOf, writeWhole } from '../../files.ts';
import { coverageWords, statsWords } from '../../lang/stats.ts';
import { table } from '../../terminal/table.ts';
import { isObject, isText, readJson } from '../json-file.ts';
import { areaOf, asOfOf, catalogueOf, recordOf } from './given.ts';
import { levels } from './tabulate.ts';

interface RollUpOptions {
  readonly area: string;
  readonly expected: string;
  readonly dueAt?: string;
  readonly asOf?: string;
  readonly catalogue?: string;
  readonly issuer?: string;
  readonly level?: ReturnOptions['level'];
  readonly out?: string;
}

export function rollUpCommand(cli: Cli): Command {
  const w = cli.say(statsWords);
  return cli
    .command('rollup', { summary: w.rollUp, example: w.rollUpExample })
    .argument('<file...>', w.returnFiles)
    .requiredOption('--area <edition:code>', w.area)
    .requiredOption('--expected <file>', w.expected)
    .option('--due-at <instant>', w.dueAt)
    .option('--as-of <instant>', w.asOf)
    .option('--catalogue <file>', w.catalogueFile)
    .option('--issuer <agency>', w.issuer)
    .addOption(cli.option('--level <level>', w.level, levels))
    .option('--out <file>', w.figuresOut)
    .action(cli.action((files: readonly string[], options: RollUpOptions) => add(cli, files, options)));
}

async function add(cli: Cli, files: readonly string[], options: RollUpOptions): Promise<ExitCode> {
  const { issuer, level, out, dueAt } = options;
  if ((issuer === undefined) !== (level === undefined)) throw usageError(statsWords.issuerWithLevel);
  if (out !== undefined) await assertNew(pathOf(cli.io, out));
  const catalogue = await catalogueOf(cli, options.catalogue);
  const returns = await Promise.all(files.map((file) => readReturn(cli, file)));
  const whole = await rollUp(returns, {
    ...{ catalogue, area: areaOf(options.area), asOf: asOfOf(cli, options.asOf) },
    expected: await readExpected(cli, options.expected),
    ...(dueAt === undefined ? {} : { dueAt: asOfOf(cli, dueAt) }),
  });
  const { sources, coverage, edition, actualUntil, adjustments } = whole;
  const body = level && toReturn(whole, { level, edition, actualUntil, sources, coverage, adjustments });
  const record = issuer && body ? recordOf(cli, 'statistical-return', issuer, body) : undefined;
  if (out !== undefined) await writeWhole(pathOf(cli.io, out), `${JSON.stringify(record ?? whole, null, 2)}\n`);
  if (cli.json) cli.document({ ...whole, ...(record ? { record } : {}) });
  else tell(cli, whole, out);
  return exit.done;
}

/**
 * A return as `agency inbox --out` writes it: `<jti>.json`. Or with its message: `{ "jti": …, "record": … }`.
 * @throws {CommandError} `return-without-message`; or what the contract says of it
 */
export async function readReturn(cli: Cli, file: string): Promise<ReceivedReturn> {
  const value = await readJson(cli, file);
  const isWrapped = isObject(value) && isText(value['jti']) && isObject(value['record']);
  const jti = isWrapped ? String(value['jti']) : uuid.exec(basename(file))?.[0];
  if (jti === undefined) throw new CommandError(exit.failed, 'return-without-message', statsWords.withoutMessage, file);
  const record = isWrapped ? value['record'] : value;
  const [issue] = validate(record).issues.filter(({ severity }) => severity === 'error');
  if (issue) throw new CommandError(exit.failed, issue.code, issue.messages, `${file}:${issue.pointer}`);
  if (!isObject(record) || !String(record['schema']).includes('/statistical-return/')) throw notAsExpected(file);
  return { jti, record: record as unknown as ReceivedReturn['record'] };
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

async function readExpected(cli: Cli, file: string): Promise<{ agency: string; area: Area }[]> {
  const value = await readJson(cli, file);
  if (!Array.isArray(value)) throw notAsExpected(file);
  return value.map((one: unknown) => {
    if (!isObject(one) || !isText(one['agency']) || !isText(one['area'])) throw notAsExpected(file);
    return { agency: one['agency'], area: areaOf(one['area']) };
  });
}

function tell(cli: Cli, { coverage, observations }: RolledUp, out: string | undefined): void {
  const w = cli.say(statsWords);
  const covered = cli.say(coverageWords);
  const rows = coverage.map(({ agency, area, status }) => [agency, area?.name ?? area?.code ?? '', covered[status]]);
  for (const line of table([w.agencyHeading, w.areaHeading, ''], rows)) cli.print(line);
  cli.note(w.rolledUp(observations.length, coverage.filter(({ status }) => status === 'missing').length));
  if (out !== undefined) cli.note(w.importWritten(out));
}

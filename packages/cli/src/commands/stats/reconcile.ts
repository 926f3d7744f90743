/**
 * `stats reconcile`: the returns of police, procuracy and court over the same days, compared cell by cell.
 * @module
 */
import { interagencyStatistics } from '@lienthong/schemas/codelists';
import { type CountingRule, type ReconciliationBody, reconcile, type Side } from '@lienthong/statistics';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { type ExitCode, exit, usageError } from '../../exit.ts';
import { assertNew, pathOf, writeWhole } from '../../files.ts';
import { causeWords, statsWords } from '../../lang/stats.ts';
import { table } from '../../terminal/table.ts';
import { catalogueOf, recordOf } from './given.ts';
import { readReturn } from './roll-up.ts';

const subjects: readonly string[] = interagencyStatistics.codes.map(({ code }) => code);
const rules: readonly CountingRule[] = ['gravest-offence', 'lead-defendant', 'offence-decided'];

interface ReconcileOptions {
  readonly subject: string;
  readonly lead: string;
  readonly dueOn?: string;
  readonly catalogue?: string;
  readonly issuer?: string;
  readonly out?: string;
}

export function reconcileCommand(cli: Cli): Command {
  const w = cli.say(statsWords);
  return cli
    .command('reconcile', { summary: w.reconcile, example: w.reconcileExample })
    .argument('<role=file...>', w.sides)
    .requiredOption('--subject <letter>', w.subject)
    .requiredOption('--lead <role=agency>', w.lead)
    .option('--due-on <day>', w.dueOn)
    .option('--catalogue <file>', w.catalogueFile)
    .option('--issuer <agency>', w.issuer)
    .option('--out <file>', w.figuresOut)
    .action(cli.action((sides: readonly string[], options: ReconcileOptions) => compare(cli, sides, options)));
}

/** Figures that differ are what it is for: the exit code is 1 then, as of any check that failed. */
async function compare(cli: Cli, given: readonly string[], options: ReconcileOptions): Promise<ExitCode> {
  const { subject, issuer, out, dueOn } = options;
  if (!subjects.includes(subject)) throw usageError(statsWords.badSubject);
  if (out !== undefined) await assertNew(pathOf(cli.io, out));
  const [role, agency] = pairOf(options.lead);
  const sides = await Promise.all(given.map((side) => readSide(cli, side)));
  const body = await reconcile(sides, {
    ...{ catalogue: await catalogueOf(cli, options.catalogue), subject, lead: { agency, role } },
    ...(dueOn === undefined ? {} : { dueOn }),
  });
  const record = issuer === undefined ? undefined : recordOf(cli, 'reconciliation', issuer, body);
  if (out !== undefined) await writeWhole(pathOf(cli.io, out), `${JSON.stringify(record ?? body, null, 2)}\n`);
  if (cli.json) cli.document({ ...body, ...(record ? { record } : {}) });
  else tell(cli, body, out);
  return body.cells.length > 0 ? exit.failed : exit.done;
}

/** `procuracy=FILE`, or with the rule by which it counts joined offences: `procuracy:gravest-offence=FILE`. */
async function readSide(cli: Cli, text: string): Promise<Side> {
  const [side, file] = pairOf(text);
  const [role = '', rule] = side.split(':');
  const countingRule = rules.find((one) => one === rule);
  if (rule !== undefined && countingRule === undefined) throw usageError(statsWords.badSide);
  const { jti, record } = await readReturn(cli, file);
  return { role, jti, record, ...(countingRule ? { countingRule } : {}) };
}

function pairOf(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) throw usageError(statsWords.badSide);
  return [text.slice(0, at), text.slice(at + 1)];
}

function tell(cli: Cli, { cells, compared, sides }: ReconciliationBody, out: string | undefined): void {
  const w = cli.say(statsWords);
  const said = cli.say(causeWords);
  const rows = cells.map(({ indicator, dimensions = [], figures, causes }) => [
    [indicator, ...dimensions.map(({ dimension, code }) => `${dimension}=${code}`)].join(' '),
    ...sides.map(({ role }) => String(figures.find((one) => one.role === role)?.value ?? '')),
    causes.map((cause) => said[cause]).join(', '),
  ]);
  if (rows.length > 0)
    for (const line of table([w.idHeading, ...sides.map(({ role }) => role), w.causeHeading], rows)) cli.print(line);
  cli.note(w.reconciled(compared, cells.length));
  if (out !== undefined) cli.note(w.importWritten(out));
}

/**
 * `due`: the register of reports received, and every limit that runs in the matters known here.
 * @module
 */
import type { OwnRecord } from '@lienthong/exchange';
import { validate } from '@lienthong/validate';
import { type DueDate, dueDates } from '@lienthong/validate/due-dates';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { type ExitCode, exit } from '../../exit.ts';
import { instant, shownCivilDay } from '../../instant.ts';
import { dueStateWords, workWords } from '../../lang/work.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { table } from '../../terminal/table.ts';
import { type AnyRecord, kindOf, newest } from '../../work/any-record.ts';
import { titleOf } from './add.ts';
import { dayOf } from './day.ts';
import { atDesk, recordOf } from './records.ts';

interface DueOptions extends PassphraseOption {
  readonly on?: string;
  readonly all?: boolean;
  readonly failOn?: 'overdue';
}

export function dueCommand(cli: Cli): Command {
  const w = cli.say(workWords);
  return cli
    .command('due', { summary: w.due, example: w.dueExample })
    .argument('<folder>', w.folder)
    .option('--on <day>', w.dueOn)
    .option('--all', w.dueAll)
    .addOption(cli.option('--fail-on <what>', w.dueFailOn, ['overdue']))
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, options: DueOptions) => due(cli, folder, options)));
}

interface RegisterRow {
  readonly report: string;
  readonly receivedOn: string;
  readonly state: DueDate['state'] | 'no-limit';
  /** Whether it has been passed on. */
  readonly sent: boolean;
  readonly due?: string;
  readonly number?: string;
}

async function due(cli: Cli, folder: string, options: DueOptions): Promise<ExitCode> {
  const { all = false, failOn } = options;
  const on = dayOf(cli, options.on);
  const {
    known: told,
    unsent,
    code,
  } = await atDesk(cli, folder, options, async (desk) => ({
    known: [
      ...desk.records
        .list()
        .filter(({ state }) => state === 'issued')
        .map(recordOf),
      ...(await desk.received()),
    ],
    unsent: unsentReports(desk.records.list()),
    code: desk.code,
  }));
  const known = [...told, ...unsent];
  const limits = [...byConversation(known)].flatMap(([conversation, records]) =>
    dueDates(records as never[], on).map((limit) => ({ conversation, ...limit })),
  );
  limits.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const open = limits.filter(({ state }) => all || state === 'due' || state === 'overdue');
  const register = registerOf({ known, unsent, code }, limits, cli.showValues);
  if (cli.json) cli.document({ on, register, limits: open.map(documentOf) });
  else tell(cli, register, open);
  return failOn === 'overdue' && limits.some(({ state }) => state === 'overdue') ? exit.failed : exit.done;
}

/**
 * What is drafted has told nobody anything yet: it starts no limit and meets none. But a report was received on its day, whether it was
 * passed on or not: the register has it, and its limit runs.
 */
function unsentReports(own: readonly OwnRecord[]): AnyRecord[] {
  const issued = new Set(own.filter(({ state }) => state === 'issued').map(({ id }) => id));
  return own
    .filter(({ id, state }) => state !== 'issued' && !issued.has(id))
    .map(recordOf)
    .filter((record) => kindOf(record) === 'crime-report' && validate(record).valid);
}

function documentOf(limit: DueDate & { readonly conversation: string }) {
  const { record, reason, basis, conversation, from, due: last, state, metOn, extensions, owedBy, checked } = limit;
  return {
    ...{ conversation, record, limit: limit.limit, from, due: last, state, extensions, basis, reason, checked },
    ...(metOn === undefined ? {} : { metOn }),
    ...(owedBy === undefined ? {} : { owedBy }),
  };
}

function byConversation(records: readonly AnyRecord[]): Map<string, AnyRecord[]> {
  return Map.groupBy(records, ({ conversation }) => conversation);
}

interface Known {
  readonly known: readonly AnyRecord[];
  /** Those of them that are drafts still. */
  readonly unsent: readonly AnyRecord[];
  readonly code: string;
}

/** Reports that this agency received itself, or that came to it: by the day of receipt. */
function registerOf({ known, unsent, code }: Known, limits: readonly DueDate[], showValues: boolean): RegisterRow[] {
  const reports = newest(known).filter(
    (record) => kindOf(record) === 'crime-report' && record.recordStatus !== 'entered-in-error',
  );
  const rows = reports.map((report): RegisterRow => {
    const limit = limits.findLast(({ record, limit: of }) => record.id === report.id && of === 'report-settlement');
    const { number } = (report['register'] ?? {}) as { number?: string };
    return {
      report: report.id,
      receivedOn: instant(Date.parse(String(report['receivedAt']))).slice(0, 10),
      sent: !unsent.includes(report),
      ...(limit ? { state: limit.state, due: limit.due } : { state: 'no-limit' as const }),
      ...(showValues && number !== undefined && report.issuer === code ? { number } : {}),
    };
  });
  return rows.sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1));
}

function tell(
  cli: Cli,
  register: readonly RegisterRow[],
  limits: readonly (DueDate & { conversation: string })[],
): void {
  const w = cli.say(workWords);
  const states = cli.say(dueStateWords);
  const day = (text = '') => shownCivilDay(text, cli.lang);
  const paint = (state: RegisterRow['state']) =>
    state === 'overdue' ? cli.paint('red', states[state]) : states[state];
  cli.print(w.registerTitle(register.length));
  if (register.length > 0) {
    const rows = register.map(({ report, receivedOn, due: last, state, number, sent }) => [
      ...(cli.showValues ? [number ?? ''] : []),
      ...[
        report,
        day(receivedOn),
        day(last),
        sent ? paint(state) : `${paint(state)}, ${cli.paint('yellow', w.notSent)}`,
      ],
    ]);
    const heads = [
      ...(cli.showValues ? [w.numberHeading] : []),
      w.idHeading,
      w.receivedHeading,
      w.dueHeading,
      w.stateHeading,
    ];
    for (const line of table(heads, rows)) cli.print(line);
  }
  cli.print('');
  cli.print(w.limitsTitle(limits.length));
  for (const { due: last, state, record, reason, checked } of limits) {
    cli.print(`${day(last)}  ${paint(state)}  ${titleOf(cli, record.kind)} ${record.id}`);
    cli.print(`    ${cli.words(reason)}${checked ? '' : ` ${w.notChecked}`}`);
  }
}

/**
 * `transfer`, `join` and `split`: what is done with a case, as drafts of the records that tell it.
 * @module
 */
import { uuidv7 } from '@lienthong/exchange';
import { proceedingsRole, transferReason } from '@lienthong/schemas/codelists';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { CommandError, exit, usageError } from '../../exit.ts';
import { instant } from '../../instant.ts';
import { workWords } from '../../lang/work.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { type Acting, joined, split, transferred } from '../../work/acts.ts';
import { type AnyRecord, kindOf } from '../../work/any-record.ts';
import { repeated } from '../options.ts';
import { draftOf, titleOf } from './add.ts';
import { dayOf } from './day.ts';
import { tellIssues } from './drafts.ts';
import { type AtDesk, atDesk, knownTo, recordOf } from './records.ts';

interface ActOptions extends PassphraseOption {
  readonly on?: string;
  readonly byRole?: string;
}

interface TransferOptions extends ActOptions {
  readonly to: string;
  readonly reason: string;
}

export function actCommands(cli: Cli): Command[] {
  const w = cli.say(workWords);
  const transfer = withAct(cli, cli.command('transfer', { summary: w.transfer, example: w.transferExample }))
    .requiredOption('--to <code>', w.transferTo)
    .addOption(
      cli
        .option(
          '--reason <code>',
          w.transferReason,
          transferReason.codes.map(({ code }) => code),
        )
        .makeOptionMandatory(),
    )
    .action(
      cli.action((folder: string, id: string, options: TransferOptions) =>
        act(cli, folder, options, (known, how) => [transferred(caseOf(known, id), options.to, options.reason, how)]),
      ),
    );
  const join = withAct(cli, cli.command('join', { summary: w.join, example: w.joinExample }))
    .requiredOption('--with <id>', w.joinWith, repeated)
    .action(
      cli.action((folder: string, id: string, options: ActOptions & { readonly with: readonly string[] }) =>
        act(cli, folder, options, (known, how) => {
          if (options.with.includes(id)) throw usageError(workWords.joinItself);
          return joined(
            caseOf(known, id),
            options.with.map((other) => caseOf(known, other)),
            how,
          );
        }),
      ),
    );
  const splitOff = withAct(cli, cli.command('split', { summary: w.split, example: w.splitExample }))
    .option('--accused <id>', w.splitAccused, repeated)
    .action(
      cli.action((folder: string, id: string, options: ActOptions & { readonly accused?: readonly string[] }) =>
        act(cli, folder, options, (known, how) => split(caseOf(known, id), options.accused ?? [], how)),
      ),
    );
  return [transfer, join, splitOff];
}

function withAct(cli: Cli, command: Command): Command {
  const w = cli.say(workWords);
  return command
    .argument('<folder>', w.folder)
    .argument('<id>', w.caseId)
    .option('--on <day>', w.actOn)
    .addOption(
      cli.option(
        '--by-role <code>',
        w.byRole,
        proceedingsRole.codes.map(({ code }) => code),
      ),
    )
    .addOption(passphraseFileOption(cli));
}

/** What is made stays in drafts until it is sent: all of it, or nothing. */
async function act(
  cli: Cli,
  folder: string,
  { on: given, byRole, ...option }: ActOptions,
  make: (known: readonly AnyRecord[], how: Acting) => readonly AnyRecord[],
): Promise<void> {
  const on = dayOf(cli, given);
  await atDesk(cli, folder, option, async (desk) => {
    const role = byRole === undefined ? {} : { byRole };
    const how: Acting = { by: desk.code, on, recordedAt: instant(cli.now), newId: uuidv7, ...role };
    const made = make(await knownTo(desk), how).map((record) => amended(desk, record));
    for (const record of made) assertOwn(desk, record);
    desk.records.putAll(made.map((record) => draftOf(cli, record)));
    if (cli.json)
      return cli.document({
        drafts: made.map((one) => ({ id: one.id, revision: one.revision, kind: kindOf(one) ?? '' })),
      });
    for (const record of made) {
      cli.print(cli.say(workWords).added(titleOf(cli, kindOf(record) ?? ''), record.id, record.revision));
      tellIssues(cli, record);
    }
  });
}

/** A case whose newest revision has not left yet is changed there: nobody is to be sent a revision of what he never got. */
function amended({ records }: AtDesk, record: AnyRecord): AnyRecord {
  const newestOwn = records.revisions(record.id).at(-1);
  if (newestOwn === undefined || newestOwn.state === 'issued') return record;
  const { revision, revises, reason } = recordOf(newestOwn);
  const { revises: _v, reason: _r, ...rest } = record;
  return {
    ...rest,
    revision,
    ...(revises === undefined ? {} : { revises }),
    ...(reason === undefined ? {} : { reason }),
  } as AnyRecord;
}

function caseOf(known: readonly AnyRecord[], id: string): AnyRecord {
  const found = known.find((record) => record.id === id && kindOf(record) === 'case');
  if (!found) throw new CommandError(exit.failed, 'unknown-record', workWords.unknownCase, id);
  return found;
}

/** A case of another body is revised by it alone. */
function assertOwn({ code }: AtDesk, record: AnyRecord): void {
  if (record.issuer !== code) throw new CommandError(exit.failed, 'other-issuer', workWords.otherIssuer, record.id);
}

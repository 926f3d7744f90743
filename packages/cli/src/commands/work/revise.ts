/**
 * `revise` and `withdraw`: the next revision of a record that was issued, as a draft.
 * @module
 */
import type { OwnRecord } from '@lienthong/exchange';
import { revisionReason } from '@lienthong/schemas/codelists';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { CommandError, exit, usageError } from '../../exit.ts';
import { instant } from '../../instant.ts';
import { workWords } from '../../lang/work.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import type { AnyRecord } from '../../work/any-record.ts';
import { enteredInError, nextRevision, type Revising } from '../../work/revise.ts';
import { isObject, readJson } from '../json-file.ts';
import { type Pair, pairs } from '../options.ts';
import { draftOf as newDraft } from './add.ts';
import { tellChanged, withPlaces } from './drafts.ts';
import { messageOf } from './list.ts';
import { type AtDesk, atDesk, newestOf, recordOf } from './records.ts';

const reasons = revisionReason.codes.map(({ code }) => code);

interface ReviseOptions extends PassphraseOption {
  readonly reason: string;
  readonly set?: readonly Pair[];
  readonly file?: string;
}

export function reviseCommand(cli: Cli): Command {
  const w = cli.say(workWords);
  return cli
    .command('revise', { summary: w.revise, example: w.reviseExample })
    .argument('<folder>', w.folder)
    .argument('<id>', w.id)
    .addOption(cli.option('--reason <code>', w.reason, reasons).makeOptionMandatory())
    .option('--set <pointer=value>', w.setPlace, pairs('--set'))
    .option('--file <file>', w.reviseFile)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, id: string, options: ReviseOptions) => revise(cli, folder, id, options)));
}

async function revise(cli: Cli, folder: string, id: string, options: ReviseOptions): Promise<void> {
  const { reason, set = [], file } = options;
  if (set.length === 0 && file === undefined) throw usageError(workWords.nothingToRevise);
  const given = file === undefined ? undefined : await readJson(cli, file);
  if (given !== undefined && !isObject(given))
    throw new CommandError(exit.failed, 'no-record', workWords.noRecord, file);
  await atDesk(cli, folder, options, async (desk) => {
    const entry = issuedOf(desk, id);
    const before = given === undefined ? recordOf(entry) : { ...given, ...headOf(recordOf(entry)) };
    const record = withPlaces(nextRevision(before as AnyRecord, {}, howOf(cli, desk, entry, reason)), set);
    desk.records.put(newDraft(cli, record));
    tellChanged(cli, record);
  });
}

interface WithdrawOptions extends PassphraseOption {
  readonly reason: string;
  readonly neverWas?: boolean;
}

export function withdrawCommand(cli: Cli): Command {
  const w = cli.say(workWords);
  return cli
    .command('withdraw', { summary: w.withdraw, example: w.withdrawExample })
    .argument('<folder>', w.folder)
    .argument('<id>', w.id)
    .addOption(cli.option('--reason <code>', w.reason, reasons).makeOptionMandatory())
    .option('--never-was', w.neverWas)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, id: string, options: WithdrawOptions) => withdraw(cli, folder, id, options)));
}

async function withdraw(
  cli: Cli,
  folder: string,
  id: string,
  { reason, neverWas, ...option }: WithdrawOptions,
): Promise<void> {
  await atDesk(cli, folder, option, async (desk) => {
    const entry = issuedOf(desk, id);
    const how = howOf(cli, desk, entry, reason);
    const before = recordOf(entry);
    const record = neverWas
      ? await enteredInError(before, how)
      : nextRevision(before, { recordStatus: 'withdrawn' }, how);
    desk.records.put(newDraft(cli, record));
    tellChanged(cli, record);
  });
}

/** @throws {CommandError} `unknown-record`; `still-draft` the newest revision has not left yet: it is changed itself */
export function issuedOf({ records }: AtDesk, id: string): OwnRecord {
  const entry = newestOf(records, id);
  if (entry.state !== 'issued') throw new CommandError(exit.failed, 'still-draft', workWords.stillDraft, id);
  return entry;
}

function howOf(cli: Cli, { records }: AtDesk, { id, revision }: OwnRecord, reason: string): Revising {
  const jti = messageOf(records, id, revision);
  return { reason, recordedAt: instant(cli.now), ...(jti === undefined ? {} : { jti }) };
}

function headOf({ schema, id, issuer, conversation, revision }: AnyRecord) {
  return { schema, id, issuer, conversation, revision };
}

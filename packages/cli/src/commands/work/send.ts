/**
 * `record send`: queues what is ready, and sends what is queued. What cannot leave now waits in the folder.
 * @module
 */
import {
  type Agency,
  ExchangeError,
  type Letter,
  type LetterState,
  type OwnRecord,
  type SendingTerms,
  type Sent,
} from '@lienthong/exchange';
import { kinds } from '@lienthong/schemas';
import { fieldGroup } from '@lienthong/schemas/codelists';
import { validate } from '@lienthong/validate';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { CommandError, type ExitCode, exit } from '../../exit.ts';
import { instant } from '../../instant.ts';
import { agencyWords, stateWords } from '../../lang/agency.ts';
import { workWords } from '../../lang/work.ts';
import { type PassphraseOption, passphraseFileOption, passphraseOf } from '../../passphrase.ts';
import { kindOf } from '../../work/any-record.ts';
import { openFolder } from '../agency/folder.ts';
import { firstAttemptSeconds, isAnswered, isTried, waitForAll, waitSeconds } from '../agency/send.ts';
import { repeated, wholeNumber } from '../options.ts';
import { draftOf, tellIssues } from './drafts.ts';
import { projectionsOf } from './projections.ts';
import { type AtDesk, atDesk, newestOf, recordOf } from './records.ts';
import { termsOf } from './terms.ts';

export interface SendRecordOptions extends PassphraseOption {
  readonly to?: readonly string[];
  readonly purpose?: string;
  readonly basis?: string;
  readonly condition?: readonly string[];
  readonly queueOnly?: boolean;
  readonly wait?: true | number;
}

export function sendCommand(cli: Cli): Command {
  const w = cli.say(workWords);
  const a = cli.say(agencyWords);
  return cli
    .command('send', { summary: w.send, example: w.sendExample })
    .argument('<folder>', w.folder)
    .argument('[id...]', w.sendIds)
    .option('--to <code>', a.to, repeated)
    .option('--purpose <code>', w.purposeOrOnly)
    .option('--basis <id>', w.basisOrOnly)
    .option('--condition <code>', a.condition, repeated)
    .option('--queue-only', w.queueOnly)
    .option('--wait [seconds]', a.wait, wholeNumber('--wait'))
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, ids: string[], options: SendRecordOptions) => send(cli, folder, ids, options)));
}

async function send(cli: Cli, folder: string, ids: readonly string[], options: SendRecordOptions): Promise<ExitCode> {
  const { passphraseFile } = options;
  const passphrase = await passphraseOf(cli, folder, passphraseFile === undefined ? {} : { passphraseFile });
  return atDesk(cli, folder, { ...options, passphrase }, async (desk) => {
    const isIssued = (id: string) => newestOf(desk.records, id).state === 'issued';
    const further = await furtherOf(cli, desk, ids.filter(isIssued), options);
    const drafts = ids.filter((id) => !isIssued(id));
    await queue(cli, desk, drafts, options);
    if (options.queueOnly) return tellQueued(cli, desk);
    const open = () => openFolder(cli, folder, { passphrase }, { resume: false });
    return sendQueued(cli, desk, { wait: options.wait, further, open });
  });
}

/**
 * Records that have left already, and now go to others too, as they are.
 * @throws {CommandError} `record-issued` somebody named has it
 */
async function furtherOf(
  cli: Cli,
  desk: AtDesk,
  ids: readonly string[],
  options: SendRecordOptions,
): Promise<OwnRecord[]> {
  const found: OwnRecord[] = [];
  for (const id of ids) {
    const entry = newestOf(desk.records, id);
    const to = recipientsOf(cli, desk, entry, options);
    const has = to.find((code) => entry.letters.some((letter) => letter.to === code));
    if (has !== undefined) throw new CommandError(exit.failed, 'record-issued', workWords.hasItAlready, has);
    if (options.queueOnly) throw new CommandError(exit.failed, 'record-issued', workWords.isIssued, id);
    found.push({ ...entry, terms: await fullTerms(cli, desk, entry, options) });
  }
  return found;
}

/** @throws {CommandError} nobody is named */
function recipientsOf(cli: Cli, desk: AtDesk, entry: OwnRecord, { to = [] }: SendRecordOptions): readonly string[] {
  if (to.length > 0) return to;
  const before = [...earlierRecipients(desk, entry)];
  if (before.length > 0) cli.note(cli.say(workWords).sentBefore(before.join(', ')));
  throw new CommandError(exit.usage, 'usage', workWords.toWhom);
}

/** Who got a revision of the same thing that came before. */
function earlierRecipients({ records }: AtDesk, { id, revision }: OwnRecord): Set<string> {
  const earlier = records.revisions(id).filter((one) => one.revision < revision);
  return new Set(earlier.flatMap(({ letters }) => letters.map(({ to }) => to)));
}

async function fullTerms(cli: Cli, desk: AtDesk, entry: OwnRecord, options: SendRecordOptions): Promise<SendingTerms> {
  const { to = [], condition } = options;
  return { to, ...(await termsOf(cli, desk, entry, options)), ...(condition ? { conditions: condition } : {}) };
}

/** @throws {CommandError} what is not ready: not valid, not signed, nobody named, no purpose that the table grants */
export async function queue(cli: Cli, desk: AtDesk, ids: readonly string[], options: SendRecordOptions): Promise<void> {
  if (ids.length === 0) return;
  const entries = ids.map((id) => draftOf(desk.records, id));
  for (const entry of entries) recipientsOf(cli, desk, entry, options);
  for (const entry of entries) assertReady(cli, entry);
  const queued: OwnRecord[] = [];
  for (const entry of entries) {
    const terms = await fullTerms(cli, desk, entry, options);
    queued.push({ ...entry, state: 'queued', changedAtMs: cli.now, terms });
  }
  desk.records.putAll(queued);
}

function assertReady(cli: Cli, entry: OwnRecord): void {
  const record = recordOf(entry);
  if (!validate(record).valid) {
    tellIssues(cli, record);
    throw new CommandError(exit.failed, 'record-invalid', workWords.notValid, entry.id);
  }
  const { number, signatory } = (record['document'] ?? {}) as { number?: string; signatory?: string };
  const isSigned = kinds.find(({ kind }) => kind === kindOf(record))?.signed !== undefined;
  if (isSigned && record.recordStatus === 'final' && (number === undefined || signatory === undefined)) {
    throw new CommandError(exit.failed, 'not-signed', workWords.notSigned, `${entry.id} /document/signatory`);
  }
}

interface Left {
  readonly id: string;
  readonly revision: number;
  readonly to: readonly string[];
  readonly code?: string;
  /** Where each letter stood when the command ended. */
  readonly letters?: readonly { readonly to: string; readonly state: LetterState }[];
}

export interface Sending {
  readonly wait?: true | number | undefined;
  /** What has left already and goes to others too. */
  readonly further?: readonly OwnRecord[];
  /** The agency as it sends; what stops it leaves everything queued. */
  readonly open: () => Promise<Agency>;
}

export async function sendQueued(cli: Cli, desk: AtDesk, { wait, further = [], open }: Sending): Promise<ExitCode> {
  const queued = [...desk.records.list().filter(({ state }) => state === 'queued'), ...further];
  const left: Left[] = [];
  if (queued.length > 0) {
    const agency = await open();
    try {
      for (const entry of queued) left.push(await sendOne(cli, desk, agency, entry, wait));
    } finally {
      await agency.close();
    }
  }
  const w = cli.say(workWords);
  if (cli.json)
    cli.document({
      sent: left.filter(({ code }) => code === undefined),
      waiting: left.filter(({ code }) => code !== undefined),
    });
  else if (queued.length === 0) cli.print(w.nothingQueued);
  return left.some(({ code }) => code !== undefined) ? exit.io : endOf(cli, left, wait !== undefined);
}

/** Whoever waits for answers is told by the exit code what they were. */
function endOf(cli: Cli, left: readonly Left[], isWaitedFor: boolean): ExitCode {
  const states = left.flatMap(({ letters = [] }) => letters.map(({ state }) => state));
  if (!isWaitedFor || states.every((state) => state === 'valid')) return exit.done;
  if (states.some((state) => state === 'refused')) return exit.failed;
  cli.note(cli.say(agencyWords).noAnswerYet);
  return exit.io;
}

async function sendOne(cli: Cli, desk: AtDesk, agency: Agency, entry: OwnRecord, wait?: true | number): Promise<Left> {
  const { id, revision, terms } = entry;
  const to = terms?.to ?? [];
  const w = cli.say(workWords);
  const sent: Sent[] = [];
  try {
    if (!terms) throw new ExchangeError('unknown-recipient');
    for (const { record, withheld, to: some } of await projectionsOf(
      desk,
      entry,
      terms,
      instant(cli.now).slice(0, 10),
    )) {
      sent.push(...(await agency.send({ ...terms, to: some, record })));
      desk.records.put({ ...entry, state: 'issued', changedAtMs: cli.now, letters: lettersOf(entry, sent) });
      if (!cli.json && withheld.length > 0) cli.note(w.withheld(some.join(', '), groupTitles(cli, withheld)));
    }
  } catch (error) {
    if (!(error instanceof ExchangeError) || error.code === 'internal') throw error;
    const hasLeft = entry.state === 'issued' || sent.length > 0;
    if (!cli.json) cli.note((hasLeft ? w.notSentNow : w.waits)(id, cli.words(error.title)));
    return { id, revision, to, code: error.code };
  }
  const limitSeconds = wait === undefined ? firstAttemptSeconds : wait === true ? waitSeconds : wait;
  const isOver = wait === undefined ? isTried : isAnswered;
  const found = await waitForAll(cli, agency, sent, { isOver, limitSeconds });
  if (!cli.json) {
    tellSent(cli, id, found, wait !== undefined);
    const have = new Set(lettersOf(entry, sent).map((letter) => letter.to));
    const behind = [...earlierRecipients(desk, entry)].filter((code) => !have.has(code));
    if (behind.length > 0) cli.note(w.holdOlder(behind.join(', ')));
  }
  return { id, revision, to, letters: found.map(({ aud, state }) => ({ to: aud, state })) };
}

function lettersOf(entry: OwnRecord, sent: readonly Sent[]): OwnRecord['letters'] {
  return [...entry.letters, ...sent.map((one) => ({ to: one.to, jti: one.jti }))];
}

function groupTitles(cli: Cli, groups: readonly string[]): string {
  const titles = groups.map((group) => fieldGroup.codes.find(({ code }) => code === group)?.title[cli.lang] ?? group);
  return titles.map((title) => title.toLocaleLowerCase(cli.lang)).join('; ');
}

/** A letter that has not arrived is not told as sent. */
function tellSent(cli: Cli, id: string, letters: readonly Letter[], isWaitedFor: boolean): void {
  const w = cli.say(workWords);
  for (const { aud, jti, state } of letters) {
    if (state === 'queued') cli.note(w.notThereYet(id, aud));
    else cli.print(w.sent(id, aud, jti));
    if (isWaitedFor && state !== 'queued') cli.print(cli.say(agencyWords).stateOf(aud, cli.say(stateWords)[state]));
  }
}

function tellQueued(cli: Cli, desk: AtDesk): ExitCode {
  const queued = desk.records.list().filter(({ state }) => state === 'queued');
  if (cli.json)
    cli.document({
      sent: [],
      waiting: queued.map(({ id, revision, terms }) => ({ id, revision, to: terms?.to ?? [] })),
    });
  else cli.print(cli.say(workWords).queued(queued.length));
  return exit.done;
}

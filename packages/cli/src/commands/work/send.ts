/**
 * `record send`: queues what is ready, and sends what is queued. What cannot leave now waits in the folder.
 * @module
 */
import {
  type Agency,
  ExchangeError,
  findAgency,
  type OwnRecord,
  rolesOn,
  type SendingTerms,
} from '@lienthong/exchange';
import { kinds, sharing } from '@lienthong/schemas';
import { validate } from '@lienthong/validate';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { CommandError, type ExitCode, exit } from '../../exit.ts';
import { instant } from '../../instant.ts';
import { agencyWords } from '../../lang/agency.ts';
import { workWords } from '../../lang/work.ts';
import { type PassphraseOption, passphraseFileOption, passphraseOf } from '../../passphrase.ts';
import { kindOf } from '../../work/any-record.ts';
import { openFolder } from '../agency/folder.ts';
import { firstAttemptSeconds, isAnswered, isTried, waitForAll, waitSeconds } from '../agency/send.ts';
import { repeated, wholeNumber } from '../options.ts';
import { draftOf, tellIssues } from './drafts.ts';
import { type AtDesk, atDesk, recordOf } from './records.ts';

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
    await queue(cli, desk, ids, options);
    return options.queueOnly
      ? tellQueued(cli, desk)
      : sendQueued(cli, desk, options.wait, () => openFolder(cli, folder, { passphrase }, { resume: false }));
  });
}

/** @throws {CommandError} what is not ready: not valid, not signed, nobody named, no purpose that the table grants */
export async function queue(cli: Cli, desk: AtDesk, ids: readonly string[], options: SendRecordOptions): Promise<void> {
  if (ids.length === 0) return;
  const { to = [], condition } = options;
  if (to.length === 0) throw new CommandError(exit.usage, 'usage', workWords.toWhom);
  const entries = ids.map((id) => draftOf(desk.records, id));
  for (const entry of entries) assertReady(cli, entry);
  const queued: OwnRecord[] = [];
  for (const entry of entries) {
    const terms = {
      to,
      ...(await termsOf(cli, desk, entry, options)),
      ...(condition ? { conditions: condition } : {}),
    };
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

/** What was told, or the one pair of purpose and basis under which the table lets this kind pass between these bodies. */
async function termsOf(
  cli: Cli,
  desk: AtDesk,
  entry: OwnRecord,
  { to = [], purpose, basis, condition = [] }: SendRecordOptions,
): Promise<Pick<SendingTerms, 'purpose' | 'basis'>> {
  if (purpose !== undefined && basis !== undefined) return { purpose, basis };
  const today = instant(cli.now).slice(0, 10);
  const { directory } = (await desk.agency()).directory.current;
  const roles = (code: string) => {
    const found = findAgency(directory, code);
    return found ? rolesOn(found, today) : [];
  };
  const met = ['none', ...condition];
  const rows = sharing.filter(
    (row) =>
      row.kind === kindOf(entry.record) &&
      (purpose ?? row.purpose) === row.purpose &&
      (basis ?? row.basis) === row.basis &&
      met.includes(row.condition) &&
      row.validFrom <= today &&
      today <= (row.validUntil ?? '9') &&
      roles(desk.code).includes(row.from) &&
      to.every((code) => roles(code).includes(row.to)),
  );
  const pairs = new Map(rows.map((row) => [`${row.purpose} ${row.basis}`, row]));
  const [only, ...others] = pairs.values();
  if (only && others.length === 0) return { purpose: only.purpose, basis: only.basis };
  if (only) for (const pair of pairs.keys()) cli.note(cli.say(workWords).maybe(pair));
  throw new CommandError(
    exit.failed,
    only ? 'several-terms' : 'no-terms',
    only ? workWords.severalTerms : workWords.noTerms,
    entry.id,
  );
}

interface Left {
  readonly id: string;
  readonly revision: number;
  readonly to: readonly string[];
  readonly code?: string;
}

/** @param open the agency as it sends; what stops it leaves everything queued */
export async function sendQueued(
  cli: Cli,
  desk: AtDesk,
  wait: true | number | undefined,
  open: () => Promise<Agency>,
): Promise<ExitCode> {
  const queued = desk.records.list().filter(({ state }) => state === 'queued');
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
  return left.some(({ code }) => code !== undefined) ? exit.io : exit.done;
}

async function sendOne(cli: Cli, desk: AtDesk, agency: Agency, entry: OwnRecord, wait?: true | number): Promise<Left> {
  const { id, revision, terms, record } = entry;
  const to = terms?.to ?? [];
  const w = cli.say(workWords);
  try {
    if (!terms) throw new ExchangeError('unknown-recipient');
    const sent = await agency.send({ ...terms, record });
    const letters = sent.map((one) => ({ to: one.to, jti: one.jti }));
    desk.records.put({ ...entry, state: 'issued', changedAtMs: cli.now, letters: [...entry.letters, ...letters] });
    const limitSeconds = wait === undefined ? firstAttemptSeconds : wait === true ? waitSeconds : wait;
    await waitForAll(cli, agency, sent, { isOver: wait === undefined ? isTried : isAnswered, limitSeconds });
    if (!cli.json) for (const one of letters) cli.print(w.sent(id, one.to, one.jti));
    return { id, revision, to };
  } catch (error) {
    if (!(error instanceof ExchangeError) || error.code === 'internal') throw error;
    if (!cli.json) cli.note(w.waits(id, cli.words(error.title)));
    return { id, revision, to, code: error.code };
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

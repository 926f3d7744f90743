/**
 * `record add`: records from files into the folder, as drafts; what a machine knows of the head is filled in.
 * @module
 */
import { type OwnRecord, uuidv7 } from '@lienthong/exchange';
import { kinds } from '@lienthong/schemas';
import { validate } from '@lienthong/validate';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { CommandError, type ExitCode, exit } from '../../exit.ts';
import { instant } from '../../instant.ts';
import { jsonWords } from '../../lang/validate.ts';
import { samenessWords, workWords } from '../../lang/work.ts';
import { issueLines } from '../../output/text.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { Reading } from '../../terminal/reading.ts';
import { type AnyRecord, kindOf, newest, schemaOf } from '../../work/any-record.ts';
import { type LookAlike, lookAlikes } from '../../work/look-alikes.ts';
import { isObject } from '../json-file.ts';
import { readRecords } from '../validate/read-records.ts';
import { type AtDesk, atDesk, knownTo } from './records.ts';

interface AddOptions extends PassphraseOption {
  readonly kind?: string;
  readonly conversation?: string;
  readonly anyway?: boolean;
}

export function addCommand(cli: Cli): Command {
  const w = cli.say(workWords);
  return cli
    .command('add', { summary: w.add, example: w.addExample })
    .argument('<folder>', w.folder)
    .argument('<file...>', w.recordFiles)
    .option('--kind <kind>', w.kind)
    .option('--conversation <id>', w.conversation)
    .option('--anyway', w.anyway)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, files: string[], options: AddOptions) => add(cli, folder, files, options)));
}

async function add(cli: Cli, folder: string, files: readonly string[], options: AddOptions): Promise<ExitCode> {
  return atDesk(cli, folder, options, async (desk) => {
    const records: AnyRecord[] = [];
    const reading = await Reading.of(cli.io, files);
    for (const file of files)
      for await (const record of recordsIn(reading, file)) records.push(head(cli, desk, record, options));
    const known = await knownTo(desk);
    // What comes in one file may tell of one thing twice as well.
    const alike = records.map((record, index) => ({
      record,
      others: lookAlikes(record, [...known, ...newest(records.slice(0, index))]),
    }));
    const doubted = alike.filter(({ others }) => others.length > 0);
    if (doubted.length > 0 && options.anyway !== true) return stopAt(cli, doubted);
    const replaced = records.filter(({ id, revision }) => desk.records.get(id, revision) !== undefined);
    desk.records.putAll(records.map((record): OwnRecord => draftOf(cli, record)));
    return tell(cli, records, replaced);
  });
}

/** A draft of a record that is new, or of its next revision. */
export function draftOf(cli: Cli, record: AnyRecord): OwnRecord {
  const { id, revision } = record;
  return { id, revision, state: 'draft', changedAtMs: cli.now, record, letters: [] };
}

/** @throws {CommandError} with the file and line of what cannot be read */
async function* recordsIn(reading: Reading, file: string): AsyncGenerator<Readonly<Record<string, unknown>>> {
  for await (const one of readRecords(reading.open(file), /\.(?:ndjson|jsonl)$/i.test(file))) {
    if ('fault' in one) {
      const { vi, en } = jsonWords[one.fault];
      throw new CommandError(exit.failed, one.fault, { vi: vi(one.byte), en: en(one.byte) }, `${file}:${one.line}`);
    }
    if (!isObject(one.value))
      throw new CommandError(exit.failed, 'no-record', workWords.noRecord, `${file}:${one.lineOf('')}`);
    yield one.value;
  }
}

function head(cli: Cli, { code }: AtDesk, given: Readonly<Record<string, unknown>>, options: AddOptions): AnyRecord {
  const { kind, conversation = uuidv7() } = options;
  const version = kinds.find((one) => one.kind === kind)?.version;
  const schema = kind === undefined || version === undefined ? {} : { schema: schemaOf(kind, version) };
  const record = {
    ...schema,
    ...{ id: uuidv7(), revision: 1, recordStatus: 'final', issuer: code, recordedAt: instant(cli.now) },
    ...{ conversation, classification: 'unclassified', ...given },
  } as AnyRecord;
  if (kindOf(record) === undefined) throw new CommandError(exit.failed, 'no-kind', workWords.noKind);
  if (record.issuer !== code) throw new CommandError(exit.failed, 'other-issuer', workWords.otherIssuer, '/issuer');
  return record;
}

/** Nothing is kept: what may be known already is told, and what to do. */
export function stopAt(cli: Cli, doubted: readonly { record: AnyRecord; others: readonly LookAlike[] }[]): ExitCode {
  const w = cli.say(workWords);
  const found = doubted.flatMap(({ record, others }) => others.map((other) => ({ kind: kindOf(record), ...other })));
  if (cli.json) cli.document({ added: [], alike: found });
  for (const { kind = '', id, conversation, why } of found) {
    cli.note(w.alike(titleOf(cli, kind), id, conversation, cli.say(samenessWords)[why]));
  }
  cli.note(w.alikeWhatNow);
  return exit.failed;
}

function tell(cli: Cli, records: readonly AnyRecord[], replaced: readonly AnyRecord[]): ExitCode {
  const w = cli.say(workWords);
  const added = records.map((record) => {
    const { valid, issues } = validate(record);
    return { id: record.id, revision: record.revision, kind: kindOf(record) ?? '', valid, issues };
  });
  if (cli.json) {
    const documents = added.map(({ issues, ...one }) => ({
      ...one,
      issues: issues.map(({ code, pointer, rule, severity, messages }) => ({
        code,
        pointer,
        rule,
        severity,
        messages,
      })),
    }));
    cli.document({ added: documents, alike: [] });
    return exit.done;
  }
  for (const { id, revision, kind, valid, issues } of added) {
    cli.print(w.added(titleOf(cli, kind), id, revision));
    if (replaced.some((record) => record.id === id)) cli.note(w.replaced);
    if (!valid) cli.note(w.draftInvalid);
    for (const line of issueLines(cli, issues)) cli.note(line);
  }
  return exit.done;
}

/** What a kind is called. */
export function titleOf(cli: Cli, kind: string): string {
  const found = kinds.find((one) => one.kind === kind);
  return (cli.lang === 'vi' ? found?.['x-vi'].title : found?.title) ?? kind;
}

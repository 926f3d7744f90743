/**
 * `record set`, `number` and `drop`: what is done with a draft.
 * @module
 */
import { type OwnRecord, type OwnRecords, parseStrictJson } from '@lienthong/exchange';
import { validate } from '@lienthong/validate';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { CommandError, exit } from '../../exit.ts';
import { workWords } from '../../lang/work.ts';
import { issueLines } from '../../output/text.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import type { AnyRecord } from '../../work/any-record.ts';
import { nextNumber } from '../../work/document-number.ts';
import { withPlace } from '../../work/revise.ts';
import { type Pair, pairs } from '../options.ts';
import { dayOf } from './day.ts';
import { atDesk, newestOf, recordOf } from './records.ts';

interface SetOptions extends PassphraseOption {
  readonly set: readonly Pair[];
}

export function setCommand(cli: Cli): Command {
  const w = cli.say(workWords);
  return cli
    .command('set', { summary: w.set, example: w.setExample })
    .argument('<folder>', w.folder)
    .argument('<id>', w.id)
    .requiredOption('--set <pointer=value>', w.setPlace, pairs('--set'))
    .addOption(passphraseFileOption(cli))
    .action(
      cli.action((folder: string, id: string, options: SetOptions) =>
        atDesk(cli, folder, options, async ({ records }) => {
          const entry = draftOf(records, id);
          tellChanged(cli, change(cli, records, entry, withPlaces(recordOf(entry), options.set)));
        }),
      ),
    );
}

/** Values are JSON, or else taken as text; an empty one takes the place out. */
export function withPlaces(record: AnyRecord, places: readonly Pair[]): AnyRecord {
  let changed: unknown = record;
  for (const { name, value } of places) {
    try {
      changed = withPlace(changed, name, value === 'null' ? undefined : parsed(value));
    } catch (error) {
      if (error instanceof RangeError) throw new CommandError(exit.failed, 'no-place', workWords.noPlace, name);
      throw error;
    }
  }
  return changed as AnyRecord;
}

/** `true`, `12`, `{"…"}`, `"12"`; everything else is text. */
function parsed(value: string): unknown {
  if (!/^(?:true|false|-?\d|["[{])/.test(value)) return value;
  try {
    return parseStrictJson(new TextEncoder().encode(value));
  } catch {
    return value;
  }
}

interface NumberOptions extends PassphraseOption {
  readonly notation?: string;
  readonly signatory?: string;
  readonly number?: string;
  readonly on?: string;
}

export function numberCommand(cli: Cli): Command {
  const w = cli.say(workWords);
  return cli
    .command('number', { summary: w.number, example: w.numberExample })
    .argument('<folder>', w.folder)
    .argument('<id>', w.id)
    .option('--notation <notation>', w.notation)
    .option('--signatory <name>', w.signatory)
    .option('--number <number>', w.ownNumber)
    .option('--on <day>', w.issuedOn)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, id: string, options: NumberOptions) => giveNumber(cli, folder, id, options)));
}

async function giveNumber(cli: Cli, folder: string, id: string, options: NumberOptions): Promise<void> {
  const { notation, signatory } = options;
  const on = dayOf(cli, options.on);
  await atDesk(cli, folder, options, async ({ records, code }) => {
    const entry = draftOf(records, id);
    const record = recordOf(entry);
    const before = typeof record['document'] === 'object' ? record['document'] : {};
    const others = records
      .list()
      .filter((one) => one.id !== id || one.revision !== entry.revision)
      .map(recordOf);
    const number = options.number ?? nextNumber(others, code, on.slice(0, 4));
    const document = {
      ...before,
      ...{ number, issuedOn: on, issuer: code },
      ...(notation === undefined ? {} : { notation }),
      ...(signatory === undefined ? {} : { signatory }),
    };
    const changed = change(cli, records, entry, { ...record, document });
    if (cli.json) return cli.document({ id, revision: entry.revision, number, valid: validate(changed).valid });
    cli.print(cli.say(workWords).numbered(number));
    tellIssues(cli, changed);
  });
}

export function dropCommand(cli: Cli): Command {
  const w = cli.say(workWords);
  return cli
    .command('drop', { summary: w.drop, example: w.dropExample })
    .argument('<folder>', w.folder)
    .argument('<id>', w.id)
    .addOption(passphraseFileOption(cli))
    .action(
      cli.action((folder: string, id: string, options: PassphraseOption) =>
        atDesk(cli, folder, options, async ({ records }) => {
          const { revision } = draftOf(records, id);
          records.erase(id, revision);
          if (cli.json) cli.document({ id, revision });
          else cli.print(cli.say(workWords).dropped(id, revision));
        }),
      ),
    );
}

/** @throws {CommandError} `unknown-record`; `record-issued` its newest revision has left */
export function draftOf(records: OwnRecords, id: string): OwnRecord {
  const entry = newestOf(records, id);
  if (entry.state === 'issued') throw new CommandError(exit.failed, 'record-issued', workWords.isIssued, id);
  return entry;
}

/** A draft that was changed is a draft again, also when it waited to be sent. */
export function change(cli: Cli, records: OwnRecords, entry: OwnRecord, record: AnyRecord): AnyRecord {
  const { id, revision } = entry;
  const isSameThing = record.id === id && record.revision === revision;
  if (!isSameThing) throw new CommandError(exit.failed, 'no-place', workWords.noPlace, '/id');
  records.put({ id, revision, state: 'draft', changedAtMs: cli.now, record, letters: entry.letters });
  return record;
}

export function tellChanged(cli: Cli, record: AnyRecord): void {
  const { id, revision } = record;
  if (cli.json) cli.document({ id, revision, valid: validate(record).valid });
  else {
    cli.print(cli.say(workWords).changed(id, revision));
    tellIssues(cli, record);
  }
}

export function tellIssues(cli: Cli, record: AnyRecord): void {
  const { issues } = validate(record);
  for (const line of issueLines(cli, issues)) cli.note(line);
}

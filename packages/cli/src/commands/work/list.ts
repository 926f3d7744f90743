/**
 * `record list` and `record show`: what is kept here, and what each recipient holds of it.
 * @module
 */
import type { LetterState, OwnRecord, OwnRecords } from '@lienthong/exchange';
import { validate } from '@lienthong/validate';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { assertNew, pathOf, writeWhole } from '../../files.ts';
import { instant, shownDay } from '../../instant.ts';
import { stateWords } from '../../lang/agency.ts';
import { ownStateWords, workWords } from '../../lang/work.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { table } from '../../terminal/table.ts';
import { kindOf } from '../../work/any-record.ts';
import { withStore } from '../agency/folder.ts';
import { titleOf } from './add.ts';
import { atDesk, recordOf, revisionsOf } from './records.ts';

interface ListOptions extends PassphraseOption {
  readonly state?: OwnRecord['state'];
}

export function listCommand(cli: Cli): Command {
  const w = cli.say(workWords);
  return cli
    .command('list', { summary: w.list, example: w.listExample })
    .argument('<folder>', w.folder)
    .addOption(cli.option('--state <state>', w.state, ['draft', 'queued', 'issued']))
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, options: ListOptions) => list(cli, folder, options)));
}

async function list(cli: Cli, folder: string, { state, ...option }: ListOptions): Promise<void> {
  const entries = await atDesk(cli, folder, option, async ({ records }) => records.list());
  const shown = entries.filter((entry) => state === undefined || entry.state === state);
  const documents = shown.map((entry) => documentOf(entry));
  if (cli.json) return cli.document({ records: documents });
  const w = cli.say(workWords);
  if (documents.length === 0) return cli.print(w.none);
  const states = cli.say(ownStateWords);
  const rows = shown.map((entry, i) => [
    entry.id,
    String(entry.revision),
    titleOf(cli, documents[i]?.kind ?? ''),
    states[entry.state],
    shownDay(entry.changedAtMs, cli.lang),
  ]);
  for (const line of table([w.idHeading, w.revisionHeading, w.kindHeading, w.stateHeading, w.dayHeading], rows))
    cli.print(line);
}

function documentOf(entry: OwnRecord) {
  const { id, revision, state, changedAtMs, record } = entry;
  const { recordStatus, conversation } = recordOf(entry);
  return {
    ...{ id, revision, kind: kindOf(record) ?? '', state, recordStatus, conversation },
    ...{ changedAt: instant(changedAtMs), valid: validate(record).valid },
  };
}

interface ShowOptions extends PassphraseOption {
  readonly out?: string;
}

export function showRecordCommand(cli: Cli): Command {
  const w = cli.say(workWords);
  return cli
    .command('show', { summary: w.show, example: w.showExample })
    .argument('<folder>', w.folder)
    .argument('<id>', w.id)
    .option('--out <file>', w.showOut)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, id: string, options: ShowOptions) => show(cli, folder, id, options)));
}

async function show(cli: Cli, folder: string, id: string, { out, ...option }: ShowOptions): Promise<void> {
  if (out !== undefined) await assertNew(pathOf(cli.io, out));
  const entries = await atDesk(cli, folder, option, async ({ records }) => revisionsOf(records, id));
  const last = entries.at(-1) ?? entries[0];
  const answers = await answersTo(cli, folder, entries);
  if (out !== undefined) await writeWhole(pathOf(cli.io, out), `${JSON.stringify(last.record, null, 2)}\n`);
  const revisions = entries.map((entry) => ({ ...documentOf(entry), letters: answers.get(entry.revision) ?? [] }));
  const held = heldBy(entries, answers);
  const values = cli.showValues ? { record: last.record } : {};
  if (cli.json) return cli.document({ id, revisions, held, ...values });
  const w = cli.say(workWords);
  const [own, states] = [cli.say(ownStateWords), cli.say(stateWords)];
  cli.print(`${titleOf(cli, kindOf(last.record) ?? '')}  ${id}`);
  for (const { revision, state, letters } of revisions) {
    cli.print(w.revisionLine(revision, own[state]));
    for (const { to, state: answer } of letters) cli.print(`    ${to}: ${states[answer]}`);
  }
  for (const { agency, revision } of held) {
    cli.print(
      revision === last.revision
        ? w.holdsNewest(agency)
        : cli.paint('yellow', w.holdsOlder(agency, revision, last.revision)),
    );
  }
  if (cli.showValues) cli.print(JSON.stringify(last.record, null, 2));
}

interface Answer {
  readonly to: string;
  readonly jti: string;
  readonly state: LetterState;
}

/** What was answered to each letter, by revision. Needs no key. */
async function answersTo(cli: Cli, folder: string, entries: readonly OwnRecord[]): Promise<Map<number, Answer[]>> {
  return withStore(cli, folder, async (store) => {
    const found = new Map<number, Answer[]>();
    for (const { revision, letters } of entries) {
      const answers: Answer[] = [];
      for (const { to, jti } of letters) {
        const letter = await store.letter(jti);
        answers.push({ to, jti, state: letter?.state ?? 'unknown' });
      }
      found.set(revision, answers);
    }
    return found;
  });
}

/** The highest revision that each recipient has acknowledged as valid; 0: none. */
function heldBy(entries: readonly OwnRecord[], answers: ReadonlyMap<number, readonly Answer[]>) {
  const held = new Map<string, number>();
  for (const { revision } of entries) {
    for (const { to, state } of answers.get(revision) ?? []) {
      held.set(to, state === 'valid' ? revision : (held.get(to) ?? 0));
    }
  }
  return [...held].map(([agency, revision]) => ({ agency, revision }));
}

/** Message that carried a revision to somebody, for the revision that follows it. */
export function messageOf(records: OwnRecords, id: string, revision: number): string | undefined {
  return records.get(id, revision)?.letters[0]?.jti;
}

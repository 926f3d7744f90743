/**
 * `show` and `flows`: how a matter went between agencies, and who sends what to whom; as a table, or as a page with a picture.
 * @module
 */
import { findAgency, type Letter, type LetterState, type ListedArrival } from '@lienthong/exchange';
import { conversationPage, type Flow, flowsPage, type Happening, type LimitShown } from '@lienthong/forms';
import { dueDates } from '@lienthong/validate/due-dates';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { CommandError, exit } from '../../exit.ts';
import { assertNew, pathOf, writeWhole } from '../../files.ts';
import { instant, shownCivilDay, shownInstant } from '../../instant.ts';
import { arrivalWords, stateWords } from '../../lang/agency.ts';
import { dueStateWords, ownStateWords, workWords } from '../../lang/work.ts';
import { type PassphraseOption, passphraseFileOption } from '../../passphrase.ts';
import { table } from '../../terminal/table.ts';
import { kindOf } from '../../work/any-record.ts';
import { titleOf } from './add.ts';
import { type AtDesk, atDesk, recordOf } from './records.ts';

interface PageOption extends PassphraseOption {
  readonly html?: string;
}

export function showCommand(cli: Cli): Command {
  const w = cli.say(workWords);
  return cli
    .command('show', { summary: w.showConversation, example: w.showConversationExample })
    .argument('<folder>', w.folder)
    .argument('<conversation>', w.conversationId)
    .option('--html <file>', w.html)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, id: string, options: PageOption) => show(cli, folder, id, options)));
}

async function show(cli: Cli, folder: string, id: string, { html, ...option }: PageOption): Promise<void> {
  if (html !== undefined) await assertNew(pathOf(cli.io, html));
  const found = await atDesk(cli, folder, option, async (desk) => {
    const conversation = await conversationOf(desk, id);
    return {
      conversation,
      happenings: await happeningsOf(cli, desk, conversation),
      limits: await limitsOf(cli, desk, conversation),
      agency: await namesOf(cli, desk),
    };
  });
  const { conversation, happenings, limits, agency } = found;
  if (happenings.length === 0)
    throw new CommandError(exit.failed, 'unknown-conversation', workWords.unknownConversation, conversation);
  const w = cli.say(workWords);
  if (html !== undefined) {
    const page = await conversationPage(happenings, {
      lang: cli.lang,
      title: w.conversationTitle(conversation),
      agency,
      limits,
    });
    await writeWhole(pathOf(cli.io, html), page);
  }
  if (cli.json) {
    const events = happenings.map(({ atMs, from, to, title, outcome }) => ({
      ...{ at: instant(atMs), from, title, outcome: outcome?.text ?? '' },
      ...(to === undefined ? {} : { to }),
    }));
    return cli.document({
      conversation,
      events,
      limits: limits.map(({ title, due, text }) => ({ title, due, state: text })),
      ...(html === undefined ? {} : { file: html }),
    });
  }
  const rows = happenings.map(({ atMs, from, to, title, outcome }) => [
    shownInstant(atMs, cli.lang),
    agency(from) ?? from,
    to === undefined ? '' : (agency(to) ?? to),
    title,
    outcome?.text ?? '',
  ]);
  for (const line of table([w.whenHeading, w.fromHeading, w.toHeading, w.kindHeading, w.stateHeading], rows))
    cli.print(line);
  for (const { title, due, text } of limits) cli.print(`${shownCivilDay(due, cli.lang)}  ${text}  ${title}`);
  if (html !== undefined) cli.note(w.pageWritten(html));
}

/** The conversation that a record known here belongs to; else the id is one itself. */
async function conversationOf(desk: AtDesk, id: string): Promise<string> {
  const [own] = desk.records.revisions(id);
  if (own) return recordOf(own).conversation;
  return (await desk.received()).find((record) => record.id === id)?.conversation ?? id;
}

async function happeningsOf(cli: Cli, desk: AtDesk, conversation: string): Promise<Happening[]> {
  const agency = await desk.agency();
  const letters = (await agency.outbox.list({ conv: conversation })).filter(({ voids }) => voids === undefined);
  const arrivals = await agency.inbox.list({ conv: conversation });
  const drafts = desk.records
    .list()
    .filter((entry) => entry.state !== 'issued' && recordOf(entry).conversation === conversation);
  const own = cli.say(ownStateWords);
  const told = [
    ...letters.map((letter) => sent(cli, desk.code, letter)),
    ...arrivals.map((arrival) => arrived(cli, desk.code, arrival)),
    ...drafts.map(
      ({ changedAtMs, record, state }): Happening => ({
        ...{ atMs: changedAtMs, from: desk.code, title: titleOf(cli, kindOf(record) ?? '') },
        outcome: { text: own[state], mood: 'wait' },
      }),
    ),
  ];
  return told.sort((a, b) => a.atMs - b.atMs);
}

function sent(cli: Cli, from: string, { acceptedAtMs, aud, kind, state }: Letter): Happening {
  const outcome = { text: cli.say(stateWords)[state], mood: moods[state] };
  return { atMs: acceptedAtMs, from, to: aud, title: titleOf(cli, kind), outcome };
}

function arrived(cli: Cli, to: string, { storedAtMs, iss, kind, status }: ListedArrival): Happening {
  const outcome = { text: cli.say(arrivalWords)[status], mood: moods[status] };
  return { atMs: storedAtMs, from: iss, to, title: titleOf(cli, kind), outcome };
}

const moods: Readonly<Record<LetterState, 'good' | 'bad' | 'wait'>> = {
  ...{ queued: 'wait', attention: 'bad', stored: 'wait', valid: 'good', refused: 'bad', unknown: 'bad', void: 'bad' },
};

async function limitsOf(cli: Cli, desk: AtDesk, conversation: string): Promise<LimitShown[]> {
  const issued = desk.records
    .list()
    .filter(({ state }) => state === 'issued')
    .map(recordOf);
  const records = [...issued, ...(await desk.received())].filter((record) => record.conversation === conversation);
  const states = cli.say(dueStateWords);
  const moodOf = { due: 'wait', overdue: 'bad', met: 'good', 'met-late': 'bad', suspended: 'wait' } as const;
  return dueDates(records as never[], instant(cli.now).slice(0, 10)).map(({ due, state, reason }) => ({
    ...{ title: cli.words(reason), due, text: states[state], mood: moodOf[state] },
  }));
}

async function namesOf(cli: Cli, desk: AtDesk): Promise<(code: string) => string | undefined> {
  const { directory } = (await desk.agency()).directory.current;
  return (code) => findAgency(directory, code)?.names[cli.lang];
}

export function flowsCommand(cli: Cli): Command {
  const w = cli.say(workWords);
  return cli
    .command('flows', { summary: w.flows, example: w.flowsExample })
    .argument('<folder>', w.folder)
    .option('--html <file>', w.html)
    .addOption(passphraseFileOption(cli))
    .action(cli.action((folder: string, options: PageOption) => flows(cli, folder, options)));
}

async function flows(cli: Cli, folder: string, { html, ...option }: PageOption): Promise<void> {
  if (html !== undefined) await assertNew(pathOf(cli.io, html));
  const { found, agency } = await atDesk(cli, folder, option, async (desk) => {
    const opened = await desk.agency();
    // What only voids another letter carries nothing.
    const letters = (await opened.outbox.list())
      .filter(({ voids }) => voids === undefined)
      .map(({ aud, kind }) => ({ from: desk.code, to: aud, kind }));
    const arrivals = (await opened.inbox.list()).map(({ iss, kind }) => ({ from: iss, to: desk.code, kind }));
    return { found: [...letters, ...arrivals], agency: await namesOf(cli, desk) };
  });
  const groups = Map.groupBy(found, ({ from, to, kind }) => `${from}\n${to}\n${kind}`);
  const told = [...groups.values()].flatMap((some) => (some[0] ? [{ ...some[0], count: some.length }] : []));
  told.sort((a, b) => b.count - a.count);
  const w = cli.say(workWords);
  if (html !== undefined) {
    const bands = told.map(({ from, to, kind, count }): Flow => ({ from, to, title: titleOf(cli, kind), count }));
    await writeWhole(pathOf(cli.io, html), await flowsPage(bands, { lang: cli.lang, title: w.flowsTitle, agency }));
  }
  if (cli.json) return cli.document({ flows: told, ...(html === undefined ? {} : { file: html }) });
  const rows = told.map(({ from, to, kind, count }) => [
    agency(from) ?? from,
    agency(to) ?? to,
    titleOf(cli, kind),
    String(count),
  ]);
  for (const line of table([w.fromHeading, w.toHeading, w.kindHeading, w.countHeading], rows)) cli.print(line);
  if (html !== undefined) cli.note(w.pageWritten(html));
}

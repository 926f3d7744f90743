/**
 * `agency status`: how an agency stands, for a person or for cron. Needs no key.
 * @module
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  errors,
  limits,
  type Store,
  type Trust,
  type VerifiedDirectory,
  verifyDirectory,
  verifyFirstDirectory,
  verifyFreshness,
} from '@lienthong/exchange';
import type { Cli } from '../../cli.ts';
import { type ExitCode, exit } from '../../exit.ts';
import { pathOf } from '../../files.ts';
import { instant, shownDay } from '../../instant.ts';
import { agencyWords, stateWords } from '../../lang/agency.ts';
import { withStore } from './folder.ts';
import { letterStates } from './outbox.ts';

export const failures = [
  'attention',
  'unknown',
  'refused',
  'delayed',
  'overdue',
  'stale',
  'closed',
  'restored',
] as const;

type Failure = (typeof failures)[number];
type Freshness = 'fresh' | 'stale' | 'closed';

export async function tellStatus(cli: Cli, folder: string, failOn: readonly Failure[]): Promise<ExitCode> {
  const status = await withStore(cli, folder, async (store, { code, trust }) => {
    const directory = await directoryState(cli, folder, store, trust);
    const counts = await store.inboxCounts();
    const outbox = { ...noLetters, ...(await store.letterCounts()) };
    const log = { id: store.logId, size: await store.logSize() };
    const late = await lateLetters(cli, store);
    return { code, directory, inbox: counts, outbox, late, log, restored: await store.isRestored() };
  });
  const { directory, inbox, outbox, late, restored } = status;
  const failing = failOn.filter((what) => {
    if (what === 'stale' || what === 'closed') return isAtLeast(directory.state, what);
    if (what === 'delayed' || what === 'overdue') return late[what] > 0;
    return what === 'restored' ? restored : outbox[what] > 0;
  });
  if (cli.json) cli.document({ ...status, failing });
  else {
    const w = cli.say(agencyWords);
    const states = cli.say(stateWords);
    const fresh = { fresh: w.fresh, stale: w.stale, closed: w.closedDirectory }[directory.state];
    cli.print(status.code);
    cli.print(w.directoryLine(directory.version, fresh, shownDay(Date.parse(directory.expiresAt), cli.lang)));
    cli.print(w.inboxLine(inbox.stored, inbox.valid - inbox.acknowledged, inbox.refused, inbox.acknowledged));
    const some = letterStates.filter((state) => outbox[state] > 0).map((state) => `${outbox[state]} ${states[state]}`);
    cli.print(w.outboxLine(some.join('; ') || w.noLetters));
    if (late.delayed > 0) cli.print(w.lateLine(late.delayed, late.overdue));
    cli.print(w.logLine(status.log.size));
    if (restored) cli.print(cli.paint('red', cli.words(errors['store-restored'].cure)));
    const names = failing.map((what) => {
      if (what === 'stale' || what === 'closed') return fresh;
      if (what === 'restored') return cli.words(errors['store-restored'].title);
      return what === 'delayed' || what === 'overdue' ? w[what] : states[what];
    });
    if (names.length > 0) cli.print(cli.paint('red', w.failing([...new Set(names)].join(', '))));
  }
  return failing.length > 0 ? exit.failed : exit.done;
}

async function lateLetters(cli: Cli, store: Store): Promise<{ delayed: number; overdue: number }> {
  const delayed = await store.unanswered(cli.now - limits.delayedAfterMs);
  const overdue = delayed.filter(({ acceptedAtMs }) => acceptedAtMs < cli.now - limits.overdueAfterMs);
  return { delayed: delayed.length, overdue: overdue.length };
}

const noLetters = { queued: 0, attention: 0, stored: 0, valid: 0, refused: 0, unknown: 0, void: 0 };

function isAtLeast(state: Freshness, limit: 'stale' | 'closed'): boolean {
  return state === 'closed' || state === limit;
}

/** The directory that the store holds; before the first start, the one in the folder. */
async function directoryState(cli: Cli, folder: string, store: Store, trust: Trust) {
  const read = (name: string) => readFile(join(pathOf(cli.io, folder), name), 'utf8');
  const held = (await store.directories()).map(({ text }) => text);
  let current: VerifiedDirectory | undefined;
  for (const text of held.length > 0 ? held : [await read('directory.json')]) {
    current = current
      ? await verifyDirectory(text, { previous: current })
      : await verifyFirstDirectory(text, { trust });
  }
  if (!current) throw new TypeError('no directory');
  const { version, exp, limits: network } = current.directory;
  const { exp: freshUntil } = await verifyFreshness(
    (await store.freshness()) ?? (await read('freshness.jws')).trim(),
    current,
  );
  const now = Math.floor(cli.now / 1000);
  const closedFrom = Math.min(exp, freshUntil + network.graceDays * 86_400);
  const state: Freshness = now >= closedFrom ? 'closed' : now >= freshUntil ? 'stale' : 'fresh';
  return { version, expiresAt: instant(exp * 1000), state };
}

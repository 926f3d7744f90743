/**
 * What an agency has told another one is on disk before: shown from the writes and syncs of its process as the kernel saw them.
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import type { ProcessConfig } from './testing/agency-process.ts';
import { AgencyProcesses, type Side } from './testing/agency-processes.ts';
import type { Survives } from './testing/durability/disk.ts';
import type { Planted } from './testing/durability/planted.ts';
import { type Moment, replay } from './testing/durability/replay.ts';
import { missingIn, type Told } from './testing/durability/told.ts';
import { readTrace, type SystemCall, straceTo } from './testing/durability/trace.ts';

const sides: readonly Side[] = ['receiver', 'sender'];
/** Of each life: so many messages one after the other, then as many at once. */
const messages = 8;

let processes: AgencyProcesses | undefined;
let folder = '';
afterEach(async () => {
  await processes?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Traced {
  readonly config: ProcessConfig;
  /** Of the process before a restart and after it. */
  readonly lives: readonly SystemCall[][];
}

interface Run {
  readonly planted?: Readonly<Partial<Record<Side, Planted | undefined>>>;
  /** How long to wait for the verdicts; a planted fault may have lost them. */
  readonly withinMs?: number;
}

async function exchange({ planted = {}, withinMs }: Run = {}): Promise<Record<Side, Traced>> {
  folder = mkdtempSync(join(tmpdir(), 'lienthong-trace-'));
  processes = await AgencyProcesses.create();
  const traceOf = (side: Side, life: number) => join(folder, `${side}-${life}`);
  for (const life of [1, 2]) {
    for (const side of sides) {
      const under = ['strace', ...straceTo(traceOf(side, life))];
      await processes.start(side, { under, planted: planted[side] });
    }
    for (let i = 0; i < messages; i++) await processes.send(`${i}`);
    await processes.sendAll(Array.from({ length: messages }, (_, i) => `${i}${' dài'.repeat(5_000)}`));
    await processes.settled({ withinMs });
    for (const side of sides) await processes.stop(side);
  }
  const { config } = processes;
  const traced = (side: Side) => ({
    config: config[side],
    lives: [1, 2].map((life) => readTrace(traceOf(side, life))),
  });
  return { receiver: traced('receiver'), sender: traced('sender') };
}

class Counts {
  syncs = 0;
  /** Of a store's own file, into which its journal was carried over. */
  syncsOfStore = 0;
  rebuilt = 0;
  /** Different ones, given or taken. */
  receipts = 0;
  /** Messages that `send` returned for. */
  accepted = 0;
  /** How often something that had been told was not in a rebuilt folder. */
  missing = 0;
}

/** Rebuilds the folder at every moment, once without anything unsynced and once with some of it, and opens the store in it. */
async function check({ config, lives }: Traced): Promise<Counts> {
  const counts = new Counts();
  let told: readonly Told[] = [];
  for (const moment of replay(dirname(config.file), lives)) {
    if (moment.synced !== undefined) counts.syncs++;
    if (moment.synced === basename(config.file)) counts.syncsOfStore++;
    told = moment.told;
    const odd = counts.syncs % 2;
    for (const survives of [() => false, (change: number) => change % 2 === odd]) {
      counts.rebuilt++;
      counts.missing += await missingAt(moment, survives, config);
    }
  }
  counts.accepted = told.filter(({ how }) => how === 'accepted').length;
  counts.receipts = told.length - counts.accepted;
  return counts;
}

/** @returns how much of what was told is not there; a store that cannot be opened or read lacks all of it, and itself */
async function missingAt({ disk, told }: Moment, survives: Survives, config: ProcessConfig): Promise<number> {
  // In memory: hundreds of stores are opened, and each one syncs.
  const rebuilt = mkdtempSync('/dev/shm/lienthong-disk-');
  try {
    disk.rebuild(rebuilt, survives);
    const store = openSqliteStore(join(rebuilt, basename(config.file)));
    try {
      return (await missingIn(store, told, config)).length;
    } finally {
      store.close();
    }
  } catch {
    return told.length + 1;
  } finally {
    rmSync(rebuilt, { recursive: true });
  }
}

function print(what: string, counts: Counts): void {
  const { syncs, syncsOfStore, rebuilt, receipts, accepted, missing } = counts;
  const synced = `${syncs} syncs (${syncsOfStore} of the store's own file)`;
  const checked = `${receipts} receipts and ${accepted} accepted messages checked`;
  console.log(`durability, ${what}: ${synced}, ${rebuilt} rebuilt folders, ${checked}, ${missing} missing`);
}

test.each<[string, Planted | undefined]>([
  ['as it is', undefined],
  ['with many checkpoints', 'early-checkpoint'],
])('the product %s: what was told is in every folder rebuilt from what was synced before', async (how, planted) => {
  const run = await exchange({ planted: { sender: planted, receiver: planted } });
  for (const side of sides) {
    const counts = await check(run[side]);
    print(`${side} ${how}`, counts);
    // `stored` and `valid` of each message; both have to have been seen on a socket for this to say anything.
    const all = 2 * 2 * messages;
    expect(counts).toMatchObject({ receipts: 2 * all, accepted: side === 'sender' ? all : 0, missing: 0 });
    expect(counts.syncs).toBeGreaterThan(2 * messages);
    expect(counts.syncsOfStore > 2).toBe(planted !== undefined);
  }
});

test('without syncs the same check fails, on both sides', async () => {
  const run = await exchange({ planted: { sender: 'no-sync', receiver: 'no-sync' } });
  for (const side of sides) {
    const counts = await check(run[side]);
    print(`${side} under synchronous=OFF`, counts);
    expect(counts.missing).toBeGreaterThan(0);
  }
});

test('a receiver that answers before it commits is caught', async () => {
  const run = await exchange({ planted: { receiver: 'answer-before-commit' }, withinMs: 1_000 });
  const [receiver, sender] = [await check(run.receiver), await check(run.sender)];
  print('receiver that answers before its commit', receiver);
  expect(receiver.missing).toBeGreaterThan(0);
  expect(sender.missing).toBe(0);
});

/**
 * One delivery, each side in turn killed in its k-th write, sync or send: after a restart nothing is lost and nothing doubled.
 * `CRASH_POINTS=all` tries every one of them.
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { limits } from './limits.ts';
import { AgencyProcesses, isSettled, type Side } from './testing/agency-processes.ts';
import { type CrashPoint, crashPoints, killingAt, sample } from './testing/durability/crash-points.ts';
import type { Planted } from './testing/durability/planted.ts';
import { readTrace, straceTo } from './testing/durability/trace.ts';

const pointsOfEachSide = process.env['CRASH_POINTS'] === 'all' ? Number.POSITIVE_INFINITY : 24;

type PlantedIn = Readonly<Partial<Record<Side, Planted>>>;

let folder = '';
let open: AgencyProcesses[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lienthong-points-'));
});
afterEach(async () => {
  await Promise.all(open.map((processes) => processes.close()));
  open = [];
  rmSync(folder, { recursive: true, force: true });
});

async function create(): Promise<AgencyProcesses> {
  const processes = await AgencyProcesses.create();
  open.push(processes);
  return processes;
}

/** Of one delivery over a store that is there, from the start of the process, which ends well: a planted fault does not show. */
async function pointsOf(victim: Side, planted: PlantedIn = {}): Promise<CrashPoint[]> {
  const processes = await create();
  const trace = join(folder, victim);
  for (const side of ['receiver', 'sender'] as const) await processes.start(side, { planted: planted[side] });
  await processes.stop(victim);
  await processes.start(victim, { under: ['strace', ...straceTo(trace)], planted: planted[victim] });
  await deliver(processes, victim, 'một');
  expect(await faultsOf(processes, new Map())).toEqual([]);
  await processes.close();
  return crashPoints(readTrace(trace));
}

/** Sends one message and waits until it is settled and marked so, or the victim has ended. @returns id of what was accepted */
async function deliver(processes: AgencyProcesses, victim: Side, text: string): Promise<string | undefined> {
  const accepted = await processes.send(text).catch(() => undefined);
  for (const until = Date.now() + 5_000; !processes.hasEnded(victim) && Date.now() < until; ) {
    const look = await processes.look('sender').catch(() => undefined);
    if (look && isSettled(look)) break;
    await pause(20);
  }
  for (let waited = 0; !processes.hasEnded(victim) && waited < limits.markDelayMs + 50; waited += 20) await pause(20);
  return accepted;
}

interface Tried {
  readonly killed: CrashPoint[];
  /** The process was through before it came to that point. */
  readonly notReached: CrashPoint[];
  /** What is wrong in the end, with the point after which it was. */
  readonly faults: string[];
}

/** Two pairs of agencies take turns at the points; `look` hands out at most a hundred messages of one store. */
async function tryAll(victim: Side, points: readonly CrashPoint[], planted: PlantedIn = {}): Promise<Tried> {
  const tried: Tried = { killed: [], notReached: [], faults: [] };
  const halves = [0, 1].map((half) => points.filter((_, i) => i % 2 === half));
  await Promise.all(halves.map((half) => tryOverOneStore(victim, half, planted, tried)));
  return tried;
}

async function tryOverOneStore(
  victim: Side,
  points: readonly CrashPoint[],
  planted: PlantedIn,
  tried: Tried,
): Promise<void> {
  const processes = await create();
  const other = victim === 'sender' ? 'receiver' : 'sender';
  await processes.start(other, { planted: planted[other] });
  const accepted = new Map<string, string>();
  for (const point of points) {
    const text = nameOf(point);
    await processes.start(victim, { under: killingAt(point), planted: planted[victim] });
    const jti = await deliver(processes, victim, text);
    if (jti !== undefined) accepted.set(jti, text);
    tried[processes.hasEnded(victim) ? 'killed' : 'notReached'].push(point);
    await processes.stop(victim);
    await processes.start(victim, { planted: planted[victim] });
    const faults = await faultsOf(processes, accepted);
    tried.faults.push(...faults.map((fault) => `${text}: ${fault}`));
    // What a fault has spoilt stays so.
    if (faults.length > 0) break;
    await processes.stop(victim);
  }
  await processes.close();
}

/** What is wrong with the end state of both sides. */
async function faultsOf(processes: AgencyProcesses, accepted: ReadonlyMap<string, string>): Promise<string[]> {
  const { letters } = await processes.settled({ withinMs: 5_000 });
  const { arrivals, handedOut } = await processes.look('receiver');
  const faults: string[] = [];
  const ids = letters.map(({ jti }) => jti);
  for (const jti of accepted.keys()) if (!ids.includes(jti)) faults.push('an accepted message is lost');
  for (const text of accepted.values()) if (!handedOut.includes(text)) faults.push('a message is not handed out');
  if (new Set(arrivals.map(({ jti }) => jti)).size !== arrivals.length) faults.push('a message is stored twice');
  if (new Set(handedOut).size !== handedOut.length) faults.push('a message is handed out twice');
  if (handedOut.length !== letters.length) faults.push('not as many handed out as letters');
  const settledAs = ({ jti, receipts }: { jti: string; receipts: readonly string[] }) =>
    JSON.stringify([jti, receipts]);
  const [sent, received] = [letters, arrivals].map((rows) => rows.map(settledAs).sort());
  if (!isDeepStrictEqual(sent, received)) faults.push('the sides do not hold the same messages with the same receipts');
  if (letters.some(({ state, receipts }) => state !== 'valid' || receipts.length !== 2))
    faults.push('a letter is not settled');
  if (arrivals.some(({ status }) => status !== 'valid')) faults.push('an arrival is not examined');
  return faults;
}

function nameOf({ call, k }: CrashPoint): string {
  return `${call} ${k}`;
}

function print(victim: Side, all: readonly CrashPoint[], { killed, notReached, faults }: Tried): void {
  const list = (points: readonly CrashPoint[]) =>
    [...Map.groupBy(points, ({ call }) => call)]
      .map(
        ([call, of]) =>
          `${call} ${of
            .map(({ k }) => k)
            .sort((a, b) => a - b)
            .join(' ')}`,
      )
      .join('; ');
  console.log(
    `crash points, ${victim}: ${all.length} in one delivery, killed at ${killed.length} (${list(killed)}), ` +
      `${notReached.length} not reached (${list(notReached)}), ${faults.length} faults`,
  );
}

test.each<Side>(['receiver', 'sender'])(
  'the %s killed in a write, sync or send: one effect, the same receipts, nothing lost',
  async (victim) => {
    const points = await pointsOf(victim);
    const chosen = sample(points, pointsOfEachSide);
    const tried = await tryAll(victim, chosen);
    print(victim, points, tried);
    expect(tried.faults).toEqual([]);
    expect(tried.killed.length + tried.notReached.length).toBe(chosen.length);
    expect(tried.killed.length).toBeGreaterThan(chosen.length * 0.8);
    for (const call of ['pwrite64', 'fsync', 'write']) expect(tried.killed.map((point) => point.call)).toContain(call);
  },
  1_800_000,
);

test.each<[Planted, string, Side, string]>([
  ['answer-before-commit', 'a message is not handed out', 'receiver', 'write'],
  ['no-duplicate-key', 'a message is stored twice', 'sender', 'writev'],
])(
  'a receiver with the planted fault %s is caught: %s',
  async (planted, fault, victim, call) => {
    const points = await pointsOf(victim, { receiver: planted });
    // The receiver answers by a `write`, the sender posts by a `writev`: what comes after it is where the fault lies.
    const after = points.slice(points.findLastIndex((point) => point.call === call) + 1);
    const tried = await tryAll(victim, sample(after, 40), { receiver: planted });
    print(victim, points, tried);
    expect(tried.faults.join('\n')).toContain(fault);
  },
  300_000,
);

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

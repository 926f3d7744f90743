/**
 * Crash points from the kernel: the k-th write, sync or send of a process, in which `strace` ends it by SIGKILL.
 * @module
 */
import type { SystemCall } from './trace.ts';

export interface CrashPoint {
  /** Name of the system call. */
  readonly call: string;
  /** Which one of that name it is in the life of the process's main thread, from 1. */
  readonly k: number;
}

const syncs = ['fsync', 'fdatasync'];
const writes = ['pwrite64', 'ftruncate', 'unlink'];
/** On sockets, and to the process that started this one. */
const sends = ['write', 'writev', 'sendto', 'sendmsg'];

/** All points of a life that was traced, in the order in which they came. */
export function crashPoints(calls: readonly SystemCall[]): CrashPoint[] {
  const [main] = calls;
  const seen = new Map<string, number>();
  const points: CrashPoint[] = [];
  for (const { thread, name, bytes } of calls) {
    if (thread !== main?.thread || ![...syncs, ...writes, ...sends].includes(name)) continue;
    const k = (seen.get(name) ?? 0) + 1;
    seen.set(name, k);
    if (!isWakeUp(name, bytes) && !isLook(bytes)) points.push({ call: name, k });
  }
  return points;
}

/** Every sync and every send, and of the writes in between so many that there are `count` in all. */
export function sample(points: readonly CrashPoint[], count: number): CrashPoint[] {
  const few = points.filter(({ call }) => !writes.includes(call));
  const many = points.filter(({ call }) => writes.includes(call));
  const wanted = Math.min(many.length, Math.max(0, count - few.length));
  const chosen = new Set([
    ...few,
    ...Array.from({ length: wanted }, (_, i) => many[Math.floor((i * many.length) / wanted)]),
  ]);
  return points.filter((point) => chosen.has(point));
}

/** Command line of `strace`, up to the program. */
export function killingAt({ call, k }: CrashPoint): string[] {
  return [
    'strace',
    '-f',
    '-qq',
    '-o',
    '/dev/null',
    '-e',
    `trace=${call}`,
    '-e',
    `inject=${call}:signal=KILL:when=${k}`,
  ];
}

/** A thread of Node's wakes another one through an eventfd: eight bytes that say one. */
function isWakeUp(name: string, [bytes]: readonly Buffer[]): boolean {
  return name === 'write' && bytes?.length === 8 && bytes.readBigUInt64LE() === 1n;
}

/** What a test asks for is no part of the delivery. */
function isLook([bytes]: readonly Buffer[]): boolean {
  return bytes?.subarray(0, 11).toString() === '{"letters":';
}

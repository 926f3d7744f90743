/**
 * Reads what `strace` wrote: the system calls of a process, each with its arguments and the bytes that went through it.
 * @module
 */
import { readFileSync } from 'node:fs';

export interface SystemCall {
  readonly thread: string;
  readonly name: string;
  /** Apart from texts and bytes, which stand in `bytes`. */
  readonly args: readonly string[];
  readonly bytes: readonly Buffer[];
  readonly result: number;
}

/** Everything that can change a file or its name, and everything by which a process speaks to another one. */
const calls = [
  ...['openat', 'open', 'creat', 'close', 'dup', 'dup2', 'dup3', 'mmap', 'io_uring_setup'],
  ...['pwrite64', 'pwritev', 'pwritev2', 'ftruncate', 'truncate', 'fallocate', 'copy_file_range', 'sendfile', 'splice'],
  ...['fsync', 'fdatasync', 'sync_file_range', 'syncfs', 'sync', 'msync'],
  ...['unlink', 'unlinkat', 'rename', 'renameat', 'renameat2', 'link', 'linkat'],
  ...['accept4', 'socket', 'read', 'recvmsg', 'recvfrom', 'write', 'writev', 'sendto', 'sendmsg', 'sendmmsg'],
];

/** Command line of `strace`, up to the program: all calls of all threads into a file, no byte left out. */
export function straceTo(file: string): string[] {
  return [
    '-f',
    '-qq',
    '-o',
    file,
    '-xx',
    '-s',
    String(2 ** 26),
    '-e',
    `trace=${calls.map((name) => `?${name}`).join(',')}`,
  ];
}

/**
 * @param file as `straceTo` has it written
 * @throws {Error} a line that is no call, or bytes that were cut off
 */
export function readTrace(file: string): SystemCall[] {
  const begun = new Map<string, string>();
  const read: SystemCall[] = [];
  for (const line of readFileSync(file, 'latin1').split('\n')) {
    const [, thread = '', said = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    if (said === '' || said.startsWith('+++') || said.startsWith('---')) continue;
    if (said.endsWith(' <unfinished ...>')) {
      begun.set(thread, said.slice(0, -' <unfinished ...>'.length));
      continue;
    }
    const call = callOf(
      thread,
      said.replace(/^<\.\.\. \w+ resumed>/, () => begun.get(thread) ?? ''),
    );
    if (call) read.push(call);
  }
  return read;
}

/** @returns `undefined` for a call that never came back, since the process ended in it */
function callOf(thread: string, said: string): SystemCall | undefined {
  const [, name, given, result] = /^(\w+)\((.*)\) += (-?\w+|\?)(?: .*)?$/.exec(said) ?? [];
  if (name === undefined || given === undefined) throw new Error(`strace: no call: ${said.slice(0, 80)}`);
  if (/"\.\.\./.test(given)) throw new Error(`strace: ${name} was cut off`);
  if (result === '?') return undefined;
  const bytes = [...given.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, text = '']) =>
    Buffer.from(text.replaceAll('\\x', ''), 'hex'),
  );
  return { thread, name, args: given.replace(/"[^"]*"/g, '""').split(', '), bytes, result: Number(result) };
}

/**
 * Files: read whole or from standard input, written beside their place first, so that none is ever half written.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { access, link, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CommandError, exit } from './exit.ts';
import type { Io } from './io.ts';

/** What is being written now; a signal sweeps it away. */
const unfinished = new Set<string>();

export function pathOf({ cwd }: Io, name: string): string {
  return resolve(cwd, name);
}

/** A path under the working folder, as it would be typed. */
export function shortened({ cwd }: Io, place: string): string {
  return place.startsWith(`${cwd}/`) ? place.slice(cwd.length + 1) : place;
}

/** The bytes of a file, or of standard input for `-`. */
export async function readInput(io: Io, name: string): Promise<Uint8Array> {
  if (name !== '-') return readFile(pathOf(io, name));
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export interface WriteOptions {
  /** 0600 unless given: what an agency writes is for its owner. */
  readonly mode?: number;
  /** Whether a file of that name may be replaced. */
  readonly replace?: boolean;
}

/**
 * Writes a file whole or not at all.
 *
 * @throws {Error} of the system; `EEXIST` unless it may be replaced
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  { mode = 0o600, replace = false }: WriteOptions = {},
): Promise<void> {
  const draft = draftOf(path);
  try {
    const file = await open(draft, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (replace) await rename(draft, path);
    else await moveNew(draft, path);
    await syncFolder(dirname(path));
  } finally {
    await rm(draft, { force: true });
    unfinished.delete(draft);
  }
}

/** The new name outlasts a power cut, as the content does: an acknowledgement may rest on it. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    // Not every file system lets a folder be opened or synced.
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
  }
}

/** A name beside `path` under which it is made; {@link sweep} removes it. */
export function draftOf(path: string): string {
  const draft = `${path}.${randomBytes(6).toString('hex')}.part`;
  unfinished.add(draft);
  return draft;
}

export function finished(draft: string): void {
  unfinished.delete(draft);
}

/** Removes what was not finished: the process is about to end. */
export function sweep(): void {
  for (const draft of unfinished) rmSync(draft, { recursive: true, force: true });
  unfinished.clear();
}

/** Fails before long work, not after it. */
export async function assertNew(path: string): Promise<void> {
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (there) throw Object.assign(new Error('EEXIST'), { code: 'EEXIST', syscall: 'open', path });
}

/** A link is made only where nothing stands; file systems without links (on a stick) get the next best. */
async function moveNew(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await assertNew(path);
    await rename(draft, path);
  }
}

/** A file that should hold JSON of our own and does not. */
export function notAsExpected(name: string): CommandError {
  return new CommandError(
    exit.failed,
    'bad-file',
    {
      vi: 'Tệp không đúng dạng cần có. Xem hướng dẫn của lệnh.',
      en: 'The file does not have the form needed here. See the help of the command.',
    },
    name,
  );
}

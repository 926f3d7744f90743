/**
 * Plays the trace of an agency's process again: its writes and syncs on a disk, and what it has told others on the way.
 * @module
 */
import { basename, dirname } from 'node:path';
import { Disk, type DiskFile } from './disk.ts';
import { Sockets, type Told } from './told.ts';
import type { SystemCall } from './trace.ts';

export interface Moment {
  /** Name of what has just been synced; without one something is about to be told. */
  readonly synced?: string;
  readonly disk: Disk;
  /** Everything told so far, and what is about to be; each once. */
  readonly told: readonly Told[];
}

/**
 * @param folder of the store
 * @param lives traces of the process, one for each of its lives
 * @throws {Error} a call on the folder that is not modelled: nothing is passed over
 */
export function* replay(folder: string, lives: readonly (readonly SystemCall[])[]): Generator<Moment> {
  const disk = new Disk();
  const told: Told[] = [];
  for (const calls of lives) {
    const files = new Files(folder, disk);
    const sockets = new Sockets();
    for (const call of calls) {
      if (call.result < 0) continue;
      if (files.concerns(call)) {
        const synced = files.follow(call);
        if (synced !== undefined) yield { synced, disk, told };
        continue;
      }
      const news = sockets
        .follow(call)
        .filter(({ how, what }) => !told.some((one) => one.how === how && one.what === what));
      if (news.length === 0) continue;
      told.push(...news);
      yield { disk, told };
    }
  }
}

/** The files that one life of a process holds open in the folder. */
class Files {
  readonly #folder: string;
  readonly #disk: Disk;
  readonly #open = new Map<number, { readonly name: string; readonly file: DiskFile } | 'folder'>();

  constructor(folder: string, disk: Disk) {
    this.#folder = folder;
    this.#disk = disk;
  }

  concerns({ name, args, bytes }: SystemCall): boolean {
    if (this.#open.has(Number(args[name === 'mmap' ? 4 : 0]))) return true;
    return /^(open|unlink|rename|link|creat|truncate)/.test(name) && bytes.some((path) => this.#isHere(String(path)));
  }

  /** @returns name of what was synced, if there was anything to sync */
  follow({ name, args, bytes, result }: SystemCall): string | undefined {
    const [path] = bytes.map(String);
    const fd = Number(args[0]);
    const at = this.#open.get(fd);
    switch (name) {
      case 'openat':
        this.#open.set(result, this.#opened(path ?? '', args[2] ?? ''));
        return undefined;
      case 'close':
        this.#open.delete(fd);
        return undefined;
      case 'unlink':
        this.#disk.unlink(basename(path ?? ''));
        return undefined;
      case 'fsync':
      case 'fdatasync':
        if (at === 'folder') return this.#disk.sync() ? '.' : undefined;
        return at?.file.sync() === true ? at.name : undefined;
      case 'read':
        return undefined;
      case 'pwrite64':
        if (at === undefined || at === 'folder' || bytes[0] === undefined) break;
        at.file.change({ at: Number(args[3]), bytes: bytes[0].subarray(0, result) });
        return undefined;
      case 'ftruncate':
        if (at === undefined || at === 'folder') break;
        at.file.change({ length: Number(args[1]) });
        return undefined;
      case 'mmap': {
        const mapped = this.#open.get(Number(args[4]));
        // SQLite's index of its journal lives in shared memory, is never synced, and is made anew from the journal.
        if (args[3]?.includes('MAP_SHARED') && mapped !== 'folder' && mapped?.name.endsWith('-shm') !== true) break;
        return undefined;
      }
    }
    throw new Error(`${name} on the store is not modelled`);
  }

  #opened(path: string, flags: string): { readonly name: string; readonly file: DiskFile } | 'folder' {
    if (path === this.#folder) return 'folder';
    const name = basename(path);
    const [create, truncate] = [flags.includes('O_CREAT'), flags.includes('O_TRUNC')];
    return { name, file: this.#disk.open(name, { create, truncate }) };
  }

  #isHere(path: string): boolean {
    return path === this.#folder || dirname(path) === this.#folder;
  }
}

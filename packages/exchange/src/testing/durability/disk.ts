/**
 * What a disk holds of a folder. A write, a new length and a name count once they were synced: the bytes of a file by a
 * sync of the file, its name by a sync of the folder (POSIX.1-2017, fsync); what was not synced may be there or not.
 * @module
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether an unsynced change, by its number, reached the disk all the same. */
export type Survives = (change: number) => boolean;

type Change = { readonly at: number; readonly bytes: Uint8Array } | { readonly length: number };

/** A file, whatever its name; a process may hold it open under none. */
export class DiskFile {
  #synced = new Uint8Array();
  #unsynced: Change[] = [];

  change(change: Change): void {
    this.#unsynced.push(change);
  }

  /** @returns whether there was something to sync */
  sync(): boolean {
    const isChanged = this.#unsynced.length > 0;
    this.#synced = this.content(() => true);
    this.#unsynced = [];
    return isChanged;
  }

  content(survives: Survives): Uint8Array<ArrayBuffer> {
    const changes = this.#unsynced.filter((_, i) => survives(i));
    if (changes.length === 0) return this.#synced;
    let { length } = this.#synced;
    const longest = Math.max(length, ...changes.map((change) => ('length' in change ? change.length : endOf(change))));
    const bytes = new Uint8Array(longest);
    bytes.set(this.#synced);
    for (const change of changes) {
      if ('bytes' in change) bytes.set(change.bytes, change.at);
      else bytes.fill(0, change.length);
      length = 'length' in change ? change.length : Math.max(length, endOf(change));
    }
    return bytes.slice(0, length);
  }
}

function endOf({ at, bytes }: { readonly at: number; readonly bytes: Uint8Array }): number {
  return at + bytes.length;
}

export class Disk {
  /** As processes see them. */
  readonly #names = new Map<string, DiskFile>();
  #syncedNames = new Map<string, DiskFile>();
  #unsyncedNames: { readonly name: string; readonly file: DiskFile | undefined }[] = [];

  open(name: string, { create, truncate }: { readonly create: boolean; readonly truncate: boolean }): DiskFile {
    let file = this.#names.get(name);
    if (file === undefined) {
      if (!create) throw new Error(`${name} was opened and is not there`);
      file = new DiskFile();
      this.#name(name, file);
    }
    if (truncate) file.change({ length: 0 });
    return file;
  }

  unlink(name: string): void {
    this.#name(name, undefined);
  }

  /** Syncs the names. @returns whether there was something to sync */
  sync(): boolean {
    const isChanged = this.#unsyncedNames.length > 0;
    this.#syncedNames = new Map(this.#names);
    this.#unsyncedNames = [];
    return isChanged;
  }

  /** Writes the files into an empty folder as they are after a loss of power. */
  rebuild(folder: string, survives: Survives = () => false): void {
    const names = new Map(this.#syncedNames);
    for (const { name, file } of this.#unsyncedNames.filter((_, i) => survives(i))) {
      if (file) names.set(name, file);
      else names.delete(name);
    }
    for (const [name, file] of names) writeFileSync(join(folder, name), file.content(survives));
  }

  #name(name: string, file: DiskFile | undefined): void {
    if (file) this.#names.set(name, file);
    else this.#names.delete(name);
    this.#unsyncedNames.push({ name, file });
  }
}

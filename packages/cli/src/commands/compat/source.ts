/**
 * Where schema files are read from: a folder of the disk, or the same folder at a revision of git.
 * @module
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { CommandError, exit } from '../../exit.ts';
import { compatWords } from '../../lang/compat.ts';
import { git, gitBlobs, gitPaths } from './git.ts';

export interface Source {
  /** Whether it is a revision of git. */
  readonly isPast: boolean;
  /** What people call a file of it. */
  nameOf(path: string): string;
  /** @throws {Error} of the system @throws {CommandError} the revision has no such file */
  read(path: string): Promise<Uint8Array>;
  /** All JSON files, also in folders below, by path with `/`. */
  readAll(): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** @param name the folder as it was typed @param tracked whether files that git ignores are left out */
export function diskSource(folder: string, name: string, tracked = false): Source {
  const read = (path: string) => readFile(join(folder, path));
  return {
    isPast: false,
    nameOf: (path) => posix.join(name.split(sep).join('/'), path),
    read,
    readAll: async () => {
      const listed = tracked ? await gitPaths(folder, ['ls-files', '-coz', '--exclude-standard']) : await walk(folder);
      const paths = [...new Set(listed)].filter(isSchemaPath).sort();
      const files = await Promise.all(paths.map(async (path) => [path, await unlessGone(read(path))] as const));
      return new Map(files.flatMap(([path, bytes]) => (bytes === undefined ? [] : [[path, bytes]])));
    },
  };
}

/**
 * The folder as it was at a revision.
 *
 * @param folder that stands on the disk now
 * @throws {CommandError} there is no git, no repository, or no such revision
 */
export async function gitSource(folder: string, name: string, revision: string): Promise<Source> {
  const commit = (await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]))
    .toString()
    .trim();
  const nameOf = (path: string) => `${revision}:${posix.join(name.split(sep).join('/'), path)}`;
  return {
    isPast: true,
    nameOf,
    read: async (path) => {
      const blobs = await gitBlobs(folder, [`${commit}:./${path}`]);
      const [blob] = blobs;
      if (blob === undefined) throw new CommandError(exit.io, 'ENOENT', compatWords.notInRevision, nameOf(path));
      return blob;
    },
    readAll: async () => {
      const paths = (await gitPaths(folder, ['ls-tree', '-rz', '--name-only', commit])).filter(isSchemaPath).sort();
      const blobs = await gitBlobs(
        folder,
        paths.map((path) => `${commit}:./${path}`),
      );
      return new Map(paths.flatMap((path, index) => (blobs[index] === undefined ? [] : [[path, blobs[index]]])));
    },
  };
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** JSON, but for what is hidden or installed. */
function isSchemaPath(path: string): boolean {
  return path.endsWith('.json') && !path.split('/').some((step) => step.startsWith('.') || step === 'node_modules');
}

/** A file that git knows may have been deleted. */
async function unlessGone(file: Promise<Uint8Array>): Promise<Uint8Array | undefined> {
  return file.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

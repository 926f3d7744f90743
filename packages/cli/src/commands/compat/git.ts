/**
 * Runs git, and nothing but to read.
 * @module
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { CommandError, exit } from '../../exit.ts';
import { compatWords } from '../../lang/compat.ts';

/**
 * @param folder in which git runs
 * @returns what it prints
 * @throws {CommandError} there is no git, or it fails
 */
export async function git(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  const child = spawn('git', args, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  child.stdin.on('error', () => undefined).end(input);
  const [code] = (await once(child, 'close').catch((error: NodeJS.ErrnoException) => {
    // The same code stands for a folder that is not there and for a program that is not there.
    if (error.code === 'ENOENT') throw new CommandError(exit.io, 'git', compatWords.noGit, folder);
    throw error;
  })) as [number];
  if (code !== 0) throw new CommandError(exit.io, 'git', reason(Buffer.concat(said).toString()), folder);
  return Buffer.concat(chunks);
}

/** Paths below the folder, from a command of git that ends each with NUL. */
export async function gitPaths(folder: string, args: readonly string[]): Promise<string[]> {
  return (await git(folder, args)).toString().split('\0').slice(0, -1);
}

/** The contents of objects; undefined for one that is not there. */
export async function gitBlobs(folder: string, names: readonly string[]): Promise<(Buffer | undefined)[]> {
  if (names.length === 0) return [];
  const printed = await git(folder, ['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
  let at = 0;
  return names.map(() => {
    const end = printed.indexOf(0x0a, at);
    const [, kind, size] = / (\w+) (\d+)$/.exec(printed.toString('utf8', at, end)) ?? [];
    at = end + 1;
    if (size === undefined) return undefined;
    const blob = printed.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return kind === 'blob' ? blob : undefined;
  });
}

function reason(said: string): CommandError['words'] {
  const told = said.trim().split('\n').at(-1) ?? '';
  return { vi: compatWords.gitFailed.vi(told), en: compatWords.gitFailed.en(told) };
}

/**
 * What the demonstration is asked for on its command line, and what is wrong with it.
 * @module
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Words } from './cast.ts';

export interface DemoOptions {
  readonly lang: 'en' | 'vi';
  /** Folder to keep; without it a temporary one is used and taken away. */
  readonly keep?: string;
  readonly sabotage: boolean;
}

/** English unless `--lang vi`, or a Vietnamese locale. @returns what is wrong, in both languages, instead of options */
export function readOptions(args: readonly string[], locale = process.env['LANG'] ?? ''): DemoOptions | Words {
  const options = { lang: { type: 'string' }, keep: { type: 'string' }, sabotage: { type: 'boolean' } } as const;
  let given: { lang?: string; keep?: string; sabotage?: boolean };
  try {
    given = parseArgs({ args: [...args], options }).values;
  } catch {
    return usage;
  }
  const { lang = locale.startsWith('vi') ? 'vi' : 'en', keep, sabotage = false } = given;
  if ((lang !== 'en' && lang !== 'vi') || keep === '') return usage;
  if (keep === undefined) return { lang, sabotage };
  return isFree(resolve(keep)) ? { lang, keep: resolve(keep), sabotage } : taken;
}

/** Nothing is written over: neither a file nor what an earlier demonstration left. */
function isFree(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  return !readdirSync(folder).some((name) => name === 'pinned.json' || existsSync(join(folder, name, 'agency.json')));
}

const usage: Words = {
  en: 'Usage: demo [--lang en|vi] [--keep DIR] [--sabotage]',
  vi: 'Cách dùng: demo [--lang en|vi] [--keep THƯ-MỤC] [--sabotage]',
};

const taken: Words = {
  en: '--keep: this is a file, or there is a demonstration in this folder already. Name another folder.',
  vi: '--keep: đây là một tệp, hoặc thư mục này đã chứa một lần trình diễn. Hãy chọn thư mục khác.',
};

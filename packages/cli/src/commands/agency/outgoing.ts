/**
 * What is to be sent, from the options of `agency send` and `seal`.
 * @module
 */
import { extname } from 'node:path';
import type { Outgoing, OutgoingPart } from '@lienthong/exchange';
import { ExchangeError, parseStrictJson } from '@lienthong/exchange';
import type { Command } from 'commander';
import type { Cli } from '../../cli.ts';
import { usageError } from '../../exit.ts';
import { readInput } from '../../files.ts';
import { agencyWords as words } from '../../lang/agency.ts';
import { type Pair, pairs, repeated } from '../options.ts';

export interface OutgoingOptions {
  readonly purpose: string;
  readonly basis: string;
  readonly condition?: readonly string[];
  readonly part?: readonly Pair[];
  readonly re?: string;
  readonly supersedes?: string;
}

/** Options that every way of sending has. */
export function outgoingOptions(cli: Cli, command: Command): void {
  const w = cli.say(words);
  command
    .requiredOption('--purpose <code>', w.purpose)
    .requiredOption('--basis <code>', w.basis)
    .option('--condition <code>', w.condition, repeated)
    .option('--part <name=file>', w.part, pairs('--part'))
    .option('--re <jti>', w.re)
    .option('--supersedes <jti>', w.supersedes);
}

/** @throws {CommandError} usage: recipients, parts and `--only` do not fit together */
export async function readOutgoing(
  cli: Cli,
  file: string,
  { purpose, basis, condition, part = [], re, supersedes }: OutgoingOptions,
  { to, only = [] }: { readonly to: readonly string[]; readonly only?: readonly Pair[] },
): Promise<Outgoing> {
  if (supersedes !== undefined && to.length > 1) throw usageError(words.supersedesOne);
  if (new Set(to).size !== to.length) throw usageError(words.toTwice);
  for (const { name } of part) {
    if (!/^[a-z][a-z0-9-]{0,31}$/.test(name) || name === 'record') throw told(words.partName, name);
  }
  for (const { name, value } of only) {
    if (!part.some((one) => one.name === name)) throw told(words.onlyUnknownPart, name);
    if (!to.includes(value)) throw told(words.onlyUnknownAgency, value);
  }
  const record = await readRecord(cli, file);
  const parts: OutgoingPart[] = [];
  for (const { name, value } of part) parts.push(await readPart(cli, name, value));
  return {
    to,
    record,
    purpose,
    basis,
    ...(condition ? { conditions: condition } : {}),
    parts,
    only: Object.fromEntries(
      [...new Set(only.map(({ name }) => name))].map((name) => [name, recipientsOf(only, name)]),
    ),
    ...(re === undefined ? {} : { re }),
    ...(supersedes === undefined ? {} : { supersedes }),
  };
}

/** @throws {ExchangeError} what strict reading throws, with the file's name; `record-invalid` it is no object */
async function readRecord(cli: Cli, file: string): Promise<object> {
  const value = parseStrictJson(await readInput(cli.io, file), { place: file });
  if (typeof value !== 'object' || value === null) throw new ExchangeError('record-invalid', file);
  return value;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.catalogue': 'application/vnd.lienthong.catalogue',
  '.xml': 'application/xml',
  '.edxml': 'application/xml',
  '.txt': 'text/plain',
  '.csv': 'text/csv',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

async function readPart(cli: Cli, name: string, file: string): Promise<OutgoingPart> {
  const extension = extname(file).toLowerCase();
  if (extension === '.json') return { name, content: await readRecord(cli, file) };
  const cty = mediaTypes[extension] ?? 'application/octet-stream';
  return { name, content: await readInput(cli.io, file), cty };
}

/** File name extension of a part that came. */
export function extensionOf(cty: string): string {
  if (cty === 'application/json') return '.json';
  return Object.entries(mediaTypes).find(([, type]) => type === cty)?.[0] ?? '.bin';
}

function recipientsOf(only: readonly Pair[], name: string): string[] {
  return only.filter((one) => one.name === name).map(({ value }) => value);
}

function told(entry: { vi: (name: string) => string; en: (name: string) => string }, name: string) {
  return usageError({ vi: entry.vi(name), en: entry.en(name) });
}

/**
 * What commands of `stats` are given in words: areas, a catalogue of one's own, the head of a record that is made.
 * @module
 */
import { uuidv7 } from '@lienthong/exchange';
import { areaEditions } from '@lienthong/schemas/areas';
import { type Area, type Catalogue, lienthongCatalogue, readCatalogue, StatisticsError } from '@lienthong/statistics';
import { validate } from '@lienthong/validate';
import type { Cli } from '../../cli.ts';
import { CommandError, exit, usageError } from '../../exit.ts';
import { instant } from '../../instant.ts';
import { statsWords } from '../../lang/stats.ts';
import { readJson } from '../json-file.ts';

/**
 * `2026-04-30:82`, or with a name behind it: `2026-04-30:82:Tỉnh Đồng Tháp`; `2026-04-30:vn` is the nation.
 * @throws {StatisticsError} `wrong-edition` no list of areas begins on that day
 */
export function areaOf(text: string): Area {
  const [, edition, code, name] = /^(\d{4}-\d{2}-\d{2}):(vn|\d{2}|\d{3}|\d{5})(?::(.+))?$/.exec(text) ?? [];
  if (edition === undefined || code === undefined) throw usageError(statsWords.badArea);
  if (!areaEditions.some((known) => known.edition === edition)) throw new StatisticsError('wrong-edition', edition);
  return { edition, code, ...(name === undefined ? {} : { name }) };
}

/** The one that ships with the contract, unless a file holds another. */
export async function catalogueOf(cli: Cli, file: string | undefined): Promise<Catalogue> {
  return file === undefined ? lienthongCatalogue : readCatalogue(await readJson(cli, file));
}

/** RFC 3339; now unless given. */
export function asOfOf(cli: Cli, given: string | undefined): string {
  if (given === undefined) return instant(cli.now);
  if (Number.isNaN(Date.parse(given)) || !/T.*(?:Z|[+-]\d\d:\d\d)$/.test(given))
    throw usageError(statsWords.badInstant);
  return given;
}

/**
 * A whole record with a new id, ready to be signed and sent.
 * @throws {CommandError} `bad-record` the contract does not take it
 */
export function recordOf(cli: Cli, kind: string, issuer: string, body: object): object {
  const record = {
    ...{ schema: `https://schemas.lienthong.example/${kind}/1.0`, id: uuidv7(), revision: 1, recordStatus: 'final' },
    ...{ issuer, recordedAt: instant(cli.now), conversation: uuidv7(), classification: 'unclassified' },
    ...body,
  };
  const [issue] = validate(record).issues.filter(({ severity }) => severity === 'error');
  if (issue) throw new CommandError(exit.failed, issue.code, issue.messages, issue.pointer);
  return record;
}

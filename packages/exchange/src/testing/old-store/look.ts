/**
 * What an agency's store holds, as its own interface tells it: what a store of another version is compared by.
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Agency } from '../../agency.ts';
import { fromUtf8 } from '../../encoding.ts';
import { encodeDigestQuery, readReceipts, receiptsType } from '../../message/message.ts';
import { partKeysFile } from '../../store/sqlite/sqlite-part-keys.ts';

export interface StoreLook {
  readonly inbox: readonly object[];
  readonly outbox: readonly object[];
  /** Receipts that it gives again, by digest of what it received. */
  readonly receipts: Readonly<Record<string, readonly string[]>>;
  /** Text of each part that can be opened, by digest and name. */
  readonly opened: Readonly<Record<string, string>>;
  readonly erasures: readonly object[];
  readonly logConflicts: readonly object[];
}

/** What was true of the store when it was written. */
export interface StoreFacts extends StoreLook {
  readonly trust: { readonly k: number; readonly keys: readonly string[] };
  readonly directory: string;
  readonly freshness: string;
  readonly nowMs: number;
  readonly log: { readonly size: number; readonly checkpoint: string };
  /** Digests of messages that lie in an archive, received and sent. */
  readonly archived: { readonly received: string; readonly sent: string };
  /** A message that was stored and not examined. */
  readonly unexamined: string;
}

export async function lookAt(agency: Agency, archived: readonly string[]): Promise<StoreLook> {
  const inbox = await agency.inbox.list();
  const outbox = await agency.outbox.list();
  const receipts: Record<string, readonly string[]> = {};
  const opened: Record<string, string> = {};
  for (const dig of [...archived, ...inbox.map((one) => one.dig)]) receipts[dig] = await receiptsOf(agency, dig);
  for (const { iss, jti, dig, status } of inbox) {
    if (status !== 'valid') continue;
    for (const name of ['record', 'identity']) {
      const part = await agency.inbox.disclose({ iss, jti }, name).catch(() => undefined);
      if (part) opened[`${dig} ${name}`] = fromUtf8(part.content);
    }
  }
  const [erasures, logConflicts] = [await agency.erasures.list(), await agency.logConflicts()];
  return { inbox, outbox, receipts, opened, erasures, logConflicts };
}

async function receiptsOf(agency: Agency, dig: string): Promise<readonly string[]> {
  const body = encodeDigestQuery([dig]);
  const { body: answer } = await agency.route({ method: 'POST', path: '/receipts/query', type: receiptsType, body });
  return readReceipts(answer as Uint8Array);
}

/** Packs both files of a store into a folder. */
export function packStore(file: string, folder: string): void {
  for (const [from, name] of [
    [file, 'store'],
    [partKeysFile(file), 'part-keys'],
  ] as const) {
    writeFileSync(join(folder, `${name}.sqlite.gz`), gzipSync(readFileSync(from), { level: 9 }));
  }
}

/** @param file where the store shall lie; its keys lie beside it */
export function unpackStore(folder: URL, file: string): void {
  for (const [to, name] of [
    [file, 'store'],
    [partKeysFile(file), 'part-keys'],
  ] as const) {
    writeFileSync(to, gunzipSync(readFileSync(new URL(`${name}.sqlite.gz`, folder))));
  }
}

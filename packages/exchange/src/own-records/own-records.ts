/**
 * What an agency keeps of its own records: drafts, and every revision that it has issued. A letter is sealed to its recipient, so that its
 * sender could not read it again. Each entry lies encrypted under a key of its own, and those under the agency's decryption keys.
 * @module
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWrappingKey } from '../at-rest/wrapping-key.ts';
import { fromUtf8, toUtf8 } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { readAgencyFile } from '../folder.ts';
import { type Decrypter, importDecrypter } from '../keys/decrypter.ts';
import { openKeyFile } from '../keys/key-file.ts';
import { unwrapKey, wrapKey } from '../part/jwe.ts';
import { Database } from '../store/sqlite/database.ts';
import { pragmas } from '../store/sqlite/schema.ts';
import { parseStrictJson } from '../strict/json.ts';
import { OwnRecordsFile, type Row } from './own-records-file.ts';

/** A record in the hands of those who write it. */
export interface OwnRecord {
  /** Of the thing that the record tells of. */
  readonly id: string;
  readonly revision: number;
  /** `draft` may be changed; `queued` is to be sent as soon as that can be done; `issued` has left and is never changed. */
  readonly state: 'draft' | 'queued' | 'issued';
  /** Epoch milliseconds of the last change of this entry. */
  readonly changedAtMs: number;
  readonly record: Readonly<Record<string, unknown>>;
  /** How it is to be sent, once it is queued. */
  readonly terms?: SendingTerms;
  /** The letters that carry it. */
  readonly letters: readonly { readonly to: string; readonly jti: string }[];
}

export interface SendingTerms {
  readonly to: readonly string[];
  readonly purpose: string;
  readonly basis: string;
  readonly conditions?: readonly string[];
}

export interface OwnRecordsOptions {
  /** This agency's code. */
  readonly code: string;
  /** Of all keys under which something may lie. */
  readonly decrypters: readonly Decrypter[];
}

/** The file of an agency's own records, inside its folder. */
export const ownRecordsFile = 'records.sqlite';

/**
 * Opens the records of an agency's folder. Neither the network nor a directory is needed.
 * @throws {ExchangeError} `key-file-unreadable` another passphrase; `part-keys-unreadable`; `store-…` the file or its disk
 */
export async function openOwnRecords(folder: string, passphrase: string): Promise<OwnRecords> {
  const { code } = await readAgencyFile(folder);
  const keys = await openKeyFile(await readFile(join(folder, 'keys.jwe'), 'utf8'), passphrase);
  const decrypters = keys.filter(({ alg }) => alg === 'ECDH-ES+A256KW').map(importDecrypter);
  const file = join(folder, ownRecordsFile);
  const records = await OwnRecords.open(file, { code, decrypters });
  await chmod(file, 0o600);
  return records;
}

export class OwnRecords {
  readonly #file: OwnRecordsFile;
  readonly #wrappingKey: Uint8Array;

  private constructor(file: OwnRecordsFile, wrappingKey: Uint8Array) {
    this.#file = file;
    this.#wrappingKey = wrappingKey;
  }

  /** @throws {ExchangeError} `part-keys-unreadable` none of the agency's decryption keys opens it; `store-newer`; `store-…` */
  static async open(path: string, options: OwnRecordsOptions): Promise<OwnRecords> {
    const db = new Database(path);
    try {
      db.exec(pragmas);
      const file = new OwnRecordsFile(db);
      return new OwnRecords(file, await openWrappingKey(file, options));
    } catch (error) {
      db.close();
      throw error;
    }
  }

  /** One entry, or `undefined`. @throws {ExchangeError} `part-unreadable` */
  get(id: string, revision: number): OwnRecord | undefined {
    const row = this.#file.get(id, revision);
    return row && this.#open(row);
  }

  /** All entries, by id and revision. */
  list(): OwnRecord[] {
    return this.#file.all().map((row) => this.#open(row));
  }

  /** The revisions of one thing, the first first. */
  revisions(id: string): OwnRecord[] {
    return this.#file.ofId(id).map((row) => this.#open(row));
  }

  /**
   * Writes an entry, in place of the one with its id and revision if there is one. On disk when it returns.
   * @throws {ExchangeError} `record-issued` the one that is there has left: it is revised, not changed
   */
  put(entry: OwnRecord): void {
    this.putAll([entry]);
  }

  /** The same for several: all of them or none. */
  putAll(entries: readonly OwnRecord[]): void {
    this.#file.transaction(() => {
      for (const entry of entries) {
        const before = this.get(entry.id, entry.revision);
        const isAmended = before !== undefined && !isSame(before.record, entry.record);
        if (before?.state === 'issued' && (isAmended || entry.state !== 'issued'))
          throw new ExchangeError('record-issued');
        this.#file.put(this.#seal(entry));
      }
    });
  }

  /** Erases an entry and its key; a backup of the file made before still holds it. */
  erase(id: string, revision: number): void {
    this.#file.erase(id, revision);
  }

  close(): void {
    this.#file.close();
  }

  #seal(entry: OwnRecord): Row {
    const { id, revision } = entry;
    const key = randomBytes(32);
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    cipher.setAAD(placeBytes(id, revision));
    const sealed = Buffer.concat([
      iv,
      cipher.update(JSON.stringify(entry), 'utf8'),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    return { id, revision, sealed, wrapped: wrapKey(key, this.#wrappingKey) };
  }

  #open({ id, revision, sealed, wrapped }: Row): OwnRecord {
    let text: string;
    try {
      const key = unwrapKey(wrapped, this.#wrappingKey);
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes), { authTagLength: tagBytes });
      decipher.setAAD(placeBytes(id, revision));
      decipher.setAuthTag(sealed.subarray(-tagBytes));
      text = fromUtf8(Buffer.concat([decipher.update(sealed.subarray(ivBytes, -tagBytes)), decipher.final()]));
    } catch {
      throw new ExchangeError('part-unreadable', ownRecordsFile);
    }
    return parseStrictJson(toUtf8(text), { place: ownRecordsFile }) as unknown as OwnRecord;
  }
}

const ivBytes = 12;
const tagBytes = 16;

function placeBytes(id: string, revision: number): Uint8Array {
  return toUtf8(`${id}\0${revision}`);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * A copy of a store that is in use, without the keys of its parts. It says of itself that it is one: whoever puts it back recovers.
 * @module
 */
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { backup, DatabaseSync } from 'node:sqlite';
import { ExchangeError } from '../../errors.ts';
import { copied } from './life.ts';

/**
 * Copies page by page, while others read and write; what the copy holds was in the store at one instant.
 *
 * @param file of the store
 * @param to a file that is not there yet
 * @throws {ExchangeError} `file-exists`
 * @throws {Error} what SQLite says: no space, no such folder
 */
export async function backupSqliteStore(file: string, to: string): Promise<void> {
  if (existsSync(to)) throw new ExchangeError('file-exists');
  const unfinished = `${to}.unfinished`;
  const source = new DatabaseSync(file, { readOnly: true });
  try {
    await backup(source, unfinished, { rate: 1000 });
  } finally {
    source.close();
  }
  const copy = new DatabaseSync(unfinished);
  try {
    // One file: no journal lies beside it.
    copy.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL');
    copy.prepare('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING').run(copied, '1');
  } finally {
    copy.close();
  }
  await rename(unfinished, to);
}

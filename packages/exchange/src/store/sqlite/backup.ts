/**
 * A copy of a store at one instant, while it is in use. It carries a generation of its own, so that it is recognised where it is put in
 * the place of the store.
 * @module
 */
import { once } from 'node:events';
import { open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Database } from './database.ts';

/** Reads through a connection of its own, so that nobody who writes waits for it. */
const copy = `
  const { DatabaseSync } = require('node:sqlite');
  const { workerData: { from, to } } = require('node:worker_threads');
  const db = new DatabaseSync(from);
  db.exec('PRAGMA busy_timeout = 5000');
  db.prepare('VACUUM INTO ?').run(to);
  db.close();
`;

/**
 * @param to a file that does not exist; readable by its owner alone
 * @throws {Error} `EEXIST`; what the file system or the database says: nothing is left then
 */
export async function writeBackup(store: Database, to: string, generation: string): Promise<void> {
  const file = await open(to, 'wx', 0o600);
  try {
    const worker = new Worker(copy, { eval: true, workerData: { from: store.file, to } });
    await once(worker, 'exit');
    const db = new Database(to);
    db.run("UPDATE meta SET value = ? WHERE key = 'generation'", generation);
    db.close();
    await file.sync();
    await syncFolder(dirname(to));
  } catch (error) {
    await rm(to, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

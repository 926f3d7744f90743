import { expect, test } from 'vitest';
import { uuidv7 } from '../../ids.ts';
import { Database } from './database.ts';
import { generationOf, isRestored, leavesOf } from './life.ts';
import { prepare } from './schema.ts';

test('another process writes between two reads: the store is not taken for an older copy', () => {
  const db = new Database(':memory:');
  prepare(db, uuidv7);
  const write = () => {
    db.run("UPDATE meta SET value = value + 1 WHERE key = 'log_size'");
    db.run("INSERT INTO meta (key, value) VALUES ('generation', 1) ON CONFLICT (key) DO UPDATE SET value = value + 1");
  };
  write();
  const afterAWrite = (read: (from: Database) => number) => () => {
    write();
    return read(db);
  };
  expect(isRestored(db, { generation: afterAWrite(generationOf), logSize: () => leavesOf(db) })).toBe(false);
  expect(isRestored(db, { generation: () => generationOf(db), logSize: afterAWrite(leavesOf) })).toBe(false);
  expect(isRestored(db, { generation: () => generationOf(db), logSize: () => leavesOf(db) + 1 })).toBe(true);
  db.close();
});

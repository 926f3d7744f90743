/**
 * Plants a fault in the stores that a demonstration left, for `verify-demo` to find.
 * @module
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { investigation, type Words } from './cast.ts';

/** Takes one stored message out of the investigating body's store, as if it had been lost. */
export function sabotage(folder: string): Words {
  const db = new DatabaseSync(join(folder, investigation.name, 'store.sqlite'));
  const { id } = db.prepare("SELECT max(id) AS id FROM arrival WHERE status = 'valid'").get() as { id: number };
  db.prepare('DELETE FROM arrival_part WHERE arrival = ?').run(id);
  db.prepare('DELETE FROM arrival WHERE id = ?').run(id);
  db.close();
  return { en: 'Sabotage: one stored message was taken away.', vi: 'Phá hoại: một thông điệp đã lưu bị lấy mất.' };
}

/**
 * Rows that leave the store for an archive; called inside a transaction.
 * @module
 */
import type { Plan } from '../store.ts';
import type { Prepare } from './plan.ts';

/** The log's nodes stay: they hold hashes, and every later proof needs some of them. */
export function writeArchived(prepare: Prepare, archived: Plan['archived']): void {
  for (const { side, dig } of archived) {
    if (side === 'received') removeArrival(prepare, dig);
    else removeLetter(prepare, dig);
    prepare('DELETE FROM erasure_request WHERE dig = ?').run(dig);
    prepare('DELETE FROM erasure WHERE dig = ?').run(dig);
  }
}

function removeArrival(prepare: Prepare, dig: string): void {
  prepare('INSERT INTO archived (dig, iss, jti) SELECT dig, iss, jti FROM arrival WHERE dig = ?').run(dig);
  prepare('DELETE FROM arrival_part WHERE arrival = (SELECT id FROM arrival WHERE dig = ?)').run(dig);
  prepare('DELETE FROM arrival WHERE dig = ?').run(dig);
}

function removeLetter(prepare: Prepare, dig: string): void {
  for (const table of ['letter_body', 'letter_part']) {
    prepare(`DELETE FROM ${table} WHERE letter = (SELECT id FROM letter WHERE dig = ?)`).run(dig);
  }
  prepare('DELETE FROM letter WHERE dig = ?').run(dig);
  prepare('DELETE FROM receipt WHERE dig = ?').run(dig);
}

/**
 * Messages by how far they are done with: what still holds content, what may leave the store, and its leaving.
 * @module
 */
import type { Closed, HeldFilter, HeldMessage, Plan } from '../store.ts';
import { type All, run, type Statement } from './statement.ts';

/** The log's nodes stay: they hold hashes, and every later proof needs some of them. */
export function* writeArchived(archived: Plan['archived']): Iterable<Statement> {
  for (const { side, dig } of archived) {
    if (side === 'received') yield* removeArrival(dig);
    else yield* removeLetter(dig);
  }
}

/** What was answered stays: whoever asks again gets the same bytes. */
function* removeArrival(dig: string): Iterable<Statement> {
  yield run('INSERT INTO archived (dig, iss, jti) SELECT dig, iss, jti FROM arrival WHERE dig = ?', dig);
  yield run('DELETE FROM arrival_part WHERE arrival = (SELECT id FROM arrival WHERE dig = ?)', dig);
  yield run('DELETE FROM arrival WHERE dig = ?', dig);
}

/** The digest stays: a recipient that does not know its receipts to be taken posts them again. */
function* removeLetter(dig: string): Iterable<Statement> {
  yield run('INSERT INTO archived_letter (dig) VALUES (?)', dig);
  for (const table of ['letter_body', 'letter_part']) {
    yield run(`DELETE FROM ${table} WHERE letter = (SELECT id FROM letter WHERE dig = ?)`, dig);
  }
  yield run('DELETE FROM letter WHERE dig = ?', dig);
  for (const table of ['receipt', 'erasure_request', 'erasure']) {
    yield run(`DELETE FROM ${table} WHERE dig = ?`, dig);
  }
}

const keptPart = 'SELECT 1 FROM arrival_part WHERE arrival = a.id AND (jwe IS NOT NULL OR sealed IS NOT NULL)';
const heldSalt = 'SELECT 1 FROM letter_part WHERE letter = l.id AND salt IS NOT NULL';

/** A letter that its recipient has stored is done with at its end: a verdict that is withheld holds up nothing here. */
const settledLetter = "state IN ('valid', 'refused', 'unknown', 'void') OR (state = 'stored' AND expires_at <= ?3)";

export async function readHeld(all: All, kind: string, { untilMs, nowMs }: HeldFilter): Promise<HeldMessage[]> {
  const rows = await all(
    `SELECT 'received' AS side, dig, jti, kind, stored_at AS "atMs",
        status = 'valid' AND acked_at IS NOT NULL AS settled, leaf FROM arrival a
        WHERE kind = ?1 AND stored_at <= ?2 AND EXISTS (${keptPart})
      UNION ALL
      SELECT 'sent', dig, jti, kind, accepted_at, ${settledLetter}, leaf FROM letter l
        WHERE kind = ?1 AND accepted_at <= ?2
          AND (EXISTS (${heldSalt}) OR EXISTS (SELECT 1 FROM letter_body WHERE letter = l.id))
      ORDER BY leaf`,
    kind,
    untilMs,
    nowMs,
  );
  return rows.map(({ leaf: _, settled, ...row }) => ({ ...row, settled: Boolean(settled) }) as HeldMessage);
}

export async function readClosed(all: All, beforeMs: number): Promise<Closed[]> {
  const open = `EXISTS (SELECT 1 FROM erasure WHERE dig = m.dig AND to_deliver = 1)
    OR EXISTS (SELECT 1 FROM erasure_request r WHERE r.dig = m.dig AND (r.to_deliver = 1
      OR NOT EXISTS (SELECT 1 FROM erasure WHERE request = r.request AND (side = 'received' OR status = 'erased'))))`;
  const rows = await all(
    `SELECT side, dig, manifest, leaf FROM (
      SELECT 'received' AS side, dig, manifest, leaf FROM arrival a
        WHERE stored_at < ?1 AND (status = 'refused' OR status = 'valid' AND acked_at IS NOT NULL)
          AND NOT EXISTS (${keptPart})
      UNION ALL
      SELECT 'sent', dig, manifest, leaf FROM letter l
        WHERE accepted_at < ?1 AND state IN ('valid', 'refused') AND NOT EXISTS (${heldSalt})
    ) m WHERE NOT (${open}) ORDER BY leaf`,
    beforeMs,
  );
  return rows as unknown as Closed[];
}

export async function countBefore(all: All, beforeMs: number): Promise<number> {
  const [row] = await all(
    `SELECT (SELECT count(*) FROM arrival WHERE stored_at < ?1) + (SELECT count(*) FROM letter WHERE accepted_at < ?1) AS n`,
    beforeMs,
  );
  return Number(row?.['n']);
}

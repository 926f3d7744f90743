/**
 * Rows as the store's types: what is held and done with, erasures, filters.
 * @module
 */
import type {
  Closed,
  ErasureRequestFilter,
  Fork,
  HeldFilter,
  HeldMessage,
  StoredErasure,
  StoredErasureRequest,
} from '@lienthong/exchange/store';
import type { Row } from './database.ts';

/** Runs a statement; `s.` and `k.` in it are the schemas of the store and of its keys. */
export type All = <T = Row>(statement: string, ...values: readonly unknown[]) => Promise<T[]>;

const keptPart = 'SELECT 1 FROM s.arrival_part WHERE arrival = a.id AND (jwe IS NOT NULL OR sealed IS NOT NULL)';
const heldSalt = 'SELECT 1 FROM s.letter_part WHERE letter = l.id AND salt IS NOT NULL';
export const arrivalColumns = 'dig, iss, jti, manifest, kind, conv, stream, n, stored_at AS "storedAtMs", leaf, status';
export const letterColumns =
  'aud, jti, dig, manifest, kind, conv, stream, n, voids, CASE WHEN carried THEN true END AS carried, ' +
  'accepted_at AS "acceptedAtMs", expires_at AS "expiresAtMs", leaf, state, attempts, ' +
  'next_attempt_at AS "nextAttemptAtMs", problem';
export const receiptColumns = 'dig, iss, aud, re, status, jws, leaf';
export const streamColumns =
  'aud, stream, next, up_to AS "upTo", head, reconciled_at AS "reconciledAtMs", is_current AS "isCurrent"';
const requestColumns = 'request, dig, iss, aud, parts, basis, at AS "atMs", jws, leaf, to_deliver AS "toDeliver"';
const erasureColumns =
  'token, dig, iss, request, aud, status, parts, basis, at AS "atMs", jws, leaf, to_deliver AS "toDeliver"';

export async function readHeld(all: All, kind: string, { untilMs, nowMs }: HeldFilter): Promise<HeldMessage[]> {
  const rows = await all(
    `SELECT 'received' AS side, dig, jti, kind, stored_at AS "atMs", (status = 'valid' AND acked_at IS NOT NULL) AS settled, leaf
      FROM s.arrival a WHERE kind = $1 AND stored_at <= $2 AND EXISTS (${keptPart})
    UNION ALL
    SELECT 'sent', dig, jti, kind, accepted_at,
      (state IN ('valid', 'refused', 'unknown', 'void') OR (state = 'stored' AND expires_at <= $3)), leaf
      FROM s.letter l WHERE kind = $1 AND accepted_at <= $2
        AND (EXISTS (${heldSalt}) OR EXISTS (SELECT 1 FROM s.letter_body WHERE letter = l.id))
    ORDER BY leaf`,
    ...[kind, untilMs, nowMs],
  );
  return rows.map(({ leaf: _, ...row }) => row) as unknown as HeldMessage[];
}

export function readClosed(all: All, beforeMs: number): Promise<Closed[]> {
  const open = `EXISTS (SELECT 1 FROM s.erasure WHERE dig = m.dig AND to_deliver)
    OR EXISTS (SELECT 1 FROM s.erasure_request r WHERE r.dig = m.dig AND (r.to_deliver
      OR NOT EXISTS (SELECT 1 FROM s.erasure WHERE request = r.request AND (side = 'received' OR status = 'erased'))))`;
  return all(
    `SELECT side, dig, manifest, leaf FROM (
      SELECT 'received' AS side, dig, manifest, leaf FROM s.arrival a
        WHERE stored_at < $1 AND (status = 'refused' OR status = 'valid' AND acked_at IS NOT NULL)
          AND NOT EXISTS (${keptPart})
      UNION ALL
      SELECT 'sent', dig, manifest, leaf FROM s.letter l
        WHERE accepted_at < $1 AND state IN ('valid', 'refused') AND NOT EXISTS (${heldSalt})
    ) m WHERE NOT (${open}) ORDER BY leaf`,
    beforeMs,
  );
}

export async function readForks(all: All): Promise<Fork[]> {
  const rows = await all(
    `SELECT f.iss, f.stream, f.n, f.jti, f.dig, coalesce(p.dig, j.dig) AS standing FROM s.arrival f
      LEFT JOIN s.peer_number p ON p.iss = f.iss AND p.stream = f.stream AND p.n = f.n AND p.dig <> f.dig
      LEFT JOIN s.arrival j ON j.iss = f.iss AND j.jti = f.jti AND NOT j.is_fork
      WHERE f.is_fork ORDER BY f.id`,
  );
  return rows.map(({ dig, standing, ...row }) => ({ ...row, digs: [standing ?? undefined, dig] })) as unknown as Fork[];
}

/** Oldest first. */
export async function readErasureRequests(
  all: All,
  filter: ErasureRequestFilter & { readonly request?: string },
): Promise<StoredErasureRequest[]> {
  const { where, values } = conditionsOf(filter, ['request', 'dig', 'iss', 'aud'], 'at');
  const rows = await all(`SELECT ${requestColumns} FROM s.erasure_request WHERE ${where} ORDER BY id`, ...values);
  return rows.map(withParts) as unknown as StoredErasureRequest[];
}

/** About one message, or about all; oldest first. */
export async function readErasures(all: All, dig: string | undefined): Promise<StoredErasure[]> {
  const rows = await all(
    `SELECT ${erasureColumns} FROM s.erasure WHERE $1::text IS NULL OR dig = $1 ORDER BY id`,
    dig ?? null,
  );
  return rows.map(withParts) as unknown as StoredErasure[];
}

/** A row without its columns that are NULL. */
export function present(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

function withParts({ parts, ...row }: Row): Row {
  return { ...present(row), parts: String(parts).split(',') };
}

export function withStatements({ statements, ...row }: Row): Row {
  return { ...row, statements: JSON.parse(String(statements)) };
}

interface Conditions {
  readonly sinceMs?: number;
  readonly untilMs?: number;
  readonly limit?: number;
}

/** Columns that a filter names as it names them, and an instant between two; at most `limit`, oldest first. */
export function conditionsOf<T extends object>(
  filter: T & Conditions,
  names: readonly (keyof T & string)[],
  at: string,
  before = '',
) {
  const values: unknown[] = [];
  const next = (value: unknown) => `$${values.push(value)}`;
  const where = names.flatMap((name) => (filter[name] === undefined ? [] : [`${name} = ${next(filter[name])}`]));
  if (filter.sinceMs !== undefined) where.push(`${at} >= ${next(filter.sinceMs)}`);
  if (filter.untilMs !== undefined) where.push(`${at} < ${next(filter.untilMs)}`);
  const limit = filter.limit === undefined ? '' : ` ORDER BY id LIMIT ${next(filter.limit)}`;
  return { where: `${before}${where.join(' AND ') || 'true'}${limit}`, values };
}

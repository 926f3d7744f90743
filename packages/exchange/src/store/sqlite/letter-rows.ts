/**
 * Rows of letters, and what a filter makes of a condition.
 * @module
 */
import type { SQLInputValue } from 'node:sqlite';
import type { Letter } from '../store.ts';
import type { Database } from './database.ts';

const letterColumns =
  'aud, jti, dig, manifest, kind, conv, stream, n, voids, carried, accepted_at AS acceptedAtMs, expires_at AS expiresAtMs, ' +
  'leaf, state, attempts, next_attempt_at AS nextAttemptAtMs, problem';

/** @param where what follows `WHERE`, with its order and limit */
export function readLetters(db: Database, where: string, ...values: SQLInputValue[]): Letter[] {
  return db.all(`SELECT ${letterColumns} FROM letter WHERE ${where}`, ...values).map(letterOf);
}

function letterOf(row: Record<string, unknown>): Letter {
  const { problem, voids, carried, ...letter } = row;
  return {
    ...letter,
    ...(problem === null ? {} : { problem }),
    ...(voids === null ? {} : { voids }),
    ...(carried === 1 ? { carried: true } : {}),
  } as unknown as Letter;
}

interface Conditions {
  readonly sinceMs?: number;
  readonly untilMs?: number;
}

/** Columns that a filter names as it names them, and an instant between two. */
export function conditionsOf<T extends Conditions>(filter: T, names: readonly (keyof T & string)[], at: string) {
  const given = names.filter((name) => filter[name] !== undefined);
  const { sinceMs, untilMs } = filter;
  const where = [
    ...given.map((name) => `${name} = ?`),
    ...(sinceMs === undefined ? [] : [`${at} >= ?`]),
    ...(untilMs === undefined ? [] : [`${at} < ?`]),
  ];
  const values: SQLInputValue[] = given.map((name) => filter[name] as string);
  for (const instant of [sinceMs, untilMs]) if (instant !== undefined) values.push(instant);
  return { where: where.join(' AND ') || '1', values };
}

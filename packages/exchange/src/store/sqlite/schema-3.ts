/**
 * Version 3 of the SQLite store: settled messages are counted as they settle, and one index finds the letters of a conversation.
 * @module
 */
import type { DatabaseSync } from 'node:sqlite';

/** The row of `meta` that counts what stands in an end state; one that has none counts nothing. */
const change = (table: string, state: string, by: string) =>
  `UPDATE meta SET value = value ${by} WHERE key = '${table} ' || ${state};`;

function counters(table: 'letter' | 'arrival', column: string, states: readonly string[], isCounted: string): string {
  const counts = states.map(
    (state) => `INSERT INTO meta (key, value) SELECT '${table} ${state}', count(*) FROM ${table} row
      WHERE ${column} = '${state}' AND ${isCounted};`,
  );
  return `${counts.join('\n')}
  CREATE TRIGGER ${table}_counted AFTER INSERT ON ${table} WHEN ${isCounted.replace('row.', 'new.')}
    BEGIN ${change(table, `new.${column}`, '+ 1')} END;
  CREATE TRIGGER ${table}_moved AFTER UPDATE OF ${column} ON ${table}
    WHEN new.${column} <> old.${column} AND ${isCounted.replace('row.', 'new.')}
    BEGIN ${change(table, `old.${column}`, '- 1')} ${change(table, `new.${column}`, '+ 1')} END;
  CREATE TRIGGER ${table}_gone AFTER DELETE ON ${table} WHEN ${isCounted.replace('row.', 'old.')}
    BEGIN ${change(table, `old.${column}`, '- 1')} END;
  `;
}

const indexes = `
  DROP INDEX letter_conv;
  DROP INDEX letter_last;
  CREATE INDEX letter_thread ON letter (conv, stream, n) WHERE voids IS NULL;
`;

export function countSettled(db: DatabaseSync): void {
  db.exec(indexes);
  db.exec(counters('letter', 'state', ['valid', 'refused', 'void'], 'row.voids IS NULL'));
  db.exec(counters('arrival', 'status', ['valid', 'refused'], 'row.id IS NOT NULL'));
}

/**
 * Whose turn it is to commit. Processes commit without waiting for each other, and who loses signs again; one that keeps losing
 * gets a short time for itself. Nobody holds a connection meanwhile, and a process that dies in its turn loses it.
 * @module
 */
import type { Statement } from '@lienthong/exchange/store';
import type { Database, Transaction } from './database.ts';

const turnMs = 2_000;
const lossesBeforeTurn = 2;

export class Turn {
  readonly #db: Database;
  readonly #instance: string;
  #losses = 0;

  constructor(db: Database, instance: string) {
    this.#db = db;
    this.#instance = instance;
  }

  /** Whether it is somebody else's turn. */
  async isAnothers(tx: Transaction): Promise<boolean> {
    const { rows } = await tx.run(
      'SELECT 1 FROM turn WHERE instance <> ? AND until > clock_timestamp()',
      this.#instance,
    );
    return rows.length > 0;
  }

  /** For the transaction that commits. */
  *won(): Iterable<Statement> {
    if (this.#losses >= lossesBeforeTurn)
      yield { sql: 'DELETE FROM turn WHERE instance = ?', values: [this.#instance] };
    this.#losses = 0;
  }

  async lost(): Promise<void> {
    if (++this.#losses < lossesBeforeTurn) return;
    await this.#db.all(
      `INSERT INTO turn (instance, until) VALUES (?1, clock_timestamp() + ?2 * interval '1 millisecond')
        ON CONFLICT (id) DO UPDATE SET instance = excluded.instance, until = excluded.until
          WHERE turn.until <= clock_timestamp() OR turn.instance = excluded.instance`,
      ...[this.#instance, turnMs],
    );
  }
}

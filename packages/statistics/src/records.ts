/**
 * Records as statistics reads them.
 * @module
 */
/** The members of a record's head that statistics reads; every record of the contract has them. */
export interface AnyRecord {
  readonly schema: string;
  readonly id: string;
  readonly revision: number;
  readonly recordStatus: string;
  readonly recordedAt: string;
}

export type Records = Iterable<AnyRecord> | AsyncIterable<AnyRecord>;

/** The record of a kind and id as it stood when the figures were taken. */
export type Lookup = (kind: string, id: string) => AnyRecord | undefined | Promise<AnyRecord | undefined>;

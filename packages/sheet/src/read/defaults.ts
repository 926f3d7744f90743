/**
 * What a machine gives to a record where its cells were left empty.
 * @module
 */
import type { SheetFault } from '../errors.ts';
import type { Layout } from '../layout/node.ts';

export interface SheetDefaults {
  /** agency in whose name the records are made */
  issuer?: string;
  /** the present */
  now?: () => Date;
  /** a UUIDv7 for each record */
  newId?: () => string;
  /** conversation of each record; one of its own, by `newId`, unless told */
  conversation?: (record: number) => string;
}

/** Members in the schema's order; a cell that could not be read is not filled by anything else. */
export function withDefaults(
  record: Readonly<Record<string, unknown>>,
  { order, schema }: Layout,
  { issuer, now = () => new Date(), newId, conversation = newId && (() => newId()) }: SheetDefaults,
  faults: readonly SheetFault[],
  index: number,
): Record<string, unknown> {
  const given: Record<string, (() => unknown) | undefined> = {
    schema: () => schema,
    id: newId,
    revision: () => 1,
    recordStatus: () => 'final',
    issuer: issuer === undefined ? undefined : () => issuer,
    recordedAt: () => instantOf(now()),
    conversation: conversation && (() => conversation(index)),
  };
  const faulty = new Set(faults.map(({ pointer }) => pointer?.split('/')[1]));
  const value = (name: string): unknown => record[name] ?? (faulty.has(name) ? undefined : given[name]?.());
  return Object.fromEntries(order.map((name) => [name, value(name)]).filter(([, one]) => one !== undefined));
}

/** `2026-07-27T08:00:00+07:00` */
export function instantOf(date: Date): string {
  return `${new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}

/**
 * Who may get what, row by row: the table is written by whole grants, whose kind, groups, senders and receivers are lists.
 * @module
 */
import type { Grant, SharingRow } from './contract.ts';

/** One row for each kind, group and pair of roles of each grant; an agency's role grants itself nothing where there are others. */
export function rowsOf(grants: readonly Grant[]): SharingRow[] {
  return grants.flatMap(({ kind, groups, from: senders, to: receivers, ...rest }) =>
    kind.flatMap((one) =>
      senders.flatMap((from) =>
        receivers
          .filter((to) => to !== from || receivers.length === 1)
          .flatMap((to) => groups.map((group) => ({ kind: one, group, from, to, ...rest }))),
      ),
    ),
  );
}

/**
 * May this agency, in its role, give that agency this kind, for this purpose, under this basis? And which groups of it?
 * @see law 53/2024/QH15, Art. 3(10): no information about a victim without consent, unless the law provides otherwise
 * @module
 */
import type { Contract, SharingRow } from './contract.ts';
import { type Directory, findAgency, rolesOn } from './directory/lookup.ts';

export interface Transfer {
  readonly iss: string;
  readonly aud: string;
  readonly kind: string;
  readonly purpose: string;
  /** Must be the basis of a row for this kind; left out for a further part, whose rows have bases of their own. */
  readonly basis?: string;
  /** Civil date in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
  readonly on: string;
  /** Conditions that the sender states are met (`consent`, …); left out where they cannot be known: by the recipient. */
  readonly conditions?: readonly string[];
  /** The record, for rows that pass some of a kind alone; left out by the recipient while it is still sealed. */
  readonly record?: unknown;
}

export type Authorization =
  | { readonly granted: true; readonly groups: ReadonlySet<string> }
  | { readonly granted: false; readonly reason: 'grant' | 'basis' };

/** Finds the groups that `sharing.json` grants for a purpose. No row, no sharing. */
export function authorize(directory: Directory, contract: Contract, transfer: Transfer): Authorization {
  const from = rolesOf(directory, transfer.iss, transfer.on);
  const to = rolesOf(directory, transfer.aud, transfer.on);
  const rows = rowsFor(contract.sharing, transfer).filter(
    (row) =>
      from.has(row.from) &&
      to.has(row.to) &&
      holdsOn(row, transfer.on) &&
      isMet(row, transfer.conditions) &&
      (transfer.record === undefined || contract.concerns(row, transfer.record)),
  );
  if (rows.length === 0) return { granted: false, reason: 'grant' };
  if (transfer.basis !== undefined && !rows.some((row) => row.basis === transfer.basis)) {
    return { granted: false, reason: 'basis' };
  }
  return { granted: true, groups: new Set(rows.map((row) => row.group)) };
}

/** The table has hundreds of rows, and every message asks it three times: grouped once by kind and purpose. */
function rowsFor(sharing: readonly SharingRow[], { kind, purpose }: Transfer): readonly SharingRow[] {
  let groups = grouped.get(sharing);
  if (groups === undefined) {
    groups = Map.groupBy(sharing, (row) => `${row.kind} ${row.purpose}`);
    grouped.set(sharing, groups);
  }
  return groups.get(`${kind} ${purpose}`) ?? [];
}

const grouped = new WeakMap<readonly SharingRow[], ReadonlyMap<string, readonly SharingRow[]>>();

function isMet(row: SharingRow, stated: readonly string[] | undefined): boolean {
  return row.condition === 'none' || stated === undefined || stated.includes(row.condition);
}

function rolesOf(directory: Directory, code: string, on: string): ReadonlySet<string> {
  const agency = findAgency(directory, code);
  return new Set(agency ? rolesOn(agency, on) : []);
}

function holdsOn(row: SharingRow, on: string): boolean {
  return row.validFrom <= on && (row.validUntil === undefined || on <= row.validUntil);
}

/** The civil date of an instant in Viet Nam (UTC+7, no daylight saving since 1975). */
export function civilDate(ms: number): string {
  return new Date(ms + 7 * 3_600_000).toISOString().slice(0, 10);
}

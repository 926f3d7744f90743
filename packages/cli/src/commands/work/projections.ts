/**
 * What of a record goes to whom: each recipient gets the groups that the table of sharing lets pass to it, and no others.
 * @see Law 53/2024/QH15, Art. 3(10)
 * @module
 */
import { findAgency, type OwnRecord, rolesOn, type SendingTerms } from '@lienthong/exchange';
import type { AnyRecord, SharingCondition } from '@lienthong/schemas';
import { groupsPresent, minimise } from '@lienthong/validate';
import type { AtDesk } from './records.ts';

/** The record as some of its recipients get it. */
export interface Projection {
  readonly to: readonly string[];
  readonly record: object;
  /** Codes of `field-group`: what these do not get. */
  readonly withheld: readonly string[];
}

/** @param on the civil day on which it is sent */
export async function projectionsOf(
  desk: AtDesk,
  { record }: OwnRecord,
  { to, purpose, conditions = [] }: SendingTerms,
  on: string,
): Promise<Projection[]> {
  const { directory } = (await desk.agency()).directory.current;
  const rolesOf = (code: string) => {
    const found = findAgency(directory, code);
    return found ? rolesOn(found, on) : [];
  };
  const whole = record as unknown as AnyRecord;
  const all = groupsPresent(whole);
  const each = to.map((code): Projection => {
    const granted = conditions as readonly SharingCondition[];
    const seen = rolesOf(desk.code).flatMap((from) =>
      rolesOf(code).flatMap((role) => minimise(whole, { from, to: role, toAgency: code, purpose, on, granted }) ?? []),
    );
    // Whoever has several roles gets what the widest of them lets pass; who gets nothing is refused as a whole, with the reason.
    const [widest = whole] = seen.sort((a, b) => groupsPresent(b).length - groupsPresent(a).length);
    const groups = groupsPresent(widest);
    return { to: [code], record: widest, withheld: all.filter((group) => !groups.includes(group)) };
  });
  const alike = Map.groupBy(each, ({ withheld }) => withheld.join(' '));
  return [...alike.values()].flatMap((some) => (some[0] ? [{ ...some[0], to: some.flatMap((one) => one.to) }] : []));
}

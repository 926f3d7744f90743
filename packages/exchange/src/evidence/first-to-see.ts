/**
 * Which countersigned states go with a message: of each witness the first that covers each of its leaves.
 * @module
 */
import { limits } from '../limits.ts';

/**
 * Of several witnesses each is kept: should the key of one be revoked, the others still stand.
 *
 * @param witnesses of one log, earliest first
 * @param leaves where message and receipts stand in it
 * @param parties sender and recipient, who are no witnesses
 */
export function firstToSee<W extends { readonly iss: string; readonly size: number }>(
  witnesses: readonly W[],
  leaves: readonly number[],
  parties: readonly string[],
): W[] {
  const third = witnesses.filter(({ iss }) => !parties.includes(iss));
  const chosen = leaves.flatMap((leaf) => {
    const covering = third.filter(({ size }) => leaf < size);
    return [...Map.groupBy(covering, ({ iss }) => iss).values()].flatMap(([first]) => first ?? []);
  });
  return [...new Set(chosen)].slice(0, limits.witnessCount);
}

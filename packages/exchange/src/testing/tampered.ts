/**
 * A bundle with one byte changed, for every byte of it, and with two of its receipts exchanged, for every pair.
 * @module
 */
import { canonicalBytes } from '../canonical/canonical-json.ts';
import { readBundle, writeBundle } from '../evidence/bundle.ts';
import { type TestEvidence, testEvidence } from './test-evidence.ts';

/** A bundle with everything in it that a bundle can hold: a disclosed part, two witnesses, two directories. */
export async function fullBundle(
  holder: 'commune' | 'police' = 'police',
): Promise<TestEvidence & { bytes: Uint8Array }> {
  const made = await testEvidence({ holder, versions: 2, witnesses: [{ after: 60, size: 7 }, { after: 600 }] });
  return { ...made, bytes: writeBundle(made.evidence) };
}

/** @param bit which bit of the byte at a position is turned over; another one in each of eight bytes unless given */
export function* flips(
  bytes: Uint8Array,
  bit = (at: number) => at % 8,
): Generator<{ at: number; flipped: Uint8Array }> {
  for (let at = 0; at < bytes.length; at++) {
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << bit(at)), at);
    yield { at, flipped };
  }
}

/** Each pair exchanged: the receipts alone, their proofs alone, both. */
export function swaps(bytes: Uint8Array): Uint8Array[] {
  const bundle = readBundle(bytes);
  const { receipts, proofs } = bundle;
  return receipts.flatMap((_, b) =>
    receipts.slice(0, b).flatMap((_, a) => {
      const swapped = { receipts: exchange(receipts, a, b) };
      const moved = { proofs: { ...proofs, receipts: exchange(proofs.receipts, a, b) } };
      return [swapped, moved, { ...swapped, ...moved }].map((over) => canonicalBytes({ ...bundle, ...over }));
    }),
  );
}

function exchange<T>(list: readonly T[], a: number, b: number): T[] {
  const [one, other] = [list[a] as T, list[b] as T];
  return list.with(a, other).with(b, one);
}

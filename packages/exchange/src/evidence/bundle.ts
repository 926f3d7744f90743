/**
 * The evidence bundle: one closed, canonical JSON file that proves what was sent and answered.
 * @see RFC 8785
 * @module
 */
import { canonicalBytes } from '../canonical/canonical-json.ts';
import { equalBytes, toBase64url } from '../encoding.ts';
import { ExchangeError } from '../errors.ts';
import { limits } from '../limits.ts';
import { readReceipt } from '../receipt/receipt.ts';
import { parseStrictJson } from '../strict/json.ts';
import { conform, integer, list, literal, object, text, where } from '../strict/shape.ts';
import { digest, partName } from '../strict/terms.ts';
import { signedOrder } from './signed-order.ts';

/** A countersigned checkpoint, and the path from its size to the bundle's checkpoint. */
export interface WitnessProof {
  /** Compact JWS. */
  readonly token: string;
  /** @see RFC 9162 §2.1.4 */
  readonly path: readonly Uint8Array[];
}

/** Where a leaf stands in the holder's log, and the path from it to the checkpoint's root. */
export interface LeafProof {
  readonly index: number;
  readonly path: readonly Uint8Array[];
}

export interface Evidence {
  /** Compact JWS. */
  readonly manifest: string;
  /** Compact JWSs, in any order; the bundle has them in the order in which they were signed. */
  readonly receipts: readonly string[];
  /** Signed directories, versions ascending: the first verifies from the pinned signers, each later one from the one before. */
  readonly directories: readonly string[];
  /** Checkpoint of the holder's log, compact JWS; the holder is the sender or the recipient. */
  readonly checkpoint: string;
  /** Of the receipts in the order given. */
  readonly proofs: { readonly manifest: LeafProof; readonly receipts: readonly LeafProof[] };
  /** Of the log's states, by agencies that are neither of the two parties; in any order. */
  readonly witnesses?: readonly WitnessProof[];
  /** Parts shown to the third party, in any order. */
  readonly disclosed?: readonly { readonly part: string; readonly salt: Uint8Array; readonly content: Uint8Array }[];
}

/** The bundle as it stands in the file: tokens as texts, bytes as base64url. */
export type Bundle = ReturnType<typeof readBundle>;

/**
 * @returns canonical JSON, ready to be written to a file
 * @throws {ExchangeError} `evidence-malformed` a proof is missing, a part is disclosed or a token given twice
 */
export function writeBundle(evidence: Evidence): Uint8Array {
  const { manifest, directories, checkpoint, proofs, witnesses = [], disclosed = [] } = evidence;
  const answers = evidence.receipts
    .map((jws, i) => ({ jws, claims: readReceipt(jws).claims, proof: proofs.receipts[i] }))
    .sort((a, b) => signedOrder(a.claims, b.claims));
  const bundle = {
    format: bundleFormat,
    manifest,
    receipts: answers.map(({ jws }) => jws),
    directories: [...directories],
    checkpoint,
    proofs: {
      manifest: encodeProof(proofs.manifest),
      receipts: answers.flatMap(({ proof }) => (proof ? [encodeProof(proof)] : [])),
    },
    witnesses: witnesses
      .map(({ token, path }) => ({ token, path: path.map(toBase64url) }))
      .sort((a, b) => (a.token < b.token ? -1 : 1)),
    disclosed: disclosed
      .map(({ part, salt, content }) => ({ part, salt: toBase64url(salt), content: toBase64url(content) }))
      .sort((a, b) => (a.part < b.part ? -1 : 1)),
  };
  return canonicalBytes(conform(bundleShape, bundle, { wrong: 'evidence-malformed' }));
}

/**
 * Reads the closed form. Signatures and proofs are for `verifyBundle`.
 *
 * @throws {ExchangeError} `body-too-large`; `bad-utf8`, `bad-json`, `duplicate-member`; `evidence-malformed` an unknown or
 *   missing member; `evidence-not-canonical` the same value in other bytes
 */
export function readBundle(bytes: Uint8Array) {
  if (bytes.length > limits.evidenceBytes) throw new ExchangeError('body-too-large');
  const bundle = conform(bundleShape, parseStrictJson(bytes, { depth: 6, place: 'bundle' }), {
    wrong: 'evidence-malformed',
  });
  if (!equalBytes(canonicalBytes(bundle), bytes)) throw new ExchangeError('evidence-not-canonical');
  return bundle;
}

export const bundleFormat = 'lienthong-evidence/1';

const compactToken = text(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/);
const base64url = text(/^[A-Za-z0-9_-]*$/);
const path = list(digest, { max: 64 });
const proof = object({ index: integer(0), path });

const bundleShape = where(
  object({
    format: literal(bundleFormat),
    manifest: compactToken,
    receipts: list(compactToken, { max: limits.receiptCount }),
    directories: list(text(/^\{/), { min: 1, max: 10_000 }),
    checkpoint: compactToken,
    proofs: object({ manifest: proof, receipts: list(proof, { max: limits.receiptCount }) }),
    witnesses: list(object({ token: compactToken, path }), { max: limits.witnessCount }),
    disclosed: list(object({ part: partName, salt: digest, content: base64url }), { max: limits.partCount }),
  }),
  ({ receipts, proofs, witnesses, disclosed }) =>
    receipts.length === proofs.receipts.length &&
    isAscending(witnesses.map(({ token }) => token)) &&
    isAscending(disclosed.map(({ part }) => part)),
);

/** The one order that such a list can have; nothing stands twice. */
function isAscending(names: readonly string[]): boolean {
  return names.every((name, i) => i === 0 || (names[i - 1] ?? '') < name);
}

function encodeProof({ index, path }: LeafProof): { index: number; path: string[] } {
  return { index, path: path.map(toBase64url) };
}
